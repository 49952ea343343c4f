import type { Language } from "../../../platform/language";
import type { LetterCompanyFact } from "./options";
import type { Value } from "./values";

const label = /^\p{L}[\p{L}’' -]{2,40}?\s?:\s+(?=\S)/u;

/** `siège : Paris` is a line of a table; a sentence wants `Paris`. */
export function withoutLabel(text: string): string {
  return text.replace(label, "");
}

const placeShape = /^(\p{Lu}[\p{L}\p{M}’' -]{1,39})(?:, [\p{L}\p{M}’' -]+)*$/u;

/** A country is named as a seat now and then; no « à » goes before one. */
const countries =
  /^(?:france|allemagne|belgique|suisse|espagne|italie|portugal|pays-bas|suède|norvège|danemark|finlande|pologne|irlande|royaume-uni|angleterre|états-unis|canada|japon|chine|inde|brésil|luxembourg|europe|germany|belgium|switzerland|spain|italy|united (?:kingdom|states)|china|japan|netherlands|ireland)$/iu;

export function placeOf(text: string): string | undefined {
  const [, place] = placeShape.exec(withoutLabel(text)) ?? [];
  return place === undefined || countries.test(place) ? undefined : place;
}

/** The town of the seat, when the sources agree on one. */
export function seatOf(facts: readonly LetterCompanyFact[]): Value | undefined {
  const seats = facts.filter(({ kind }) => kind === "seat");
  const towns = new Set(seats.map(({ text }) => placeOf(text)));
  const [town] = towns;
  return towns.size === 1 && town !== undefined
    ? { text: town, facts: seats.slice(0, 1).map(({ id }) => id) }
    : undefined;
}

const makes: Readonly<Record<Language, RegExp>> = {
  fr: /(?:conçoit|fabrique|vend|produit|édite|développe|construit|répare|spécialisée? dans)(?: et \p{L}+)? (?:(?:la (?:fabrication|production|vente|conception|réparation) (?:de |d’))|des |les )([\p{Ll}’' -]{3,40}?)(?= (?:dans|pour|à|en|depuis|et|qui|sur|avec|destin\p{L}+)(?!\p{L})|[,.;(]|$)/u,
  en: /(?:designs?|makes?|sells?|builds?|produces?|manufactures?|publishes|develops?|repairs?|speciali[sz](?:es|ing|ed) in)(?: and \p{L}+)? ([\p{Ll}’' -]{3,40}?)(?= (?:throughout|for|in|across|since|and|that|which|with|to|from|by)(?!\p{L})|[,.;(]|$)/u,
};
const productWordsMax = 4;
const noProduct = /^(?:the|an?|its|their|our|your|more|all|leurs?|ses|vos|nos|plus)(?!\p{L})/u;

/** It is what the house makes, in the words of its own description or of an encyclopaedia: « avions de ligne », "airliners". */
export function productOf(
  facts: readonly LetterCompanyFact[],
  language: Language,
): Value | undefined {
  for (const { id, kind, text, language: own } of facts) {
    const isTold = kind === "description" || kind === "summary";
    if (!isTold || (own !== undefined && own !== language)) continue;
    const product = makes[language].exec(text)?.[1]?.trim();
    if (!product || product.split(/\s/u).length > productWordsMax || noProduct.test(product))
      continue;
    return { text: product, facts: [id] };
  }
  return undefined;
}
