import { describe, it } from "vitest";
import { layoutOf } from "../../../../src/engines/cv-reading/layout/layout-of";
import type { TextItem } from "../../../../src/engines/cv-reading/sheet";

const at = (x: number, y: number, text: string): TextItem => {
  return { text, box: [x, y, text.length * 5, 11.2], size: 10, isBold: false, isItalic: false };
};
const heading = (x: number, y: number, text: string): TextItem => ({
  ...at(x, y, text),
  isBold: true,
  size: 13,
});
const textsOf = (items: readonly TextItem[]) =>
  layoutOf([{ number: 1, width: 595, height: 842, items, links: [] }]).lines.map(
    ({ text }) => text,
  );

const above = [
  heading(260, 40, "Experience"),
  at(40, 60, "Head Gardener, Quince and Daughters"),
  at(40, 74, "Grew pears and plums in the walled garden of a house that nobody lives in any more"),
];

describe("small sections side by side", () => {
  it("are read one after the other where three begin on one row", ({ expect }) => {
    const items = [
      ...above,
      heading(60, 110, "Skills"),
      heading(240, 110, "Languages"),
      heading(440, 110, "Interests"),
      ...["Pruning", "Grafting", "Beekeeping"].map((text, row) => at(40, 130 + 14 * row, text)),
      ...["Cornish", "Welsh"].map((text, row) => at(215, 130 + 14 * row, text)),
      at(400, 130, "choral singing, crosswords"),
    ];

    expect(textsOf(items)).toEqual([
      ...above.map(({ text }) => text),
      "Skills",
      "Pruning",
      "Grafting",
      "Beekeeping",
      "Languages",
      "Cornish",
      "Welsh",
      "Interests",
      "choral singing, crosswords",
    ]);
  });

  it("are read one after the other where two begin under a line of both", ({ expect }) => {
    const items = [
      ...above,
      heading(40, 110, "Skills"),
      heading(300, 110, "Languages"),
      at(40, 130, "Pruning"),
      at(300, 130, "Cornish"),
      at(40, 144, "Grafting"),
      at(300, 144, "Welsh"),
    ];

    expect(textsOf(items).slice(3)).toEqual([
      "Skills",
      "Pruning",
      "Grafting",
      "Languages",
      "Cornish",
      "Welsh",
    ]);
  });
});
