import { fold, type Token } from "./tokens";
import { aboutTheLetter, biography, englishSelf, failings, frenchSelf } from "./words/self";
import { adverbWords, irregularPasts, personNouns } from "./words/scan";
import { whollyOneOf } from "./patterns";

/** A sentence says this of its writer: more than an intention, a feeling or a courtesy. */
export type SelfClaim = {
  /** It is the index of the token that says it. */
  readonly at: number;
  /** It is a small failing, of the kind that a joke is made of. */
  readonly isFailing: boolean;
  readonly isPast: boolean;
};

export type FoundClaim = SelfClaim | null;

export type Scan = { readonly tokens: readonly Token[]; readonly text: string };

export const words = (scan: Scan, at: number) => scan.tokens[at]?.folded ?? "";

export const claim = (at: number, verb: string, isPast: boolean): SelfClaim => ({
  at,
  isFailing: failings.has(verb),
  isPast,
});

const isAdverb = (word: string) =>
  word !== "" && adverbs.test(word) && !englishSelf.verbs.has(word) && !frenchSelf.verbs.has(word);

const adverbs = whollyOneOf(adverbWords);

export function skipped(scan: Scan, from: number): number {
  let at = from;
  while (isAdverb(words(scan, at)) && isWithin(scan, at, at + 1)) at += 1;
  return at;
}

export const negates = /^(?:not|never|no|t|hardly|neither|nothing|nobody)$/u;

export const modals =
  /^(?:would|will|shall|should|may|might|must|d|ll|won|wouldn|shan|let|ought)$/u;

export const isPastForm = (verb: string) => irregularPasts.has(verb) || verb.endsWith("ed");

/** Two words belong together where no punctuation stands between them. */
export function isWithin({ tokens, text }: Scan, from: number, to: number): boolean {
  return (
    to < tokens.length && !/[,.:;!?…»”]/u.test(text.slice(tokens[from]?.end, tokens[to]?.start))
  );
}

export const intention = /r(?:ai|ais|ions|ons)$/u;

const letterWords =
  /(?<!\p{L})(?:you|your|vous|votre|vos|letter|lettre|pages?|advert|advertisement|annonce|offer|offre|post|poste|posting|role|words?|mots?|lines?|lignes?|sentence|phrase|application|candidature|this|these|cette|ce|down|care|part|plaisir|time|temps|soin|pride|hint|mind|ceci|cela)(?!\p{L})|¤/u;

/** “I began this letter” is about the letter; “I began a war” is not. */
export function ofLetter(scan: Scan, at: number): FoundClaim {
  const verb = words(scan, at);
  if (!aboutTheLetter.has(verb) || letterWords.test(fold(scan.text))) return null;
  return claim(at, verb, true);
}

export const kindOfPerson = whollyOneOf(personNouns);

type AllowedWords = { readonly had: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };

/** It reads “having led”, « ayant dirigé », « après avoir fondé ». */
export function participle(scan: Scan, from: number, { had, verbs }: AllowedWords): FoundClaim {
  const at = skipped(scan, from);
  const word = words(scan, at);
  if (word === "" || had.has(word) || verbs.has(word)) return null;
  const isCompound = word === "been" || word === "ete" || word === "eu";
  return claim(at, isCompound ? words(scan, at + 1) : word, true);
}

/** « j’ai la mémoire d’un poisson rouge » is a joke, unless the possession is a life’s work. */
export function owned(scan: Scan, at: number, isPast: boolean): SelfClaim {
  const isLife = [1, 2, 3].some((step) => biography.has(words(scan, at + step)));
  return { at, isFailing: !isLife && !isPast, isPast };
}
