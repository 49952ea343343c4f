import type { CvDate, CvLanguageCode, CvReading } from "../../../engines/cv-reading/read-cv-result";
import { formatResumeDate } from "../../../ui/dates";
import { ongoingWords } from "../analysis/words/ongoing-words";

type Period = {
  readonly start: CvDate | null;
  readonly end: CvDate | null;
  readonly isCurrent: boolean;
};

/** It gives « mars 2022 – août 2025 ». */
export function uniformPeriod({ start, end, isCurrent }: Period, language: CvLanguageCode): string {
  const until = isCurrent ? ongoingWords[language] : end && formatResumeDate(end, language);
  return joined(start && formatResumeDate(start, language), until);
}

/** It gives the dates in the words of the original, as far as these are known. */
export function printedPeriod(
  { start, end, isCurrent, path }: Period & { readonly path: string },
  { fields, language }: CvReading,
): string {
  const quoteOf = (part: string) =>
    fields.find((field) => field.path === `${path}.${part}`)?.quote ?? null;
  const [from, to] = [start && quoteOf("start"), end && quoteOf("end")];
  const isClear = isClearDate(start, from) && isClearDate(end, to);
  if (!isClear) return uniformPeriod({ start, end, isCurrent }, language);
  return joined(from, isCurrent ? ongoingWords[language] : to);
}

/** Words that a reader needs their neighbours to understand are written out. */
function isClearDate(date: CvDate | null, quote: string | null): boolean {
  if (date === null) return true;
  if (quote === null || !quote.includes(date.slice(0, 4))) return false;
  return date.length === 4 ? quote === date : quote.length <= 20 && isDated(quote);
}

const isDated = (quote: string) =>
  /^(?:\p{L}{3,9}\.? \d{4}|\d{2}[/.]\d{4}|\d{4}-\d{2})$/u.test(quote);

const joined = (from: string | null, to: string | null) => [from, to].filter(Boolean).join(" – ");
