import { findDates } from "../fields/dates";
import type { CvDate } from "../read-cv-result";

const LONGEST = 2_000;
export const MOST_ENTRIES = 60;
export const MOST_ITEMS = 200;

/** A value is one row of text; an empty one is none. */
export function cleanValue(value: string | null | undefined): string | null {
  const text = (value ?? "")
    .slice(0, LONGEST)
    .replaceAll(/[\s\u200b\u00ad]+/g, " ")
    .trim();
  return text === "" ? null : text;
}

export const cleanValues = (values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap((value) => cleanValue(value) ?? []).slice(0, MOST_ITEMS);

const MARK = /^\s{0,20}[•◦▪‣●○■–*-]\s{1,20}/u;

/** A description of several rows is a list, with or without marks. */
export const rowsOfText = (text: string | null | undefined): string[] =>
  cleanValues((text ?? "").split(/[\r\n]+/).map((line) => line.replace(MARK, "")));

/** A date may be written as `2021-03-15`, `2021-03`, `Mar 2021` or `2021`. */
export function dateOfText(text: string | null): CvDate | null {
  if (text === null) return null;
  const iso = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-\d{2})?(?:T.{0,40})?$/.exec(text);
  if (iso) return iso[2] === undefined ? (iso[1] ?? null) : `${iso[1]}-${iso[2]}`;
  const [range] = findDates(text);
  return range?.start ?? range?.end ?? null;
}
