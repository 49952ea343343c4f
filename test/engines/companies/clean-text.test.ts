import fc from "fast-check";
import { describe, it } from "vitest";
import { cleanText, openingSentences } from "../../../src/engines/companies/clean-text";
import { decodeEntities } from "../../../src/engines/companies/decode-entities";

describe("scraped text", () => {
  it.for([
    ["  a \t\r\n b\u00A0\u2003c  ", "a b c"],
    ["a\u200Bb\u200Dc\u2060d\uFEFFe", "abcde"],
    ["\u202Eabc\u202C \u2066def\u2069", "abc def"],
    ["a\u0000b\u0007c\u001Bd\u0085e", "abcde"],
    ["hi\u{E0068}\u{E0069}\uFE0F", "hi"],
    ["x <b>y</b> <script>z</script>", "x y z"],
    ["x <!-- y --> z", "x z"],
    ["x <!-- y", "x"],
    ["3 < 4 > 2", "3 4 2"],
    ["e\u0301cole", "école"],
    ["a\uD800b", "ab"],
    ["", ""],
  ] as const)("is cleaned from %j to %j", ([dirty, clean], { expect }) => {
    expect(cleanText(dirty, 100)).toBe(clean);
  });

  it("is cut between words, with an ellipsis at the end", ({ expect }) => {
    expect(cleanText("un deux trois quatre", 14)).toBe("un deux trois…");
    expect(cleanText("x".repeat(50), 10)).toBe(`${"x".repeat(9)}…`);
  });

  it("is plain, short and no different when it is cleaned again, whatever it was", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const clean = cleanText(text, 80);
        expect(clean.length).toBeLessThanOrEqual(80);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>]|\s{2}/u);
        expect(cleanText(clean, 80)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });

  it("is decoded once", ({ expect }) => {
    expect(decodeEntities("&amp;lt; &eacute;&#233;&#xE9; &unknown; &#xFFFFFFF; AT&T")).toBe(
      "&lt; ééé &unknown;  AT&T",
    );
  });

  it("begins with whole sentences", ({ expect }) => {
    expect(openingSentences("Un. Deux deux. Trois trois trois.", 16)).toBe("Un. Deux deux.");
  });
});
