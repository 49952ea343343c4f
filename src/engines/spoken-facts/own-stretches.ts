import { anyOf, hasAny, type Stretch, stretchesOf } from "../matching/scan";
import { otherPeople } from "../matching/words/denials";
import * as words from "./words/speech-cues";
import type { SpokenSentence } from "./spoken-sentence";

/** It is a stretch of a sentence in which its speaker says something of themselves. */
export type OwnStretch = Stretch & {
  /** The words before its subject belong to it too, from here on. */
  readonly from: number;
  /** Nobody is named as the one who does it: “Anglais courant.” */
  readonly isBare: boolean;
};

const subjects = (alternatives: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}'-])(?:${alternatives.join("|")})(?![\p{L}\p{N}])`, "gu");
const relatives = `(?:mon|ma|mes|my|notre|nos|our) (?:\\S{1,12} )?${otherPeople}`;
const others = {
  en: subjects([...words.otherSubjects, relatives]),
  fr: subjects([...words.otherSubjects, words.frenchSubject, relatives]),
};
const first = subjects(words.firstPersons);
const after = (alternatives: readonly string[]) =>
  new RegExp(String.raw`^\S{1,3} ?(?:${alternatives.join("|")})(?![\p{L}])`, "u");
const plan = after(words.plans);
const report = after(words.reports);
const supposition = anyOf(words.suppositions);
const adjunct = new RegExp(words.adjuncts, "u");
const statement = anyOf([words.statements]);
const deed = anyOf([words.deeds]);
/** “gérais” is a past and “gérerais” a condition, which only the accents tell apart. */
const future =
  /^\S{1,3} ?(?:(?:ne |n'|me |m'|y |le |la |l'|en |les )?)\p{L}{0,14}(?:[^éè]er|[^t]ir|dr|rr|devr|evr|ettr|oir|air|aur)ais?(?![\p{L}])/iu;

/** A bare answer is short: « Anglais courant, espagnol intermédiaire. » */
const BARE_WORDS = 14;
const MOST_ADJUNCT = 80;

/** They are the parts of a sentence that tell a deed, a state or a holding of its speaker, in their order. */
export function ownStretches(sentence: SpokenSentence): OwnStretch[] {
  const { text, folded, language } = sentence;
  if (/\?\s*$/.test(text) || hasAny(supposition, folded)) return [];
  const own = stretchesOf(first, folded);
  const all = [
    ...own.map((stretch) => ({ ...stretch, isOwn: true })),
    ...stretchesOf(others[language], folded)
      .filter(({ start }) => !own.some((each) => each.start <= start && start < each.end))
      .map((stretch) => ({ ...stretch, isOwn: false })),
  ].toSorted((left, right) => left.start - right.start);
  if (all.length === 0) return bareStretch(sentence);
  return all.flatMap(({ start, isOwn }, index) => {
    const end = all[index + 1]?.start ?? folded.length;
    if (!isOwn || !tellsOf(sentence, { start, end })) return [];
    const before = index === 0 ? folded.slice(0, start) : "";
    const isAdjunct =
      before.length <= MOST_ADJUNCT && adjunct.test(before) && !hasAny(statement, before);
    return [{ start, end, from: isAdjunct ? start - before.length : start, isBare: false }];
  });
}

function bareStretch({ folded }: SpokenSentence): OwnStretch[] {
  const isShort = folded.split(" ").length <= BARE_WORDS;
  if (!isShort || hasAny(statement, folded)) return [];
  return [{ start: 0, end: folded.length, from: 0, isBare: true }];
}

/** A plan, a thought or a taste tells no fact, and neither does a feeling. */
function tellsOf({ text, folded, claims }: SpokenSentence, { start, end }: Stretch): boolean {
  const said = folded.slice(start, end);
  if (plan.test(said) || report.test(said)) return false;
  if (future.test(text.slice(start, end))) return false;
  return hasAny(deed, said) || claims.some((at) => at >= start && at < end);
}
