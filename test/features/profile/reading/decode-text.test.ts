import { describe, it } from "vitest";
import { readResume } from "../../../../src/features/profile";
import { problemsIn, resumeIn } from "./read";

const name = "Zoé Çelik – “Œuvre” à 30 €";
const text = JSON.stringify({ basics: { name } }, null, 2);

const utf8 = (content: string) => [...new TextEncoder().encode(content)];

function utf16(content: string, isLittle: boolean): number[] {
  return content.split("").flatMap((each) => {
    const code = each.charCodeAt(0);
    const pair = [code >> 8, code & 0xff];
    return isLittle ? pair.toReversed() : pair;
  });
}

/** The letters of the name that windows-1252 keeps outside Latin-1. */
const outsideLatin1: Readonly<Record<string, number>> = {
  "–": 0x96,
  "“": 0x93,
  "”": 0x94,
  Œ: 0x8c,
  "€": 0x80,
};
const windows1252 = (content: string) =>
  content.split("").map((each) => outsideLatin1[each] ?? each.charCodeAt(0));

describe("a file of any encoding that editors write", () => {
  it.for<readonly [string, readonly number[]]>([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a byte order mark", [0xef, 0xbb, 0xbf, ...utf8(text)]],
    ["UTF-16, little end first, with a mark", [0xff, 0xfe, ...utf16(text, true)]],
    ["UTF-16, big end first, with a mark", [0xfe, 0xff, ...utf16(text, false)]],
    ["UTF-16, little end first, without a mark", utf16(text, true)],
    ["UTF-16, big end first, without a mark", utf16(text, false)],
    ["windows-1252", windows1252(text)],
    ["UTF-8 after a blank line", utf8(`\r\n  ${text}\r\n`)],
    ["UTF-16 after a blank line", utf16(`\r\n${text}`, true)],
    ["ASCII with escapes", utf8(text.replaceAll(/[^\0-~]/gu, (each) => escaped(each)))],
  ])("gives the same name: %s", async ([, bytes], { expect }) => {
    expect(resumeIn(await readResume(new Uint8Array(bytes))).basics.name).toBe(name);
  });

  it("is read in other scripts and with characters beyond 16 bits", async ({ expect }) => {
    const other = JSON.stringify({ basics: { name: "山田 花子 🎻" } });
    expect(resumeIn(await readResume(new Uint8Array(utf8(other)))).basics.name).toBe(
      "山田 花子 🎻",
    );
  });
});

describe("a file that is damaged", () => {
  it("is not taken for windows-1252 where most of it is UTF-8", async ({ expect }) => {
    const bytes = utf8(text);
    const at = bytes.indexOf(0xc3);
    bytes.splice(at, 1);
    const [problem, ...others] = problemsIn(await readResume(new Uint8Array(bytes)));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ line: 3, message: { en: expect.stringContaining("damaged") } });
  });

  it.for([
    ["a replacement character", '{"basics":\n{"name":"Zo\uFFFD"}}'],
    ["half of a pair", '{"basics":\n{"name":"Zo\\ud83d"}}'],
  ] as const)("is named by line and path: %s", async ([, content], { expect }) => {
    expect(problemsIn(await readResume(new Uint8Array(utf8(content))))).toMatchObject([
      { line: 2, path: "basics.name", message: { en: expect.stringContaining("damaged") } },
    ]);
  });

  it("loses control characters and nothing else", async ({ expect }) => {
    const content = JSON.stringify({ basics: { name: "Nora\u0000 \u0007Fictive\u0085" } });
    expect(resumeIn(await readResume(new Uint8Array(utf8(content)))).basics.name).toBe(
      "Nora Fictive",
    );
  });
});

const escaped = (each: string) =>
  each
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
