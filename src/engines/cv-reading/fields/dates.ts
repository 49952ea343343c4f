import type { CvDate } from "../read-cv-result";
import { monthWords, presentWords, seasonWords, sinceWords } from "../words/date-words";
import { foldLetters } from "./fold-letters";

export type Span = { readonly from: number; readonly to: number };

/** These are dates as a text tells them; a single one is a start without an end. */
export type DateRange = Span & {
  readonly start: CvDate | null;
  readonly end: CvDate | null;
  readonly isCurrent: boolean;
  readonly isSingle: boolean;
  readonly startSpan: Span | null;
  readonly endSpan: Span | null;
};

type Point = Span & {
  readonly year: number | null;
  readonly month: number | null;
  /** It counts only as an end of a range: "03/19", "mars". */
  readonly isWeak: boolean;
};

const monthOf = new Map(
  monthWords.flatMap(([month, names]) => names.split("|").map((name) => [name, month] as const)),
);
const longestFirst = (words: Iterable<string>) =>
  [...words].toSorted((a, b) => b.length - a.length).join("|");

const MONTH = longestFirst(monthOf.keys());
const YEAR = "(?:19[4-9]|20[0-4])\\d";
const point = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:(?:\\d{1,2}(?:er|st|nd|rd|th)?|fin|debut|mi|early|late|mid)[ -]{1,2})?(?<name>${MONTH})\\b\\.?,? {0,2}(?:\\d{1,2},? )?(?:de |of |/ ?|- ?)?(?<named>${YEAR}|'\\d{2}|\\d{2}(?!\\d| ?[%€$£]))(?!\\d)`,
    `(?<![\\p{L}\\d])(?:${seasonWords}) {1,2}(?<season>${YEAR})(?!\\d)`,
    `(?<![\\d/.])\\d{1,2} ?[/.-] ?(?<dayMonth>0?[1-9]|1[0-2]) ?[/.-] ?(?<dayYear>${YEAR})(?!\\d)`,
    `(?<![\\d/.])(?<month>0?[1-9]|1[0-2]) ?[/.-] ?(?<monthYear>${YEAR})(?!\\d)`,
    `(?<![\\d/.])(?<isoYear>${YEAR})[/.-](?<isoMonth>0[1-9]|1[0-2])(?![\\d/])(?:-\\d{2}(?!\\d))?`,
    `(?<![\\d.,+€$£])(?<year>${YEAR})(?![\\d%€$£]| ?[€%£$]|[.,]\\d)`,
    `(?<![\\d/.])(?<weakMonth>0[1-9]|1[0-2])[/.](?<weakYear>\\d{2})(?![\\d/.])`,
    `(?<![\\p{L}\\d])(?<bare>${MONTH})\\b\\.?`,
  ].join("|"),
  "gu",
);

const separator =
  /^[ .,]{0,3}(?:[-–~→>]{1,2}|to|a|au|until|till|jusqu'(?:a|en|au)|up to|\/|et|and)[ .]{0,2}(?:le |en |fin |end of )?$/u;
const present = new RegExp(
  `^[ .,]{0,3}(?:[-–~→>]{1,2}|to|a|au|until|till|jusqu'a|jusqu'|\\/)?[ .]{0,3}(?:${longestFirst(presentWords.split("|"))})(?![\\p{L}\\d])`,
  "u",
);
const since = new RegExp(
  `(?<![\\p{L}\\d])(?:${sinceWords}) {1,2}(?:le |fin |debut |end of )?$`,
  "u",
);
const opener = /(?<![\p{L}\d])(?:de|du|from|entre|between|d'|en|in) ?$/u;
const shortEnd = /^ ?[-–/] ?(?<short>\d{2})(?![\d/.])/u;
const openEnd = /^ ?[-–→] ?(?=$|[)\],|\t]|\.{3}|…)(?:\.{3}|…)?/u;
const duration =
  /^[\s,·|–-]{0,3}[([]?\s?(?:environ |about |soit )?(?:\d{1,2} ?(?:ans?|years?|yrs?|annees?)(?:[ ,]{1,2}(?:et |and )?\d{1,2} ?(?:mois|months?|mos?))?|\d{1,2} ?(?:mois|months?|mos?|semaines?|weeks?))\b\.?\s?[)\]]?/u;

/** Years of two digits belong to this century, unless that lies far ahead. */
const fullYear = (digits: string): number => {
  const year = Number(digits.replace("'", ""));
  if (year > 99) return year;
  return year > 45 ? 1900 + year : 2000 + year;
};

