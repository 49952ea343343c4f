import { behindDates } from "./behind-dates";
import { endOfGrid, gridHeadingOf } from "./grid-heading";
import { guttersOf, type Gutter } from "./gutter";
import { hasDatesAside, isOfCentredHeadings, kindOfGutter } from "./gutter-kind";
import { withHeadingBlocks } from "./heading-column";
import { headingRowOf, type HeadingRow } from "./heading-row";
import { rightEdgeOf, rowsOf, type PlacedItem, type ItemRow } from "./rows";

/** It holds between two baselines. */
export type Rail = {
  readonly x: number;
  readonly isHeadings: boolean;
  readonly top: number;
  readonly bottom: number;
};

/** A lane is a narrow column beside the main one, which may go on over pages. */
export type Lane = "main" | "left" | "right";

export type Region = {
  readonly page: number;
  readonly items: readonly PlacedItem[];
  readonly rails: readonly Rail[];
  readonly lane: Lane;
  /** It stands above the columns of its page. */
  readonly isHeader: boolean;
  /** The section that is open at the end of the region before goes on in it. */
  readonly goesOn?: boolean;
};

const MAX_FOOTER_ROWS = 4;
const MAX_DEPTH = 4;
const LANE_SHARE = 0.42;

type Cut = {
  readonly page: number;
  readonly items: readonly PlacedItem[];
  readonly depth: number;
  readonly lane: Lane;
  readonly isHeader: boolean;
};

/** It cuts a page at its columns, in reading order. */
export function regionsOf(page: number, items: readonly PlacedItem[]): Region[] {
  return cut({ page, items, depth: 0, lane: "main", isHeader: false });
}

function cut(from: Cut): Region[] {
  const { page, items, depth, lane, isHeader } = from;
  if (items.length === 0) return [];
  const rows = rowsOf(items);
  const heads = depth < MAX_DEPTH ? headingRowOf(rows) : null;
  if (heads) return sectionsOf(from, rows, heads);
  const rails: Rail[] = [];
  const gutters = guttersOf(rows).filter((gutter) => !isOfCentredHeadings(rows, gutter));
  for (const gutter of gutters) {
    const kind = kindOfGutter(rows, gutter);
    if (kind === "columns" && depth < MAX_DEPTH)
      return columnsOf(from, rows, withoutRails(rows, behindDates(rows, gutter, gutters)));
    if (kind !== "columns") rails.push(railOf(rows, gutter, kind === "headings"));
  }
  const region = withHeadings({ page, items, rails, lane, isHeader });
  return parted(region, region.items === items ? rows : rowsOf(region.items));
}

/** Small sections that begin on one row are read one after the other, before what stands below them all. */
function sectionsOf(from: Cut, rows: readonly ItemRow[], { at, end, edges }: HeadingRow): Region[] {
  const next = { ...from, depth: from.depth + 1 };
  const within = itemsOf(rows.slice(at, end));
  const placeOf = (item: PlacedItem) => edges.filter((x) => x <= item.box[0]).length;
  const own = [0, ...edges].flatMap((_, place) =>
    cut({ ...next, isHeader: false, items: within.filter((item) => placeOf(item) === place) }),
  );
  const above = cut({ ...next, items: itemsOf(rows.slice(0, at)) });
  return [...above, ...own, ...cut({ ...next, isHeader: false, items: itemsOf(rows.slice(end)) })];
}

function withHeadings(region: Region): Region {
  const rail = region.rails.find(({ isHeadings }) => isHeadings);
  if (!rail) return region;
  const isWithin = ({ baseline }: PlacedItem) => baseline >= rail.top && baseline <= rail.bottom;
  const within = withHeadingBlocks(region.items.filter(isWithin), rail.x);
  return { ...region, items: [...region.items.filter((item) => !isWithin(item)), ...within] };
}

/** Rows far below all others are no part of the last section: contact data in the footer, the number of the page. */
function parted(region: Region, rows: readonly ItemRow[]): Region[] {
  const gaps = rows.slice(1).map((_, at) => gapAbove(rows, at + 1));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const at = rows.findLastIndex(
    (row, index) => index > 0 && gapAbove(rows, index) > Math.max(3.2 * usual, 3 * row.size),
  );
  if (at < rows.length - MAX_FOOTER_ROWS || at < 4) return [region];
  return [
    { ...region, items: itemsOf(rows.slice(0, at)) },
    { ...region, items: itemsOf(rows.slice(at)) },
  ];
}

function railOf(rows: readonly ItemRow[], { x, from, to }: Gutter, isHeadings: boolean): Rail {
  const top = rows[from]?.baseline ?? 0;
  return { x, isHeadings, top: top - 1, bottom: (rows[to - 1]?.baseline ?? top) + 1 };
}

function columnsOf(from: Cut, rows: readonly ItemRow[], found: Gutter): Region[] {
  const heading = gridHeadingOf(rows, found);
  if (heading >= 0) return gridOf(from, { rows, gutter: found, heading });
  const { page, depth, lane, isHeader } = from;
  const gutter = trimmed(rows, found);
  const within = itemsOf(rows.slice(gutter.from, gutter.to));
  const isLeft = (item: PlacedItem) => item.box[0] < gutter.left + 1 || middleOf(item) < gutter.x;
  const left = within.filter(isLeft);
  const right = within.filter((item) => !isLeft(item));
  const lanes = depth === 0 ? lanesOf(left, right) : { left: lane, right: lane };
  const next = { page, depth: depth + 1, isHeader, lane };
  const isTop = depth === 0 || isHeader;
  return [
    ...cut({ ...next, items: itemsOf(rows.slice(0, gutter.from)), isHeader: isTop }),
    ...cut({ ...next, items: left, lane: lanes.left }),
    ...cut({ ...next, items: right, lane: lanes.right }),
    ...cut({ ...next, items: itemsOf(rows.slice(gutter.to)) }),
  ];
}

