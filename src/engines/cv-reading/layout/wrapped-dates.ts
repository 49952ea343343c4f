import { isWrappedDate } from "./date-like";
import { boxAround } from "./line-parts";
import type { PlacedItem } from "./rows";

/** The other columns have items between the rows of one. */
const NEXT_ITEMS = 16;
const MAX_LEADING = 2.1;

/** A period that its narrow cell wrapped becomes one item on its first row. */
export function withWholeDates(items: readonly PlacedItem[]): PlacedItem[] {
  const sorted = items.toSorted((one, other) => one.baseline - other.baseline);
  const gone = new Set<PlacedItem>();
  const whole = new Map<PlacedItem, PlacedItem>();
  for (const [index, item] of sorted.entries()) {
    if (gone.has(item) || item.text.length > 40) continue;
    let last = item;
    for (const below of sorted.slice(index + 1, index + NEXT_ITEMS)) {
      const told = whole.get(item) ?? item;
      if (!isUnder(last, below) || !isWrappedDate(told.text, below.text)) continue;
      gone.add(below);
      const box = boxAround([told.box, below.box]);
      whole.set(item, { ...item, text: `${told.text} ${below.text}`, box });
      last = below;
    }
  }
  return items.flatMap((item) => (gone.has(item) ? [] : [whole.get(item) ?? item]));
}

function isUnder(above: PlacedItem, below: PlacedItem): boolean {
  const apart = below.baseline - above.baseline;
  if (apart < 0.6 * above.size || apart > MAX_LEADING * above.size) return false;
  const edge = ({ box }: PlacedItem) => box[0] + box[2];
  return Math.abs(above.box[0] - below.box[0]) < 2 || Math.abs(edge(above) - edge(below)) < 2;
}
