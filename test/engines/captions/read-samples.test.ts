import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { describe, it } from "vitest";
import { readCaptions } from "../../../src/engines/captions";

const SAMPLES = "test/engines/captions/samples";

const expectedCue = z.object({
  start_ms: z.number(),
  end_ms: z.number(),
  text: z.string().optional(),
  speaker: z.string().optional(),
  words: z.array(z.tuple([z.string(), z.number()])).optional(),
});
const expectedFile = z.object({
  cues: z.array(expectedCue).nullish(),
  text: z.string().optional(),
  code: z.string().optional(),
  count: z.number().optional(),
  rejected_cues: z.array(z.object({ line: z.number(), code: z.string() })).optional(),
});
const { files } = z
  .object({ files: z.record(z.string(), expectedFile) })
  .parse(JSON.parse(await readFile(join(SAMPLES, "expected.json"), "utf8")));

const readSample = async (name: string, hint?: string) =>
  readCaptions(new Uint8Array(await readFile(join(SAMPLES, name))), hint);

const readable = Object.entries(files).filter(([, { cues }]) => cues);
const refused = Object.entries(files).filter(([, { code }]) => code);

describe("the captions of a file", () => {
  it.for(readable)("are read from %s as its truth says", async ([name, truth], { expect }) => {
    for (const hint of [undefined, name]) {
      const reading = await readSample(name, hint);
      if (!reading.ok) throw new Error(`${name}: ${reading.error.code}`);
      const read = reading.cues.map((cue, at) => ({
        start_ms: cue.startMs,
        end_ms: cue.endMs,
        // The truth of the sample with a script says only that its text is a text.
        ...(truth.cues?.[at]?.text !== undefined && { text: cue.text }),
        ...(cue.speaker !== undefined && { speaker: cue.speaker }),
        ...(cue.words && { words: cue.words.map(({ text, startMs }) => [text, startMs]) }),
      }));
      expect(read).toEqual(truth.cues);
      for (const warning of truth.rejected_cues ?? []) {
        expect(reading.warnings).toContainEqual(warning);
      }
    }
  });

  it.for(refused)(
    "are refused in %s with the code of its truth",
    async ([name, truth], { expect }) => {
      expect(await readSample(name, name)).toMatchObject({
        ok: false,
        error: { code: truth.code },
      });
    },
  );

  it("of which all have bad times are refused with the first bad line", async ({ expect }) => {
    const reading = await readSample("bad-times.srt");
    const error = { code: "no_cues", line: 2, detail: "00:00:99,000 --> 00:01:00,000" };
    expect(reading).toEqual({ ok: false, error });
  });

  it("in windows-1252 come with a warning", async ({ expect }) => {
    const reading = await readSample("windows-1252.srt");
    expect(reading).toMatchObject({
      encoding: "windows-1252",
      warnings: [{ code: "not_unicode", line: 1 }],
    });
  });

  it("without the header of WebVTT come with a warning", async ({ expect }) => {
    const reading = await readSample("no-header.vtt");
    expect(reading).toMatchObject({ format: "vtt", warnings: [{ code: "no_header", line: 1 }] });
  });

  it("in UTF-16 are read without a byte order mark, in either order", async ({ expect }) => {
    const little = new Uint8Array(await readFile(join(SAMPLES, "utf-16le.srt"))).slice(2);
    const big = little.map((_, at) => little[at ^ 1] ?? 0);
    for (const [bytes, encoding] of [
      [little, "utf-16le"],
      [big, "utf-16be"],
    ] as const) {
      expect(readCaptions(bytes)).toMatchObject({ encoding, cues: { length: 3 } });
    }
  });

  it("may be no captions at all but a text", async ({ expect }) => {
    const reading = await readSample("prose.txt");
    expect(reading).toMatchObject({ format: "text", cues: [], text: files["prose.txt"]?.text });
  });

  it("are all read when there are five thousand of them", ({ expect }) => {
    const cues = Array.from({ length: 5000 }, (_, at) => {
      const second = String(at % 60).padStart(2, "0");
      const minute = String(Math.floor(at / 60)).padStart(2, "0");
      return `${minute}:${second}.000 --> ${minute}:${second}.400\nline ${at}\n`;
    });
    const reading = readCaptions(`WEBVTT\n\n${cues.join("\n")}`);
    expect(reading).toMatchObject({ cues: { length: 5000 }, warnings: [] });
  });
});
