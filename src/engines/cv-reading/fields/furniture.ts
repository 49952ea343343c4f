import type { Line } from "../line";
import { foldPhrase } from "./fold-letters";

const PAGE =
  /^(?:[\p{L}'’ .-]{0,60}[-–|·•,]? ?)?(?:page|p\.) ?\d{1,2}(?: ?(?:of|sur|de|\/) ?(?:\d{1,2}|\?\?))?$|^\d{1,2} ?(?:\/|of|sur) ?\d{1,2}$|^[-–] ?\d{1,2} ?[-–]$/u;
const EUROPASS = /european union, \d{4}|union europeenne, \d{4}|europass\.cedefop/u;

/** Page numbers say nothing about a person, nor does what a page repeats above or below everything else on it. */
export function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const told = lines.filter(({ text }) => {
    const folded = foldPhrase(text);
    return !PAGE.test(folded) && !EUROPASS.test(folded);
  });
  const repeated = new Set<Line>();
  const seen = new Set<string>();
  for (const page of pagesOf(told)) {
    const isAgain = (line: Line) => seen.has(placeOf(line)) && foldPhrase(line.text).length > 5;
    for (const line of takenWhile(page, isAgain)) repeated.add(line);
    for (const line of takenWhile(page.toReversed(), isAgain)) repeated.add(line);
    for (const line of page) seen.add(placeOf(line));
  }
  return told.filter((line) => !repeated.has(line));
}

const placeOf = ({ text, box }: Line) => `${Math.round(box[1] / 4)} ${foldPhrase(text)}`;

/** Each page has its lines from its top to its bottom. */
function pagesOf(lines: readonly Line[]): Line[][] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page) ?? [];
    page.push(line);
    pages.set(line.page, page);
  }
  return [...pages.values()].map((page) =>
    page.toSorted((one, other) => one.box[1] - other.box[1]),
  );
}

function takenWhile(lines: readonly Line[], is: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex((line) => !is(line));
  return end < 0 ? lines : lines.slice(0, end);
}
