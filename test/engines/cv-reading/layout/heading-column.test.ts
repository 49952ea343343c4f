import { describe, it } from "vitest";
import { layoutOf } from "../../../../src/engines/cv-reading/layout/layout-of";
import type { TextItem } from "../../../../src/engines/cv-reading/sheet";

const at = (x: number, y: number, text: string): TextItem => {
  return { text, box: [x, y, text.length * 5, 11.2], size: 10, isBold: false, isItalic: false };
};
const linesOf = (items: readonly TextItem[]) =>
  layoutOf([{ number: 1, width: 595, height: 842, items, links: [] }]).lines;

const sections = [
  ["Experience", ["Head Gardener, Quince and Daughters", "2014 - 2019", "Grew pears and plums"]],
  ["Education", ["Diploma in Soil, Marl College", "2012 - 2014", "with a thesis on worms"]],
  ["Languages", ["Cornish, a little of it", "Welsh, nearly as much", "Breton, none at all"]],
] as const;

/** Each section has its heading in a column of its own, lower by some points than its first row. */
const page = (lower: number, look: Partial<TextItem> = {}) =>
  sections.flatMap(([heading, rows], index) => [
    { ...at(40, 60 + 80 * index + lower, heading), ...look },
    ...rows.map((text, row) => at(150, 60 + 80 * index + 13 * row, text)),
  ]);
const inOrder = sections.flatMap(([heading, rows]) => [heading, ...rows]);

describe("headings in a column of their own", () => {
  it("open their sections though they are set like the text", ({ expect }) => {
    const lines = linesOf(page(0));

    expect(lines.map(({ text }) => text)).toEqual(inOrder);
    expect(lines.filter((line) => line.isBesideSection).map(({ text }) => text)).toEqual(
      sections.map(([heading]) => heading),
    );
  });

  it("stand above the row that is higher than they are by the same distance everywhere", ({
    expect,
  }) => {
    const lines = linesOf(page(13, { isBold: true, size: 12 }));

    expect(lines.map(({ text }) => text)).toEqual(inOrder);
    expect(lines[0]?.box[1]).toBe(73);
  });

  it("are whole where their narrow column breaks a word", ({ expect }) => {
    const [first, ...others] = page(0, { isBold: true });
    const broken = [
      { ...at(40, 60, "Compétences"), isBold: true },
      { ...at(40, 73, "professionnelle"), isBold: true },
      { ...at(40, 86, "s"), isBold: true },
    ];

    expect(first?.text).toBe("Experience");
    expect(linesOf([...broken, ...others])[0]?.text).toBe("Compétences professionnelles");
  });
});
