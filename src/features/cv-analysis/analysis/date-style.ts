import { fold } from "../../../engines/grounding/tokens";

export type DateStyle = "month-word" | "month-short" | "month-number" | "iso";

/** It tells how a date with a month is written; null for a year alone, “present” and what is no date. */
export function dateStyleOf(quote: string): DateStyle | null {
  const text = fold(quote.slice(0, 60));
  if (/\d{4}-\d{1,2}/.test(text)) return "iso";
  if (/\d{1,2}\s?[/.]\s?\d{2,4}/.test(text)) return "month-number";
  const [, word] = /([a-z]{3,10})\.?\s{0,2}\d{4}/.exec(text) ?? [];
  if (word === undefined || neitherMonths.has(word)) return null;
  if (fullMonths.has(word)) return "month-word";
  return shortMonths.has(word) ? "month-short" : null;
}

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** They are too short to be shortened. */
const neitherMonths = words("mars mai juin aout may june july");
const fullMonths = words(`
janvier fevrier avril juillet septembre octobre novembre decembre
january february march april august september october november december`);
const shortMonths = words(`
janv jan fevr fev avr juil sept oct nov dec feb mar apr jun jul aug sep`);
