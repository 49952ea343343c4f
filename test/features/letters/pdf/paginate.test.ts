import { test } from "vitest";
import type { Part } from "../../../../src/features/letters/pdf/layout-letter";
import { type Leaf, paginate } from "../../../../src/features/letters/pdf/paginate";

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

test("no page begins or ends with a single line of a paragraph", ({ expect }) => {
  for (let height = 6; height < 40; height++) {
    for (const lineCounts of [
      [3, 5, 4, 6, 3],
      [7, 7, 7],
      [2, 2, 9, 2, 2, 5],
      [12, 3],
    ]) {
      const leaves = leavesOf(lineCounts);
      const pages = paginate(leaves, height);
      expect(pages.flat()).toEqual(leaves);
      for (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(height);
        const [first] = page;
        if (first !== undefined && first.linesBefore > 0)
          expect(first.linesAfter).toBeGreaterThanOrEqual(1);
        const last = page.at(-1);
        if (last !== undefined && last.linesAfter > 0)
          expect(last.linesBefore).toBeGreaterThanOrEqual(1);
      }
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
