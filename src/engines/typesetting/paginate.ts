import type { Glyph } from "./font-face";
import type { Part } from "./part";

/** It is one line with the block that it belongs to. */
export type Leaf = {
  readonly part: Part;
  readonly number: number;
  readonly glyphs: readonly Glyph[];
  /** The text hangs in the margin of the first line. */
  readonly label?: readonly Glyph[];
  readonly gapBefore: number;
  /** It counts the lines before it in the same block. */
  readonly linesBefore: number;
  readonly linesAfter: number;
};

const MIN_LINES = 2;

/**
 * It fills pages of a height; a page begins and ends with at least two lines of a paragraph, and the signature is never
 * alone.
 */
export function paginate(leaves: readonly Leaf[], height: number): Leaf[][] {
  const pages: Leaf[][] = [];
  let start = 0;
  while (start < leaves.length) {
    const end = endOfPage(leaves, start, height);
    pages.push(leaves.slice(start, end));
    start = end;
  }
  return pages;
}

function endOfPage(leaves: readonly Leaf[], start: number, height: number): number {
  let used = 0;
  let lastGood: number | undefined;
  for (let at = start; at < leaves.length; at++) {
    const leaf = leaves[at];
    if (leaf === undefined) break;
    if (at > start && mayBreakBefore(leaves, at)) lastGood = at;
    used += (at > start ? leaf.gapBefore : 0) + leaf.part.leading;
    if (used > height) return lastGood ?? Math.max(at, start + 1);
  }
  return leaves.length;
}

function mayBreakBefore(leaves: readonly Leaf[], at: number): boolean {
  const leaf = leaves[at];
  const before = leaves[at - 1];
  if (leaf === undefined || before === undefined) return false;
  if (leaf.number !== before.number && before.part.keepsNext) return false;
  if (leaf.number === before.number) {
    return leaf.part.breakable && leaf.linesBefore >= MIN_LINES && leaf.linesAfter >= MIN_LINES - 1;
  }
  // A page ends between blocks only where the body goes on: not after the salutation, nor with only a closing or signature
  // left.
  const lastParts = (leaves.at(-1)?.number ?? 0) - 1;
  return leaf.part.breakable && before.part.breakable && leaf.number < lastParts;
}
