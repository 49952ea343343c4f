import { type Fact, factsOf } from "../../profile";
import type { LetterDocument } from "../store/document";
import { type Achievement, achievementsOf } from "./achievements";
import { type Sourced, sourcedOf } from "./company-facts";
import { fitted } from "./fit";
import { type Grammar, grammars } from "./grammar";
import { letterheadOf } from "./letterhead";
import { type Wanted, wantedOf } from "./options";
import type { Pool } from "./phrasebook";
import { type Phrases, phrasesOf } from "./phrasebooks";
import type { ComposeInput, LetterPlan } from "./plan";
import { randomOf, shuffled } from "./random";
import type { Slot } from "./sentence";
import { countWordsIn } from "./text";
import { achievementValues, companyValues, factValues, type Values } from "./values";

/** An achievement of this pair and the words that tell it. */
export type Told = { readonly achievement: Achievement; readonly values: Values };

/** Everything a letter is written from. */
export type WritingDesk = {
  readonly plan: LetterPlan;
  readonly input: ComposeInput;
  readonly wanted: Wanted;
  readonly grammar: Grammar;
  readonly phrases: Phrases;
  readonly firstMention: Values;
  readonly values: Values;
  readonly tellable: (factIds: readonly string[]) => Told[];
  readonly sourced: (factIds: readonly string[]) => Sourced[];
};

export function writingDesk(plan: LetterPlan, input: ComposeInput): WritingDesk {
  const grammar = grammars[plan.language];
  const wanted = wantedOf(input);
  const facts = factsOf(input.candidate.resume);
  const company = companyValues(input.company, grammar);
  const achievements = achievementsOf(input.candidate.resume, facts);
  const turns = plan.motivation.flatMap((paragraph) => paragraph.facts);
  const tellable = (factIds: readonly string[]): Told[] =>
    factIds.flatMap((id) => {
      const achievement = achievements.find(({ factId }) => factId === id);
      if (!achievement) return [];
      const told = achievementValues(achievement, turns.indexOf(id), grammar);
      return [{ achievement, values: { ...values, ...told } }];
    });
  const sourced = (factIds: readonly string[]): Sourced[] =>
    factIds.flatMap((id) => {
      const fact = wanted.companyFacts.find((each) => each.id === id);
      const told = fact && sourcedOf(fact, grammar);
      return told ? [{ ...told, values: { ...values, ...told.values } }] : [];
    });
  const told = turns.some((id) => achievements.some(({ factId }) => factId === id));
  const values: Values = {
    ...company.later,
    ...plainValues(plan, facts, grammar),
    told: told ? { text: "", facts: [] } : undefined,
    job: wanted.job ? { text: grammar.quoted(grammar.typeset(wanted.job)), facts: [] } : undefined,
  };
  return {
    plan,
    input,
    wanted,
    grammar,
    phrases: phrasesOf(plan.language, wanted.tone),
    firstMention: { ...values, ...company.first },
    values,
    tellable,
    sourced,
  };
}

function plainValues(plan: LetterPlan, facts: readonly Fact[], grammar: Grammar): Values {
  const cited = new Set(
    [...plan.motivation, ...plan.antiMotivation].flatMap((paragraph) => paragraph.facts),
  );
  const of = (kind: Fact["kind"]) =>
    facts.filter(({ id, kind: own }) => own === kind && cited.has(id));
  const headline = plan.antiMotivation.flatMap((paragraph) => paragraph.facts)[0];
  const role = facts.find(({ id, kind }) => kind === "role" && id === headline);
  const [skill, other] = of("skill");
  const [education] = of("education");
  return {
    ...factValues("name", facts[0], grammar),
    ...factValues("role", role, grammar),
    ...factValues(
      "former",
      of("role").find(({ id }) => id !== headline),
      grammar,
    ),
    ...factValues("skill", skill, grammar),
    ...factValues("other", other, grammar),
    ...factValues("education", education, grammar),
    ...(role ? {} : factValues("study", education, grammar)),
    ...(role || education ? {} : factValues("sole.name", facts[0], grammar)),
    ...factValues("interest", of("interest")[0], grammar),
    ...factValues("language", of("language")[0], grammar),
  };
}

type Frame = {
  readonly type: LetterDocument["type"];
  readonly phrases: {
    readonly subjects: Pool;
    readonly salutations: Pool;
    readonly closings: Pool;
  };
  readonly paragraphs: readonly (readonly Slot[])[];
  readonly words: { readonly min: number; readonly max: number };
};

/** Room that the longest letter may take less, so that not every one is filled to the brim. */
const wordsSpread: Readonly<Record<Wanted["length"], number>> = {
  short: 20,
  standard: 45,
  long: 70,
};

export function letterOf(desk: WritingDesk, frame: Frame): LetterDocument {
  const { plan, input, grammar, wanted } = desk;
  const { type, phrases, paragraphs, words } = frame;
  const one = (pool: Pool, label: string) =>
    grammar.typeset(shuffled(pool, randomOf(plan.seed, `${type} ${label}`))[0] ?? "");
  const salutation = one(phrases.salutations, "salutation");
  const closing = one(phrases.closings, "closing");
  const signature = input.candidate.resume.basics.name;
  const spent = countWordsIn(`${salutation} ${closing} ${signature}`);
  const less = randomOf(plan.seed, `${type} length`)() * wordsSpread[wanted.length];
  const max = words.max - Math.floor(less);
  return {
    type,
    language: plan.language,
    ...letterheadOf(input),
    subject: withJob(one(phrases.subjects, "subject"), desk),
    salutation,
    paragraphs: fitted(paragraphs, {
      seed: plan.seed,
      label: type,
      grammar,
      band: { min: words.min, max, spent },
    }),
    closing: { text: closing, kind: type === "motivation" ? "courtesy" : "joke", facts: [] },
    signature,
  };
}

/** A subject names nothing but the post. */
function withJob(subject: string, { grammar, values }: WritingDesk): string {
  const job = values["job"]?.text ?? "";
  return subject.replace(/\{(?:(\p{L}+) )?job\}/u, (_, name: string | undefined) =>
    name === undefined ? job : (grammar.functions[name]?.(job) ?? job),
  );
}
