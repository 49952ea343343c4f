import fc from "fast-check";
import { describe, it } from "vitest";
import { readCaptions, writeCaptions } from "../../../src/engines/captions";
import { cuesFromSegments, segmentsFromCues, segmentText } from "../../../src/engines/transcript";
import { runs } from "../../support/depth";
import { heardCue } from "../captions/transcripts";

describe("segments of captions", () => {
  it("share the time of a caption among its words, and claim no word's own time", ({ expect }) => {
    const [segment] = segmentsFromCues([
      { startMs: 1000, endMs: 2000, text: "abc\nde fghij", speaker: "Ada" },
    ]);
    expect(segment).toEqual({
      startMs: 1000,
      endMs: 2000,
      speaker: "Ada",
      words: [
        { text: "abc", startMs: 1000, endMs: 1300, timed: "cue" },
        { text: "de", startMs: 1300, endMs: 1500, timed: "cue" },
        { text: "fghij", startMs: 1500, endMs: 2000, timed: "cue" },
      ],
    });
  });

  it("keep the times of words that have their own", ({ expect }) => {
    const words = [{ text: "hello", startMs: 10, endMs: 20, confidence: 0.7 }];
    const [segment] = segmentsFromCues([{ startMs: 0, endMs: 50, text: "hello", words }]);
    expect(segment?.words).toEqual(words);
  });

  it("put two lines of a script without spaces together without one", ({ expect }) => {
    const [segment] = segmentsFromCues([{ startMs: 0, endMs: 900, text: "東京へ\n行きました。" }]);
    expect(segment && segmentText(segment)).toBe("東京へ行きました。");
  });

  it("come back from JSON with every word as it was", ({ expect }) => {
    fc.assert(
      fc.property(fc.array(heardCue, { minLength: 1, maxLength: 4 }), (cues) => {
        const segments = segmentsFromCues(cues);
        const reading = readCaptions(writeCaptions(cuesFromSegments(segments), "json"));
        expect(reading.ok && segmentsFromCues(reading.cues)).toEqual(segments);
      }),
      { numRuns: runs({ quick: 100, deep: 5000 }) },
    );
  });
});
