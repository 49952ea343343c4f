import fc from "fast-check";
import { describe, it } from "vitest";
import { segmentText, segmentWords } from "../../../src/engines/transcript";
import { runs } from "../../support/depth";
import { spokenWords, wordsOf } from "./speech";

const textsOf = (words: Parameters<typeof segmentWords>[0]) => segmentWords(words).map(segmentText);

describe("segments of words", () => {
  it("end where another speaker begins", ({ expect }) => {
    const words = wordsOf("are you there yes I am").map((word, at) => ({
      ...word,
      speaker: at < 3 ? "A" : "B",
    }));
    expect(segmentWords(words)).toMatchObject([
      { speaker: "A", startMs: 0, endMs: 1150, words: { length: 3 } },
      { speaker: "B", startMs: 1200, endMs: 2350, words: { length: 3 } },
    ]);
  });

  it("end at a long pause, and at a shorter one behind a sentence", ({ expect }) => {
    const delay = (text: string, at: number, ms: number) =>
      wordsOf(text).map((word, index) =>
        index < at ? word : { ...word, startMs: word.startMs + ms, endMs: word.endMs + ms },
      );
    expect(textsOf(delay("we left and came back", 2, 2500))).toEqual(["we left", "and came back"]);
    expect(textsOf(delay("we left. Then home", 2, 800))).toEqual(["we left.", "Then home"]);
    expect(textsOf(delay("we left then home", 2, 800))).toEqual(["we left then home"]);
    expect(textsOf(delay("ask Dr. Roy now", 2, 800))).toEqual(["ask Dr. Roy now"]);
  });

  it("end behind a sentence rather than in the middle of one", ({ expect }) => {
    const sentence = "these are eight words of one long sentence.";
    const texts = textsOf(wordsOf(Array.from({ length: 12 }, () => sentence).join(" ")));
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text.endsWith(".")).toBe(true);
  });

  it("are cut at a clause, or anywhere, where a sentence does not end", ({ expect }) => {
    const words = wordsOf(
      Array.from({ length: 300 }, (_, at) => (at % 50 === 40 ? "so," : "and")).join(" "),
    );
    const segments = segmentWords(words);
    for (const { startMs, endMs } of segments) expect(endMs - startMs).toBeLessThanOrEqual(30_000);
    expect(segments.slice(0, -1).map(({ words: own }) => own.at(-1)?.text)).toContain("so,");
    const noClause = segmentWords(wordsOf(Array.from({ length: 300 }, () => "and").join(" ")));
    for (const { startMs, endMs } of noClause) expect(endMs - startMs).toBeLessThanOrEqual(30_000);
  });

  it("hold every word once, in order, and are no longer than thirty seconds", ({ expect }) => {
    fc.assert(
      fc.property(spokenWords(300), (words) => {
        const segments = segmentWords(words);
        expect(segments.flatMap((segment) => segment.words)).toEqual(words);
        for (const { startMs, endMs, words: own } of segments) {
          expect(own.length).toBeGreaterThan(0);
          expect(endMs - startMs).toBeLessThanOrEqual(30_000);
        }
      }),
      { numRuns: runs({ quick: 100, deep: 3000 }) },
    );
  });
});
