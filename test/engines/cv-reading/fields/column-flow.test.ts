import { describe, it } from "vitest";
import { readFields } from "../../../../src/engines/cv-reading/fields/read-fields";
import { linesOf } from "../../../../src/engines/cv-reading/layout/layout-of";
import type { TextItem } from "../../../../src/engines/cv-reading/sheet";

const at = (x: number, y: number, text: string): TextItem => {
  return { text, box: [x, y, text.length * 5, 11.2], size: 10, isBold: false, isItalic: false };
};
const heading = (x: number, y: number, text: string): TextItem => ({
  ...at(x, y, text),
  isBold: true,
  size: 13,
});
const column = (x: number, top: number, texts: readonly string[]) =>
  texts.map((text, row) => at(x, top + 15 * row, text));

const left = [
  ["Head Gardener", "Quince and Daughters, Leeds", "Mar 2019 - May 2024"],
  ["- Grew pears along the walls of two", "gardens, which had been bare", "- Pruned vines"],
].flat();
const right = [
  ["Gardener", "Medlar Ltd, York", "Jan 2015 - Feb 2019", "- Dug ponds and drained a marsh for"],
  ["the ducks of the parish"],
].flat();

describe("entries that flow from the foot of a column to the head of the next", () => {
  it("stay in the section that was open", ({ expect }) => {
    const items = [
      { ...at(40, 40, "Lena Quist"), size: 24, isBold: true },
      at(40, 70, "lena.quist@example.org, 07700 900123, Leeds, and everything that is a header"),
      heading(40, 106, "Experience"),
      ...column(40, 126, left),
      ...column(320, 101, right),
      heading(320, 190, "Education"),
      ...column(320, 211, ["Diploma in Soil", "Marl College", "2012 - 2014"]),
    ];
    const { cv } = readFields(linesOf([{ number: 1, width: 595, height: 842, items, links: [] }]));

    expect(cv.experience.map(({ title, start, end }) => [title, start, end])).toEqual([
      ["Head Gardener", "2019-03", "2024-05"],
      ["Gardener", "2015-01", "2019-02"],
    ]);
    expect(cv.experience.map(({ bullets }) => bullets)).toEqual([
      ["Grew pears along the walls of two gardens, which had been bare", "Pruned vines"],
      ["Dug ponds and drained a marsh for the ducks of the parish"],
    ]);
    expect(cv.education.map(({ school }) => school)).toEqual(["Marl College"]);
  });
});
