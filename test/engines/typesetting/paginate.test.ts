import { test } from "vitest";
import type { Part } from "../../../src/engines/typesetting/part";
import { type Leaf, paginate } from "../../../src/engines/typesetting/paginate";

/** Lines of height 1 without gaps: each number is a paragraph of so many lines, then closing and signature. */
function leavesOf(lineCounts: readonly number[]): Leaf[] {
  const part = (breakable: boolean) => ({ leading: 1, breakable }) as Part;
  const blocks = [
    ...lineCounts.map((count) => ({ count, breakable: true })),
    { count: 1, breakable: true },
    { count: 1, breakable: false },
  ];
  return blocks.flatMap(({ count, breakable }, number) =>
    Array.from({ length: count }, (_, line) => ({
      part: part(breakable),
      number,
      glyphs: [],
      gapBefore: 0,
      linesBefore: line,
      linesAfter: count - 1 - line,
    })),
  );
}

function hasSingleLine(page: readonly Leaf[]): boolean {
  const first = page[0];
  const last = page.at(-1);
  const widow = first !== undefined && first.linesBefore > 0 && first.linesAfter === 0;
  const orphan = last !== undefined && last.linesAfter > 0 && last.linesBefore === 0;
  return widow || orphan;
}

test("no page begins or ends with a single line of a paragraph", ({ expect }) => {
  const letters = [
    [3, 5, 4, 6, 3],
    [7, 7, 7],
    [2, 2, 9, 2, 2, 5],
    [12, 3],
  ].map(leavesOf);
  for (let height = 6; height < 40; height++) {
    for (const leaves of letters) {
      const pages = paginate(leaves, height);
      expect(pages.flat()).toEqual(leaves);
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(height);
      expect(pages.filter(hasSingleLine)).toEqual([]);
    }
  }
});

test("closing and signature never stand alone on a page", ({ expect }) => {
  for (let height = 6; height < 24; height++) {
    const pages = paginate(leavesOf([4, 4, 4, 4]), height);
    const lastPage = pages.at(-1) ?? [];
    expect(
      lastPage.filter(({ part, number }) => part.breakable && number < 4).length,
    ).toBeGreaterThanOrEqual(2);
  }
});
