import { ANSWERING, NEAR, WHOLE } from "./answer-strength";
import { type CandidateFact, type ReadFact, readFact, stemsOf, widerThan } from "./candidate-fact";
import { isAtLeast } from "./cefr-rank";
import { licenceStrength } from "./licence-strength";
import { cleanOffer, foldWords } from "./offer-text";
import { isOfTradeOf } from "./of-trade";
import type { Cefr, Requirement } from "./requirement";
import { skillsIn } from "./skill-table";
import { languageOfOffer } from "./words-of";

/** How surely a fact answers a need, from above 0 to 1. */
export type NeedAnswer = { readonly factId: string; readonly strength: number };

export type MatchedNeed = {
  readonly need: Requirement;
  /** The surest first; below `ANSWERING` they are near the need and do not answer it. */
  readonly answeredBy: readonly NeedAnswer[];
  readonly isMissing: boolean;
  /** It is 1 for a need that is answered, a half where it is in part, and 0 for a missing one. */
  readonly share: 0 | 0.5 | 1;
};

/** It returns every need, the weightiest first, with the facts that answer it. */
export function matchNeeds(
  requirements: readonly Requirement[],
  facts: readonly CandidateFact[],
): MatchedNeed[] {
  const read = facts.map(readFact);
  return requirements
    .toSorted((left, right) => right.weight - left.weight || left.start - right.start)
    .map((need) => {
      const answeredBy = answersTo(need, read)
        .filter(({ strength }) => strength > 0)
        .map(({ factId, strength }) => ({ factId, strength: Math.round(strength * 100) / 100 }))
        .toSorted((left, right) => right.strength - left.strength);
      const isAnswered = answeredBy.some(({ strength }) => strength >= ANSWERING);
      // A profile seldom says where and how long; silence about them is no gap.
      const isAgreedOn = need.kind === "place" || need.kind === "contract";
      const isMissing = !isAnswered && !isAgreedOn;
      const isPartial = isAnswered && !answeredBy.some(({ strength }) => strength >= WHOLE);
      return { need, answeredBy, isMissing, share: isMissing ? 0 : isPartial ? 0.5 : 1 };
    });
}

function answersTo(need: Requirement, facts: readonly ReadFact[]): NeedAnswer[] {
  if (need.kind === "years") return yearsAnswers(need, facts);
  if (need.kind === "language") return languageAnswers(need, facts);
  return facts.map((read) => ({ factId: read.fact.id, strength: strengthOf(need, read) }));
}

type PlainNeed = Exclude<Requirement, { kind: "years" | "language" }>;

function strengthOf(need: PlainNeed, read: ReadFact): number {
  switch (need.kind) {
    case "skill":
      return skillStrength(need, read);
    case "degree":
      return Math.min(
        mostOfDegree(need, read),
        Math.max(0, ...read.degrees.map((degree) => degreeStrength(need, degree))),
      );
    case "licence":
      return licenceStrength(need, read);
    case "place":
      return read.fact.kind === "place" && read.folded.includes(foldWords(need.place)) ? 1 : 0;
    case "contract":
      return 0;
  }
}

function skillStrength(need: Extract<Requirement, { kind: "skill" }>, read: ReadFact): number {
  const known = Math.max(0, ...need.skills.map((skill) => read.skills.get(skill) ?? 0));
  if (known > 0) return known;
  const isNear = need.skills.some((skill) =>
    [...widerThan(skill)].some((wider) => read.skills.has(wider)),
  );
  return Math.max(wordStrength(need.quote, read), isNear ? NEAR : 0);
}

/** Share of the words of a need that a fact has too, in either language. */
function wordStrength(quote: string, read: ReadFact): number {
  const source = cleanOffer(quote);
  const shares = (["fr", "en"] as const).map((language) => {
    const wanted = [...stemsOf(source, language)];
    return wanted.length === 0
      ? 0
      : wanted.filter((stem) => read.stems[language].has(stem)).length / wanted.length;
  });
  const share = Math.max(...shares);
  return share === 1 ? 0.85 : share >= 0.6 ? 0.55 : 0;
}

function degreeStrength(
  need: Extract<Requirement, { kind: "degree" }>,
  degree: { readonly years: number; readonly title?: string },
): number {
  if (need.title !== undefined) return degree.title === need.title ? 1 : 0;
  if (degree.years >= need.degreeYears) return 1;
  return degree.years >= need.degreeYears - 1 ? NEAR : 0;
}

const UNKNOWN_LEVEL = 0.6;

