import type { Random } from "./random";

/** A month counts from 1, and is null where only the year is told. */
export type MonthOf = { readonly year: number; readonly month: number | null };

export type Span = { readonly start: MonthOf; readonly end: MonthOf | null };

export type DateStyle = {
  readonly date: "long" | "Long" | "short" | "Dotted" | "slash" | "dot" | "iso" | "year";
  readonly join: string;
  readonly isSentence: boolean;
  readonly now: string;
};

type Lang = "fr" | "en";

const months: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
const shortMonths: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
  ],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
const now: Readonly<Record<Lang, readonly string[]>> = {
  fr: ["aujourd’hui", "à ce jour", "présent", "Aujourd’hui", "en cours"],
  en: ["Present", "present", "Current", "now", "Today"],
};

export type DateHabits = {
  readonly lang: Lang;
  readonly dates?: readonly DateStyle["date"][];
  readonly joins?: readonly string[];
};

const usualDates = [
  "long",
  "Long",
  "short",
  "short",
  "slash",
  "slash",
  "dot",
  "year",
  "year",
] as const;

export function dateStyleOf(random: Random, { lang, dates, joins }: DateHabits): DateStyle {
  const usualJoins = [" – ", " - ", "–", " — ", lang === "fr" ? " à " : " to ", "-"];
  return {
    date: random.pick(dates ?? usualDates),
    join: random.pick(joins ?? usualJoins),
    isSentence: random.chance(0.12),
    now: random.pick(now[lang]),
  };
}

/** "Sept." and "Mar.", but "Mai" and "May", which are whole. */
const dotted = (word: string) =>
  word.endsWith(".") || /^(?:Mars|Mai|Juin|Août|May)$/.test(word) ? word : `${word}.`;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export function spellDate({ year, month }: MonthOf, style: DateStyle["date"], lang: Lang): string {
  if (month === null || style === "year") return String(year);
  const digits = String(month).padStart(2, "0");
  if (style === "slash") return `${digits}/${year}`;
  if (style === "dot") return `${digits}.${year}`;
  if (style === "iso") return `${year}-${digits}`;
  if (style === "Dotted") return `${dotted(capital(shortMonths[lang][month - 1] ?? ""))} ${year}`;
  const word = (style === "short" ? shortMonths : months)[lang][month - 1] ?? "";
  return `${style === "Long" ? capital(word) : word} ${year}`;
}

/** A dash without spaces between words would be read as a compound, and nobody sets one there. */
const joinOf = ({ join, date }: DateStyle): string =>
  (join === "-" || join === "–") && !["year", "slash", "dot"].includes(date) ? " – " : join;

export function spellSpan({ start, end }: Span, style: DateStyle, lang: Lang): string {
  const first = spellDate(start, style.date, lang);
  if (end === null) {
    if (style.isSentence) return `${lang === "fr" ? "Depuis" : "Since"} ${first}`;
    return `${first}${joinOf(style)}${style.now}`;
  }
  const last = spellDate(end, style.date, lang);
  if (first === last) return first;
  if (!style.isSentence) return `${first}${joinOf(style)}${last}`;
  return lang === "fr" ? `De ${first} à ${last}` : `From ${first} to ${last}`;
}

/** The date as the truth has it. */
export const dateOf = ({ year, month }: MonthOf, isYearOnly: boolean): string =>
  month === null || isYearOnly ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
