import { cleanOffer } from "./offer-text";
import { hasInterpreter, provingText, withoutAdvice } from "./proving-text";
import { heldDegreesIn } from "./held-degrees";
import { languagesIn, levelIn } from "./read-languages";
import { readLicences } from "./read-licences";
import { type ExamMention, examsIn } from "./read-exams";
import { longestYearsIn } from "./read-years";
import type { Cefr } from "./requirement";
import { broaderOf, skillsIn } from "./skill-table";
import { isLink, type OfferLanguage, wordRoot, wordsIn } from "./words-of";

/** One thing that a CV says; whatever stands in fields is believed before the words of the text. */
export type CandidateFact = {
  readonly id: string;
  readonly text: string;
  /** What it proves is read in these words, where the text has names of employers or schools beside them. */
  readonly proof?: string;
  readonly kind?:
    | "experience"
    | "project"
    | "skill"
    | "education"
    | "language"
    | "licence"
    | "place";
  readonly years?: number;
  /** They are studies whose end is still ahead, and no degree yet. */
  readonly isUnfinished?: boolean;
  /** An ISO 639-1 code. */
  readonly language?: string;
  readonly cefr?: Cefr;
};

/** A fact as it is compared with needs. */
export type ReadFact = {
  readonly fact: CandidateFact;
  readonly folded: string;
  /** The skills of the table that it names, each with how surely. */
  readonly skills: ReadonlyMap<string, number>;
  readonly stems: { readonly fr: ReadonlySet<string>; readonly en: ReadonlySet<string> };
  readonly years: number | null;
  readonly languages: readonly { readonly code: string; readonly cefr: Cefr | null }[];
  readonly degrees: readonly { readonly years: number; readonly title?: string }[];
  /** Licences and certifications, by their names. */
  readonly licences: readonly string[];
  readonly exams: readonly ExamMention[];
};

/** A fact is read up to here, so that a CV costs a bounded time. */
const MOST_CHARACTERS = 2_000;
/** In a longer text an everyday word may mean something else. */
const SHORT_WORDS = 5;
const SURENESS = { named: 1, listed: 0.9, wider: 0.9, everyday: 0.6 } as const;

export function readFact(fact: CandidateFact): ReadFact {
  const told = cleanOffer((fact.proof ?? fact.text).slice(0, MOST_CHARACTERS));
  const source = provingText(told);
  const { text, folded } = source;
  const exams = examsIn(withoutAdvice(source).folded);
  return {
    fact,
    folded,
    skills: skillsOf(fact, { text, folded }),
    stems: { fr: stemsOf({ text, folded }, "fr"), en: stemsOf({ text, folded }, "en") },
    years: fact.years ?? (fact.kind === "education" ? null : longestYearsIn(text)),
    languages: fact.language
      ? [{ code: fact.language, cefr: fact.cefr ?? levelIn(folded) }]
      : [...spokenIn(folded), ...attestedBy(exams)],
    exams,
    degrees: fact.kind === "education" && !fact.isUnfinished ? heldDegreesIn(told.folded) : [],
    licences: readLicences(withoutAdvice(source).folded).map(({ licence }) => licence),
  };
}

const spokenIn = (folded: string): ReadFact["languages"] =>
  hasInterpreter(folded)
    ? []
    : languagesIn(folded).map((code) => ({ code, cefr: levelIn(folded) }));

/** “TOEIC 950” says how well English is spoken, though it does not name the language. */
const attestedBy = (exams: readonly ExamMention[]): ReadFact["languages"] =>
  exams.flatMap(({ language, cefr }) => (cefr ? [{ code: language, cefr }] : []));

type Source = { readonly text: string; readonly folded: string };

function skillsOf(fact: CandidateFact, source: Source): Map<string, number> {
  const skills = new Map<string, number>();
  const isShort = wordsIn(source).length <= SHORT_WORDS || fact.kind === "skill";
  const note = (skill: string, sureness: number) => {
    if ((skills.get(skill) ?? 0) < sureness) skills.set(skill, sureness);
  };
  const mentions = [...skillsIn(source, "fr"), ...skillsIn(source, "en")];
  for (const { skills: named, isCommon } of mentions) {
    const base = isCommon && !isShort ? SURENESS.everyday : SURENESS.named;
    const sureness = fact.kind === "skill" ? Math.min(base, SURENESS.listed) : base;
    for (const skill of named) {
      note(skill, sureness);
      for (const wider of widerThan(skill)) note(wider, sureness * SURENESS.wider);
    }
  }
  return skills;
}

/** All that a skill is a kind of, however many steps away. */
export function widerThan(skill: string): Set<string> {
  const found = new Set<string>();
  const waiting = [...broaderOf(skill)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...broaderOf(next));
  }
  return found;
}

export function stemsOf(source: Source, language: OfferLanguage): Set<string> {
  return new Set(
    wordsIn(source)
      .filter((word) => !isLink(word) && word.text.length > 1)
      .map((each) => wordRoot(each, language)),
  );
}
