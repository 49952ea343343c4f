import type { Clause } from "./clause";
import { elides, quoted, typeset } from "./french";
import { isForeign } from "./is-foreign";
import { withNumberWords } from "./numbers";
import { cleaned, lowerFirst, shortened } from "./text";
import {
  beingParticiples,
  deverbalNouns,
  notAfterAvoirWords,
  participles,
  participlesInIte,
  passiveParticiples,
} from "./words/french";

const irregularParticiples = new RegExp(`^(?:${participles.join("|")})$`);

/** Participles that take être or need a noun, and nouns in -é: « j’ai » before them would be wrong. */
const notAfterAvoir = new RegExp(`^(?:${notAfterAvoirWords.join("|")})$`);
const participleInIte = new RegExp(`^(?:${participlesInIte.join("|")})$`);
const passive = new RegExp(`^(?:${passiveParticiples.join("|")})e?$`);
const being = new RegExp(`^(?:${beingParticiples.join("|")})e?$`);
const afterVerb =
  /^(?:l[ea]s?|une?|de|du|des|d’.*|l’.*|en|à|au|aux|plus|puis|et|avec|sur|par|jusqu’.*|ainsi|ce|cet|cette|ces|tou[ts]e?s?|plusieurs|passer|son|sa|ses|leurs?|mes|mon|ma|chaque|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|seule?|près|environ|\d.*|[A-Z«].*)$/;

const feminine =
  /(?:tion|sion|xion|ance|ence|ture|ise|yse|erie|veille|recherche|refonte|conduite|étude|prise|mise|chute|baisse|hausse|aide|vente)$/;
const masculine = /(?:ment|age|suivi|appui|soutien|conseil|support|lancement|audit|maintien|tri)$/;

const nominalFrames = [
  "j’ai assuré",
  "j’ai pris en charge",
  "mon travail a porté sur",
  "j’ai mené",
];
const infinitiveFrames = [
  "ma mission était de",
  "j’ai eu à",
  "j’avais pour tâche de",
  "il m’a fallu",
];
const quoteFrames = [
  "mon CV retient ceci :",
  "mon CV porte cette mention :",
  "une ligne le résume :",
  "mes notes disent ceci :",
];

/**
 * Makes a clause of a highlight: participles take « j’ai », nouns of a deed their verb, infinitives a duty; a highlight
 * that is none of these, or is in another language, is quoted as it stands.
 */
export function frenchClause(highlight: string, turn: number): Clause {
  const { text, cut } = shortened(highlight);
  const line = typeset(text);
  if (cut) return asQuote(`${line}…`, turn);
  if (isForeign(text, "fr")) return asQuote(line, turn);
  const clause = withNumberWords(lowerFirst(line), "fr");
  if (/^(?:j’|je )/i.test(clause)) return firstPerson(lowerFirst(clause));
  const rephrased = rephrasedOf(clause);
  if (rephrased) return firstPerson(rephrased);
  const [word = "", next = ""] = clause.split(/\s/u);
  if (passive.test(word) && next !== "") return firstPerson(`j’ai été ${clause}`);
  if (being.test(word) && next !== "") return firstPerson(`je suis ${clause}`);
  if (isParticiple(clause)) return firstPerson(`j’ai ${clause}`);
  const deed = deedOf(clause);
  if (deed) return firstPerson(deed);
  const noun = withArticles(clause);
  if (noun) return framed(`${frameOf(nominalFrames, turn)} ${noun}`);
  if (isInfinitive(clause)) return framed(dutyOf(clause, turn));
  return asQuote(line, turn);
}

/** These beginnings would mark the writer’s gender or are no verb, so that a verb says them that does not. */
const rephrasings: readonly (readonly [RegExp, string])[] = [
  [/^chargée? (?=de |d’|du |des )/u, "j’avais la charge "],
  [/^en charge (?=de |d’|du |des )/u, "j’avais la charge "],
  [/^responsable (?=de |d’|du |des )/u, "j’avais la responsabilité "],
  [/^parvenue? à (?=\p{Ll}+(?:er|ir|re) )/u, "j’ai réussi à "],
  [/^intervenue? (?=auprès |sur |dans |pour |en |lors )/u, "j’ai eu à intervenir "],
  [/^devenue? (?=l’interlocut|le point d’entrée|la personne)/u, "j’ai fini par être "],
  [/^membre (?=de |d’|du |des )/u, "j’ai fait partie "],
  [/^titulaire (?=de |d’|du |des )/u, "je suis titulaire "],
  [/^lauréate? (?=de |d’|du |des )/u, "j’ai été parmi les lauréats "],
  [/^participation (?=aux? |à )/u, "j’ai participé "],
  [/^contribution (?=aux? |à )/u, "j’ai contribué "],
  [/^collaboration (?=avec )/u, "j’ai collaboré "],
];