type Grid = {
  readonly rows: readonly ItemRow[];
  readonly gutter: Gutter;
  readonly heading: number;
};

/** Cells that stand side by side under one heading are read before the next heading. */
function gridOf(from: Cut, { rows, gutter, heading }: Grid): Region[] {
  const end = endOfGrid(rows, gutter, heading);
  const cells = itemsOf(rows.slice(heading + 1, end));
  const below = rows.slice(end);
  const isTop = from.depth === 0 || from.isHeader;
  const next = { ...from, depth: from.depth + 1, isHeader: false };
  const rest = { rows: below, gutter: { ...gutter, from: 0, to: gutter.to - end } };
  const nextHeading = gridHeadingOf(below, rest.gutter);
  return [
    ...cut({ ...next, items: itemsOf(rows.slice(0, heading)), isHeader: isTop }),
    ...cut({ ...next, items: itemsOf(rows.slice(heading, heading + 1)) }),
    ...goingOn(cut({ ...next, items: cells.filter((item) => middleOf(item) < gutter.x) })),
    ...goingOn(cut({ ...next, items: cells.filter((item) => middleOf(item) >= gutter.x) })),
    ...(nextHeading < 0
      ? cut({ ...from, items: itemsOf(below) })
      : gridOf(next, { ...rest, heading: nextHeading })),
  ];
}

const goingOn = (regions: readonly Region[]) =>
  regions.map((region) => ({ ...region, goesOn: true }));

const itemsOf = (rows: readonly ItemRow[]) => rows.flatMap((row) => row.items);

/**
 * Rows that only one side has, and that stand nearer to what crosses the corridor than to their side, belong to what crosses:
 * the heading of the section under two columns.
 */
function trimmed(rows: readonly ItemRow[], gutter: Gutter): Gutter {
  const has = (row: ItemRow | undefined, side: "left" | "right") =>
    row?.items.some((item) => middleOf(item) < gutter.x === (side === "left")) ?? false;
  const isOneSided = (index: number) => has(rows[index], "left") !== has(rows[index], "right");
  let { from, to } = gutter;
  if (to < rows.length) {
    let last = to - 1;
    while (last > from && isOneSided(last) && has(rows[last], "left") === has(rows[to - 1], "left"))
      last -= 1;
    to = Math.min(to, startOfBlock(rows, last + 1, to));
  }
  if (from > 0) {
    let first = from;
    while (first < to && isOneSided(first) && has(rows[first], "left") === has(rows[from], "left"))
      first += 1;
    from = endOfBlock(rows, from, first);
  }
  return { ...gutter, from, to };
}

/** A corridor may run on from dates at the edge into columns below, or the other way round: a wide gap is between them. */
function withoutRails(rows: readonly ItemRow[], gutter: Gutter): Gutter {
  const { from, to } = gutter;
  const gaps = rows.slice(from + 1, to).map((_, at) => gapAbove(rows, from + 1 + at));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  for (let index = from + 2; index < to - 1; index += 1) {
    if (gapAbove(rows, index) < 1.7 * usual) continue;
    const [upper, lower] = [
      { ...gutter, to: index },
      { ...gutter, from: index },
    ];
    const [above, below] = [hasDatesAside(rows, upper), hasDatesAside(rows, lower)];
    if (above === below) continue;
    const [dated, other] = above ? [upper, lower] : [lower, upper];
    const isRail = kindOfGutter(rows, dated) !== "columns";
    if (isRail && kindOfGutter(rows, other) === "columns") return withoutRails(rows, other);
  }
  return gutter;
}

const gapAbove = (rows: readonly ItemRow[], index: number) =>
  (rows[index]?.baseline ?? 0) - (rows[index - 1]?.baseline ?? 0);

/** The block that ends right above the row `to` begins where the gap is wider than below. */
function startOfBlock(rows: readonly ItemRow[], first: number, to: number): number {
  for (let index = to - 1; index >= first; index -= 1) {
    if (gapAbove(rows, index) > 1.1 * gapAbove(rows, index + 1)) return index;
  }
  return to;
}

function endOfBlock(rows: readonly ItemRow[], from: number, first: number): number {
  for (let index = from; index < first; index += 1) {
    const isNear = gapAbove(rows, index) < 1.7 * (rows[index]?.size ?? 10);
    if (!isNear) return index;
  }
  return first < rows.length && gapAbove(rows, first) > 1.2 * gapAbove(rows, from) ? first : from;
}

const middleOf = ({ box }: PlacedItem) => box[0] + box[2] / 2;

function lanesOf(
  left: readonly PlacedItem[],
  right: readonly PlacedItem[],
): { left: Lane; right: Lane } {
  const widthOf = (items: readonly PlacedItem[]) =>
    Math.max(...items.map(rightEdgeOf)) - Math.min(...items.map(({ box }) => box[0]));
  const [wide, narrow] = [widthOf(left), widthOf(right)];
  const share = wide / (wide + narrow || 1);
  if (share < LANE_SHARE) return { left: "left", right: "main" };
  return { left: "main", right: share > 1 - LANE_SHARE ? "right" : "main" };
}
