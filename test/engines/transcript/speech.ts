import fc from "fast-check";
import type { TimedWord } from "../../../src/engines/captions";

/** Words of several scripts, and ones that are said several times. */
const vocabulary = [
  ..."no no no the a et de l'eau café Straße naïve it's 42 AT&T — … 👍 Привет مرحبا".split(" "),
  "tomates",
  "jardin",
  "garden",
  "soil,",
  "water.",
  "Yes!",
];

export const anyWord = fc.oneof(
  fc.constantFrom(...vocabulary),
  fc.stringMatching(/^[a-zéèç]{1,9}[.,]?$/),
);

/** Words one after the other, some with a pause before them. */
export const spokenWords = (maxLength: number): fc.Arbitrary<TimedWord[]> =>
  fc
    .array(
      fc.record({
        text: anyWord,
        // A recogniser lets a word begin before the last one has ended.
        pause: fc.constantFrom(0, 0, 0, 120, 900, -15),
        length: fc.integer({ min: 20, max: 700 }),
      }),
      { minLength: 1, maxLength },
    )
    .map((said) => {
      let at = 1000;
      return said.map(({ text, pause, length }) => {
        const startMs = at + pause;
        at = startMs + length;
        return { text, startMs, endMs: at, confidence: 0.9 };
      });
    });

export const wordsOf = (text: string, stepMs = 400): TimedWord[] =>
  text.split(" ").map((word, at) => ({
    text: word,
    startMs: at * stepMs,
    endMs: (at + 1) * stepMs - 50,
    confidence: 0.8,
  }));
