import { englishDutyVerbs, frenchDutyOpenings } from "../words/duty-words";
import { foldedWordsOf, foldPhrase } from "./fold-letters";
import { degreeScore, jobScore, organisationScore, schoolScore } from "./job-words";

const verbs = new Set(englishDutyVerbs);
const NOMINAL = /^\p{L}{3,20}(?:tion|sion|age|ment|ance|ence|ise|xion|ture)s?$/u;
const ADJECTIVES = new Set(
  "registered certified chartered qualified licensed experienced advanced united associated integrated applied allied consolidated skilled limited red hundred accredited specialised specialized".split(
    " ",
  ),
);
const LINKS = new Set("de des du d la le les l a au aux en et sur avec pour un une".split(" "));

/** Names are written with capitals, duties are not. */
function isWrittenSmall(text: string): boolean {
  const [, ...rest] = text.match(/[\p{L}\d][\p{L}\d'’.-]*/gu) ?? [];
  const words = rest.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals * 2 < words.length || words.length === 0;
}

const isNamed = (text: string): boolean =>
  jobScore(text) >= 3 ||
  organisationScore(text) >= 3 ||
  degreeScore(text) >= 3 ||
  schoolScore(text) >= 2;

function isFrenchDuty(text: string, words: readonly string[]): boolean {
  const folded = foldPhrase(text);
  const opens = frenchDutyOpenings.some(
    (opening) =>
      folded.startsWith(`${opening} `) || (opening.endsWith("'") && folded.startsWith(opening)),
  );
  const [first = "", second = ""] = words;
  const [spelt = ""] = text.trim().split(/\s/u);
  const isParticiple =
    /^\p{L}{3,}(?:é|er|ir)$/u.test(spelt) && words.length >= 5 && LINKS.has(second);
  const isNominal = NOMINAL.test(first) && (LINKS.has(second) || words.length >= 6);
  return opens || ((isNominal || isParticiple) && !isNamed(text));
}

/** A line that tells what was done rather than what somebody was or where: it belongs to the body of an entry. */
export function isDutyLine(text: string): boolean {
  const words = foldedWordsOf(text);
  const [first = ""] = words;
  if (words.length < 3 || !isWrittenSmall(text)) return false;
  const isPast = !ADJECTIVES.has(first) && (/^[a-z]{2,}ed$/u.test(first) || verbs.has(first));
  if (isPast) return organisationScore(text) < 4 || words.length >= 7;
  const isGerund = /^[a-z]{3,}ing$/u.test(first) && words.length >= 4;
  if (isGerund) return !isNamed(text) || words.length >= 7;
  return isFrenchDuty(text, words);
}
