import { cleaned, lowerFirst } from "./text";

const nbsp = "\u00A0";
const narrow = "\u202F";

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/** Words whose h is aspirated, as they begin names of companies and titles; any other h is mute: d’Hermès, de Hachette. */
const aspirated =
  /^(?:h[aâ]che|hachette|hall|halle|halles|halo|hamac|hameau|hanche|handball|handicap|hangar|harley|hardware|hasard|hausse|haut|haute|hauteur|havas|havre|head|help|héron|héros|hertz|hewlett|hilton|hibou|hip|hiérarchie|hitachi|hockey|hollande|homard|honda|honeywell|hongrie|hors|hot|house|housse|huawei|hub|huit|hublot|hugo|human|hunter|hyundai|high|heinz|henkel|hasbro|hoover|hard)(?![\p{L}\p{N}])/u;

/** Names that begin with a vowel letter but not with a vowel sound; a y is a vowel before a consonant only: d’Yves, de Yahoo. */
const consonantSound = /^(?:ouistiti|oui|onz|uhlan|uk(?![\p{L}])|ululer)|^y[aeiouyé]/u;

/**
 * Says whether « de » and « que » lose their vowel before these words: the spelling decides, as in the press.
 * Capitals without a vowel (HSBC, LVMH, SNCF), digits (3M, 1Password) and other scripts never elide; quotation marks
 * change nothing.
 */
export function elides(words: string): boolean {
  const [, first = ""] = /^(?:[«“]\s*)?([\p{L}\p{N}]+)/u.exec(words.normalize("NFC")) ?? [];
  if (/^[B-DF-HJ-NP-TV-Z]{1,6}$/.test(first)) return false;
  const folded = first.toLowerCase();
  if (aspirated.test(folded) || consonantSound.test(folded)) return false;
  return /^[aeiouyhœæø]/u.test(folded.normalize("NFD"));
}

/** « de » and « à » swallow this article, before a common noun or as the first word of a name (« Le Monde », « Les Échos »). */
const article = /^(les?) (?=[\p{L}\p{N}«])/iu;

const contracted = {
  de: { le: "du", les: "des" },
  à: { le: "au", les: "aux" },
} as const;

function withoutArticle(words: string, preposition: "de" | "à"): string | null {
  const found = article.exec(words)?.[1]?.toLowerCase();
  if (found !== "le" && found !== "les") return null;
  return `${contracted[preposition][found]} ${words.slice(found.length + 1)}`;
}

/** « de » before the words: `d’Airbus`, `de Thales`, `du Monde`, `des Échos`. */
export function de(words: string): string {
  return withoutArticle(words, "de") ?? (elides(words) ? `d’${words}` : `de ${words}`);
}

/** « à » before the words: `à Airbus`, `au Monde`, `aux Échos`. */
export function à(words: string): string {
  return withoutArticle(words, "à") ?? `à ${words}`;
}

/** The name of such a body is a common noun and takes its article: « la Ville de Lyon », « l’Hôpital Saint-Louis ». */
const feminineBodies =
  /^(?:ville|mairie|commune|communauté|région|métropole|préfecture|collectivité|chambre|fondation|université|école|académie|agence|association|banque|bibliothèque|boulangerie|caisse|cité|clinique|comédie|compagnie|confédération|coopérative|cour|direction|fédération|librairie|mutuelle|pharmacie|polyclinique|société)(?=[ -])/u;
const masculineBodies =
  /^(?:ministère|département|conseil|centre|musée|syndicat|rectorat|tribunal|lycée|collège|cabinet|cercle|château|comité|crédit|groupe|groupement|hôpital|hôtel|institut|laboratoire|opéra|palais|parc|port|sénat|théâtre)(?=[ -])/u;
const pluralBodies = /^(?:archives|ateliers|éditions|galeries|hospices|laboratoires)(?= )/u;

/** Acronyms of public bodies are common nouns, too: « le CHU de Rennes ». */
const acronymBodies = /^(?:CHU|CHRU|CHR|CH|CNRS|GHT|CFA|CROUS|SDIS|CCAS|GRETA|CAT)(?=[ -]|$)/u;
const vowelAcronymBodies = /^(?:EHPAD|IUT|IFSI|ESAT|INRAE|INSERM|AP-HP|ARS)(?=[ -]|$)/u;

