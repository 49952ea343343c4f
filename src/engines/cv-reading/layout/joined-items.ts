import { isDateWord } from "./date-like";
import { boxAround, joinedText } from "./line-parts";
import { rightEdgeOf, rowsOf, type PlacedItem } from "./rows";
import { isListMark } from "./segments";
import { withSpelledWords } from "./spaced-letters";

const MAX_GAP_EM = 0.3;
/** A justified cell draws the words of a period apart. */
const MAX_GAP_OF_DATE_EM = 2.5;

/** A file may draw each digit by a font of its own: what stands together in one look becomes one item. */
export function withJoinedItems(items: readonly PlacedItem[]): PlacedItem[] {
  return rowsOf(items).flatMap((row) => {
    const groups: PlacedItem[][] = [];
    for (const item of withSpelledWords(row.items)) {
      const group = groups.at(-1);
      const last = group?.at(-1);
      if (group && last && belongsTo(last, item, group.length === 1)) group.push(item);
      else groups.push([item]);
    }
    return groups.flatMap(joined);
  });
}

function belongsTo(last: PlacedItem, item: PlacedItem, isFirst: boolean): boolean {
  const gap = item.box[0] - rightEdgeOf(last);
  const em = Math.min(last.size, item.size);
  const isAlike = last.isBold === item.isBold && last.isItalic === item.isItalic;
  const isMark = isFirst && isListMark(last.text) && gap > 0.12 * em;
  const isDate = areDateWords(last.text) && areDateWords(item.text);
  const most = isDate ? MAX_GAP_OF_DATE_EM : MAX_GAP_EM;
  const isNear = gap < most * em && gap > -0.5 * em;
  return (
    isAlike &&
    !isMark &&
    isNear &&
    Math.abs(last.size - item.size) < 0.08 * em &&
    item.isDivided !== true
  );
}

const areDateWords = (text: string) =>
  text.length < 24 &&
  text.split(" ").every((word) => /^[-–—]$/.test(word) || isDateWord(word.replace(/[.,]$/, "")));

function joined(group: readonly PlacedItem[]): readonly PlacedItem[] {
  const [first] = group;
  if (!first || group.length === 1) return group;
  return [{ ...first, text: joinedText(group), box: boxAround(group.map(({ box }) => box)) }];
}
