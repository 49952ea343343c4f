import { dayOf, type Fact, factsOf, type RoleFact } from "../../profile";
import { type Achievement, achievementsOf, rolesOf } from "./achievements";
import { productOf, seatOf } from "./company-words";
import { type Grammar, grammars } from "./grammar";
import { type Wanted, wantedOf } from "./options";
import { employerKey } from "./places";
import type { ComposeInput, LetterPlan } from "./plan";
import { type Phrases, phrasesOf } from "./phrasebooks";
import { tellingWords } from "./lines";
import { pick, randomOf, shuffled } from "./random";
import { concernOf, type Trade, type TradePhrases, tradeOf } from "./trades/trade";
import {
  achievementValues,
  companyValues,
  contextValues,
  factValues,
  headlineValues,
  roleValues,
  type Neighbours,
  type Value,
  type Values,
} from "./values";

/** Everything that the two letters of a pair are written from. */
export type LetterMaterial = {
  readonly plan: LetterPlan;
  readonly input: ComposeInput;
  readonly wanted: Wanted;
  readonly grammar: Grammar;
  readonly phrases: Phrases;
  readonly facts: readonly Fact[];
  readonly trade: { readonly of: Trade; readonly phrases: TradePhrases } | null;
  /** The addressee is the writer's present employer. */
  readonly isOwnHouse: boolean;
  /** Values of any line; `firstMention` names the company in full. */
  readonly values: Values;
  readonly firstMention: Values;
  readonly roleValues: (role: RoleFact) => Values;
  readonly languageValues: (fact: Fact) => Values;
  readonly achievements: (factIds: readonly string[]) => Achievement[];
  readonly valuesOf: (achievement: Achievement, around: Neighbours) => Values;
};

export function letterMaterial(plan: LetterPlan, input: ComposeInput): LetterMaterial {
  const grammar = grammars[plan.language];
  const wanted = wantedOf(input);
  const facts = factsOf(input.candidate.resume);
  const today = dayOf(input.date);
  const phrases = phrasesOf(plan.language, wanted.tone);
  const found = tradeOf(input.companyName, wanted.companyFacts);
  const trade = found && { of: found, phrases: phrases.trades[found.id] };
  const known = achievementsOf(facts, today);
  const achievements = (ids: readonly string[]) =>
    ids.flatMap((id) => known.find(({ factId }) => factId === id) ?? []);
  const company = companyValues(input.companyName, grammar);
  const [headline] = rolesOf(facts, today);
  const isOwnHouse =
    headline !== undefined && employerKey(headline.employer) === employerKey(input.companyName);
  const plain: Values = {
    ...plainValues(plan, facts, grammar),
    ...(headline && headlineValues(headline, today, grammar)),
    ...topicValues(plan, achievements, grammar),
    ...(trade && tradeValues(trade, plan.seed)),
    job: wanted.job ? bare(grammar.title(wanted.job)) : undefined,
    home: optional(input.candidate.resume.basics.location?.city),
    seat: seatOf(wanted.companyFacts),
    product: productOf(wanted.companyFacts, plan.language),
  };
  const isTelling = plain["t1"] !== undefined;
  const isPlaced = headline !== undefined || plain["study.said"] !== undefined;
  const marks = {
    untold: isTelling ? undefined : bare(""),
    placeless: isPlaced ? undefined : bare(""),
  };
  const values = { ...plain, ...marks, company: company.later };
  return {
    plan,
    input,
    wanted,
    grammar,
    phrases,
    facts,
    trade,
    isOwnHouse,
    values,
    firstMention: { ...values, company: company.first },
    roleValues: (role) => roleValues("first", role, grammar),
    languageValues: (fact) => factValues("needed", fact, grammar),
    achievements,
    valuesOf: (achievement, around) => ({
      ...values,
      ...achievementValues(achievement, around, grammar),
      // Without a trade to speak of, the opening has named the subject of the latest post.
      ...(achievement.setting?.id === headline?.id && (trade === null || isOwnHouse)
        ? {}
        : contextValues(achievement, today, grammar)),
      ...concernValues(achievement, { trade, seed: plan.seed, grammar }),
    }),
  };
}

const bare = (text: string): Value => ({ text, facts: [] });
const optional = (text: string | undefined) => (text === undefined ? undefined : bare(text));

