import type { Language } from "../../../platform/language";

/** A line may weave these values of a structured fact in, without the label of a table. */
export type BareFact = {
  /** `la maroquinerie`, `leather goods`: a field of business as a sentence says it. */
  readonly field?: string;
  /** A town alone. */
  readonly place?: string;
  /** Four digits. */
  readonly year?: string;
  /** `12 400 salariés`. */
  readonly staff?: string;
  /** The same with the year of the count, where there is one: `12 400 salariés (2024)`. */
  readonly count?: string;
};

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

export function yearOf(text: string): string | undefined {
  const [year, ...others] = text.match(/\d+/gu) ?? [];
  return year !== undefined && others.length === 0 && /^(?:1[0-9]|20)\d{2}$/.test(year)
    ? year
    : undefined;
}

const countShape =
  /^(\d[\d\s.,]*\d)\s*(salariés|employés|personnes|collaborateurs|employees|people|staff)?\s*(\((?:en |in )?\d{4}\))?$/u;
const staffNouns: Readonly<Record<Language, string>> = { fr: "salariés", en: "employees" };

export function staffOf(text: string, language: Language): BareFact {
  const [, number, noun = staffNouns[language], year] = countShape.exec(withoutLabel(text)) ?? [];
  if (number === undefined) return {};
  const staff = `${number} ${noun}`;
  return { staff, count: year === undefined ? staff : `${staff} ${year}` };
}

const feminineFields =
  /^(?:\p{L}*(?:tion|sion|erie|ture|ique|logie|urgie|graphie|ance)|industrie|banque|mode|santé|énergie|presse|chimie|pharmacie|cybersécurité|sécurité|défense|musique|pêche|vente|recherche|télévision|radio|publicité|haute|grande|joaillerie|bière|construction)$/u;
const masculineFields =
  /^(?:\p{L}*(?:ment|age|isme|ciel)|commerce|e-commerce|luxe|transport|conseil|jeu|cinéma|sport|textile|vin|numérique|génie|marketing|droit|pétrole|gaz|nucléaire|bois|papier|métal|verre|cuir|négoce|design|logement|crédit|prêt-à-porter)$/u;
const pluralFields =
  /^(?:services|télécommunications|télécoms|transports|médias|assurances|logiciels|cosmétiques|jeux|technologies|biotechnologies|produits|biens|sciences|médicaments|travaux|arts|énergies|semi-conducteurs|matériaux|loisirs|véhicules|spiritueux|parfums|vins|réseaux|paiements|équipements|composants)$/u;

/** Gives a field its article where its gender is plain, else quotes it after a noun that has one. */
export function frenchField(field: string, quoted: (text: string) => string): string {
  const name = field.charAt(0).toLowerCase() + field.slice(1);
  const first = /^[\p{L}\p{M}-]+/u.exec(name)?.[0] ?? "";
  if (/[.;:()]| et /u.test(name)) return `le secteur ${quoted(field)}`;
  if (pluralFields.test(first)) return `les ${name}`;
  const isFeminine = feminineFields.test(first);
  if (!isFeminine && !masculineFields.test(first)) return `le secteur ${quoted(field)}`;
  if (/^(?:[aeiouyéèêœ]|h(?!aut))/u.test(first)) return `l’${name}`;
  return isFeminine ? `la ${name}` : `le ${name}`;
}

/** `the aerospace industry`, but `retail`. */
export function englishField(field: string): string {
  return /\b(?:industry|sector|trade|business|market)$/u.test(field) ? `the ${field}` : field;
}
