import type { Language } from "../../../platform/language";

const marks: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:le|la|les|un|une|des|du|de|d|l|et|en|au|aux|pour|par|avec|sur|dans|sans|chez|plus|qui|que|responsable|chef|cheffe|ingénieur|ingénieure|développeur|développeuse|directeur|directrice|chargé|chargée|stagiaire|logiciel|j|je|nous|ai|été)$/u,
  en: /^(?:the|a|an|of|and|in|for|with|to|from|by|on|at|into|over|that|which|engineer|developer|manager|lead|head|officer|designer|analyst|software|intern|i|my|we|was|were|product)$/u,
};

/** Whether a text shows more signs of the other language than of this one. Too short to tell: no. */
export function isForeign(text: string, language: Language): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
  const own = count(marks[language]);
  const other = count(marks[language === "fr" ? "en" : "fr"]);
  if (language === "en" && own === 0 && /[éèêàçù]/u.test(text)) return true;
  return other > own;
}
