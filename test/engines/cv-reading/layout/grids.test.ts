import { describe, it } from "vitest";
import { layoutOf } from "../../../../src/engines/cv-reading/layout/layout-of";
import type { TextItem } from "../../../../src/engines/cv-reading/sheet";

const at = (x: number, y: number, text: string): TextItem => {
  return { text, box: [x, y, text.length * 5, 11.2], size: 10, isBold: false, isItalic: false };
};
const bold = (x: number, y: number, text: string): TextItem => ({
  ...at(x, y, text),
  isBold: true,
});
const heading = (x: number, y: number, text: string): TextItem => ({
  ...bold(x, y, text),
  size: 13,
});

const card = (x: number, y: number, [title, ...lines]: readonly string[]): TextItem[] => [
  bold(x, y, title ?? ""),
  ...lines.map((line, index) => at(x, y + (x > 300 ? 20 : 14) * (index + 1), line)),
];

describe("entries side by side under one heading", () => {
  it("are read before the next heading, in the region of their own", ({ expect }) => {
    const jobs = [
      ["Head Gardener", "Quince and Daughters, Leeds", "Grew pears", "Pruned vines"],
      ["Gardener", "Medlar Ltd, York", "Dug ponds"],
    ] as const;
    const degrees = [
      ["Diploma in Soil", "Marl College", "2014 - 2016"],
      ["Certificate in Bees", "Hive College", "2012 - 2013"],
    ] as const;
    const items = [
      heading(24, 40, "Experience"),
      ...card(32, 62, jobs[0]),
      ...card(311, 62, jobs[1]),
      heading(24, 130, "Education"),
      ...card(32, 152, degrees[0]),
      ...card(311, 152, degrees[1]),
    ];
    const { lines } = layoutOf([{ number: 1, width: 595, height: 842, items, links: [] }]);

    expect(lines.map(({ text }) => text)).toEqual([
      "Experience",
      ...jobs.flat(),
      "Education",
      ...degrees.flat(),
    ]);
    expect(lines[5]?.region).toBe(lines[0]?.region);
  });
});
