import { headingWordOf } from "../fields/headings";
import { boxAround, joinedText } from "./line-parts";
import { rightEdgeOf, rowsOf, type ItemRow, type PlacedItem } from "./rows";

/** Rows of one heading are nearer to each other than this many times their size. */
const LEADING = 1.75;
const LONGEST_HEADING = 60;
/** A row fills its column when no letter more had stood in it. */
const LETTER_EM = 0.75;
const LINKS = /^(?:et|de|des|du|la|les|d['’]|and|of|the|&|in|en|pro)$/iu;

type Block = readonly ItemRow[];

const firstOf = (row: ItemRow | undefined): PlacedItem | undefined => row?.items[0];

function goesOn(last: ItemRow | undefined, row: ItemRow): boolean {
  const [above, below] = [firstOf(last), firstOf(row)];
  if (!last || !above || !below) return false;
  const isAlike = above.isBold === below.isBold && Math.abs(above.size - below.size) < 0.3;
  return isAlike && row.baseline - last.baseline < LEADING * last.size;
}

/** Rows right under each other, in one look, are one heading that its narrow column wrapped. */
export function headingBlocksOf(rows: readonly ItemRow[]): Block[] {
  const blocks: ItemRow[][] = [];
  for (const row of rows) {
    if (goesOn(blocks.at(-1)?.at(-1), row)) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** Most of what stands in the column are words that head a section, however they are set. */
export function areHeadingWords(side: readonly ItemRow[], beside: readonly ItemRow[]): boolean {
  const left = side.filter((row) => isBelowStart(row, beside));
  const texts = headingBlocksOf(left).map((block) => textOfBlock(block, widthOf(left)));
  return texts.every(isHeadingText) && shareOfKnown(texts) >= 0.6;
}

function shareOfKnown(texts: readonly string[]): number {
  const known = texts.filter((text) => headingWordOf(text) !== null).length;
  return known < 2 ? 0 : known / texts.length;
}

/** What stands higher than the text of the other column heads nothing in it. */
const isBelowStart = (
  row: { readonly baseline: number; readonly size: number },
  beside: readonly ItemRow[],
) => row.baseline > (beside[0]?.baseline ?? 0) - 0.5 * row.size;

function widthOf(rows: readonly ItemRow[]): number {
  return Math.max(0, ...rows.map(widthOfRow));
}

const widthOfRow = ({ items }: ItemRow): number =>
  Math.max(...items.map(rightEdgeOf)) - Math.min(...items.map(({ box }) => box[0]));

/** A word that is longer than its column, or whose letters are set apart, breaks without a hyphen. */
function textOfBlock(block: Block, width: number): string {
  const isSpelled = block.some((row) => /(?:^| )\p{Lu}(?: |$)/u.test(joinedText(row.items)));
  let text = "";
  let last: ItemRow | null = null;
  for (const row of block) {
    const more = joinedText(row.items);
    const isBroken = last !== null && (isSpelled || breaksWord(last, more, width));
    text += text === "" || isBroken ? more : ` ${more}`;
    last = row;
  }
  return text;
}

function breaksWord(last: ItemRow, more: string, width: number): boolean {
  const text = joinedText(last.items);
  const isFull = widthOfRow(last) + LETTER_EM * last.size > width;
  const [word = ""] = more.split(" ");
  if (!isFull || LINKS.test(word) || text.includes(" ")) return false;
  return /\p{Ll}$/u.test(text) ? /^\p{Ll}{1,12}$/u.test(word) : word.length <= 3;
}

/** The headings of the column become one item each, at the row of their section with which they begin. */
export function withHeadingBlocks(items: readonly PlacedItem[], x: number): PlacedItem[] {
  const beside = rowsOf(items.filter(({ box }) => box[0] >= x));
  const isLeft = (item: PlacedItem) =>
    rightEdgeOf(item) <= x && isHeadingText(item.text) && isBelowStart(item, beside);
  const own = rowsOf(items.filter(isLeft));
  const rest = items.filter((item) => !isLeft(item));
  const width = widthOf(own);
  const blocks = headingBlocksOf(own);
  const lower = shiftOf(blocks, beside);
  const isSure = shareOfKnown(blocks.map((block) => textOfBlock(block, width))) >= 0.5;
  const standsBeside = isSure ? ("section" as const) : ("text" as const);
  const whole = blocks.flatMap((block) => {
    const [first] = block[0]?.items ?? [];
    if (!first || block.length === 0) return [];
    const box = boxAround(block.flatMap((row) => row.items.map((item) => item.box)));
    const text = textOfBlock(block, width);
    return [{ ...first, text, box, baseline: first.baseline - lower, standsBeside }];
  });
  return [...rest, ...whole];
}

const isHeadingText = (text: string) => !/[\d@]/u.test(text) && text.length <= LONGEST_HEADING;

const MAX_SHIFT_EM = 2.6;
const SAME_ROW = 1.2;

/** A cell of a heading may have space above it: all headings then stand lower than their sections, by the same distance. */
function shiftOf(blocks: readonly Block[], beside: readonly ItemRow[]): number {
  const starts = startsOf(beside);
  const lows = blocks.flatMap((block) => {
    const baseline = block[0]?.baseline ?? 0;
    const most = MAX_SHIFT_EM * (block[0]?.size ?? 10);
    return starts.flatMap((start) =>
      start <= baseline + SAME_ROW && baseline - start < most ? [baseline - start] : [],
    );
  });
  const fits = (shift: number) => lows.filter((low) => Math.abs(low - shift) < SAME_ROW).length;
  const [best = 0] = lows.toSorted((one, other) => fits(other) - fits(one) || one - other);
  return best > SAME_ROW && fits(best) > Math.max(1, fits(0), blocks.length * 0.5) ? best : 0;
}

/** A section begins where the space above is wider than between most rows. */
function startsOf(rows: readonly ItemRow[]): number[] {
  const gaps = rows.slice(1).map((row, at) => row.baseline - (rows[at]?.baseline ?? 0));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  return rows
    .filter((_, index) => index === 0 || (gaps[index - 1] ?? 0) > 1.3 * usual)
    .map(({ baseline }) => baseline);
}
