import { describe, it } from "vitest";
import {
  mergeSegments,
  moveSegmentBorder,
  moveWordBoundary,
  splitSegment,
  type TranscriptSegment,
} from "../../../src/engines/transcript";
import { wordsOf } from "./speech";

const words = wordsOf("one two three four");
const segment: TranscriptSegment = { startMs: 0, endMs: 1800, speaker: "Ada", words };

describe("a segment", () => {
  it("is split before a word, and merged again into itself", ({ expect }) => {
    const parts = splitSegment(segment, 1);
    expect(parts).toMatchObject([
      { startMs: 0, endMs: 350, speaker: "Ada", words: [{ text: "one" }] },
      { startMs: 400, endMs: 1800, speaker: "Ada", words: { length: 3 } },
    ]);
    expect(parts && mergeSegments(parts[1], parts[0])).toEqual(segment);
  });

  it("is not split where a part would have no word", ({ expect }) => {
    for (const at of [-1, 0, 4, 9]) expect(splitSegment(segment, at)).toBeNull();
  });

  it("takes words over from its neighbour, and each keeps its speaker", ({ expect }) => {
    const [first, second] = splitSegment(segment, 2) ?? [segment, segment];
    const parts = moveSegmentBorder(first, { ...second, speaker: "Bob" }, 3);
    expect(parts).toMatchObject([
      { speaker: "Ada", endMs: 1150, words: { length: 3 } },
      { speaker: "Bob", startMs: 1200, words: [{ text: "four" }] },
    ]);
  });

  it("has a word begin where it is moved to, no further than both words reach", ({ expect }) => {
    const boundaryAt = (atMs: number) => {
      const moved = moveWordBoundary(segment, 2, atMs);
      return [moved.words[1]?.endMs, moved.words[2]?.startMs];
    };
    expect(boundaryAt(900)).toEqual([900, 900]);
    expect(boundaryAt(0)).toEqual([400, 400]);
    expect(boundaryAt(9000)).toEqual([1150, 1150]);
    expect(moveWordBoundary(segment, 2, 900).words[3]).toEqual(words[3]);
  });
});
