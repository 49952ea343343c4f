import fc from "fast-check";
import { afterEach, describe, it } from "vitest";
import { readCaptions, writeCaptions } from "../../../src/engines/captions";
import { runs } from "../../support/depth";
import { awkward } from "./transcripts";

const MOST_CHARACTERS = 16_000;
const builtIn = Reflect.get(RegExp.prototype, "exec") as (
  this: RegExp,
  subject: string,
) => RegExpExecArray | null;

afterEach(() => {
  RegExp.prototype.exec = builtIn;
});

/** Characters that regular expressions were handed while captions were read. */
function workOf(text: string): number {
  let work = 0;
  RegExp.prototype.exec = function exec(this: RegExp, subject: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = builtIn.call(this, subject);
    const until = match ? match.index + match[0].length : subject.length;
    work += this.sticky ? 1 : 1 + until - from;
    return match;
  };
  readCaptions(text);
  RegExp.prototype.exec = builtIn;
  return work;
}

const hostile: readonly string[] = [
  ...awkward,
  "<v ",
  "<v a>",
  "<v.a",
  "<00:01.000>",
  "<00:01.000>x ",
  "<i ",
  "&#",
  "&#x41;",
  "{\\",
  "0:00\n",
  "0:00 a\n",
  "0:05 5 seconds",
  "1 minute et ",
  "[0:00] A: b\n",
  "00:00:01,000 --> 00:00:02,000\n",
  "00:00:01,000 --> 00:00:02,000\nA: b\n\n",
  "1\n",
  "\n\n",
  "NOTE\n\n",
  "A: ",
  "私",
  "ก",
  '{"',
];

describe("a hostile file", () => {
  it.for(hostile)("of %j costs work in proportion to its length", (part, { expect }) => {
    for (const head of [
      "",
      "WEBVTT\n\n00:01.000 --> 09:00.000\n",
      "1\n00:00:01,000 --> 00:00:02,000\n",
    ]) {
      const textOf = (length: number) => head + part.repeat(Math.ceil(length / (part.length || 1)));
      const [short, long] = [textOf(MOST_CHARACTERS / 8), textOf(MOST_CHARACTERS)];
      expect(workOf(long)).toBeLessThanOrEqual(16 * Math.max(workOf(short), short.length));
    }
  });

  it("of any kind is read or refused, and what is read can be written", ({ expect }) => {
    const part = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(""));
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(
        fc.oneof(text, bytes),
        fc.constantFrom("", "srt", "vtt", "json"),
        (file, hint) => {
          const reading = readCaptions(file, hint);
          if (!reading.ok) return;
          for (const { startMs, endMs } of reading.cues) {
            expect(startMs).toBeGreaterThanOrEqual(0);
            expect(endMs).toBeGreaterThanOrEqual(startMs);
          }
          for (const format of ["srt", "vtt", "txt", "csv", "json"] as const) {
            writeCaptions(reading.cues, format, { hasMarks: true, hasWordTimes: true });
          }
        },
      ),
      { numRuns: runs({ quick: 300, deep: 6000 }) },
    );
  });

  it("of bytes that are no text is refused", ({ expect }) => {
    const heads = [
      "%PDF-1.7\n",
      "PK\u0003\u0004",
      "ID3\u0003",
      "OggS\0\u0002",
      "RIFF\0\0\0\0WAVE",
      "<!DOCTYPE html>\n",
    ];
    for (const head of heads) {
      const file = new TextEncoder().encode(`${head}1\n00:00:01,000 --> 00:00:02,000\nx`);
      expect(readCaptions(file)).toMatchObject({ ok: false, error: { code: "unsupported_media" } });
    }
  });
});
