import type { FactKind } from "./phrasebook";
import type { AchievementWords, LetterMaterial } from "./material";
import type { PlaceNovelty } from "./slot-row";
import type { Topic } from "./topic";
import type { Values } from "./values";

/** A sentence is about a subject: an achievement or a fact of the company, with the words that a line may take from it. */
export type Subject = {
  readonly id: string;
  /** The topic, or the kind of fact, tells which lines of a pool are to the point. */
  readonly key: Topic | FactKind;
  readonly isCompanyFact: boolean;
  /** Ranks in a list are taken by this turn of the subject. */
  readonly index: number;
  readonly novelty: PlaceNovelty;
  readonly values: Values;
};

export type PlannedParagraph = { readonly point: string; readonly facts: readonly string[] };

/** Lists the achievements of a paragraph in its order; `plan` is that of the whole letter. */
export function achievementSubjects(
  material: LetterMaterial,
  plan: readonly PlannedParagraph[],
  { point, facts }: PlannedParagraph,
): Subject[] {
  const start = plan.findIndex((paragraph) => paragraph.point === point);
  const earlier = material.achievements(plan.slice(0, start).flatMap((each) => each.facts));
  const own = material.achievements(facts);
  return own.map((words, index) => {
    const before = own[index - 1];
    const isSame = before !== undefined && isSamePlace(before, words);
    const isKnown = earlier.some((each) => isSamePlace(each, words));
    return {
      ...toSubject(words, material, index),
      novelty: isSame ? "same" : isKnown ? "known" : "new",
    };
  });
}

/** Lists every achievement that the letter tells, in the order of its plan. */
export function letterSubjects(
  material: LetterMaterial,
  plan: readonly PlannedParagraph[],
): Subject[] {
  const all = material.achievements(plan.flatMap(({ facts }) => facts));
  return all.map((words, index) => toSubject(words, material, index));
}

function toSubject(
  { achievement, values }: AchievementWords,
  { grammar }: LetterMaterial,
  index: number,
): Subject {
  const { factId, topic } = achievement;
  return {
    id: factId,
    key: topic,
    isCompanyFact: false,
    index,
    novelty: "new",
    values: {
      ...values,
      "h.againMe": index > 0 ? values["h.me"] : undefined,
      "t.topic": { text: grammar.topics[topic], facts: [factId] },
    },
  };
}

function isSamePlace(one: AchievementWords, other: AchievementWords): boolean {
  const place = other.achievement.setting?.id;
  return place !== undefined && place === one.achievement.setting?.id;
}