function rephrasedOf(clause: string): string | null {
  const [sign, words] = rephrasings.find(([pattern]) => pattern.test(clause)) ?? [];
  return sign && words ? clause.replace(sign, words) : null;
}

/** « Réduction des délais » says that the writer reduced them: the noun becomes its verb, the complement its object. */
function deedOf(clause: string): string | null {
  const noun = Object.keys(deverbalNouns).find((each) =>
    new RegExp(`^${each} (?:de|du|des|d’)`, "u").test(clause),
  );
  const participle = noun === undefined ? undefined : deverbalNouns[noun];
  if (noun === undefined || participle === undefined) return null;
  const complement = clause.slice(noun.length + 1);
  const object = objectOf(complement);
  return object === null ? null : `j’ai ${participle} ${object}`;
}

function objectOf(complement: string): string | null {
  if (complement.startsWith("du ")) return `le ${complement.slice(3)}`;
  if (complement.startsWith("des ")) return `les ${complement.slice(4)}`;
  const [, article] =
    /^(?:de |d’)(la |l’|une |un |cette |cet |ce |ces |mon |ma |mes |son |sa |ses |leurs? |plusieurs |quelques |nombreu(?:x|ses) |\d|deux |trois |quatre |cinq |six |sept |huit |neuf |dix |onze |douze |treize |quatorze |quinze |seize )/u.exec(
      complement,
    ) ?? [];
  return article === undefined ? null : complement.replace(/^(?:de |d’)/u, "");
}

function frameOf(frames: readonly string[], turn: number): string {
  return frames[turn % frames.length] ?? "";
}

function firstPerson(text: string): Clause {
  const [, said = ""] = /^j’(ai(?! été)|avais) /u.exec(text) ?? [];
  if (said === "") return { text, firstPerson: true };
  return { text, firstPerson: true, also: `j’y ${said} aussi${text.slice(2 + said.length)}` };
}

function framed(text: string): Clause {
  return { text, firstPerson: text.startsWith("j’") };
}

function asQuote(line: string, turn: number): Clause {
  const quotation = quoted(line);
  return {
    text: `${typeset(frameOf(quoteFrames, turn))} ${quotation}`,
    firstPerson: false,
    quotation,
  };
}

function isParticiple(clause: string): boolean {
  const [word = "", next = ""] = clause.split(/\s/u);
  const regular = word.endsWith("é") && !notAfterAvoir.test(word);
  const noun = word.endsWith("ité") && !participleInIte.test(word);
  const isVerb = (regular && !noun) || irregularParticiples.test(word);
  if (!isVerb) return false;
  return (
    afterVerb.test(next) ||
    /^et (?:\p{Ll}+é|\p{Ll}+(?:u|is|it|i)) /u.test(clause.slice(word.length + 1))
  );
}

function withArticles(clause: string): string | null {
  const [, first = "", second, rest = ""] =
    /^([\p{Ll}’-]+)(?: et ([\p{Ll}’-]+))?((?:\s.*)?)$/u.exec(clause) ?? [];
  const head = withArticle(first);
  if (!head || !rest.trim()) return null;
  if (second === undefined) return head + rest;
  const other = withArticle(second);
  return other ? `${head} et ${other}${rest}` : null;
}

function withArticle(noun: string): string | null {
  const gender = feminine.test(noun) ? "la" : masculine.test(noun) ? "le" : null;
  if (!gender) return null;
  return elides(noun) ? `l’${noun}` : `${gender} ${noun}`;
}

function isInfinitive(clause: string): boolean {
  const [word = "", next = ""] = clause.split(/\s/u);
  const shape = /(?:er|ir|oir|[^aeiou]re|ire|ore)$/.test(word);
  const noun =
    /^(?:membre|cadre|centre|maître|ministre|lettre|titre|chiffre|nombre|ordre|registre|premier|dernier|atelier|chantier|métier|dossier|papier)$/.test(
      word,
    );
  return shape && !noun && /^(?:l[ea]s?|une?|des|l’.*|\d.*)$/.test(next);
}

function dutyOf(clause: string, turn: number): string {
  const frame = frameOf(infinitiveFrames, turn);
  if (!frame.endsWith(" de")) return `${frame} ${clause}`;
  return elides(clause) ? `${frame.slice(0, -3)} d’${clause}` : `${frame} ${clause}`;
}

/** A title as a French sentence has it: in lower case, in another language as the profile writes it. */
export function frenchTitle(title: string): string {
  const text = typeset(cleaned(title));
  return isForeign(title, "fr") ? text : lowerFirst(text);
}