/** A name that begins with a preposition takes a noun before it: « travailler dans la maison Chez Lise ». */
const prepositional = /^(?:chez|à|aux?|dans|pour|avec|sous|sur|entre|en|de|du|des) \p{L}/iu;

/** A common noun takes its article, which a proper name does not: « le Musée du Louvre », but « Airbus ». */
export function named(name: string): string {
  if (acronymBodies.test(name)) return `le ${name}`;
  if (vowelAcronymBodies.test(name)) return `l’${name}`;
  if (prepositional.test(name)) return `la maison ${name}`;
  const folded = name.charAt(0).toLowerCase() + name.slice(1);
  if (pluralBodies.test(folded)) return `les ${name}`;
  const isFeminine = feminineBodies.test(folded);
  if (!isFeminine && !masculineBodies.test(folded)) return name;
  if (elides(name)) return `l’${name}`;
  return isFeminine ? `la ${name}` : `le ${name}`;
}

/** « chez » before a name, « à » before one with an article, « dans » before « votre entreprise ». */
export function chez(words: string): string {
  if (words === "votre entreprise" || words.startsWith("la maison ")) return `dans ${words}`;
  return /^(?:l[ae]s? |l’)\p{Lu}|^L(?:es?|a) \p{L}/u.test(words) ? à(words) : `chez ${words}`;
}

/** « que » before the words: `qu’Airbus`, `que Thales`. */
export function que(words: string): string {
  return elides(words) ? `qu’${words}` : `que ${words}`;
}

/** `A, B et C`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}

export function quoted(text: string): string {
  return `«${nbsp}${text.replaceAll(/«\s*/gu, "“").replaceAll(/\s*»/gu, "”")}${nbsp}»`;
}

/** Sets the spaces that do not break and the curly apostrophe, as French printing wants them. */
export function typeset(text: string): string {
  return text
    .replaceAll("'", "’")
    .replaceAll(/\s+([;!?])/gu, `${narrow}$1`)
    .replaceAll(/\s+(:|»)/gu, `${nbsp}$1`)
    .replaceAll(/«\s+/gu, `«${nbsp}`)
    .replaceAll(/(\d)\s+(?=\d{3}(?!\d))/gu, `$1${narrow}`)
    .replaceAll(/(\d)\s+(?=[%€$£])/gu, `$1${nbsp}`);
}

/** The calendar day in UTC: « le 1er janvier 2026 ». */
export function longDate(date: Date): string {
  const day = date.getUTCDate();
  return `le ${day === 1 ? "1er" : day} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A title as it stands inside a sentence: « responsable technique », « DRH », « Head of Data » quoted by the caller. */
export function insideSentence(title: string): string {
  return lowerFirst(cleaned(title));
}

const feminineDegrees =
  /^(?:licence|maîtrise|thèse|agrégation|école|formation|mention|spécialité|certification|habilitation)(?![\p{L}])/iu;
const masculineDegrees =
  /^(?:master|mastère|doctorat|diplôme|bachelor|bac|baccalauréat|brevet|certificat|BTS|BTSA|DUT|BUT|DEUG|DEUST|DESS|DEA|CAP|BEP|MBA|titre|MSc|cycle|CQP|DU)(?![\p{L}])/iu;

/** « Master informatique » is a line of a CV; a sentence says « un master en informatique ». */
export function degree(name: string): string {
  const article = feminineDegrees.test(name) ? "une" : masculineDegrees.test(name) ? "un" : null;
  if (article === null) return name;
  const said = lowerFirst(name);
  const [, type, area] =
    /^(licence|maîtrise|master|mastère|doctorat|bachelor) (\p{Ll}.*)$/u.exec(said) ?? [];
  if (
    type === undefined ||
    area === undefined ||
    /^(?:en|de|d’|du|des|pro|professionnel|européen|recherche|spécialisé)/u.test(area)
  )
    return `${article} ${said}`;
  return type === "licence" ? `${article} ${type} ${de(area)}` : `${article} ${type} en ${area}`;
}
