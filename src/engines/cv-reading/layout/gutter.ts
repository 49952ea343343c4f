import { rightEdgeOf, type ItemRow } from "./rows";
import { segmentsOf, type Segment } from "./segments";

/** It is a corridor without ink between the rows `from` and `to` (not included). */
export type Gutter = {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
};

const STEP = 2;
const MIN_ROWS = 2;
const MIN_WIDTH_EM = 0.72;
/** A few rows may part at one place by chance. */
const FEW_ROWS = 6;
const MIN_WIDTH_OF_FEW_EM = 1.4;
const MIN_WIDTH_OF_TWO_EM = 2.5;
/** Gaps narrower than this are spaces of justified text. */
const SEGMENT_GAP_EM = 0.6;
const MAX_CANDIDATES = 12;

/** The best corridors first, at most a few, none near another that is better. */
export function guttersOf(rows: readonly ItemRow[]): Gutter[] {
  const segments = rows.map((row) => segmentsOf(row, { gapEm: SEGMENT_GAP_EM, stops: [] }));
  const all = segments.flat();
  if (all.length === 0) return [];
  const left = Math.min(...all.map((segment) => segment.left));
  const right = Math.max(...all.map((segment) => segment.right));
  const found: Gutter[] = [];
  for (let x = left + STEP; x < right; x += STEP) found.push(...corridorsAt(x, segments, rows));
  const best: Gutter[] = [];
  for (const gutter of bridged(found, segments).toSorted((one, other) => other.score - one.score)) {
    if (best.length >= MAX_CANDIDATES) break;
    if (!best.some((better) => isSame(better, gutter))) best.push(gutter);
  }
  return best.map((gutter) => ({ ...gutter, x: (gutter.left + gutter.right) / 2 }));
}

const MAX_OVERLONG = 2;

/** An address that is longer than its column runs over the other one: the columns go on below it. */
function bridged(gutters: readonly Gutter[], segments: SegmentRows): Gutter[] {
  const joined: Gutter[] = [];
  for (const gutter of gutters) {
    const above = joined.findLast((one) => one.x === gutter.x && one.to <= gutter.from);
    const left = Math.max(above?.left ?? 0, gutter.left);
    const right = Math.min(above?.right ?? 0, gutter.right);
    const isBridge =
      above &&
      gutter.from - above.to <= MAX_OVERLONG &&
      right - left > MIN_BRIDGED &&
      segments.slice(above.to, gutter.from).every((row) => isOverlong(row, { left, right }));
    if (!isBridge) joined.push(gutter);
    else
      joined.splice(joined.indexOf(above), 1, {
        ...gutter,
        left,
        right,
        from: above.from,
        score: above.score + gutter.score,
      });
  }
  return joined;
}

const MIN_BRIDGED = 9;
const MIN_GAP_EM = 0.3;
type Sides = { readonly left: number; readonly right: number };

function isOverlong(row: readonly Segment[], sides: Sides): boolean {
  return row.every((one) => {
    const text = one.items.map((item) => item.text).join(" ");
    return !straddles(one, sides) || !/\s/.test(text);
  });
}

/** A long line may end so near to the other column that the two seem to be one, but for where the other begins. */
function straddles({ items, left, right }: Segment, sides: Sides): boolean {
  if (left >= sides.left + 1 || right <= sides.right - 1) return false;
  return !items.some((item, index) => {
    const last = items[index - 1];
    const gap = last ? item.box[0] - rightEdgeOf(last) : 0;
    const off = Math.abs(item.box[0] - sides.right);
    return (
      (off < 2 && gap > MIN_GAP_EM * item.size) ||
      (off < 0.6 && (last?.box[0] ?? left) < sides.left)
    );
  });
}

const isSame = (one: Gutter, other: Gutter) =>
  one.left < other.right && other.left < one.right && one.from < other.to && other.from < one.to;

type SegmentRows = readonly (readonly Segment[])[];

function corridorsAt(x: number, segments: SegmentRows, rows: readonly ItemRow[]): Gutter[] {
  const gutters: Gutter[] = [];
  let from = 0;
  for (let index = 0; index <= segments.length; index += 1) {
    const isCrossed = segments[index]?.some(({ left, right }) => left < x && right > x) ?? true;
    if (!isCrossed) continue;
    const gutter = corridorOf({ x, from, to: index, segments, rows });
    if (gutter) gutters.push(gutter);
    from = index + 1;
  }
  return gutters;
}

type Span = {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly segments: SegmentRows;
  readonly rows: readonly ItemRow[];
};

function corridorOf({ x, from, to, segments, rows }: Span): Gutter | null {
  let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [rowsLeft, rowsRight] = [0, 0];
  let em = 0;
  for (let index = from; index < to; index += 1) {
    const onLeft = segments[index]?.findLast((segment) => segment.right <= x);
    const onRight = segments[index]?.find((segment) => segment.left >= x);
    if (onLeft) left = Math.max(left, onLeft.right);
    if (onRight) right = Math.min(right, onRight.left);
    rowsLeft += onLeft ? 1 : 0;
    rowsRight += onRight ? 1 : 0;
    em += rows[index]?.size ?? 0;
  }
  const fewer = Math.min(rowsLeft, rowsRight);
  const width = right - left;
  const few = fewer === MIN_ROWS ? MIN_WIDTH_OF_TWO_EM : MIN_WIDTH_OF_FEW_EM;
  const least = fewer < FEW_ROWS ? few : MIN_WIDTH_EM;
  if (fewer < MIN_ROWS || width < (least * em) / (to - from)) return null;
  const bounds = extended({ from, to, left, right, segments });
  const score = 1.5 * fewer + Math.min(width, 40) / 4 + 0.25 * (rowsLeft + rowsRight);
  return { x, left, right, ...bounds, score };
}

type Bounds = {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly segments: SegmentRows;
};

/** A line that reaches into the corridor, and not into the other column, crosses nothing. */
function extended({ from, to, left, right, segments }: Bounds) {
  const isCrossed = (index: number) =>
    segments[index]?.some((one) => straddles(one, { left, right })) ?? true;
  let [first, end] = [from, to];
  while (first > 0 && !isCrossed(first - 1)) first -= 1;
  while (end < segments.length && !isCrossed(end)) end += 1;
  return { from: first, to: end };
}
