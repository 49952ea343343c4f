import { type WrittenNumber, writtenNumbers } from "./number-words";
import { afterNumber, beforeNumber, type Measure } from "./units";
import { fold, type Token, tokensOf } from "./tokens";

/** It is a number of a text, with what it measures. */
export type Figure = {
  readonly value: number;
  /** « 3 120 » may be one number or two, and then the parts are the two. */
  readonly parts: readonly number[];
  readonly measure: Measure;
  /** It is the measure of the figure that ends a range: “from 45 to 6 minutes”. */
  readonly inherited: Measure | null;
  /** It is the figure that ends a change or a range: 6 of “from 45 to 6 minutes”. */
  readonly until: number | null;
  /** These are the folded words right behind it, which it counts. */
  readonly of: readonly string[];
  /** It counts something (“9 people”) rather than standing alone. */
  readonly counts: boolean;
  readonly isCrowd: boolean;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
};

type Bare = Pick<Figure, "value" | "parts" | "start" | "end"> & {
  readonly as: WrittenNumber["as"];
};

const calendar =
  /(?<![\d/-])(?:((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?|(?:(\d\d?)[/.])?(\d\d?)[/.]((?:19|20)\d\d))(?![\d/-]\d|\d)/gu;
const digits =
  /(?:(?<=(?<![\p{L}\p{N}])[xX×])|(?<![\p{L}\p{N}]|\d[.,]))(?:([1-9]\d{0,2}(?:[ .,']\d{3})+)(?!\d)([.,]\d+)?|(\d+)([.,]\d+)?)/gu;
const magnitude =
  /^(?: ?(k|K|M|Md|Mds|md|mds|Mrd|mrd|bn|Bn|B|G)(?=[€$£]| ?(?:EUR|eur|euros?|dollars?)(?!\p{L})|(?![\p{L}\p{N}]))| ?(mille|thousand|millions?|milliards?|billions?|hundred|cents?|dozens?|douzaines?)(?![\p{L}\p{N}]))/u;
const ordinalMark = /^(?:st|nd|rd|th|er|re|ère|ème|eme|e|è|nde?)(?!\p{L})/u;
const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  mille: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  md: 1e9,
  mrd: 1e9,
  bn: 1e9,
  b: 1e9,
  g: 1e9,
  milliard: 1e9,
  billion: 1e9,
  hundred: 100,
  cent: 100,
  dozen: 12,
  douzaine: 12,
};

/** It returns every number of a `plain` text, in its order. */
export function figuresOf(
  text: string,
  language: string,
  tokens: readonly Token[] = tokensOf(text),
): Figure[] {
  const dates = datesOf(text);
  const free = blanked(text, dates);
  const inDigits = digitNumbers(free);
  const inWords = wordNumbers(free, language, tokens).filter(
    ({ start }) => !inDigits.some((each) => each.start <= start && start < each.end),
  );
  const bare = [...inDigits, ...inWords].toSorted((left, right) => left.start - right.start);
  const figures = bare.map((number) => measured(number, free));
  return [...dates, ...figures.map((figure, index) => withRange(figure, figures[index + 1], free))];
}

function datesOf(text: string): Figure[] {
  return Array.from(text.matchAll(calendar)).flatMap((match) => {
    const [excerpt, isoYear, isoMonth, isoDay, day, month, year] = match;
    const base = {
      parts: [],
      until: null,
      of: [],
      inherited: null,
      counts: false,
      isCrowd: false,
      excerpt,
    };
    const at = { ...base, start: match.index, end: match.index + excerpt.length };
    const parts: [string | undefined, Measure][] = [
      [isoYear ?? year, "date"],
      [isoMonth ?? month, "month"],
      [isoDay ?? day, "day"],
    ];
    return parts
      .filter(([value]) => value !== undefined)
      .map(([value, measure]) => ({ ...at, value: Number(value), measure }));
  });
}

function blanked(text: string, spans: readonly Figure[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + "|".repeat(end - start) + rest.slice(end),
    text,
  );
}

function digitNumbers(text: string): Bare[] {
  return Array.from(text.matchAll(digits), (match) => {
    const [whole, grouped, groupedRest, single, singleRest] = match;
    const rest = (groupedRest ?? singleRest ?? "").replace(",", ".");
    const value = Number((grouped ?? single ?? "").replaceAll(/\D/gu, "") + rest);
    const end = match.index + whole.length;
    const [scaled, symbol, word] = magnitude.exec(text.slice(end, end + 14)) ?? [];
    const factor = factors[(symbol ?? word ?? "").toLowerCase().replace(/s$/u, "")] ?? 1;
    const parts = grouped?.includes(" ") ? grouped.split(" ").map(Number) : [];
    const ordinal = ordinalMark.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    return {
      value: value * factor,
      parts,
      start: match.index,
      end: end + (scaled?.length ?? ordinal),
      as: "count",
    };
  });
}

function wordNumbers(text: string, language: string, tokens: readonly Token[]): Bare[] {
  return writtenNumbers(tokens, text, language)
    .filter(({ first, last }) => !idiom(tokens, first, last))
    .map(({ first, last, value, as }) => ({
      value,
      parts: [],
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      as,
    }));
}

const idioms =
  /^(?:(?:tous|toutes|entre|les|ces|nos|vos|the|these|those|between|of|or|ou|nous|us) (?:two|deux)|\S* ?(?:mille) (?:mercis|fois|excuses)|(?:at|en|a) (?:sixes|zero)|(?:two|deux) (?:parents|hands|mains|fingers|doigts|feet|pieds|ears|oreilles|eyes|yeux|words|mots|letters|lettres|cents)|(?:three|trois) (?:words|mots|lines|lignes))$/u;

/** « tous deux », “these two”, « un ou deux »: ways of speaking, not figures. */
function idiom(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last) return false;
  const [before = "", word = "", after = ""] = [-1, 0, 1].map(
    (step) => tokens[first + step]?.folded ?? "",
  );
  const third = tokens[first + 2]?.folded ?? "";
  const isQuarter = /^quart(?:er)?s?$/u.test(after) && /^(?:d|of)$/u.test(third);
  if (
    isQuarter &&
    tokens.slice(first, first + 6).some(({ folded }) => /^(?:heure|hour)$/u.test(folded))
  )
    return true;
  const farBefore = tokens[first - 2]?.folded ?? "";
  if (before === "or" || before === "ou") return /^(?:one|une?)$/u.test(farBefore);
  return idioms.test(`${before} ${word}`) || idioms.test(`${word} ${after}`);
}

function measured({ value, parts, start, end, as }: Bare, text: string): Figure {
  const after = text.slice(end, end + 40);
  const { measure, length, counts } = measureOf(value, as, { before: text.slice(0, start), after });
  const excerpt = text.slice(start, end + length).trim();
  const isCrowd = as === "crowd";
  const of = counts
    ? (fold(after)
        .match(/\p{L}{3,}/gu)
        ?.slice(0, 3) ?? [])
    : [];
  const bare = { value, parts, measure, inherited: null, until: null, of, counts, isCrowd };
  return { ...bare, start, end, excerpt };
}

type SurroundingText = { readonly before: string; readonly after: string };

function measureOf(value: number, as: Bare["as"], { before, after }: SurroundingText) {
  const nothing = { length: 0, counts: false };
  if (as === "years") return { measure: "time:year" as const, ...nothing };
  if (as === "ratio") return { measure: "ratio" as const, ...nothing };
  const ahead = beforeNumber(before);
  const unit = afterNumber(after, value);
  if (ahead?.measure === "money" || ahead?.measure === "month") return { ...ahead, ...nothing };
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2099;
  if (unit && !(isYear && ahead?.measure === "date" && unit.measure === "plain")) return unit;
  return { measure: isYear ? ("date" as const) : ("plain" as const), ...nothing };
}

const connector = /^\s*(?:to|à|a|-|–|—|and|et|or|ou|contre|puis|then|from|de)?\s*$/iu;

const change = /^(?: ?(?:%|€|\$|£|\p{L}{1,9}))? (?:to|à|a|into) [€$£]?$/iu;

function withRange(figure: Figure, next: Figure | undefined, text: string): Figure {
  if (!next) return figure;
  const between = text.slice(figure.end, next.start);
  const until = change.test(between) ? next.value : null;
  if (figure.measure !== "plain" || figure.counts) return { ...figure, until };
  return connector.test(between.replace(/[€$£]/gu, ""))
    ? { ...figure, until, inherited: next.measure }
    : { ...figure, until };
}
