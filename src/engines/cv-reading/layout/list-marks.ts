import type { PlacedItem } from "./rows";
import { isListMark } from "./segments";

const GLUED_MARK = /^(?:[•‣▪■□●○◦∙⁃◆◇▸▹►▶➢➤➔→✓✔✦★❖]\s{0,4}|[*–—-]\s{1,4}|o {1,4}(?=\p{Lu}))(?=\S)/u;

export type Marked = { readonly items: readonly PlacedItem[]; readonly hasMark: boolean };

/** It takes the list mark away; a number is part of the text. */
export function withoutListMark(items: readonly PlacedItem[]): Marked {
  const [first, ...rest] = items;
  if (!first) return { items, hasMark: false };
  if (isListMark(first.text) && !/\d/.test(first.text)) {
    return rest.length > 0 ? { items: rest, hasMark: true } : { items: [], hasMark: true };
  }
  const mark = GLUED_MARK.exec(first.text)?.[0];
  if (mark === undefined) return { items, hasMark: false };
  return { items: [withoutStart(first, mark.length), ...rest], hasMark: true };
}

/** The width of characters is not known here: a mark and its space take as much of the box as of the text. */
function withoutStart(item: PlacedItem, length: number): PlacedItem {
  const [x, y, width, height] = item.box;
  const cut = Math.min(width * 0.5, (width * length) / item.text.length);
  return { ...item, text: item.text.slice(length), box: [x + cut, y, width - cut, height] };
}
