import type { CandidateFact, MatchedNeed, Requirement } from "../../../engines/matching";
import { fold, tokensOf, plain } from "../../../engines/grounding/tokens";
import { isFunctionWord } from "../../../engines/grounding/language-of";
import type { ProfileLine } from "./profile-lines";

/** It is one requirement of the offer that a line answers. */
export type LineAnswer = { readonly need: Requirement; readonly strength: number };

/** The answers of each line, by its id, the weightiest and surest first. A line without any is not in it. */
export type LineAnswers = ReadonlyMap<string, readonly LineAnswer[]>;

export type MatchNeeds = (
  requirements: readonly Requirement[],
  facts: readonly CandidateFact[],
) => MatchedNeed[];

/** A place and a contract are agreed on; no line of a CV answers them. */
const isProvable = ({ kind }: Requirement): boolean => kind !== "place" && kind !== "contract";

/** `further` are facts that are no lines, such as single sentences of the profile's summary. */
export function judgeLines(
  matchNeeds: MatchNeeds,
  requirements: readonly Requirement[],
  { lines, further }: Judged,
): LineAnswers {
  const facts: CandidateFact[] = [
    ...lines.map(({ id, text, candidate }) => ({ id, text, ...candidate })),
    ...further,
  ];
  const answers = new Map<string, LineAnswer[]>();
  for (const { need, answeredBy } of matchNeeds(requirements.filter(isProvable), facts)) {
    for (const { factId, strength } of answeredBy) {
      const known = answers.get(factId);
      if (known) known.push({ need, strength });
      else answers.set(factId, [{ need, strength }]);
    }
  }
  return answers;
}

type Judged = {
  readonly lines: readonly ProfileLine[];
  readonly further: readonly CandidateFact[];
};

const STEM = 6;

const rootsOf = (title: string): string[] =>
  tokensOf(plain(title))
    .map(({ folded }) => folded)
    .filter((word) => word.length > 1 && !isFunctionWord(word) && !/^[hfmwxd]$/.test(word))
    .map((word) => fold(word).slice(0, STEM));

/** Two titles name one trade where most words of the shorter one stand in the other too. */
export function isSameTrade(title: string, offered: string | null): boolean {
  if (offered === null) return false;
  const [own, other] = [new Set(rootsOf(title)), new Set(rootsOf(offered))];
  const [few, many] = own.size <= other.size ? [own, other] : [other, own];
  if (few.size === 0) return false;
  return [...few].filter((root) => many.has(root)).length / few.size > 0.6;
}
