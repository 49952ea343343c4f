import { endings, months, vagueWords } from "./date-words";

export type DateReading =
  | { readonly kind: "date"; readonly date: string; readonly isWhole: boolean }
  /** The post or the studies go on today. */
  | { readonly kind: "open" };

type Parts = {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
};

const fold = (text: string) =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/gu, "-")
    .replaceAll(/\s+/gu, " ")
    .trim();

const YEAR = String.raw`([12]\d{3})`;
const yearFirst = new RegExp(
  String.raw`^${YEAR}(?: ?[-/.] ?(\d{1,2})(?: ?[-/.] ?(\d{1,2}))?)?$`,
  "u",
);
const timestamp = new RegExp(String.raw`^${YEAR}-(\d{2})-(\d{2})[t ]\d{2}:\d{2}[\d:.,z+ -]*$`, "u");
const compact = new RegExp(String.raw`^${YEAR}(\d{2})(\d{2})$`, "u");
const monthFirst = new RegExp(String.raw`^(\d{1,2}) ?[-/.] ?${YEAR}$`, "u");
const yearLast = new RegExp(String.raw`^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?${YEAR}$`, "u");

/**
 * Reads a date as people write it: by the standard, the other way round, or in words. Where day and month could change
 * places, or a part does not exist, the certain part is kept. It returns null for a text without a certain year.
 */
export function readDate(text: string): DateReading | null {
  const folded = fold(text);
  if (endings.has(folded.replaceAll(/[().]/gu, "").trim())) return { kind: "open" };
  const standard = timestamp.exec(folded) ?? yearFirst.exec(folded) ?? compact.exec(folded);
  if (standard) {
    const [, year = "", month, day] = standard;
    return dateOf({ year, month, day });
  }
  const [, onlyMonth, itsYear] = monthFirst.exec(folded) ?? [];
  if (itsYear !== undefined) return dateOf({ year: itsYear, month: onlyMonth });
  const [, one, other, lastYear] = yearLast.exec(folded) ?? [];
  if (lastYear !== undefined && one !== undefined && other !== undefined) {
    return dateOf({ year: lastYear, ...dayAndMonth(one, other) });
  }
  return dateInWords(folded);
}

/** `05/06/2020` is May in one country and June in another; `13/05/2020` and `05/05/2020` are read alike in both. */
function dayAndMonth(one: string, other: string): { month: string; day?: string } {
  if (Number(one) > 12) return { month: other, day: one };
  if (Number(other) > 12 || Number(one) === Number(other)) return { month: one, day: other };
  return { month: "?" };
}

/** `mai 2020`, `1er mai 2020`, `May 15th, 2020`, `spring 2020`. */
function dateInWords(folded: string): DateReading | null {
  const words = folded.match(/\p{L}+|\d+/gu) ?? [];
  const years = words.filter((word) => /^[12]\d{3}$/u.test(word));
  const named = words.flatMap((word) => months.get(word) ?? []);
  const days = words.filter((word) => /^\d{1,2}$/u.test(word));
  const others = words.filter((word) => !/^\d/u.test(word) && !months.has(word));
  const [year] = years;
  const isKnown = others.every(
    (word) => vagueWords.has(word) || /^(?:er|st|nd|rd|th)$/u.test(word),
  );
  if (year === undefined || years.length > 1 || named.length > 1 || !isKnown) return null;
  if (words.length !== years.length + named.length + days.length + others.length) return null;
  const isVague = others.some((word) => vagueWords.get(word) === "vague") || /[?~]/u.test(folded);
  const [month] = named;
  if (month === undefined)
    return { kind: "date", date: year, isWhole: !isVague && days.length === 0 };
  if (days.length > 1) return null;
  const read = dateOf({ year, month, day: days[0] });
  return isVague ? { ...read, isWhole: false } : read;
}

/** Keeps the parts that exist: `2020-13` is 2020, and `2021-02-30` is February 2021. */
function dateOf({ year, month, day }: Parts): DateReading & { kind: "date" } {
  const date = (text: string, isWhole: boolean) => ({ kind: "date", date: text, isWhole }) as const;
  if (month === undefined) return date(year, true);
  if (!(Number(month) >= 1 && Number(month) <= 12)) return date(year, false);
  const yearAndMonth = `${year}-${month.padStart(2, "0")}`;
  if (day === undefined) return date(yearAndMonth, true);
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!(Number(day) >= 1 && Number(day) <= daysInMonth)) return date(yearAndMonth, false);
  return date(`${yearAndMonth}-${day.padStart(2, "0")}`, true);
}
