import type { CvDate } from "../../../engines/cv-reading/read-cv-result";

const YEAR_MONTH = /^(\d{4})(?:-(\d{2}))?$/;

/** It counts months from the year 0; a bare year is taken as its first or its last month. */
export function monthOfDate(date: CvDate | null, bound: "first" | "last"): number | null {
  const [, year, month] = YEAR_MONTH.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  const index = month === undefined ? (bound === "first" ? 0 : 11) : Number(month) - 1;
  return Number(year) * 12 + index;
}

/** It gives `2022-03`. */
export const dateOfMonth = (month: number): CvDate =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
