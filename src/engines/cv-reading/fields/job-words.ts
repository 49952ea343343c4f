import { degreeWords, schoolWords } from "../words/degree-words";
import { englishJobNouns, frenchJobNouns, jobEndings, jobModifiers } from "../words/job-nouns";
import { organisationOpenings, organisationWords } from "../words/organisation-words";
import { foldedWordsOf, foldPhrase } from "./fold-letters";

function formsOf(noun: string): readonly string[] {
  const known = jobEndings.find(([ending]) => noun.endsWith(ending));
  const feminine = known
    ? known[1].map((ending) => noun.slice(0, -known[0].length) + ending)
    : [noun.endsWith("e") ? noun : `${noun}e`];
  return [noun, ...feminine].flatMap((form) => [form, `${form}s`]);
}

const wordSet = (words: Iterable<string>) => new Set([...words].map((word) => foldPhrase(word)));

/** A compound such as "aide-soignant" is known by its first word. */
const french = wordSet(frenchJobNouns.map((noun) => noun.split("-")[0] ?? noun).flatMap(formsOf));
const english = wordSet(englishJobNouns.map((noun) => noun.split("-").at(-1) ?? noun));
/** "Contractors" and "Grocers" name a house, not a post. */
const englishPlurals = new Set(
  [...english].map((noun) => (noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`)),
);
const modifiers = wordSet(jobModifiers);
const organisations = wordSet(organisationWords);
const openings = wordSet(organisationOpenings);
const schools = wordSet(schoolWords);
const degrees = wordSet(degreeWords);
const degreePhrases = [...degrees].filter((degree) => degree.includes(" "));
const degreeOpenings = new Set([...degrees].map((degree) => degree.split(" ")[0] ?? degree));

const ENDS_TITLE = /\s(?:of|for|at|in|to|with|and|on|&)\s|[,(/:|–—-]\s?|\s-\s/u;

/** The noun of an English title is the last word before what it is for. */
function englishHead(text: string): string {
  const [head = text] = text.split(ENDS_TITLE);
  return foldedWordsOf(head).at(-1) ?? "";
}

const FRENCH_SHAPE = /^\p{Lu}\p{L}{3,}(?:eur|euse|trice|iste|logue|ien|ienne)$/u;
const FRENCH_SHAPE_BEFORE_SMALL = /^\p{Lu}\p{L}{3,}(?:ier|ière)\s+\p{Ll}/u;
const ENGLISH_SHAPE = /(?:ist|ician|ologist|smith|wright|monger|eer|woman|person|grapher)$/u;

/** A word in no list may still be made like a job: "Marqueteur sur bois", "Ferry Engineer". */
function isJobShaped(text: string, words: readonly string[]): boolean {
  if (words.length > 6 || organisationScore(text) >= 1.5) return false;
  const [first = ""] = text.trim().split(/\s/u);
  return (
    FRENCH_SHAPE.test(first) ||
    FRENCH_SHAPE_BEFORE_SMALL.test(text.trim()) ||
    ENGLISH_SHAPE.test(englishHead(text))
  );
}

/** It is high for what names a job, 0 for what says nothing about it. */
export function jobScore(text: string): number {
  const words = foldedWordsOf(text);
  if (words.length === 0 || words.length > 14) return 0;
  const opening = words.find((word) => !modifiers.has(word)) ?? "";
  const isFrench = french.has(opening) || french.has(words[0] ?? "");
  const isEnglish = english.has(englishHead(text)) || english.has(words.at(-1) ?? "");
  const isModified = words.some((word) => modifiers.has(word));
  const isSomewhere = words.some((word) => french.has(word) || english.has(word));
  if (!isSomewhere && isJobShaped(text, words)) return 1.5;
  return (isFrench || isEnglish ? 3.2 : 0) + (isModified ? 1 : 0) + (isSomewhere ? 1 : 0);
}

const LEGAL =
  /(?:^|[\s(])(?:sarl|s\.a\.r\.l|sas|sasu|eurl|s\.?a\.?|gmbh|ltd|limited|llc|llp|inc|plc|corp|scop|& co|et cie|& fils|& sons|et fils|& associes)\.?\)?$/u;

/** It is high for what names an employer. */
export function organisationScore(text: string): number {
  const folded = foldPhrase(text);
  const words = foldedWordsOf(text);
  if (words.length === 0 || words.length > 12) return 0;
  const isLegal = LEGAL.test(folded);
  const opening = words[0] ?? "";
  const opens = openings.has(opening)
    ? opening.length > 3 || organisations.has(opening)
      ? 3
      : 1.5
    : 0;
  const holds = words.filter((word) => organisations.has(word)).length;
  const last = words.at(-1) ?? "";
  const ends = organisations.has(last) ? 1 : words.length > 1 && englishPlurals.has(last) ? 1.5 : 0;
  const isPair = /\p{Lu}[\p{L}'’-]{1,30} (?:&|et|and) \p{Lu}/u.test(text) ? 1 : 0;
  return (isLegal ? 3 : 0) + Math.min(opens + holds + ends + isPair, 5);
}

const CODED_DEGREE =
  /^(?:bac|bts|but|dut|cap|bep|nvq|svq|btec|level|niveau|cqp|msc|bsc|ba|ma|beng|meng|llb|llm|mba|phd|hnd|hnc|de|dn)\b/u;

const CLOSES_DEGREE = new Set([
  "diploma",
  "degree",
  "certificate",
  "baccalaureate",
  "gcse",
  "gcses",
  "apprenticeship",
]);

export function degreeScore(text: string): number {
  const folded = foldPhrase(text);
  const words = foldedWordsOf(text);
  if (words.length === 0 || words.length > 22) return 0;
  const isCoded = CODED_DEGREE.test(folded) ? 1 : 0;
  const opens =
    degreeOpenings.has(words[0] ?? "") || degreeOpenings.has(folded.split(" ")[0] ?? "") ? 3 : 0;
  const isPhrase = degreePhrases.some((phrase) => ` ${folded} `.includes(` ${phrase} `));
  const holds = isPhrase || words.some((word) => degrees.has(word)) ? 1.5 : 0;
  const last = words.at(-1) ?? "";
  const ends = CLOSES_DEGREE.has(last) ? 2 : 0;
  return opens + holds + isCoded + ends;
}

export function schoolScore(text: string): number {
  const words = foldedWordsOf(text);
  if (words.length === 0 || words.length > 14) return 0;
  const opens = schools.has(words[0] ?? "") ? 2 : 0;
  const holds = words.filter((word) => schools.has(word)).length;
  const isAcronym = /^(?:the )?\p{Lu}{3,7}(?: [\p{Lu}]|$)/u.test(text) ? 0.7 : 0;
  return opens + Math.min(2 * holds, 4) + isAcronym + Math.min(organisationScore(text), 1);
}
