import type { LinePart } from "../line";
import { looksLikeDate } from "./date-like";
import { areHeadings, leftOf, sizeOf, type RegionLine } from "./region-line";
import { isSectionHeading, looksLikeHeading } from "./gutter-kind";
import { withIndentBullets } from "./indent-bullets";
import { withoutListMark } from "./list-marks";
import { boxAround, partOf } from "./line-parts";
import type { Rail, Region } from "./regions";
import { rowsOf, type PlacedItem, type ItemRow } from "./rows";
import { PART_GAP_EM, segmentsOf, tabStopsOf, type Segment } from "./segments";

type Frame = { readonly left: number; readonly right: number };

type RowSplit = {
  readonly main: readonly Segment[];
  /** They stand beside the main text: dates, places. */
  readonly aside: readonly Segment[];
  readonly headings: readonly Segment[];
};

/** It reads one region row by row. */
export function linesOfRegion({ items, rails: allRails }: Region): readonly RegionLine[] {
  const rows = rowsOf(items);
  const stops = tabStopsOf(rows);
  const frame = frameOf(items);
  const body = bodySize(items);
  const lines: RegionLine[] = [];
  for (const row of rows) {
    const rails = allRails.filter(
      ({ top, bottom }) => row.baseline >= top && row.baseline <= bottom,
    );
    const segments = railed(segmentsOf(row, { gapEm: PART_GAP_EM, stops }), rails);
    place(lines, splitRow({ segments, rails, frame, body }), row);
  }
  return withIndentBullets(lines);
}

function frameOf(items: readonly PlacedItem[]): Frame {
  return {
    left: Math.min(...items.map(({ box }) => box[0])),
    right: Math.max(...items.map(({ box }) => box[0] + box[2])),
  };
}

function bodySize(items: readonly PlacedItem[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of items) weights.set(size, (weights.get(size) ?? 0) + text.length);
  return [...weights].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 10;
}

/** A rail cuts also where the gap is narrow. */
function railed(segments: readonly Segment[], rails: readonly Rail[]): Segment[] {
  return segments.flatMap((segment) => {
    const rail = rails.find(({ x }) => segment.left < x && segment.right > x);
    if (!rail) return [segment];
    const before = segment.items.filter(({ box }) => box[0] + box[2] / 2 < rail.x);
    const after = segment.items.filter((item) => !before.includes(item));
    const isClean =
      before.every(({ box }) => box[0] + box[2] <= rail.x) &&
      after.every(({ box }) => box[0] >= rail.x);
    if (!isClean || before.length === 0 || after.length === 0) return [segment];
    return [withItems(before), withItems(after)];
  });
}

const withItems = (items: readonly PlacedItem[]): Segment => ({ items, ...frameOf(items) });

type RowFacts = {
  readonly segments: readonly Segment[];
  readonly rails: readonly Rail[];
  readonly frame: Frame;
  readonly body: number;
};

function splitRow({ segments, rails, frame, body }: RowFacts): RowSplit {
  const headingRail = rails.find(({ isHeadings }) => isHeadings);
  const isHeading = ({ items, right }: Segment) =>
    headingRail === undefined
      ? rails.some(({ x }) => right <= x && isAtLeft(x, frame)) && isSectionHeading(items, body)
      : right <= headingRail.x &&
        (items.some(({ standsBeside }) => standsBeside) || looksLikeHeading(items, body));
  const headings = segments.filter(isHeading);
  const rest = segments.filter((segment) => !headings.includes(segment));
  const marked = rest.findIndex(({ items }) => withoutListMark(items).hasMark);
  const aside = rest.filter(
    // What stands before a list mark is no part of the list entry.
    (segment, index) => index < marked || standsAside({ segment, segments: rest, rails, frame }),
  );
  const main = rest.filter((segment) => !aside.includes(segment));
  return main.length === 0 && aside.length > 1
    ? { main: aside, aside: [], headings }
    : { main, aside, headings };
}

const isAtLeft = (x: number, { left, right }: Frame) => x < left + (right - left) * 0.4;

type Standing = {
  readonly segment: Segment;
  readonly segments: readonly Segment[];
  readonly rails: readonly Rail[];
  readonly frame: Frame;
};

function standsAside({ segment, segments, rails, frame }: Standing): boolean {
  const width = frame.right - frame.left;
  const text = partOf(segment.items).text;
  if (segment.right - segment.left > 0.4 * width || text.length > 45) return false;
  const isLeft = rails.some(
    ({ x, isHeadings }) => !isHeadings && segment.right <= x && isAtLeft(x, frame),
  );
  if (isLeft) return true;
  const isFarRight = segment.left > frame.left + width * 0.55;
  const isOnRail = rails.some(({ x }) => segment.left >= x && x > frame.left + width * 0.5);
  const isFlush = frame.right - segment.right < 3;
  const isLast = segments.at(-1) === segment && segments.length <= 2;
  return isFarRight && isLast && (isOnRail || isFlush || looksLikeDate(text));
}

/**
 * What stands aside joins its row. In the middle of a list entry, and where a second row of it reaches down to the first list
 * entry, it comes before the entry.
 */
