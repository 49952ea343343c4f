import { describe, it } from "vitest";
import { segmentText, typedAlong } from "../../../src/engines/transcript";

const partsOf = (text: string, durationMs?: number) =>
  typedAlong(text, durationMs).map((segment) => [
    segment.startMs,
    segment.endMs,
    segmentText(segment),
  ]);

describe("a text that is typed beside a recording", () => {
  it("has a segment for each time mark, which ends at the next one", ({ expect }) => {
    expect(partsOf("hello [00:00:05] to you [0:09] all\n[1:02:03.5]bye", 4_000_000)).toEqual([
      [0, 5000, "hello"],
      [5000, 9000, "to you"],
      [9000, 3_723_500, "all"],
      [3_723_500, 4_000_000, "bye"],
    ]);
  });

  it("takes bare marks at the beginnings of lines, and none within them", ({ expect }) => {
    expect(partsOf("0:00 we met at 10:30\n0:05 and left", 9000)).toEqual([
      [0, 5000, "we met at 10:30"],
      [5000, 9000, "and left"],
    ]);
  });

  it("puts what was added later in its place", ({ expect }) => {
    expect(partsOf("[0:10] second\n[0:00] first", 20_000)).toEqual([
      [0, 10_000, "first"],
      [10_000, 20_000, "second"],
    ]);
  });

  it("shares the time between its paragraphs", ({ expect }) => {
    expect(partsOf("[0:10] abcd\n\nefgh\nij kl", 30_000)).toEqual([
      [10_000, 15_714, "abcd"],
      [15_714, 30_000, "efgh ij kl"],
    ]);
  });

  it("knows its speakers, and marks its words as placed by share", ({ expect }) => {
    const segments = typedAlong(
      "[0:00] Ada: hi\n[0:02] Bob: yo\n[0:04] Ada: bye\n[0:06] Bob: bye",
      8000,
    );
    expect(segments.map(({ speaker }) => speaker)).toEqual(["Ada", "Bob", "Ada", "Bob"]);
    expect(segments[0]?.words).toEqual([{ text: "hi", startMs: 0, endMs: 2000, timed: "cue" }]);
  });

  it("may be empty, or without any mark", ({ expect }) => {
    expect(typedAlong(" \n")).toEqual([]);
    expect(partsOf("just typed", 6000)).toEqual([[0, 6000, "just typed"]]);
  });
});
