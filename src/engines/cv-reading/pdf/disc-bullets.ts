import type { TextItem } from "../sheet";
import type { Rect } from "./matrix";

const MAX_DISCS = 500;
/** A disc of a list is smaller than a lower-case letter; the dots of a timeline are larger. */
const MAX_OF_SIZE = 0.62;
const MAX_GAP_EM = 2.2;

/** Chromium draws the discs of lists as shapes: one that stands right before a text becomes its list mark. */
export function withDiscs(items: readonly TextItem[], discs: readonly Rect[]): TextItem[] {
  const marks = new Map<TextItem, TextItem>();
  const single = aloneOnRow(discs.slice(0, MAX_DISCS));
  for (const disc of single) {
    const item = itemBehind(disc, items);
    if (item && !marks.has(item)) marks.set(item, markOf(disc, item));
  }
  return items.flatMap((item) => {
    const mark = marks.get(item);
    return mark ? [mark, item] : [item];
  });
}

/** Dots in a row are a rating. */
function aloneOnRow(discs: readonly Rect[]): Rect[] {
  const isBeside = (one: Rect, other: Rect) => {
    const apart = Math.max(other.left - one.right, one.left - other.right);
    const isSame = apart < -1 && Math.abs(one.top - other.top) < 1;
    return !isSame && Math.abs(one.top - other.top) < 2 && apart < 2.5 * (one.right - one.left);
  };
  return discs.filter((one) => !discs.some((other) => other !== one && isBeside(one, other)));
}

function itemBehind(disc: Rect, items: readonly TextItem[]): TextItem | null {
  const middle = (disc.top + disc.bottom) / 2;
  let nearest: TextItem | null = null;
  for (const item of items) {
    const { box, size } = item;
    const [x, y, , height] = box;
    const gap = x - disc.right;
    const isRow = middle > y + 0.2 * height && middle < y + 0.95 * height;
    const isFit =
      disc.right - disc.left <= MAX_OF_SIZE * size && gap >= 0 && gap < MAX_GAP_EM * size;
    if (isRow && isFit && (!nearest || x < nearest.box[0])) nearest = item;
  }
  return nearest && standsFirst(disc, nearest, items) ? nearest : null;
}

/** A dot between two words of a row divides them: "Paris · Lyon". */
function standsFirst(disc: Rect, { box, size }: TextItem, items: readonly TextItem[]): boolean {
  return !items.some((other) => {
    const right = other.box[0] + other.box[2];
    const isRow = Math.abs(other.box[1] - box[1]) < 0.3 * size;
    return isRow && right <= disc.left + 0.5 && disc.left - right < 0.7 * size;
  });
}

function markOf(disc: Rect, { box, size }: TextItem): TextItem {
  const width = disc.right - disc.left;
  const place = [disc.left, box[1], width, box[3]] as const;
  return { text: "•", box: place, size, isBold: false, isItalic: false };
}
