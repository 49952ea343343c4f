import fc from "fast-check";
import { describe, it } from "vitest";
import {
  type Cue,
  plainCues,
  readableCues,
  readCaptions,
  writeCaptions,
} from "../../../src/engines/captions";
import { runs } from "../../support/depth";
import { anyCue, anyCues, heardCue } from "./transcripts";

const numRuns = runs({ quick: 200, deep: 1500 });

function cuesOf(text: string, hint: string): readonly Cue[] {
  const reading = readCaptions(text, hint);
  return reading.ok ? reading.cues : [];
}

const withoutWords = ({ startMs, endMs, text, speaker }: Cue): Cue =>
  speaker === undefined ? { startMs, endMs, text } : { startMs, endMs, text, speaker };

const flat = (cues: readonly Cue[]) =>
  cues.map(({ text }) => text.replaceAll(/\s+/gu, "")).join("");

describe("captions that are exported and read again", () => {
  it.for(["srt", "vtt"] as const)("are the same in %s, whatever they say", (format, { expect }) => {
    fc.assert(
      fc.property(anyCues, (cues) => {
        const written = writeCaptions(cues, format, { isReadable: false });
        expect(cuesOf(written, format)).toEqual(plainCues(cues));
        expect(cuesOf(written, "")).toEqual(plainCues(cues));
      }),
      { numRuns },
    );
  });

  it.for(["srt", "vtt"] as const)("are the readable ones in %s", (format, { expect }) => {
    fc.assert(
      fc.property(fc.array(heardCue, { minLength: 1, maxLength: 4 }), (cues) => {
        const readable = readableCues(plainCues(cues)).map(withoutWords);
        const sorted = readable.toSorted((one, other) => one.startMs - other.startMs);
        const once = cuesOf(writeCaptions(cues, format), format);
        expect(once).toEqual(sorted);
        expect(cuesOf(writeCaptions(once, format), format)).toEqual(once);
      }),
      { numRuns },
    );
  });

  it("are the same with every word in JSON", ({ expect }) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(heardCue, anyCue), { minLength: 1 }), (cues) => {
        const known = plainCues(cues);
        fc.pre(known.length > 0);
        expect(cuesOf(writeCaptions(known, "json"), "json")).toEqual(known);
      }),
      { numRuns },
    );
  });

  it("keep the moments of their words in WebVTT where they are asked for", ({ expect }) => {
    const words = [
      { text: "<Hello>", startMs: 1000, endMs: 1400 },
      { text: "big", startMs: 1500, endMs: 1800 },
      { text: "world", startMs: 2000, endMs: 3000 },
    ];
    const cue = { startMs: 1000, endMs: 3000, text: "<Hello> big world", speaker: "Ada", words };
    const written = writeCaptions([cue], "vtt", { hasWordTimes: true });
    expect(written).toContain("<v Ada>&lt;Hello&gt; <00:00:01.500>big <00:00:02.000>world");
    const [read] = cuesOf(written, "vtt");
    expect(read?.words?.map(({ text, startMs }) => [text, startMs])).toEqual(
      words.map(({ text, startMs }) => [text, startMs]),
    );
  });
});

describe("a long caption", () => {
  it("is broken into readable ones that lose no word and no time", ({ expect }) => {
    fc.assert(
      fc.property(heardCue, (cue) => {
        const cues = readableCues([cue]);
        expect(flat(cues)).toBe(flat([cue]));
        expect(cues.flatMap(({ words = [] }) => words)).toEqual(cue.words);
        expect([cues[0]?.startMs, cues.at(-1)?.endMs]).toEqual([cue.startMs, cue.endMs]);
        cues.forEach(({ startMs, endMs, text, words = [] }, at) => {
          expect(startMs).toBeGreaterThanOrEqual(cues[at - 1]?.endMs ?? 0);
          if (words.length > 1) expect(endMs - startMs).toBeLessThanOrEqual(7000);
          const lines = text.split("\n");
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) {
            if (words.every((word) => word.text.length < 20))
              expect(line.length).toBeLessThanOrEqual(42);
          }
        });
      }),
      { numRuns },
    );
  });

  it("ends after a sentence rather than before its last word", ({ expect }) => {
    const text =
      "We met in the old station, and nobody was there. Then the train came in at last, and all of us went home.";
    expect(readableCues([{ startMs: 0, endMs: 9000, text }]).map((cue) => cue.text)).toEqual([
      "We met in the old station,\nand nobody was there.",
      "Then the train came in at last,\nand all of us went home.",
    ]);
  });

  it("does not stand in the silence around its words", ({ expect }) => {
    const words = [
      { text: "only", startMs: 20_000, endMs: 20_400 },
      { text: "this", startMs: 20_500, endMs: 21_000 },
    ];
    const cues = readableCues([{ startMs: 0, endMs: 60_000, text: "only this", words }]);
    expect(cues).toMatchObject([{ startMs: 20_000, endMs: 27_000, text: "only this" }]);
  });

  it("that is short but stands for an hour stays as it is", ({ expect }) => {
    const cues = [{ startMs: 0, endMs: 3_600_000, text: "The end — after an hour." }];
    expect(readableCues(cues)).toEqual(cues);
  });
});

describe("a table of captions", () => {
  it("holds nothing that a spreadsheet runs", ({ expect }) => {
    const texts = ["=1+1", "+33 1", "-40 degrees", "@SUM(A1)", "\t=1", " =1", "＝1"];
    const cues = texts.map((text, at) => ({ startMs: at, endMs: at + 1, text, speaker: text }));
    const cells = writeCaptions(cues, "csv").split("\r\n").slice(1, -1);
    expect(cells).toHaveLength(texts.length);
    for (const row of cells)
      expect(
        row
          .split(",")
          .slice(4)
          .every((cell) => cell.startsWith("'")),
      ).toBe(true);
  });

  it("quotes commas, quotation marks and line breaks", ({ expect }) => {
    const cues = [
      { startMs: 61_001, endMs: 62_000, text: 'He said "no",\nand left', speaker: "Ada" },
    ];
    expect(writeCaptions(cues, "csv")).toBe(
      '\uFEFFstart,end,start_ms,end_ms,speaker,text\r\n00:01:01.001,00:01:02.000,61001,62000,Ada,"He said ""no"",\nand left"\r\n',
    );
  });
});

describe("a text of captions", () => {
  const cues = [
    { startMs: 0, endMs: 2000, text: "Bonjour à tous", speaker: "Ada" },
    { startMs: 65_000, endMs: 70_000, text: "Merci", speaker: "Émile" },
    { startMs: 70_000, endMs: 75_000, text: "De rien", speaker: "Ada" },
    { startMs: 80_000, endMs: 85_000, text: "Voilà", speaker: "Émile" },
  ];

  it("is plain without marks", ({ expect }) => {
    expect(writeCaptions(cues, "txt")).toBe("Bonjour à tous\nMerci\nDe rien\nVoilà\n");
  });

  it("with marks and speakers is read again", ({ expect }) => {
    const written = writeCaptions(cues, "txt", { hasMarks: true });
    expect(written).toContain("[00:01:05] Émile: Merci\n");
    const read = cuesOf(written, "txt").map(({ startMs, text, speaker }) => ({
      startMs,
      text,
      speaker,
    }));
    expect(read).toEqual(cues.map(({ startMs, text, speaker }) => ({ startMs, text, speaker })));
  });
});
