import { looksLikeDate } from "./date-like";
import type { Gutter } from "./gutter";
import { rightEdgeOf, type ItemRow, type PlacedItem } from "./rows";

const MIN_DATES = 2;
const FLUSH = 3;

/** Dates at the right edge of a column belong to it: the corridor behind them is told, where there is one. */
export function behindDates(
  rows: readonly ItemRow[],
  gutter: Gutter,
  gutters: readonly Gutter[],
): Gutter {
  const behind = gutters.find((other) => other.x > gutter.x && divides(rows, gutter, other));
  return behind ?? gutter;
}

function divides(rows: readonly ItemRow[], gutter: Gutter, behind: Gutter): boolean {
  const from = Math.max(gutter.from, behind.from);
  const to = Math.min(gutter.to, behind.to);
  const shared = rows.slice(from, to);
  if (shared.length < 0.5 * (gutter.to - gutter.from)) return false;
  const isBetween = (item: PlacedItem) =>
    item.box[0] >= gutter.x && rightEdgeOf(item) <= behind.x + 1;
  const dates = shared.flatMap(({ items }) => items.filter(isBetween));
  if (dates.length < MIN_DATES || !dates.every(({ text }) => looksLikeDate(text))) return false;
  const edge = Math.max(...dates.map(rightEdgeOf));
  const lefts = dates.map(({ box }) => box[0]);
  const isRagged = Math.max(...lefts) - Math.min(...lefts) > FLUSH;
  return isRagged && dates.every((date) => edge - rightEdgeOf(date) < FLUSH);
}
