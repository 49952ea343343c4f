import { type Fact, factsOf } from "../../profile";
import { type Achievement, achievementsOf } from "./achievements";
import { type CompanyFactWords, companyFactWords } from "./company-facts";
import { type Grammar, grammars } from "./grammar";
import { type Wanted, wantedOf } from "./options";
import { type Phrases, phrasesOf } from "./phrasebooks";
import type { ComposeInput, LetterPlan } from "./plan";
import { achievementValues, companyValues, factValues, type Values } from "./values";

/** An achievement of this pair, and the values of a line about it. */
export type AchievementWords = { readonly achievement: Achievement; readonly values: Values };

/** Everything that the two letters of a pair are written from. */
export type LetterMaterial = {
  readonly plan: LetterPlan;
  readonly input: ComposeInput;
  readonly wanted: Wanted;
  readonly grammar: Grammar;
  readonly phrases: Phrases;
  /** Values of a line about the writer. */
  readonly values: Values;
  /** The same, with the company named in full. */
  readonly firstMention: Values;
  readonly achievements: (factIds: readonly string[]) => AchievementWords[];
  readonly companyFacts: (factIds: readonly string[]) => CompanyFactWords[];
};

export function letterMaterial(plan: LetterPlan, input: ComposeInput): LetterMaterial {
  const grammar = grammars[plan.language];
  const wanted = wantedOf(input);
  const facts = factsOf(input.candidate.resume);
  const company = companyValues(input.companyName, grammar);
  const known = achievementsOf(input.candidate.resume, facts);
  const cited = plan.motivation.flatMap((paragraph) => paragraph.facts);
  const isTelling = cited.some((id) => known.some(({ factId }) => factId === id));
  const values: Values = {
    ...company.later,
    ...plainValues(plan, facts, grammar),
    told: isTelling ? { text: "", facts: [] } : undefined,
    job: wanted.job ? { text: grammar.quoted(grammar.typeset(wanted.job)), facts: [] } : undefined,
  };
  const achievements = (factIds: readonly string[]): AchievementWords[] =>
    factIds.flatMap((id) => {
      const achievement = known.find(({ factId }) => factId === id);
      if (!achievement) return [];
      const own = achievementValues(achievement, cited.indexOf(id), grammar);
      return [{ achievement, values: { ...values, ...own } }];
    });
  const companyFacts = (factIds: readonly string[]): CompanyFactWords[] =>
    factIds.flatMap((id) => {
      const fact = wanted.companyFacts.find((each) => each.id === id);
      const words = fact && companyFactWords(fact, grammar);
      return words ? [{ ...words, values: { ...values, ...words.values } }] : [];
    });
  return {
    plan,
    input,
    wanted,
    grammar,
    phrases: phrasesOf(plan.language, wanted.tone),
    values,
    firstMention: { ...values, ...company.first },
    achievements,
    companyFacts,
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
