import { figuresOf } from "../../../engines/grounding/numbers";
import { plain } from "../../../engines/grounding/tokens";
import type { Language } from "../../../platform/language";

/** All digits of a text, and the numbers that it tells in words. */
function valuesOf(text: string, language: Language): Set<number> {
  const own = plain(text);
  const digits = own.match(/\d+/g) ?? [];
  return new Set([...figuresOf(own, language).map(({ value }) => value), ...digits.map(Number)]);
}

export const hasFigures = (text: string): boolean => /\p{Nd}/u.test(text);

/** Every number of a text stands in the words that it comes from. */
export function isGroundedIn(text: string, source: string, language: Language): boolean {
  if (text === source || source.includes(text)) return true;
  const known = valuesOf(source, language);
  return [...valuesOf(text, language)].every((value) => known.has(value));
}
