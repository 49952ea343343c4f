import type { Token } from "./tokens";

type Row = readonly [value: number, words: string];

const rows: readonly Row[] = [
  [0, "zero"],
  [1, "one un une"],
  [2, "two deux"],
  [3, "three trois"],
  [4, "four quatre"],
  [5, "five cinq"],
  [6, "six"],
  [7, "seven sept"],
  [8, "eight huit"],
  [9, "nine neuf"],
  [10, "ten dix"],
  [11, "eleven onze"],
  [12, "twelve douze"],
  [13, "thirteen treize"],
  [14, "fourteen quatorze"],
  [15, "fifteen quinze"],
  [16, "sixteen seize"],
  [17, "seventeen"],
  [18, "eighteen"],
  [19, "nineteen"],
  [20, "twenty vingt vingts"],
  [30, "thirty trente"],
  [40, "forty fourty quarante"],
  [50, "fifty cinquante"],
  [60, "sixty soixante"],
  [70, "seventy septante"],
  [80, "eighty octante huitante"],
  [90, "ninety nonante"],
];
const small = tableOf(rows);
const scales = tableOf([
  [100, "hundred cent cents"],
  [1_000, "thousand mille"],
  [1_000_000, "million millions"],
  [1_000_000_000, "billion billions milliard milliards"],
]);
const groups = tableOf([
  [8, "huitaine"],
  [10, "dizaine"],
  [12, "dozen douzaine"],
  [15, "quinzaine"],
  [20, "vingtaine score"],
  [30, "trentaine"],
  [40, "quarantaine"],
  [50, "cinquantaine"],
  [60, "soixantaine"],
  [100, "centaine"],
  [1_000, "millier"],
]);
/** These words are a magnitude without a count: « des milliers », “hundreds of”. */
const crowds = tableOf([
  [10, "dozens dizaines"],
  [100, "hundreds centaines"],
  [1_000, "thousands milliers"],
]);
/** First and second are ways of speaking (“at first”, « second degré »). */
const ordinals = tableOf([
  [3, "third troisieme"],
  [4, "fourth quatrieme"],
  [5, "fifth cinquieme"],
  [6, "sixth sixieme"],
  [7, "seventh septieme"],
  [8, "eighth huitieme"],
  [9, "ninth neuvieme"],
  [10, "tenth dixieme"],
  [11, "eleventh onzieme"],
  [12, "twelfth douzieme"],
  [15, "fifteenth quinzieme"],
  [20, "twentieth vingtieme"],
  [100, "hundredth centieme"],
]);
const ratios = tableOf([
  [
    2,
    "halved halving halves half moitie double doubled doubling doubler doublant doublait twice twofold",
  ],
  [3, "tripled tripling triple tripler triplant trebled thrice threefold tiers thirds"],
  [4, "quadrupled quadrupling quadruple quadrupler quadruplant fourfold"],
  [5, "quintupled quintuple quintupler fivefold"],
  [10, "tenfold decuple decupler"],
  [100, "hundredfold centuple centupler"],
]);
const years = tableOf([[10, "decade decades decennie decennies"]]);

function tableOf(list: readonly Row[]): ReadonlyMap<string, number> {
  return new Map(list.flatMap(([value, words]) => words.split(" ").map((each) => [each, value])));
}

export type WrittenNumber = {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly as: "count" | "crowd" | "ratio" | "years";
};

/** These words are also something else: « un regard neuf », “a cent”, « un four », “Sept.”. */
function isAnotherWord(tokens: readonly Token[], at: number, language: string): boolean {
  const word = tokens[at]?.folded ?? "";
  const next = tokens[at + 1]?.folded ?? "";
  if (word === "four") return language === "fr";
  if (word === "cent" || word === "sept" || word === "tiers") return language === "en";
  if (word !== "neuf" || /^(?:cent|mille|heures|ans)/u.test(next)) return false;
  const before = tokens[at - 1]?.folded ?? "";
  return language === "en" || !(/[sx]$/u.test(next) || (small.get(before) ?? 0) >= 20);
}

/** It reads numbers written in words, in French and in English, up to billions. */
export function writtenNumbers(tokens: readonly Token[], text: string, language: string) {
  const found: WrittenNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = isAnotherWord(tokens, at, language) ? null : numberAt({ tokens, text }, at);
    if (number) found.push(number);
    at = (number?.last ?? at) + 1;
  }
  return found;
}

type Read = { readonly tokens: readonly Token[]; readonly text: string };

