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

/** Names that begin with a vowel letter but not with a vowel sound. */
const consonantSound = /^(?:ouistiti|oui|onz|uhlan|uk(?![\p{L}])|ululer)/u;

/**
 * Whether « de » and « que » lose their vowel before these words: what is written decides, as in the press.
 * Capitals without a vowel (HSBC, LVMH, SNCF), digits (3M, 1Password) and other scripts never elide.
 */
export function elides(words: string): boolean {
  const first = words.normalize("NFC").match(/^[\p{L}\p{N}]+/u)?.[0] ?? "";
  if (/^[B-DF-HJ-NP-TV-Z]{1,6}$/.test(first)) return false;
  const folded = first.toLowerCase();
  if (aspirated.test(folded) || consonantSound.test(folded)) return false;
  return /^[aeiouhœæø]/u.test(folded.normalize("NFD"));
}

/** « de » before the words: `d’Airbus`, `de Thales`, and « du » for an article that is no part of a name. */
export function de(words: string): string {
  if (/^les? /u.test(words)) return words.replace(/^l(es?) /u, "d$1 ").replace(/^de /u, "du ");
  return elides(words) ? `d’${words}` : `de ${words}`;
}

/** « à » before the words, drawn together with an article that is no part of a name. */
export function à(words: string): string {
  return /^les? /u.test(words)
    ? words.replace(/^les /u, "aux ").replace(/^le /u, "au ")
    : `à ${words}`;
}

const feminineBodies =
  /^(?:ville|mairie|commune|communauté|région|métropole|préfecture|collectivité|chambre|fondation|université|école|académie|agence|association)(?= (?:d[eu]s? |d’|\p{Ll}))/u;
const masculineBodies =
  /^(?:ministère|département|conseil|centre|musée|syndicat|rectorat|tribunal|lycée|collège)(?= (?:d[eu]s? |d’|\p{Ll}))/u;

/** A public body takes its article, which a company’s name does not: « la Ville de Lyon », but « Airbus ». */
export function named(name: string): string {
  const folded = name.charAt(0).toLowerCase() + name.slice(1);
  if (feminineBodies.test(folded)) return elides(name) ? `l’${name}` : `la ${name}`;
  return masculineBodies.test(folded) ? `le ${name}` : name;
}

/** « chez » before a name, « à » before a public body, « dans » before « votre entreprise ». */
export function chez(words: string): string {
  if (words === "votre entreprise") return `dans ${words}`;
  return /^(?:l[ae] |l’)\p{Lu}/u.test(words) ? à(words) : `chez ${words}`;
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

/** Spaces that do not break and the curly apostrophe, as French printing wants them. */
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
