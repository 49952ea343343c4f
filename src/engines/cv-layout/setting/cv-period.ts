import type { Language } from "../../../platform/language";
import { ongoingTexts } from "../messages/section-headings";
import { printedMonths } from "../words/month-names";

type Period = {
  readonly start: string | null;
  readonly end: string | null;
  readonly isCurrent?: boolean;
};

/** It gives « mars 2019 – juin 2022 », « depuis mars 2019 » or “Mar 2019 – Present”; nothing where no date is told. */
export function cvPeriod({ start, end, isCurrent = false }: Period, language: Language): string {
  const from = start && printedDate(start, language);
  if (isCurrent && from) {
    return language === "fr" ? `${ongoingTexts.fr} ${from}` : `${from} – ${ongoingTexts[language]}`;
  }
  const until = end && printedDate(end, language);
  return from === until ? (from ?? "") : [from, until].filter(Boolean).join(" – ");
}

/** The day of a date says more than a CV tells. */
function printedDate(date: string, language: Language): string {
  const [year = "", month = ""] = date.split("-");
  const name = printedMonths[language][Number(month) - 1];
  return name ? `${name} ${year}` : year;
}
