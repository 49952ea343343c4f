import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemFrench } from "@orama/stemmers/french";

import { families } from "./words/families";

export type OfferLanguage = "fr" | "en";

/** `C++`, `C#`, `.NET`, `Node.js` and `R&D` are one word, `l'API`, `CI/CD` and `front-end` are two. */
export type OfferWord = {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

const word =
  /(?:(?<![\p{L}\p{N}.])\.(?=NET\b|net\b))?[\p{L}\p{N}]+(?:[.&](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*(?:\+\+|#)?/gu;

export function wordsIn(source: { readonly text: string; readonly folded: string }): OfferWord[] {
  return Array.from(source.text.matchAll(word), (match) => ({
    text: match[0],
    folded: source.folded.slice(match.index, match.index + match[0].length),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** These words join others and say nothing, so that “gestion de stock” is “gestion des stocks”. */
const links = new Set("l d de du des la le les un une the of a an s".split(" "));

export const isLink = ({ text, folded }: Pick<OfferWord, "text" | "folded">): boolean =>
  links.has(folded) && text === text.toLowerCase();

/** “Nation” has no verb; “formation” has one. */
const SHORTEST_NOUN = 6;

const stems = { fr: new Map<string, string>(), en: new Map<string, string>() };
/** The memory is emptied at this size, as a Worker lives long and reads many texts. */
const MOST_STEMS = 20_000;

/**
 * The Snowball stemmers of `@orama/stemmers` (Apache-2.0, 13 KB for both languages, no dependency, no Node API) are kept
 * by its search engine; snowball-stemmers carries 15 languages in one file of 300 KB.
 */
export function wordStem(text: string, language: OfferLanguage): string {
  const lower = text.toLowerCase();
  const known = stems[language].get(lower);
  if (known !== undefined) return known;
  const stemmed = language === "fr" ? stemFrench(lower) : stemEnglish(lower);
  const stem = stemmed.normalize("NFD").replaceAll(/\p{M}/gu, "");
  if (stems[language].size >= MOST_STEMS) stems[language].clear();
  stems[language].set(lower, stem);
  return stem;
}

const roots = { fr: rootsOf("fr"), en: rootsOf("en") };

function rootsOf(language: OfferLanguage): ReadonlyMap<string, string> {
  return new Map(
    families[language].flatMap((family) => {
      const words = family.split(" ");
      return words.map((form) => [wordStem(form, language), words[0] ?? ""] as const);
    }),
  );
}

/**
 * A deed is named by a noun in an offer and by a verb in a CV: “migration” and “migré”, “réduction” and “réduit”,
 * « disponibilité » and « disponible » have one root.
 */
export function wordRoot({ text, folded }: OfferWord, language: OfferLanguage): string {
  const stem = wordStem(text, language);
  const root = roots[language].get(stem);
  if (root !== undefined) return root;
  if (language === "en") return stem;
  if (stem.length >= SHORTEST_NOUN && /ations?$/.test(folded)) return stem.replace(/at$/, "");
  return /bilites?$/.test(folded) ? stem.replace(/bil$/, "bl") : stem;
}

/** A single word is matched by number and gender only: the stem of “marketing” is the one of “market”. */
export function singularOf(folded: string): string {
  return folded.length > 3 ? folded.replace(/(?:e?s|x)$/, "").replace(/e$/, "") : folded;
}

const french =
  /\b(?:le|la|les|des|du|de|et|vous|nous|une?|pour|avec|est|dans|sur|votre|notre|au|aux|ou|en|ans|exigee?s?|requise?s?|obligatoires?|souhaitee?s?|diplome|permis|poste|recherch\w{1,4}|cherche|cdi|cdd|h\/f|f\/h)\b|\b(?:l|d|qu|n|s)'(?=[a-z])/g;
const english =
  /\b(?:the|and|of|you|we|our|your|with|for|is|are|to|in|or|an?(?! l')|will|have|at|be|as|from|required|wanted|needed|looking|years?|yrs|please|must|skills|full-time|part-time|m\/w\/d|m\/f\/d)\b/g;

/** French wins a tie. */
export function languageOfOffer(folded: string): OfferLanguage {
  const count = (pattern: RegExp) => folded.match(pattern)?.length ?? 0;
  return count(english) > count(french) ? "en" : "fr";
}
