import { describe, it } from "vitest";
import { answerWithin } from "../../src/platform/answer-in-time";

describe("the time for an answer", () => {
  it("does not count a body that arrives slowly", ({ expect }) => {
    expect(answerWithin(9_000, undefined)).toBe(9_000);
    expect(answerWithin(9_000, "nonsense")).toBe(9_000);
    expect(answerWithin(9_000, "1024")).toBe(9_032);
    // Two megabytes at 256 kbit/s.
    expect(answerWithin(9_000, "2097152")).toBe(74_536);
  });
});
