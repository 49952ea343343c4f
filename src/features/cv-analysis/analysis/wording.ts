import { countWordsIn, fold, plain, tokensOf } from "../../../engines/grounding/tokens";
import { figuresOf } from "../../../engines/grounding/numbers";
import type { CvLanguageCode } from "../../../engines/cv-reading/read-cv-result";
import {
  englishIrregulars,
  englishVerbs,
  frenchOpenings,
  frenchVerbStems,
  noActions,
  resultParticiples,
} from "./words/action-verbs";
import {
  droppableOpenings,
  firstPersonOpenings,
  firstPersonWords,
  weakOpenings,
} from "./words/weak-openings";

const MOST_CHARACTERS = 1_000;
const bounded = (text: string) => text.slice(0, MOST_CHARACTERS);

const stems = new Set(frenchVerbStems.map(fold));
const openings = new Set([
  ...frenchOpenings.map(fold),
  ...englishIrregulars,
  ...englishVerbs.flatMap(englishForms),
]);
const FRENCH_ENDING = /(?:e|er|ee|es|ees|ez|ons|ai|ait|ais|ement|age|ation)$/;

/** It is the verb or the noun of an action, such as “led”, « conçu », « recouvrement ». */
export function isAction(word: string): boolean {
  const folded = fold(word).replace(/^(?:re|co)-/, "");
  if (noAction.has(folded)) return false;
  if (openings.has(folded) || ACTION_NOUN.test(folded) || ENGLISH_PAST.test(folded)) return true;
  const ending = FRENCH_ENDING.exec(folded);
  return ending !== null && stems.has(folded.slice(0, ending.index));
}

const noAction = new Set(noActions);
const ACTION_NOUN = /^[a-z]{3,20}(?:ments?|tions?|sions?|ages?)$/;
const ENGLISH_PAST = /^[a-z]{2,18}[^e]ed$/;
const result = new RegExp(`[^a-z](?:${resultParticiples.join("|")})e?s? `);

/** A bullet opens with an action, or says what became of a thing. */
export function tellsAction(text: string, language: CvLanguageCode): boolean {
  const own = bareBullet(text, language);
  return isAction(bulletOpening(own)) || (language === "fr" && result.test(fold(bounded(own))));
}

function englishForms(verb: string): string[] {
  const stem = verb.slice(0, -1);
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  const doubled = verb + verb.slice(-1);
  return [
    verb,
    `${verb}s`,
    `${verb}es`,
    `${verb}ed`,
    `${verb}ing`,
    `${doubled}ed`,
    `${doubled}ing`,
  ];
}

/** It is the first word, behind an adverb of one word such as “successfully” or a number of a list. */
export function bulletOpening(text: string): string {
  const [first, second] = tokensOf(bounded(text)).filter(({ text: word }) => !/^\d/.test(word));
  if (first && second && /(?:ly|ement)$/.test(first.folded) && isAction(second.folded))
    return isAction(first.folded) ? first.folded : second.folded;
  return first?.folded ?? "";
}

export function withoutFirstPerson(text: string, language: CvLanguageCode): string {
  const opening = openingIn(text, firstPersonOpenings[language]);
  return opening === null ? text : capitalised(text.slice(opening).trimStart());
}

/** What a bullet says behind “I” and “responsible for” is judged, so that leaving these out costs nothing. */
export function bareBullet(text: string, language: CvLanguageCode): string {
  const own = withoutFirstPerson(text, language);
  const opening = openingIn(own, droppableOpenings[language]);
  return opening === null ? own : capitalised(own.slice(opening).trimStart());
}

/** It gives the length of the opening that a text begins with, or null. */
export function openingIn(text: string, openingPhrases: readonly string[]): number | null {
  const folded = text.slice(0, 80).toLowerCase().normalize("NFC").replaceAll("’", "'");
  const bare = Array.from(folded, (character) => fold(character).slice(0, 1) || character).join("");
  const found = openingPhrases
    .filter((phrase) => bare.startsWith(phrase))
    .filter((phrase) => phrase.endsWith("'") || /\s/.test(text.charAt(phrase.length)))
    .toSorted((left, right) => right.length - left.length)[0];
  return found === undefined ? null : found.length;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function isFirstPerson(text: string, language: CvLanguageCode): boolean {
  const words = firstPersonWords[language];
  return tokensOf(bounded(text)).some(
    ({ text: word, folded }) =>
      words.includes(folded) &&
      (word.length > 1 || word === "I" || language === "fr") &&
      word !== "US",
  );
}

const frenchPassive =
  /(?:^|[^\p{L}])(?:a|ont|avait|avaient) ete [a-z]{3,20}(?:e|es|ee|ees|i|is|it|u|us)(?!\p{L})/u;
const englishPassive =
  /(?:^|[^\p{L}])(?:was|were|been|being) (?:[a-z]{2,15}ly )?[a-z]{3,20}(?:ed|en|wn|ilt|ade)(?!\p{L})/u;

export function isWeak(text: string, language: CvLanguageCode): boolean {
  const own = withoutFirstPerson(text, language);
  if (openingIn(own, weakOpenings[language]) !== null) return true;
  if (openingIn(own, droppableOpenings[language]) !== null) return true;
  if (isAction(bulletOpening(own))) return false;
  return (language === "fr" ? frenchPassive : englishPassive).test(fold(bounded(own)));
}

/** Dates and versions of tools (“Java 17”) are no figures. */
export function hasFigure(text: string, language: CvLanguageCode): boolean {
  const own = plain(bounded(text));
  return figuresOf(own, language).some(
    ({ measure, start }) =>
      measure !== "date" &&
      measure !== "month" &&
      measure !== "day" &&
      !/\p{Lu}[\p{L}.+#-]{0,20} $/u.test(own.slice(Math.max(0, start - 24), start)),
  );
}

export const wordsOfBullet = (text: string, language: CvLanguageCode): number =>
  countWordsIn(bareBullet(text, language));

const FEWEST_WORDS = 4;
const MOST_WORDS = 32;

export function isOfGoodLength(text: string, language: CvLanguageCode): boolean {
  const words = wordsOfBullet(text, language);
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}
