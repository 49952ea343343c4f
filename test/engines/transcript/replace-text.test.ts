import fc from "fast-check";
import { describe, it } from "vitest";
import { splitWords } from "../../../src/engines/captions";
import {
  replaceText,
  segmentText,
  textHits,
  type TextReplacement,
} from "../../../src/engines/transcript";
import { runs } from "../../support/depth";

const segmentWith = (text: string) => ({
  startMs: 0,
  endMs: 1,
  words: splitWords(text).map((word) => ({ ...word, startMs: 0, endMs: 1 })),
});

/** Each word is said within a second of its own. */
const saidBySeconds = (text: string) => {
  const words = splitWords(text).map((word, at) => ({
    ...word,
    startMs: at * 1_000,
    endMs: at * 1_000 + 800,
  }));
  return { startMs: 0, endMs: words.length * 1_000, words };
};

const replaced = (text: string, replacement: TextReplacement) => {
  const segment = segmentWith(text);
  const [edit] = replaceText([segment], replacement);
  return segmentText(edit ?? segment);
};

describe("find and replace", () => {
  it.for([
    ["Élan et elan", { find: "elan", replace: "X" }, "X et X"],
    ["E\u0301lan", { find: "élan", replace: "X" }, "X"],
    ["Élan elan", { find: "Élan", replace: "X", isAccentSensitive: true }, "X elan"],
    ["Ada ada", { find: "ada", replace: "X", isCaseSensitive: true }, "Ada X"],
    [
      "cat concatenate cat.",
      { find: "cat", replace: "dog", isWholeWords: true },
      "dog concatenate dog.",
    ],
    ["Straße", { find: "STRASSE", replace: "$&" }, "$&"],
    ["Straße", { find: "s", replace: "" }, "traße"],
    ["e\u0301", { find: "e", replace: "a", isAccentSensitive: true }, "e\u0301"],
    ["aaaa", { find: "aa", replace: "a" }, "aa"],
    ["well, um, I", { find: "um", replace: "", isWholeWords: true }, "well, I"],
    ["Um, I saw it, um.", { find: "um", replace: "" }, "I saw it."],
    ["one – um two", { find: "um", replace: "" }, "one – two"],
    ["New York and new york", { find: "new york", replace: "Paris" }, "Paris and Paris"],
    ["a.b axb", { find: "a.b", replace: "c" }, "c axb"],
    ["東京へ", { find: "京へ", replace: "都へ" }, "東都へ"],
  ] as const)(
    "makes of %j with %j what a person expects",
    ([text, replacement, expected], { expect }) => {
      expect(replaced(text, replacement)).toBe(expected);
    },
  );

  it("tells which segments change, and how often", ({ expect }) => {
    const segments = ["no no", "yes", "No."].map(segmentWith);
    const found = replaceText(segments, { find: "no", replace: "oui" });
    expect(found.map(({ index, count, ...edit }) => [index, count, segmentText(edit)])).toEqual([
      [0, 2, "oui oui"],
      [2, 1, "oui."],
    ]);
    expect(replaceText(segments, { find: " ", replace: "x" })).toEqual([]);
  });

  it("replaces at one place alone where one is named", ({ expect }) => {
    const segments = ["no no no", "no"].map(segmentWith);
    const only = { index: 0, hit: 1 };
    const [edit, ...others] = replaceText(segments, { find: "no", replace: "oui" }, only);
    expect([edit && segmentText(edit), others]).toEqual(["no oui no", []]);
    expect(replaceText(segments, { find: "no", replace: "" }, { index: 1, hit: 1 })).toEqual([]);
  });

  it("leaves the words that it does not touch exactly as they are", ({ expect }) => {
    const said = saidBySeconds("the cat the cat the cat sat");
    const only = { index: 0, hit: 1 };
    const [edit] = replaceText([said], { find: "the cat", replace: "a very old dog" }, only);
    const words = edit?.words ?? [];
    expect(words.filter((word) => said.words.some((old) => old === word))).toEqual(
      said.words.filter((_, at) => at !== 2 && at !== 3),
    );
    expect(words.slice(2, 6).map(({ text, edited }) => [text, edited])).toEqual(
      ["a", "very", "old", "dog"].map((text) => [text, true]),
    );
    expect([words[2]?.startMs, words[5]?.endMs]).toEqual([2_000, 3_800]);
  });

  it("keeps times rising where new words on both sides fill one pause", ({ expect }) => {
    const [edit] = replaceText([saidBySeconds("都 都")], { find: "都", replace: "a都a京" });
    const starts = edit?.words.map(({ startMs }) => startMs) ?? [];
    expect(starts.length).toBeGreaterThan(2);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  it("keeps times rising and untouched words the same, whatever is replaced", ({ expect }) => {
    const letters = fc.constantFrom("a", "b", "é", "B", " ", ",", ".", "京", "都");
    const texts = fc.string({ unit: letters, maxLength: 30 });
    fc.assert(
      fc.property(
        texts,
        fc.string({ unit: letters, maxLength: 3 }),
        texts,
        (text, find, replace) => {
          const said = saidBySeconds(text);
          const [edit] = replaceText([said], { find, replace });
          if (!edit) return;
          const starts = edit.words.map(({ startMs }) => startMs);
          expect(starts).toEqual(starts.toSorted((one, other) => one - other));
          for (const { startMs, endMs } of edit.words)
            expect(endMs).toBeGreaterThanOrEqual(startMs);
          const written = segmentText(said);
          const hits = textHits(written, { find });
          let from = 0;
          for (const word of said.words) {
            const start = written.indexOf(word.text, from);
            from = start + word.text.length;
            const isTouched = hits.some((hit) => hit.start <= from && start <= hit.end);
            // The word before a deleted one may get the end of its sentence.
            if (!isTouched && replace.trim() !== "") expect(edit.words).toContain(word);
          }
        },
      ),
      { numRuns: runs({ quick: 300, deep: 10_000 }) },
    );
  });

  it("leaves no match behind, and replaces as a plain search does", ({ expect }) => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "é", "B", " "), maxLength: 30 });
    fc.assert(
      fc.property(
        letters,
        letters.filter((find) => find.trim() !== ""),
        (text, find) => {
          const [edit] = replaceText([segmentWith(text)], {
            find,
            replace: "#",
            isCaseSensitive: true,
            isAccentSensitive: true,
          });
          const before = segmentText(segmentWith(text));
          if (edit) expect(segmentText(edit)).toBe(before.replaceAll(find, "#"));
          else
            expect(
              segmentWith(text)
                .words.map((word) => word.text)
                .join(" "),
            ).not.toContain(find);
        },
      ),
      { numRuns: runs({ quick: 300, deep: 10_000 }) },
    );
  });
});