function plainValues(plan: LetterPlan, facts: readonly Fact[], grammar: Grammar): Values {
  const cited = new Set([...plan.motivation, ...plan.antiMotivation].flatMap((each) => each.facts));
  const of = (kind: Fact["kind"]) =>
    [...cited].flatMap((id) => facts.find((fact) => fact.kind === kind && fact.id === id) ?? []);
  const [skill, other] = of("skill");
  const [education] = of("education");
  const hasRole = of("role").length > 0;
  return {
    ...factValues("skill", withSomeKeywords(skill, plan.seed), grammar),
    ...factValues("other", withSomeKeywords(other, plan.seed), grammar),
    ...factValues("education", education, grammar),
    ...(hasRole ? {} : factValues("study", education, grammar)),
    ...(hasRole || education ? {} : factValues("sole.name", facts[0], grammar)),
    ...factValues("name", facts[0], grammar),
    ...factValues(
      "summary",
      facts.find(({ kind }) => kind === "summary"),
      grammar,
    ),
    ...factValues("interest", of("interest")[0], grammar),
    ...factValues("language", of("language")[0], grammar),
  };
}

const keywordsTold = 3;

/** Another house hears of other tools, in the order of the profile. */
function withSomeKeywords(skill: Fact | undefined, seed: number): Fact | undefined {
  if (skill?.kind !== "skill") return skill;
  const told = shuffled(skill.keywords, randomOf(seed, skill.id)).slice(0, keywordsTold);
  return { ...skill, keywords: skill.keywords.filter((keyword) => told.includes(keyword)) };
}

/**
 * `t1` and `t2` name what the first two proofs show, `do1` and `do2` say it as something that one does; where both show the
 * same, the next achievement stands in.
 */
function topicValues(
  plan: LetterPlan,
  achievements: LetterMaterial["achievements"],
  grammar: Grammar,
): Values {
  const proofs = plan.motivation.filter(({ point }) => point === "proof");
  const firsts = achievements(proofs.flatMap(({ facts }) => facts.slice(0, 1)));
  const others = achievements(proofs.flatMap(({ facts }) => facts.slice(1)));
  const [first, ...rest] = [...firsts, ...others].toSorted(
    (one, other) => Number(one.topic === "other") - Number(other.topic === "other"),
  );
  const second = rest.find(({ topic }) => topic !== first?.topic);
  const said = (each: Achievement | undefined, words: readonly string[]): Value | undefined => {
    const text = each && pick(words, randomOf(plan.seed, `topic of ${each.factId}`));
    return each && text !== undefined ? { text, facts: [each.factId] } : undefined;
  };
  const doing = (each: Achievement | undefined, said = "") =>
    each ? unechoed(grammar.doings[each.topic], said) : [];
  const do1 = said(first, doing(first));
  return {
    t1: said(first, first ? grammar.topics[first.topic] : []),
    t2: said(second, second ? grammar.topics[second.topic] : []),
    do1,
    do2: said(second, doing(second, do1?.text)),
  };
}

/** Those that take up no word of what is said beside them; all of them where each does. */
function unechoed(options: readonly string[], beside: string): readonly string[] {
  const said = new Set(tellingWords(beside));
  const fresh = options.filter((option) => !tellingWords(option).some((word) => said.has(word)));
  return fresh.length > 0 ? fresh : options;
}

type KnownTrade = NonNullable<LetterMaterial["trade"]>;

function tradeValues({ of, phrases }: KnownTrade, seed: number): Values {
  const value = (text: string | undefined): Value | undefined =>
    text === undefined ? undefined : { text, facts: of.facts };
  return {
    "trade.field": value(phrases.field),
    "trade.in": value(phrases.inField),
    "trade.draw": value(pick(phrases.draws, randomOf(seed, "draw"))),
    "trade.ask": value(pick(phrases.asks, randomOf(seed, "ask"))),
  };
}

/** It is what an achievement shows, and why it matters in the trade. */
function concernValues(
  { topic, factId, text }: Achievement,
  { trade, seed, grammar }: { trade: LetterMaterial["trade"]; seed: number; grammar: Grammar },
): Values {
  const said = (words: Grammar["topics"]): Value => ({
    text: pick(unechoed(words[topic], text), randomOf(seed, `topic of ${factId}`)) ?? "",
    facts: [factId],
  });
  return {
    "t.topic": said(grammar.topics),
    "t.do": said(grammar.doings),
    w: trade
      ? { text: trade.phrases.where[concernOf(topic)], facts: [...trade.of.facts, factId] }
      : undefined,
  };
}
