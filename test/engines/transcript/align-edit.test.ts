import fc from "fast-check";
import { describe, it } from "vitest";
import { joinWords, splitWords, type TimedWord } from "../../../src/engines/captions";
import { alignEdit } from "../../../src/engines/transcript";
import { wordKey } from "../../../src/engines/transcript/word-key";
import { runs } from "../../support/depth";
import { anyWord, spokenWords, wordsOf } from "./speech";

const hullOf = (words: readonly TimedWord[]) => ({
  startMs: (words[0]?.startMs ?? 0) - 300,
  endMs: (words.at(-1)?.endMs ?? 0) + 300,
});

/** What a person does to some words: change, leave out, put in. */
type Change = { readonly at: number; readonly remove: number; readonly insert: readonly string[] };

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat({ max: 200 }),
  remove: fc.nat({ max: 4 }),
  insert: fc.array(anyWord, { maxLength: 4 }),
});

function changed(texts: readonly string[], changes: readonly Change[]): string[] {
  return changes.reduce<string[]>(
    (left, { at, remove, insert }) => left.toSpliced(at % (left.length + 1), remove, ...insert),
    [...texts],
  );
}

/** The length of the longest common list, as a textbook computes it. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let row = [0, ...other.map(() => 0)];
  for (const key of one) {
    const above = row;
    row = [0];
    other.forEach((each, at) => {
      row.push(each === key ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
    });
  }
  return row.at(-1) ?? 0;
}

const keysOf = (texts: readonly { text: string }[]) => texts.map(({ text }) => wordKey(text));

describe("an edited segment", () => {
  it("keeps the times of as many words as both texts have in common, in order and within its time", ({
    expect,
  }) => {
    const edits = fc.tuple(spokenWords(60), fc.array(anyChange, { maxLength: 6 }));
    fc.assert(
      fc.property(edits, ([words, changes]) => {
        const hull = hullOf(words);
        const text = changed(
          words.map((word) => word.text),
          changes,
        ).join(" ");
        const aligned = alignEdit(words, text, hull);
        expect(joinWords(aligned.words)).toBe(joinWords(splitWords(text)));
        let before = hull.startMs;
        for (const { startMs, endMs } of aligned.words) {
          expect(startMs).toBeGreaterThanOrEqual(before);
          expect(endMs).toBeGreaterThanOrEqual(startMs);
          expect(endMs).toBeLessThanOrEqual(hull.endMs);
          before = startMs;
        }
        const untouched = aligned.words.filter(({ edited }) => !edited);
        for (const word of untouched) expect(words).toContainEqual(word);
        const timesOf = ({ startMs, endMs }: TimedWord) => `${startMs} ${endMs}`;
        const times = new Map(words.map((word) => [timesOf(word), wordKey(word.text)]));
        const kept = aligned.words.filter(
          (word) => times.get(timesOf(word)) === wordKey(word.text),
        );
        expect(kept.length).toBeGreaterThanOrEqual(
          commonLength(keysOf(words), keysOf(aligned.words)),
        );
      }),
      { numRuns: runs({ quick: 500, deep: 4000 }) },
    );
  });

  it("keeps times where only case, accents or punctuation change, and says that it was edited", ({
    expect,
  }) => {
    const words = wordsOf("hello ecole its done");
    const { words: aligned } = alignEdit(words, "Hello, école it’s done", hullOf(words));
    expect(aligned).toEqual([
      { text: "Hello,", startMs: 0, endMs: 350, edited: true },
      { text: "école", startMs: 400, endMs: 750, edited: true },
      { text: "it’s", startMs: 800, endMs: 1150, edited: true },
      words[3],
    ]);
  });

  it("shares the time of replaced words by length, and gives an insertion the gap", ({
    expect,
  }) => {
    const words = wordsOf("one two three four");
    const { words: aligned } = alignEdit(words, "one x abc three and four", hullOf(words));
    const times = aligned.map(({ text, startMs, endMs }) => [text, startMs, endMs]);
    expect(times).toEqual([
      ["one", 0, 350],
      ["x", 400, 488],
      ["abc", 488, 750],
      ["three", 800, 1150],
      ["and", 1150, 1200],
      ["four", 1200, 1550],
    ]);
    expect(
      aligned.filter(({ edited }) => edited).every(({ confidence }) => confidence === undefined),
    ).toBe(true);
  });

  it("in a script without spaces keeps the words around the change", ({ expect }) => {
    const hull = { startMs: 0, endMs: 7000 };
    const words = splitWords("私は昨日東京へ行きました。").map((word, at) => ({
      ...word,
      startMs: at * 700,
      endMs: at * 700 + 600,
    }));
    const { words: aligned } = alignEdit(words, "私は昨日大阪へ行きました。", hull);
    expect(joinWords(aligned)).toBe("私は昨日大阪へ行きました。");
    expect(aligned.filter(({ edited }) => edited).map(({ text }) => text)).toEqual(["大阪"]);
    expect(aligned.filter(({ edited }) => !edited)).toEqual(
      words.filter(({ text }) => text !== "東京"),
    );
  });

  it("has no words left where its text is emptied", ({ expect }) => {
    const words = wordsOf("one two");
    expect(alignEdit(words, "  \n", hullOf(words)).words).toEqual([]);
    expect(alignEdit([], "one two", { startMs: 0, endMs: 600 }).words).toMatchObject([
      { startMs: 0, endMs: 300 },
      { startMs: 300, endMs: 600 },
    ]);
  });

  it("that differs too much to be searched keeps rare words, and says that it is not exact", ({
    expect,
  }) => {
    const texts = Array.from({ length: 6000 }, (_, at) =>
      at % 100 === 0 ? `rare${at}` : `w${at % 7}`,
    );
    const other = texts.map((text, at) => (text.startsWith("rare") ? text : `x${at % 5}`));
    const words = wordsOf(texts.join(" "));
    const { words: aligned, isExact } = alignEdit(words, other.join(" "), hullOf(words));
    expect(isExact).toBe(false);
    expect(aligned).toHaveLength(6000);
    expect(aligned.filter(({ edited }) => !edited)).toEqual(
      words.filter(({ text }) => text.startsWith("rare")),
    );
  });
});
