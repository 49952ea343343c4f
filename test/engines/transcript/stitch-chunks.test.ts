import fc from "fast-check";
import { describe, it } from "vitest";
import type { TimedWord } from "../../../src/engines/captions";
import { type HeardChunk, stitchChunks } from "../../../src/engines/transcript";
import { runs } from "../../support/depth";
import { wordsOf } from "./speech";

/** A word that was said, by its place in the speech. */
type SaidWord = TimedWord & { readonly place: number };
type HeardWord = TimedWord & { readonly place: number };

/** Words at the edge of a cut are heard wrongly or not at all, as often as the recogniser likes. */
const EDGE_MS = 900;
const JITTER_MS = 70;
/** Without any text in common a word of 160 ms can be told from its neighbour only if its time is about right. */
const DEAF_JITTER_MS = 30;

const said = fc
  .array(
    fc.record({
      text: fc.oneof(
        fc.constantFrom("no", "no", "yes", "the", "and", "well"),
        fc.stringMatching(/^[a-z]{3,8}$/),
      ),
      lengthMs: fc.integer({ min: 160, max: 600 }),
      pauseMs: fc.constantFrom(0, 0, 40, 300, 1500),
    }),
    { minLength: 40, maxLength: 120 },
  )
  .map((words) => {
    let at = 0;
    return words.map(({ text, lengthMs, pauseMs }, place): SaidWord => {
      const startMs = at + pauseMs;
      at = startMs + lengthMs;
      return { text, startMs, endMs: at, place };
    });
  });

type Luck = { readonly next: () => number };

function luckOf(seed: number): Luck {
  let state = seed >>> 0;
  return {
    next: () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 0x1_0000_0000;
    },
  };
}

type Hearing = { readonly startMs: number; readonly endMs: number; readonly isDeaf: boolean };

/** What a recogniser makes of a cut: its times are a little off, and at its edges it mishears. */
function heard(
  words: readonly SaidWord[],
  { startMs, endMs, isDeaf }: Hearing,
  luck: Luck,
): HeardWord[] {
  const jitter = () => Math.round((luck.next() * 2 - 1) * (isDeaf ? DEAF_JITTER_MS : JITTER_MS));
  return words.flatMap((word): HeardWord[] => {
    const middle = (word.startMs + word.endMs) / 2;
    if (middle < startMs || middle > endMs) return [];
    const isCut = word.startMs < startMs || word.endMs > endMs;
    const isEdge = word.startMs < startMs + EDGE_MS && startMs > 0;
    const isLate = word.endMs > endMs - EDGE_MS;
    const chance = luck.next();
    if ((isCut || isEdge || isLate) && chance < 0.25) return [];
    const isWrong = isDeaf || ((isCut || isEdge || isLate) && chance < 0.5);
    const begin = Math.max(startMs, word.startMs + jitter());
    return [
      {
        place: word.place,
        text: isWrong ? `${word.text}${Math.floor(luck.next() * 1e6)}q` : word.text,
        startMs: begin,
        endMs: Math.max(begin + 20, word.endMs + jitter()),
      },
    ];
  });
}

function cutAt(
  words: readonly SaidWord[],
  cuts: readonly number[],
  { seed, isDeaf }: { seed: number; isDeaf: boolean },
) {
  const luck = luckOf(seed);
  const lastMs = words.at(-1)?.endMs ?? 0;
  const starts = [
    0,
    ...cuts.map((share) => Math.round(share * lastMs)).toSorted((a, b) => a - b),
  ].filter((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) > 9000);
  return starts.map((startMs, index): HeardChunk & { words: HeardWord[] } => {
    const next = starts[index + 1];
    const endMs = next === undefined ? lastMs + 1000 + EDGE_MS : next + 5000;
    return { startMs, endMs, words: heard(words, { startMs, endMs, isDeaf }, luck) };
  });
}

const placesOf = (words: readonly TimedWord[]) =>
  (words as readonly HeardWord[]).map(({ place }) => place);

describe("cuts of a recording", () => {
  const cuts = fc.array(fc.double({ min: 0.1, max: 0.9, noNaN: true }), {
    minLength: 1,
    maxLength: 4,
  });
  const speech = fc.record({ words: said, cuts, seed: fc.nat() });

  it("are put together with no word lost and none doubled", ({ expect }) => {
    fc.assert(
      fc.property(speech, ({ words, cuts: shares, seed }) => {
        const stitched = stitchChunks(cutAt(words, shares, { seed, isDeaf: false }));
        expect(placesOf(stitched)).toEqual(words.map(({ place }) => place));
        stitched.forEach(({ startMs }, at) => {
          expect(startMs).toBeGreaterThanOrEqual(stitched[at - 1]?.startMs ?? 0);
        });
      }),
      { numRuns: runs({ quick: 300, deep: 3000 }) },
    );
  });

  it("whose overlaps have no text in common are put together by time", ({ expect }) => {
    fc.assert(
      fc.property(speech, ({ words, cuts: shares, seed }) => {
        const stitched = stitchChunks(cutAt(words, shares, { seed, isDeaf: true }));
        expect(placesOf(stitched)).toEqual(words.map(({ place }) => place));
      }),
      { numRuns: runs({ quick: 300, deep: 3000 }) },
    );
  });

  it("keep a word that is said three times three times", ({ expect }) => {
    const words = wordsOf("so I said no no no and then we left for home");
    const first = { startMs: 0, endMs: 3000, words: words.slice(0, 7) };
    const second = {
      startMs: 1900,
      endMs: 5000,
      words: words
        .slice(4)
        .map((word) => ({ ...word, startMs: word.startMs + 60, endMs: word.endMs + 60 })),
    };
    expect(stitchChunks([second, first]).map(({ text }) => text)).toEqual(
      words.map(({ text }) => text),
    );
  });

  it("know which of three words the only one is that the second cut heard", ({ expect }) => {
    const words = wordsOf("so no no no then we left");
    const chunks = [
      { startMs: 0, endMs: 1600, words: words.slice(0, 4) },
      { startMs: 500, endMs: 3000, words: words.slice(3) },
    ];
    expect(stitchChunks(chunks)).toEqual(words);
  });

  it("keep all words where one of them heard nothing in the overlap", ({ expect }) => {
    const words = wordsOf("one two three four five six seven eight");
    const chunks = [
      { startMs: 0, endMs: 2000, words: words.slice(0, 5) },
      { startMs: 1000, endMs: 4000, words: words.slice(5) },
    ];
    expect(stitchChunks(chunks)).toEqual(words);
  });

  it("that do not overlap follow each other", ({ expect }) => {
    const words = wordsOf("no no no no");
    const chunks = [
      { startMs: 0, endMs: 800, words: words.slice(0, 2) },
      { startMs: 800, endMs: 1600, words: words.slice(2) },
    ];
    expect(stitchChunks(chunks)).toEqual(words);
    expect(stitchChunks([])).toEqual([]);
  });
});
