import fc from "fast-check";
import { describe, it } from "vitest";
import { splitWords } from "../../../src/engines/captions";
import { replaceText, type TextReplacement } from "../../../src/engines/transcript";
import { runs } from "../../support/depth";

const segmentWith = (text: string) => ({
  startMs: 0,
  endMs: 1,
  words: splitWords(text).map((word) => ({ ...word, startMs: 0, endMs: 1 })),
});

const replaced = (text: string, replacement: TextReplacement) =>
  replaceText([segmentWith(text)], replacement)[0]?.newText ?? text;

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
    expect(replaceText(segments, { find: "no", replace: "oui" })).toEqual([
      { index: 0, before: "no no", newText: "oui oui", count: 2 },
      { index: 2, before: "No.", newText: "oui.", count: 1 },
    ]);
    expect(replaceText(segments, { find: " ", replace: "x" })).toEqual([]);
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
          const before = edit?.before ?? text;
          if (edit) expect(edit.newText).toBe(before.replaceAll(find, "#"));
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
