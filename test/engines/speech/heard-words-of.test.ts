import fc from "fast-check";
import { describe, it } from "vitest";
import { heardWordsOf } from "../../../src/engines/speech";
import { simulatedTranscript } from "../../../src/features/transcription/work/simulated-transcript";
import { runs } from "../../support/depth";

const anyTime = fc.integer({ min: -100_000, max: 2_000_000 });
const anyWord = fc.record({ text: fc.constant("word"), startMs: anyTime, endMs: anyTime });

describe("the words of an engine", () => {
  it("begin one after the other and stay inside their part, whatever the engine says", ({
    expect,
  }) => {
    fc.assert(
      fc.property(
        fc.array(anyWord, { minLength: 1 }),
        fc.integer({ min: -50, max: 500_000 }),
        fc.integer({ min: 1, max: 600_000 }),
        (words, offsetMs, lengthMs) => {
          const endMs = Math.max(0, offsetMs) + lengthMs;
          const transcript = { language: null, words, costMicroUsd: 0 };
          const heard = heardWordsOf(transcript, { offsetMs, endMs });
          expect(heard).toHaveLength(words.length);
          const starts = heard.map(({ startMs }) => startMs);
          expect(starts).toEqual(starts.toSorted((one, other) => one - other));
          for (const word of heard) {
            expect(word.startMs).toBeGreaterThanOrEqual(Math.max(0, offsetMs));
            expect(word.endMs).toBeGreaterThanOrEqual(word.startMs);
            expect(word.endMs).toBeLessThanOrEqual(endMs);
          }
        },
      ),
      { numRuns: runs({ quick: 100, deep: 2_000 }) },
    );
  });
});

describe("the words of an engine that times phrases too", () => {
  const spoken = (...texts: readonly string[]) =>
    texts.map((text, at) => ({ text, startMs: at * 1_000, endMs: at * 1_000 + 800 }));
  const phrase = (text: string) => ({ text, startMs: 0, endMs: 9_000 });
  const heardOf = (words: readonly string[], ...phrases: readonly string[]) =>
    heardWordsOf(
      { language: null, words: spoken(...words), phrases: phrases.map(phrase), costMicroUsd: 0 },
      { offsetMs: 0, endMs: 9_000 },
    );

  it("are written as in the phrases, with their own times", ({ expect }) => {
    const heard = heardOf(
      ["good", "morning", "nora", "we", "begin"],
      "Good morning, Nora.",
      "We begin!",
    );
    expect(heard.map(({ text }) => text)).toEqual(["Good", "morning,", "Nora.", "We", "begin!"]);
    expect(heard.map(({ startMs }) => startMs)).toEqual([0, 1_000, 2_000, 3_000, 4_000]);
  });

  it("stay as they are where the phrases say something else", ({ expect }) => {
    const heard = heardOf(["good", "evening", "nora"], "Good morning, Nora.");
    expect(heard.map(({ text }) => text)).toEqual(["Good", "evening", "Nora."]);
  });

  it("keep a sign that stands apart, which takes no time", ({ expect }) => {
    const heard = heardOf(["on", "y", "va", "oui"], "On y va ?", "Oui.");
    expect(heard.map(({ text }) => text)).toEqual(["On", "y", "va", "?", "Oui."]);
    expect(heard[3]).toMatchObject({ startMs: 2_800, endMs: 2_800 });
  });
});

describe("the words of a simulation", () => {
  it("begin one after the other and stay inside the recording", ({ expect }) => {
    const words = simulatedTranscript({ fileName: "a.mp3" }, 13_380).flatMap((each) => each.words);
    const starts = words.map(({ startMs }) => startMs);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(words.length).toBeGreaterThan(5);
    expect(words.every(({ startMs, endMs }) => startMs >= 0 && endMs <= 13_380)).toBe(true);
  });
});
