import type { OfferText } from "./offer-text";
import { kindOfHeading } from "./heading-of-line";
import type { OfferSentence } from "./sentences";

const gender = String.raw`\(?\s?\b(?:H\s?\/\s?F|F\s?\/\s?H|m\s?\/\s?[fw](?:\s?\/\s?[dx])?|h\/f\/x|f\/h\/x|x\/f\/h)\b\s?\)?`;
const hiring =
  /(?:recherch\p{L}*|recrut\p{L}*|cherch\p{L}*|embauch\p{L}*|hiring|looking for|seek\p{L}*|need(?! to)|recruiting|ouvre un poste d(?:e |['’])|position of|poste d(?:e |['’])|role ?:|poste ?:|intitulé(?: du poste)? ?:|job title ?:)\s?(?:pour [^,.]{3,50}? )?(?:son |sa |ses |notre |our )?(?:(?:futur|nouve)\p{L}* )?(?:un(?:[·.(]?e\)?)?|une|des|deux|trois|an?|two|three)?\s+([^.,;:\n–]{3,80})/iu;
const beforeTerms =
  /^\s*(?:Role ?: )?(\p{Lu}[^,.:;–]{3,60}?),? [([]?(?:permanent|CDI|CDD|full-time|part-time|apprenticeship|internship|fixed-term|freelance|stage|alternance)\b/u;
const ends =
  / (?:en (?:CDI|CDD|alternance|stage|vacations?|freelance|contrat)|(?:à|in|at) (?=\p{Lu})|in our|for|pour|to join|on an?|to|basée?|based|afin|qui|who|sur|with|dans).*$/u;

/** A short first line, else what stands after “we are hiring a” or “recherche un”. */
export function readTitle(
  offer: OfferText,
  sentences: readonly OfferSentence[],
): string | undefined {
  const line =
    offer.text
      .split("\n")
      .find((candidate) => candidate.trim() !== "")
      ?.trim() ?? "";
  const bare = line.replace(/^[#•\s]+/, "");
  const isTitle =
    bare.length <= 80 && bare.length >= 3 && !/[.!?:]$/.test(bare) && /\p{L}{3}/u.test(bare);
  if (isTitle && !kindOfHeading(bare.toLowerCase())) return tidy(bare);
  for (const { text } of sentences.slice(0, 8)) {
    const before = beforeTerms.exec(text)?.[1];
    if (before && !hiring.test(text)) return tidy(before);
    const found = hiring.exec(text)?.[1];
    if (found) return tidy(found.replace(ends, "")) || undefined;
  }
  return undefined;
}

const tidy = (title: string): string =>
  title
    .replaceAll(new RegExp(gender, "giu"), "")
    .replace(/\s*[-–|,(]\s*(?:CDI|CDD|permanent|full-time|part-time|remote|hybrid).*$/iu, "")
    .replace(/\s+/g, " ")
    .trim();
