import type { Language } from "../../../platform/language";
import { languageMarks } from "./words/language-marks";

/** Says whether a text shows more signs of the other language than of this one; a text too short to tell does not. */
export function isForeign(text: string, language: Language): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const count = (marks: ReadonlySet<string>) => words.filter((word) => marks.has(word)).length;
  const own = count(languageMarks[language]);
  const other = count(languageMarks[language === "fr" ? "en" : "fr"]);
  if (language === "en" && own === 0 && /[éèêàçù]/u.test(text)) return true;
  return other > own;
}
