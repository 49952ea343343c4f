import { isFunctionWord, signsOf } from "../../../engines/grounding/language-of";
import { figuresOf } from "../../../engines/grounding/numbers";
import { fold, plain, type Token, tokensOf } from "../../../engines/grounding/tokens";
import { skillsIn } from "../../../engines/matching/skill-table";
import type { CvLanguageCode } from "../../../engines/cv-reading/read-cv-result";

export const rewriteFaults = [
  "empty",
  "too-long",
  "figure-added",
  "figure-lost",
  "name-added",
  "skill-added",
  "other-words",
] as const;
export type RewriteFault = (typeof rewriteFaults)[number];

const MOST_CHARACTERS = 400;
/** So large a share of the words that carry the meaning may be new. */
const NEW_WORDS = 0.34;

/** It tells why a proposed wording must not be taken; none where it says the same as before. */
export function groundedRewrite(
  before: string,
  proposal: string,
  language: CvLanguageCode,
): RewriteFault[] {
  const [own, other] = [plain(before.slice(0, MOST_CHARACTERS * 2)), plain(proposal.trim())];
  if (other === "") return ["empty"];
  if (other.length > Math.min(MOST_CHARACTERS, own.length * 1.3 + 20)) return ["too-long"];
  const [had, has] = [valuesOf(own, language), valuesOf(other, language)];
  const words = new Set(tokensOf(own).map(({ folded }) => folded));
  const faults: Readonly<Record<RewriteFault, boolean>> = {
    empty: false,
    "too-long": false,
    "figure-added": has.some((value) => !had.includes(value)),
    "figure-lost": had.some((value) => !has.includes(value)),
    "name-added": tokensOf(other).some((token) => isName(token) && !words.has(token.folded)),
    "skill-added": [...skillsOf(other)].some((skill) => !skillsOf(own).has(skill)),
    "other-words": isOtherwise(other, own) || isOtherLanguage(other, own),
  };
  return rewriteFaults.filter((fault) => faults[fault]);
}

const valuesOf = (text: string, language: CvLanguageCode): number[] => [
  ...figuresOf(text, language).map(({ value }) => value),
  ...(text.match(/\d+/g) ?? []).map(Number),
];

/** A capital inside the sentence, a digit or a mark makes a name of a person, a firm or a tool. */
const isName = ({ text, opens }: Token): boolean =>
  /\d|[+#@]|.\./.test(text) || /\p{L}.*\p{Lu}/u.test(text) || (!opens && /^\p{Lu}/u.test(text));

function skillsOf(text: string): Set<string> {
  const folded = fold(text);
  if (folded.length !== text.length) return new Set();
  return new Set(
    (["fr", "en"] as const).flatMap((language) =>
      skillsIn({ text, folded }, language).flatMap(({ skills }) => skills),
    ),
  );
}

const STEM = 5;
const stemsOf = (text: string): string[] =>
  tokensOf(text)
    .map(({ folded }) => folded)
    .filter((word) => word.length > 2 && !isFunctionWord(word))
    .map((word) => word.slice(0, STEM));

function isOtherwise(proposal: string, before: string): boolean {
  const known = new Set(stemsOf(before));
  const stems = stemsOf(proposal);
  const fresh = stems.filter((stem) => !known.has(stem)).length;
  return stems.length === 0 || fresh / stems.length > NEW_WORDS;
}

function isOtherLanguage(proposal: string, before: string): boolean {
  const [own, other] = [signsOf(tokensOf(before)), signsOf(tokensOf(proposal))];
  return (own.fr > own.en && other.en > other.fr) || (own.en > own.fr && other.fr > other.en);
}
