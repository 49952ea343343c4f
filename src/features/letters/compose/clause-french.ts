import type { Clause } from "./clause";
import { elides, quoted, typeset } from "./french";
import { cleaned, lowerFirst, shortened } from "./text";
import { isForeign } from "./is-foreign";
import { participles, notAfterAvoirWords, participlesInIte } from "./words/french";

const irregularParticiples = new RegExp(`^(?:${participles.join("|")})$`);

/** Participles that take être or need a noun, and nouns in -é: « j’ai » before them would be wrong. */
const notAfterAvoir = new RegExp(`^(?:${notAfterAvoirWords.join("|")})$`);
const participleInIte = new RegExp(`^(?:${participlesInIte.join("|")})$`);
const afterVerb =
  /^(?:l[ea]s?|une?|de|du|des|d’.*|l’.*|en|à|au|aux|plus|puis|et|avec|sur|par|jusqu’.*|ainsi|ce|cet|cette|ces|tou[ts]e?s?|plusieurs|passer|son|sa|ses|leurs?|\d.*|[A-Z«].*)$/;

const feminine =
  /(?:tion|sion|xion|ance|ence|ture|ise|yse|erie|veille|recherche|refonte|conduite|étude|prise|mise|chute|baisse|hausse|aide|vente)$/;
const masculine = /(?:ment|age|suivi|appui|soutien|conseil|support|lancement|audit|maintien|tri)$/;

const nominalFrames = [
  "j’ai à mon actif",
  "j’ai pris en charge",
  "mon travail a porté sur",
  "j’ai mené",
];
const infinitiveFrames = [
  "j’ai eu à",
  "ma mission était de",
  "il m’a fallu",
  "j’avais pour tâche de",
];
const quoteFrames = [
  "mon CV retient ceci :",
  "mon CV porte cette mention :",
  "une ligne le résume :",
  "mes notes disent ceci :",
];

/**
 * Makes a clause of a highlight: participles take « j’ai », nouns their article, infinitives a duty; a highlight
 * that is none of these, or is in another language, is quoted as it stands.
 */
export function frenchClause(highlight: string, turn: number): Clause {
  const { text, cut } = shortened(highlight);
  const line = typeset(text);
  if (cut) return asQuote(`${line}…`, turn);
  if (isForeign(text, "fr")) return asQuote(line, turn);
  const clause = line.length > 0 ? lowerFirst(line) : line;
  if (/^(?:j’|je )/i.test(clause)) return { text: lowerFirst(clause), firstPerson: true };
  const rephrased = withAvoir(clause);
  if (rephrased) return { text: rephrased, firstPerson: true };
  if (isParticiple(clause)) return { text: `j’ai ${clause}`, firstPerson: true };
  const noun = withArticles(clause);
  if (noun) return framed(`${frameOf(nominalFrames, turn)} ${noun}`);
  if (isInfinitive(clause)) return framed(dutyOf(clause, turn));
  return asQuote(line, turn);
}

/** These participles would mark the writer’s gender, so that a verb says them that does not. */
const withoutGender: readonly (readonly [RegExp, string])[] = [
  [/^chargé (?=de |d’|du |des )/u, "j’avais la charge "],
  [/^responsable (?=de |d’|du |des )/u, "j’avais la responsabilité "],
  [/^parvenu à (?=\p{Ll}+(?:er|ir|re) )/u, "j’ai réussi à "],
  [/^intervenu (?=auprès |sur |dans |pour |en |lors )/u, "j’ai eu à intervenir "],
  [/^devenu (?=l’interlocut|le point d’entrée|la personne)/u, "j’ai fini par être "],
];

function withAvoir(clause: string): string | null {
  const [sign, words] = withoutGender.find(([pattern]) => pattern.test(clause)) ?? [];
  return sign && words ? clause.replace(sign, words) : null;
}

function frameOf(frames: readonly string[], turn: number): string {
  return frames[turn % frames.length] ?? "";
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
  return ((regular && !noun) || irregularParticiples.test(word)) && afterVerb.test(next);
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

export function frenchTitle(title: string): string {
  const text = typeset(cleaned(title));
  return isForeign(title, "fr") ? quoted(text) : lowerFirst(text);
}