function pointOf(match: RegExpMatchArray): Point {
  const found = match.groups ?? {};
  const from = match.index ?? 0;
  const span = { from, to: from + match[0].length };
  if (found.name) {
    const month = monthOf.get(found.name) ?? null;
    return { ...span, year: fullYear(found.named ?? ""), month, isWeak: false };
  }
  if (found.bare) {
    return { ...span, year: null, month: monthOf.get(found.bare) ?? null, isWeak: true };
  }
  const month = found.dayMonth ?? found.month ?? found.isoMonth ?? found.weakMonth;
  const year =
    found.season ??
    found.dayYear ??
    found.monthYear ??
    found.isoYear ??
    found.year ??
    found.weakYear;
  return {
    ...span,
    year: fullYear(year ?? ""),
    month: month === undefined ? null : Number(month),
    isWeak: found.weakYear !== undefined,
  };
}

const written = ({ year, month }: Pick<Point, "year" | "month">): CvDate | null => {
  if (year === null) return null;
  return month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
};

/** It finds every date and range of dates of a text, from left to right. */
export function findDates(text: string): readonly DateRange[] {
  const folded = foldLetters(text);
  const points = Array.from(folded.matchAll(point), pointOf);
  const ranges: DateRange[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const first = points[index];
    if (!first) continue;
    const range = rangeAt(folded, first, points[index + 1]);
    if (!range) continue;
    if (range.endSpan && range.endSpan.from === points[index + 1]?.from) index += 1;
    ranges.push(withSurroundings(folded, range));
  }
  return ranges;
}

function rangeAt(folded: string, first: Point, second: Point | undefined): DateRange | null {
  const rest = folded.slice(first.to, first.to + 40);
  const startSpan = { from: first.from, to: first.to };
  const isBetween =
    second &&
    (separator.test(folded.slice(first.to, Math.min(second.from, first.to + 24))) ||
      isPair(folded, first, second));
  if (second && isBetween && second.from - first.to < 24 && written(second)) {
    const year = first.year ?? second.year;
    const opened = { year, month: first.month };
    if (year !== null && second.year !== null && year <= second.year) {
      return {
        from: first.from,
        to: second.to,
        start: written(opened),
        end: written(second),
        isCurrent: false,
        isSingle: false,
        startSpan,
        endSpan: { from: second.from, to: second.to },
      };
    }
  }
  const current = present.exec(rest);
  if (first.isWeak && !(current && first.year !== null)) return null;
  return lonelyRange(first, rest, current);
}

/** Two dates with months that are all that a text says are a period whose dash is a picture. */
const isPair = (folded: string, first: Point, second: Point): boolean =>
  first.month !== null &&
  first.year !== null &&
  second.month !== null &&
  /^ {1,4}$/u.test(folded.slice(first.to, second.from)) &&
  !/[\p{L}\d]/u.test(folded.slice(0, first.from) + folded.slice(second.to));

function lonelyRange(first: Point, rest: string, current: RegExpExecArray | null): DateRange {
  const startSpan = { from: first.from, to: first.to };
  const base = { from: first.from, start: written(first), startSpan };
  if (current) {
    const endSpan = { from: first.to, to: first.to + current[0].length };
    return { ...base, to: endSpan.to, end: null, isCurrent: true, isSingle: false, endSpan };
  }
  const short = shortEnd.exec(rest)?.groups?.short;
  if (short && first.month === null && first.year !== null) {
    const year = Math.floor(first.year / 100) * 100 + Number(short);
    const length = shortEnd.exec(rest)?.[0].length ?? 0;
    if (year > first.year && year - first.year < 40) {
      const endSpan = { from: first.to, to: first.to + length };
      const end = String(year);
      return { ...base, to: endSpan.to, end, isCurrent: false, isSingle: false, endSpan };
    }
  }
  const open = openEnd.exec(rest);
  const to = first.to + (open?.[0].length ?? 0);
  return { ...base, to, end: null, isCurrent: false, isSingle: !open, endSpan: null };
}

/** "Depuis" before a date makes it current; a duration beside it says nothing more. */
function withSurroundings(folded: string, range: DateRange): DateRange {
  const after = duration.exec(folded.slice(range.to, range.to + 50))?.[0].length ?? 0;
  const opening = since.exec(folded.slice(Math.max(0, range.from - 26), range.from));
  const opened = range.isSingle ? opening : null;
  const before = opening ?? opener.exec(folded.slice(Math.max(0, range.from - 9), range.from));
  const from = range.from - (before?.[0].length ?? 0);
  const to = range.to + after;
  if (!opened) return { ...range, from, to };
  const endSpan = { from, to: from + opened[0].length };
  return { ...range, from, to, isCurrent: true, isSingle: false, endSpan };
}

/** What is left of a text without its dates and the signs around them. */
export function isOnlyDates(text: string, ranges = findDates(text)): boolean {
  if (ranges.length === 0) return false;
  let rest = text;
  for (const { from, to } of ranges.toReversed()) rest = rest.slice(0, from) + rest.slice(to);
  return !/[\p{L}\p{N}]/u.test(rest);
}
