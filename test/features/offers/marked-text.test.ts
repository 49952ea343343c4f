import { describe, it } from "vitest";
import type { Requirement } from "../../../src/engines/matching";
import { markedText } from "../../../src/features/offers/pages/marked-text";

const text = "3 ans d’expérience en React à Nantes";
const common = (quote: string) => {
  const start = text.indexOf(quote);
  return { level: "must", weight: 3, quote, start, end: start + quote.length } as const;
};
const years: Requirement = { kind: "years", years: 3, ...common("3 ans d’expérience en React") };
const react: Requirement = { kind: "skill", skills: ["react"], isOpen: false, ...common("React") };
const place: Requirement = { kind: "place", place: "Nantes", ...common("Nantes") };

describe("the marks in an offer", () => {
  it("make up the text again, the shorter demand marked within the longer", ({ expect }) => {
    const pieces = markedText(text, [years, react, place]);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces).toEqual([
      { text: "3 ans d’expérience en ", need: 0, begins: [0] },
      { text: "React", need: 1, begins: [1] },
      { text: " à Nantes", need: null, begins: [] },
    ]);
  });

  it("give two demands of one beginning a place each", ({ expect }) => {
    const short: Requirement = { kind: "years", years: 3, ...common("3 ans") };
    const [first] = markedText(text, [years, short]);
    expect(first).toEqual({ text: "3 ans", need: 1, begins: [0, 1] });
  });

  it("leave a text without demands whole", ({ expect }) => {
    expect(markedText(text, [])).toEqual([{ text, need: null, begins: [] }]);
    expect(markedText("", [])).toEqual([]);
  });
});
