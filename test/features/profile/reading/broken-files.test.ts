import { describe, it } from "vitest";
import { readResume } from "../../../../src/features/profile";
import { problemsIn, readText } from "./read";

const lines = (...each: string[]) => each.join("\n");

const broken: readonly (readonly [name: string, text: string, place: string, sentence: string])[] =
  [
    ["nothing", "", "1:undefined", "This file is empty."],
    ["blank lines", "\n \r\n", "1:1", "This file is empty."],
    [
      "a list",
      '[{"basics":{}}]',
      "1:1",
      "This file holds a list [ ]; a JSON Resume is an object { }.",
    ],
    ["a text", '"Nora"', "1:1", "This file holds a text; a JSON Resume is an object { }."],
    ["a number", "42", "1:1", "This file holds a number; a JSON Resume is an object { }."],
    ["null", "\n null", "2:2", "This file holds nothing (null); a JSON Resume is an object { }."],
    [
      "a web page",
      "\n<!DOCTYPE html>\n<html></html>",
      "2:1",
      "This file is a web page (HTML); a JSON Resume file (.json) is needed.",
    ],
    [
      "XML",
      '<?xml version="1.0"?><cv/>',
      "1:1",
      "This file is XML; a JSON Resume file (.json) is needed.",
    ],
    [
      "YAML",
      "basics:\n  name: Nora",
      "1:1",
      "This file is YAML; convert it to JSON, then import it.",
    ],
    [
      "YAML with a comment",
      "# my resume\n---\nbasics:\n  name: Nora",
      "1:1",
      "This file is YAML; convert it to JSON, then import it.",
    ],
    [
      "RTF",
      "{\\rtf1\\ansi Nora}",
      "1:1",
      "This file is an RTF document; a JSON Resume file (.json) is needed.",
    ],
    [
      "LaTeX",
      "\\documentclass{moderncv}",
      "1:1",
      "This file is LaTeX; a JSON Resume file (.json) is needed.",
    ],
    ["prose", "Nora Fictive\nEngineer", "1:1", "This file is not JSON: it should begin with {."],
    ["a module", "export default {}", "1:1", "This file is not JSON: it should begin with {."],
    [
      "an open object",
      '{"basics": {"name": "Nora"',
      "1:26",
      "The file ends in the middle: its end is missing.",
    ],
    [
      "an open text",
      lines("{", '  "basics": {"name": "No'),
      "2:24",
      "The file ends in the middle: its end is missing.",
    ],
    [
      "an open list",
      lines("{", '"work": [{}', "\n"),
      "2:11",
      "The file ends in the middle: its end is missing.",
    ],
    [
      "a field without value",
      '{"basics":',
      "1:10",
      "The file ends in the middle: its end is missing.",
    ],
    [
      "a comma after the last field",
      lines("{", '  "basics": {},', "}"),
      "2:15",
      "This comma is one too many: nothing follows it.",
    ],
    [
      "a comma after the last entry",
      lines("{", '  "work": [{},', "  ]}"),
      "2:14",
      "This comma is one too many: nothing follows it.",
    ],
    [
      "no comma between fields",
      lines("{", '  "basics": {}', '  "work": []', "}"),
      "3:3",
      "A comma is missing before this.",
    ],
    [
      "no comma between entries",
      lines('{"work": [{}', "{}]}"),
      "2:1",
      "A comma is missing before this.",
    ],
    [
      "no colon",
      lines("{", '  "basics" {}', "}"),
      "2:12",
      "A colon is missing after the field’s name.",
    ],
    ["no value", lines("{", '  "basics": ,', '"work": []}'), "2:13", "A value is missing here."],
    [
      "a name without quotes",
      lines("{", "  basics: {}}"),
      "2:3",
      "A field’s name in straight double quotes is needed here.",
    ],
    [
      "single quotes",
      lines("{", "  'basics': {}}"),
      "2:3",
      'A text is written here in straight double quotes (").',
    ],
    [
      "curly quotes",
      lines("{", '  "basics": {"name": “Nora”}}'),
      "2:22",
      'A text is written here in straight double quotes (").',
    ],
    [
      "a line break in a text",
      lines("{", '"basics": {"name": "Nora', 'Fictive"}}'),
      "2:20",
      "This text is not closed by a straight double quote on the same line.",
    ],
    [
      "a tab in a text",
      lines("{", '"basics": {"name": "Nora\tFictive"}}'),
      "2:20",
      "A control character (a tab, for instance) is written \\t in a text.",
    ],
    [
      "a comment",
      lines("{", "  // me", '  "basics": {}}'),
      "2:3",
      "JSON allows no comment; remove this one.",
    ],
    [
      "an unknown escape",
      lines("{", '"basics": {"name": "No\\ra\\x"}}'),
      "2:20",
      "This sequence after \\ does not exist in JSON.",
    ],
    ["a word", lines("{", '"basics": None}'), "2:11", "“None” is not JSON."],
    ["a bad number", lines("{", '"a": 1.}'), "2:6", "This number is malformed."],
    [
      "a second document",
      lines('{"basics": {}}', '{"basics": {}}'),
      "2:1",
      "The resume has ended before this; remove what follows.",
    ],
  ];

describe("a file that is no JSON Resume", () => {
  it.for(broken)(
    "gets one sentence and its place: %s",
    async ([, text, place, sentence], { expect }) => {
      const [problem, ...others] = problemsIn(await readText(text));
      expect(others).toEqual([]);
      expect(`${problem?.line}:${problem?.column}`).toBe(place);
      expect(problem?.message.en).toBe(sentence);
      expect(problem?.message.fr).not.toBe(sentence);
    },
  );

  it.for<readonly [string, readonly number[], RegExp]>([
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], /picture/u],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0, 0, 16], /picture/u],
    ["WebP", [0x52, 0x49, 0x46, 0x46, 1, 0, 0, 0], /picture/u],
    ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d], /PDF/u],
    ["DOCX", [0x50, 0x4b, 0x03, 0x04, 20, 0], /Word/u],
    ["DOC", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /office/u],
    ["bytes of no kind", [0x7b, 0x22, 0x01, 0x00, 0x00, 0x00, 0x22, 0x7d], /no readable text/u],
  ])("is named by what it is: %s", async ([, bytes, kind], { expect }) => {
    const problems = problemsIn(await readResume(new Uint8Array(bytes)));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.en).toMatch(kind);
  });
});

describe("a file beyond the bounds", () => {
  it("is refused by its size before it is read", async ({ expect }) => {
    const text = `{"basics":{"name":"Nora"},"x":"${"x".repeat(1_000_000)}"}`;
    expect(problemsIn(await readText(text))).toMatchObject([
      { line: 1, message: { en: "This file is over 1000 kB; a resume in JSON rarely has fifty." } },
    ]);
  });

  it.for(["[", '{"a":', '[{"a":'])("is refused by its depth: %s", async (open, { expect }) => {
    const text = `{"basics":{"name":"Nora"},\n"x":${open.repeat(50_000)}`;
    expect(problemsIn(await readText(text))).toMatchObject([
      { line: 2, message: { en: expect.stringContaining("nested") } },
    ]);
  });

  it("does not count brackets in texts as levels", async ({ expect }) => {
    const text = JSON.stringify({ basics: { name: "Nora", summary: `${'[{"'.repeat(200)}` } });
    expect(problemsIn(await readText(text))).toEqual([]);
  });
});
