import type { LinePart } from "../line";
import type { Box } from "../sheet";
import { rightEdgeOf, type PlacedItem } from "./rows";

const SPACE_EM = 0.12;

/** It joins what stands without a gap, with a space where there is one. */
export function joinedText(items: readonly PlacedItem[]): string {
  let text = "";
  let last: PlacedItem | null = null;
  for (const item of items) {
    const isApart =
      last && item.box[0] - rightEdgeOf(last) > SPACE_EM * Math.min(last.size, item.size);
    text += isApart && !text.endsWith(" ") ? ` ${item.text}` : item.text;
    last = item;
  }
  return text.replaceAll(/ {2,}/g, " ").trim();
}

export function partOf(items: readonly PlacedItem[]): LinePart {
  let [bold, italic, inked] = [0, 0, 0];
  for (const item of items) {
    inked += item.text.length;
    bold += item.isBold ? item.text.length : 0;
    italic += item.isItalic ? item.text.length : 0;
  }
  return {
    text: joinedText(items),
    box: boxAround(items.map(({ box }) => box)),
    size: Math.max(...items.map(({ size }) => size)),
    isBold: bold > inked / 2,
    isItalic: italic > inked / 2,
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

export function boxAround(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, round(right - left), round(bottom - top)];
}
