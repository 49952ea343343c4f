import fc from "fast-check";
import { describe, it } from "vitest";
import { joinWords } from "../../../../src/engines/captions";
import {
  lastNotAfter,
  readWordPlaces,
  writeWordPlaces,
} from "../../../../src/features/transcription/pages/word-places";
import { runs } from "../../../support/depth";

const words = fc
  .array(
    fc.record({
      text: fc.stringMatching(/^[\p{L}\p{N}]{1,8}[.,!?]?$/u),
      lasts: fc.integer({ min: 0, max: 3_000 }),
    }),
    { maxLength: 40 },
  )
  .map((drafts) => {
    let at = 0;
    return drafts.map(({ text, lasts }) => {
      const startMs = at;
      at += lasts;
      return { text, startMs, endMs: at };
    });
  });

describe("the places of words", () => {
  it("come back with the character and the moment of each word", ({ expect }) => {
    fc.assert(
      fc.property(words, fc.nat(36_000_000), (drafts, segmentMs) => {
        const spoken = drafts.map((word) => ({ ...word, startMs: word.startMs + segmentMs }));
        const text = joinWords(spoken);
        const places = readWordPlaces(writeWordPlaces(text, spoken, segmentMs), segmentMs);
        expect(places.map(({ startMs }) => startMs)).toEqual(spoken.map(({ startMs }) => startMs));
        const found = places.map(({ at }, index) => text.startsWith(spoken[index]?.text ?? "", at));
        expect(found).toEqual(spoken.map(() => true));
      }),
      { numRuns: runs({ deep: 5_000 }) },
    );
  });

  it("are found by a moment as a walk over all of them finds it", ({ expect }) => {
    const moments = fc.array(fc.nat(10_000), { maxLength: 50 });
    fc.assert(
      fc.property(moments, fc.integer({ min: -10, max: 10_010 }), (unsorted, asked) => {
        const sorted = unsorted.toSorted((a, b) => a - b);
        const walked = sorted.findLastIndex((moment) => moment <= asked);
        expect(lastNotAfter(sorted, asked, (moment) => moment)).toBe(walked);
      }),
      { numRuns: runs({ deep: 5_000 }) },
    );
  });
});
