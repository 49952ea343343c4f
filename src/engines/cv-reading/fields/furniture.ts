import type { Line } from "../line";
import { foldPhrase } from "./fold-letters";

const PAGE =
  /^(?:[\p{L}'’ .-]{0,60}[-–|·•,]? ?)?(?:page|p\.) ?\d{1,2}(?: ?(?:of|sur|de|\/) ?(?:\d{1,2}|\?\?))?$|^\d{1,2} ?(?:\/|of|sur) ?\d{1,2}$|^[-–] ?\d{1,2} ?[-–]$/u;
const EUROPASS = /european union, \d{4}|union europeenne, \d{4}|europass\.cedefop/u;

/** Page numbers and what every page repeats at one place say nothing about a person. */
export function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const pages = new Map<string, Set<number>>();
  const keyOf = ({ text, box }: Line) => `${Math.round(box[1] / 4)} ${foldPhrase(text)}`;
  for (const line of lines) {
    const known = pages.get(keyOf(line)) ?? new Set();
    pages.set(keyOf(line), known.add(line.page));
  }
  const seen = new Set<string>();
  return lines.filter((line) => {
    const folded = foldPhrase(line.text);
    if (PAGE.test(folded) || EUROPASS.test(folded)) return false;
    const key = keyOf(line);
    const isRepeated = (pages.get(key)?.size ?? 0) > 1 && seen.has(key) && folded.length > 5;
    seen.add(key);
    return !isRepeated;
  });
}