function numberAt(read: Read, at: number): WrittenNumber | null {
  const word = read.tokens[at]?.folded ?? "";
  const one = (value: number | undefined, as: WrittenNumber["as"]) =>
    value === undefined ? null : { first: at, last: at, value, as };
  return (
    countAt(read, at) ??
    halfOf(read, at) ??
    one(crowds.get(word), "crowd") ??
    one(ordinals.get(word), "count") ??
    one(ratios.get(word), "ratio") ??
    one(groups.get(word), "count") ??
    one(years.get(word), "years")
  );
}

function halfOf({ tokens }: Read, at: number): WrittenNumber | null {
  const [word, second, third] = [0, 1, 2].map((step) => tokens[at + step]?.folded ?? "");
  if (word !== "half" && word !== "demi") return null;
  const far = second === "a";
  const unit = (far ? third : second) ?? "";
  const value = scales.get(unit) ?? groups.get(unit);
  return value ? { first: at, last: at + (far ? 2 : 1), value: value / 2, as: "count" } : null;
}

/** `total` holds what is already multiplied by a thousand or more, `current` what is still below. */
type Sum = { total: number; current: number; last: number };

function countAt(read: Read, at: number): WrittenNumber | null {
  const sum: Sum = { total: 0, current: 0, last: at - 1 };
  for (let next = at; next < read.tokens.length; next = sum.last + 1) {
    const joined = next === at ? next : afterConnector(read, next);
    if (joined < 0 || (next > at && !isClose(read, joined)) || !added(sum, read, joined)) break;
    sum.last = joined;
  }
  if (sum.last < at) return null;
  const alone = sum.last === at && small.get(read.tokens[at]?.folded ?? "") === 1;
  if (alone) return yearAfter(read, at);
  const group = groups.get(read.tokens[sum.last + 1]?.folded ?? "");
  const decades = years.get(read.tokens[sum.last + 1]?.folded ?? "");
  const last = group || decades ? sum.last + 1 : sum.last;
  const value = (sum.total + sum.current + decimals(read, sum)) * (group ?? decades ?? 1);
  return { first: at, last: Math.max(last, sum.last), value, as: decades ? "years" : "count" };
}

/** “One” and « un » are articles, except before a year. */
function yearAfter({ tokens }: Read, at: number): WrittenNumber | null {
  const next = tokens[at + 1]?.folded ?? "";
  const isArticle = tokens[at]?.folded !== "one" && next !== "an" && next !== "annee";
  if (isArticle || !/^(?:years?|an|annee|decade)$/u.test(next)) return null;
  if (next === "decade") return { first: at, last: at + 1, value: 10, as: "years" };
  return { first: at, last: at, value: 1, as: "count" };
}

function added(sum: Sum, { tokens }: Read, at: number): boolean {
  const word = tokens[at]?.folded ?? "";
  const scale = scales.get(word);
  if (scale !== undefined) return scaled(sum, scale);
  const value = small.get(word);
  if (value === undefined) return false;
  if (value === 20 && sum.current % 100 === 4) sum.current += 76;
  else if (sum.current === 0 && (sum.total > 0 || sum.last < at)) sum.current = value;
  else if (value > 0 && fits(sum.current, value)) sum.current += value;
  else return false;
  return true;
}

function scaled(sum: Sum, scale: number): boolean {
  if (scale === 100) {
    if (sum.current >= 100) return false;
    sum.current = Math.max(sum.current, 1) * 100;
    return true;
  }
  if (sum.current === 0 && sum.total > 0) sum.total *= scale;
  else sum.total += Math.max(sum.current, 1) * scale;
  sum.current = 0;
  return true;
}

function fits(current: number, value: number): boolean {
  const rest = current % 100;
  if (rest === 0) return value < 100;
  if (rest === 60 || rest === 80) return value < 20;
  if (rest === 10) return value >= 7 && value <= 9;
  if (rest === 70 || rest === 90) return value < 10;
  return rest >= 20 && rest % 10 === 0 && value < 10;
}

/** “Two hundred and five”, « vingt et un »; “five and six” are two numbers. */
function afterConnector({ tokens }: Read, at: number): number {
  const word = tokens[at]?.folded;
  const next = tokens[at + 1]?.folded ?? "";
  const before = tokens[at - 1]?.folded ?? "";
  if (word === "and") return scales.has(before) && small.has(next) ? at + 1 : -1;
  if (word === "et") return /^(?:une?|onze)$/u.test(next) ? at + 1 : -1;
  return at;
}

function isClose({ tokens, text }: Read, at: number): boolean {
  const gap = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  return /^[ -]*$/u.test(gap);
}

function decimals(read: Read, sum: Sum): number {
  const mark = read.tokens[sum.last + 1]?.folded;
  if (mark !== "virgule" && mark !== "point") return 0;
  const rest = countAt(read, sum.last + 2);
  if (!rest) return 0;
  sum.last = rest.last;
  return rest.value / 10 ** String(rest.value).length;
}