/** Where a list of languages tells the level, a mention without one says no more than that. */
function languageAnswers(
  need: Extract<Requirement, { kind: "language" }>,
  facts: readonly ReadFact[],
): NeedAnswer[] {
  const isListed = facts.some(
    ({ fact, languages }) =>
      (fact.kind === "language" || fact.language !== undefined) &&
      languages.some(({ code, cefr }) => code === need.language && cefr !== null),
  );
  return facts.map(({ fact, languages }) => {
    const strengths = languages.map((spoken) => {
      const strength = languageStrength(need, spoken);
      return isListed && spoken.cefr === null ? Math.min(NEAR, strength) : strength;
    });
    return { factId: fact.id, strength: Math.max(0, ...strengths) };
  });
}

function languageStrength(
  need: Extract<Requirement, { kind: "language" }>,
  spoken: { readonly code: string; readonly cefr: Cefr | null },
): number {
  if (spoken.code !== need.language) return 0;
  if (spoken.cefr === null) return UNKNOWN_LEVEL;
  return isAtLeast(spoken.cefr, need.cefr) ? 1 : NEAR;
}

/** Posts add up; a fact that sums up a life’s work stands alone. Whole years count: 4.9 are 4. */
function yearsAnswers(
  need: Extract<Requirement, { kind: "years" }>,
  facts: readonly ReadFact[],
): NeedAnswer[] {
  const counted = facts.filter(({ years }) => years !== null && years > 0);
  const { relevant, most } = inField(need, counted);
  const posts = relevant.filter(({ fact }) => fact.kind === "experience");
  const together = posts.reduce((sum, { years }) => sum + (years ?? 0), 0);
  const longest = Math.max(0, ...relevant.map(({ years }) => years ?? 0));
  const isEnough = Math.floor(Math.max(together, longest)) >= Math.floor(need.years);
  return relevant.map(({ fact, years }) => {
    const share = Math.min(1, (years ?? 0) / Math.max(need.years, 1));
    const strength = isEnough ? Math.max(WHOLE, share) : share * NEAR;
    return { factId: fact.id, strength: Math.min(most, strength) };
  });
}

type DegreeNeed = Extract<Requirement, { kind: "degree" }>;

/** Another trade's diploma answers in part where the offer does not name its own. */
function mostOfDegree({ title, trade, quote }: DegreeNeed, read: ReadFact): number {
  if (title !== undefined) return 1;
  if (trade !== undefined) return isOfTradeOf(trade)(read) ? 1 : ANSWERING;
  return isInFieldOf(quote, read) ? 1 : NEAR;
}

/** A degree in a field that the table knows, as a « CAP cuisine », is near one of the same level in another. */
function isInFieldOf(quote: string, read: ReadFact): boolean {
  const source = cleanOffer(quote);
  const wanted = skillsIn(source, languageOfOffer(source.folded)).flatMap(({ skills }) => skills);
  return (
    wanted.length === 0 ||
    wanted.some((skill) => read.skills.has(skill)) ||
    sharesStem(quote.replace(/^\S{1,20}\s/u, ""), read)
  );
}

type InField = { readonly relevant: readonly ReadFact[]; readonly most: number };

/**
 * Years in a field that the table knows are proved by that field alone; other fields are loosely worded, so that years
 * which do not name them answer in part.
 */
function inField(
  { field, trade }: Extract<Requirement, { kind: "years" }>,
  facts: readonly ReadFact[],
): InField {
  if (field === undefined) return inTrade(trade, facts);
  const source = cleanOffer(field);
  const wanted = skillsIn(source, languageOfOffer(source.folded)).flatMap(({ skills }) => skills);
  const relevant = facts.filter(
    (read) => wanted.some((skill) => read.skills.has(skill)) || sharesStem(field, read),
  );
  return relevant.length > 0 || wanted.length > 0
    ? { relevant, most: 1 }
    : { relevant: facts, most: ANSWERING };
}

/** Where no years are of the offer's trade, those of others answer in part. */
function inTrade(trade: string | undefined, facts: readonly ReadFact[]): InField {
  const own = trade === undefined ? facts : facts.filter(isOfTradeOf(trade));
  return own.length > 0 ? { relevant: own, most: 1 } : { relevant: facts, most: ANSWERING };
}

function sharesStem(field: string, { stems }: ReadFact): boolean {
  const source = cleanOffer(field);
  return (["fr", "en"] as const).some((language) =>
    [...stemsOf(source, language)].some((stem) => stem.length > 3 && stems[language].has(stem)),
  );
}