function place(lines: RegionLine[], { main, aside, headings }: RowSplit, row: ItemRow): void {
  for (const heading of headings) placeHeading(lines, lineOf([heading], row));
  if (main.length === 0) {
    for (const segment of aside) placeAside(lines, asAside(lineOf([segment], row)));
    return;
  }
  if (main.filter(({ items }) => withoutListMark(items).hasMark).length > 1) {
    lines.push(...[...main, ...aside].map((segment) => lineOf([segment], row)));
    return;
  }
  const mainLine = lineOf(main, row);
  const goesOn = isContinuation(lines, mainLine);
  if (
    aside.length > 0 &&
    (goesOn ||
      isDeeper(lines, mainLine, aside) ||
      (mainLine.hasBullet && !isHeadOfEntry(lines, mainLine, aside)))
  ) {
    const at = goesOn ? bulletStart(lines) : lines.length;
    lines.splice(at, 0, ...aside.map((segment) => asAside(lineOf([segment], row))));
    lines.push(mainLine);
    return;
  }
  const all = [...main, ...aside].toSorted((one, other) => one.left - other.left);
  const isHead = aside.length > 0 && mainLine.parts[0]?.isBold === true;
  lines.push({ ...lineOf(all, row), hasBullet: mainLine.hasBullet && !isHead });
}

/** A list entry, or what stands beside a wrapped heading, has no more lines. */
const MAX_ENTRY_LINES = 8;
const HEADING_LEADING = 1.95;

/** A heading that its narrow column wrapped goes on where it began, though text stands between. */
function placeHeading(lines: RegionLine[], line: RegionLine): void {
  const from = Math.max(0, lines.length - MAX_ENTRY_LINES);
  const found = lines.slice(from).findLastIndex((above) => above.isBesideText);
  const at = found < 0 ? -1 : from + found;
  const above = lines[at];
  const [first] = above?.parts ?? [];
  const [more] = line.parts;
  const isNear = above && line.baseline - above.baseline < HEADING_LEADING * sizeOf(line);
  if (!above || !first || !more || !isNear || first.isBold !== more.isBold) {
    lines.push({ ...line, isBesideText: true });
    return;
  }
  const text = `${first.text} ${more.text}`;
  const part = { ...first, text, box: boxAround([first.box, more.box]) };
  lines[at] = { ...above, parts: [part], baseline: line.baseline };
}

const asAside = (line: RegionLine): RegionLine => ({ ...line, hasBullet: false, isAside: true });

/** A place at the left edge, beside text that is set in under the head of the entry, is none of that text. */
function isDeeper(
  lines: readonly RegionLine[],
  line: RegionLine,
  aside: readonly Segment[],
): boolean {
  const above = lines.findLast(({ isAside }) => isAside !== true);
  const indent = above?.parts.length === 1 ? leftOf(line) - leftOf(above) : 0;
  const isLeft = aside.every(({ right }) => right < leftOf(line));
  return isLeft && indent > 4 && indent < 40;
}

/** "• Master … 2019" is an entry in itself; a bullet with a date under a row that had a place aside is not. */
function isHeadOfEntry(
  lines: readonly RegionLine[],
  line: RegionLine,
  aside: readonly Segment[],
): boolean {
  const isRight = aside.every(({ left }) => left > leftOf(line));
  const above = lines.at(-1);
  if (!isRight) return false;
  if (line.parts[0]?.isBold === true || !above || above.hasBullet) return true;
  return above.parts.length < 2 || line.baseline - above.baseline > 1.9 * sizeOf(above);
}

/** A line that is alone at the side, between the rows of an entry, is told before the entry. */
function placeAside(lines: RegionLine[], line: RegionLine): void {
  const at = bulletStart(lines);
  const below = lines.at(-1);
  const isWithin =
    at < lines.length &&
    below &&
    line.baseline - below.baseline < 0.9 * (below.parts[0]?.size ?? 0);
  if (isWithin) lines.splice(at, 0, line);
  else lines.push(line);
}

/** The index of the line with which the list entry at the end begins, or the number of lines where none ends there. */
function bulletStart(lines: readonly RegionLine[]): number {
  const first = Math.max(0, lines.length - MAX_ENTRY_LINES);
  const found = lines.slice(first).findLastIndex(({ hasBullet }) => hasBullet);
  const index = first + found;
  const start = lines[index];
  if (!start || found < 0) return lines.length;
  const rest = lines.slice(index + 1);
  const isGoingOn = rest.every((line, at) => {
    const above = rest[at - 1] ?? start;
    const isNear = line.baseline - above.baseline < 2 * sizeOf(line);
    return isNear && Math.abs(leftOf(line) - leftOf(start)) < 3;
  });
  return isGoingOn ? index : lines.length;
}

function isContinuation(lines: readonly RegionLine[], line: RegionLine): boolean {
  const start = lines[bulletStart(lines)];
  const last = lines.at(-1);
  if (!start || !last || line.hasBullet) return false;
  const isNear = line.baseline - last.baseline < 1.6 * (last.parts[0]?.size ?? 0);
  return isNear && Math.abs(leftOf(line) - leftOf(start)) < 3;
}

function lineOf(segments: readonly Segment[], row: ItemRow): RegionLine {
  const items = segments.flatMap((segment) => segment.items);
  const marked = segments.map(({ items: own }) => withoutListMark(own));
  const isFirst = marked[0]?.hasMark ?? false;
  const parts: LinePart[] = marked.flatMap((own) =>
    own.items.length > 0 ? [partOf(own.items)] : [],
  );
  return {
    parts: parts.filter(({ text }) => text !== ""),
    hasBullet: isFirst,
    isMarkedHeading: areHeadings(items),
    baseline: row.baseline,
    ...(items.every(({ standsBeside }) => standsBeside === "section")
      ? { isBesideSection: true }
      : {}),
  };
}
