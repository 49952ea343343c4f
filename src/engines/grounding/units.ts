import { fold } from "./tokens";
import { isFunctionWord } from "./language-of";

export type Measure =
  | "plain"
  | "percent"
  | "money"
  | "date"
  | "month"
  | "day"
  | "ratio"
  | `time:${"second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "millisecond"}`;

type Rule = readonly [RegExp, Measure];

const rules: readonly Rule[] = [
  [/^ ?%|^[ -]?(?:pour ?cent|per ?cent|p\. ?cent|pct)(?!\p{L})/u, "percent"],
  [/^ (?:points?|pts?)(?!\p{L})/u, "percent"],
  [/^ ?[€$£]|^[ -]?(?:k?euros?|k?eur|usd|gbp|chf|dollars?|pounds?)(?!\p{L})/u, "money"],
  [/^[ -]?(?:ms|millisecondes?|milliseconds?)(?!\p{L})/u, "time:millisecond"],
  [/^[ -]?(?:s|sec|secondes?|seconds?)(?!\p{L})/u, "time:second"],
  [/^[ -]?(?:min|mn|mins|minutes?)(?!\p{L})/u, "time:minute"],
  [/^[ -]?(?:h|hrs?|heures?|hours?)(?!\p{L})/u, "time:hour"],
  [/^[ -]?(?:j|jours?|days?|journees?)(?!\p{L})/u, "time:day"],
  [/^[ -]?(?:semaines?|weeks?)(?!\p{L})/u, "time:week"],
  [/^[ -]?(?:mois|months?)(?!\p{L})/u, "time:month"],
  [/^[ -]?(?:ans?|annees?|years?|yrs?)(?!\p{L})/u, "time:year"],
];

export type Unit = { readonly measure: Measure; readonly length: number; readonly counts: boolean };

const months = new Map(
  [
    "janvier january",
    "fevrier february",
    "mars march",
    "avril april",
    "mai may",
    "juin june",
    "juillet july",
    "aout august",
    "septembre september",
    "octobre october",
    "novembre november",
    "decembre december",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

export function monthOf(folded: string): number | undefined {
  return months.get(folded);
}

/** These months are written with a capital; « Mars » with one is a planet. */
export const isCapitalMonth = (folded: string) =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
    folded,
  );

/** Reads what follows a number: its unit, or the word it counts. */
export function afterNumber(after: string, value: number): Unit | null {
  const folded = fold(after);
  for (const [pattern, measure] of rules) {
    const found = pattern.exec(folded);
    if (found) return { measure, length: found[0].length, counts: false };
  }
  const [spaced, word = ""] = /^[ -](\p{L}+)/u.exec(folded) ?? [];
  if (!word || isFunctionWord(word)) return null;
  if (monthOf(word)) return { measure: value > 31 ? "date" : "day", length: 0, counts: false };
  return { measure: "plain", length: spaced?.length ?? 0, counts: true };
}

const beforeDate =
  /(?:^|[^\p{L}])(?:in|since|from|until|till|to|by|of|en|depuis|de|des|a|jusqu'en|dès|annee|year|vers|fin|debut|mid|early|late)\s$/u;

/** Reads what stands before a number and says what it is: a currency, a month, a word that dates. */
export function beforeNumber(before: string): { readonly measure: Measure } | null {
  const folded = fold(before.slice(-24));
  if (/[€$£] ?$|(?:eur|usd|gbp) $/u.test(folded)) return { measure: "money" };
  const word = /(\p{L}+) $/u.exec(folded)?.[1] ?? "";
  if (monthOf(word) || beforeDate.test(folded)) return { measure: "date" };
  return null;
}
