import type { LetterDocument } from "../document";
import { companySlots } from "./company-slots";
import { letterOf, type Told, type WritingDesk, writingDesk } from "./desk";
import type { LetterLength } from "./options";
import type { MotivationPhrases, Pool } from "./phrasebook";
import { type ComposeInput, isAmple, type LetterPlan } from "./plan";
import type { Slot } from "./sentence";

/** The contract's bands of words are 180–250, 350–450 and 450–600; the rest is room for the last sentence. */
const bands: Readonly<Record<LetterLength, { min: number; max: number }>> = {
  short: { min: 182, max: 244 },
  standard: { min: 352, max: 440 },
  long: { min: 453, max: 590 },
};

/** The letter of motivation that a plan calls for. Says of the company only what a fact of it says. */
export function composeMotivation(plan: LetterPlan, input: ComposeInput): LetterDocument {
  const desk = writingDesk(plan, input);
  const phrases = desk.phrases.motivation;
  const write = {
    why: () => whySlots(desk, phrases),
    company: (facts: readonly string[]) => companySlots(desk, facts),
    recent: (facts: readonly string[]) => recentSlots(desk, phrases, facts),
    earlier: (facts: readonly string[]) => earlierSlots(desk, phrases, facts),
    further: (facts: readonly string[]) => furtherSlots(desk, phrases, facts),
    offer: () => offerSlots(desk, phrases),
    next: () => nextSlots(desk, phrases),
  };
  const paragraphs = plan.motivation.map(({ point, facts }) => write[point](facts));
  const { subjects } = desk.wanted.job ? desk.phrases.job : phrases;
  return letterOf(desk, {
    type: "motivation",
    phrases: { ...phrases, subjects },
    paragraphs: merged(paragraphs, desk),
    words: bands[desk.wanted.length],
  });
}

/** The last two paragraphs of a short letter are one. */
function merged(paragraphs: readonly Slot[][], { wanted }: WritingDesk): Slot[][] {
  if (wanted.length !== "short") return [...paragraphs];
  return [...paragraphs.slice(0, -2), paragraphs.slice(-2).flat()];
}

/** What stays in every longer letter, but may have to go from a short one. */
function soft({ wanted }: WritingDesk, rank: number): number {
  return wanted.length === "short" ? rank : 0;
}

function whySlots(desk: WritingDesk, phrases: MotivationPhrases): Slot[] {
  const openings = desk.wanted.job ? desk.phrases.job.openings : phrases.openings;
  return [
    { ...statement(desk, openings, 0), values: desk.firstMention },
    statement(desk, phrases.identities, soft(desk, 0.31)),
    statement(desk, phrases.promises, 5),
  ];
}

function recentSlots(
  desk: WritingDesk,
  phrases: MotivationPhrases,
  ids: readonly string[],
): Slot[] {
  const [first, second, third] = desk.tellable(ids);
  if (!first) return [statement(desk, phrases.formerRoles, soft(desk, 0.3))];
  return [
    telling(first, phrases.firsts, 0),
    remark(first, phrases.convictions[first.achievement.topic], 3),
    ...(second ? [telling(second, secondPool(first, second, phrases), soft(desk, 0.28))] : []),
    ...(second && third ? thirdSlots(second, third, phrases) : []),
    statement(desk, phrases.turns, 10),
  ];
}

/** A third achievement of a place, which only an ample letter tells. */
function thirdSlots(second: Told, third: Told, phrases: MotivationPhrases): Slot[] {
  return [
    remark(second, phrases.convictions[second.achievement.topic], 5.4),
    telling(third, secondPool(second, third, phrases), 2.5),
    remark(third, phrases.convictions[third.achievement.topic], 10.2),
  ];
}

function earlierSlots(
  desk: WritingDesk,
  phrases: MotivationPhrases,
  ids: readonly string[],
): Slot[] {
  const [first, second, third] = desk.tellable(ids);
  return [
    ...(first
      ? [
          telling(first, phrases.earliers, soft(desk, 0.27)),
          remark(first, phrases.convictions[first.achievement.topic], 9),
        ]
      : []),
    ...(first && second
      ? [telling(second, secondPool(first, second, phrases), soft(desk, 1.5))]
      : []),
    ...(second && third ? [telling(third, secondPool(second, third, phrases), 8)] : []),
    statement(desk, phrases.formerRoles, 15),
    statement(desk, phrases.tools, 2),
    statement(desk, phrases.educations, 12),
    statement(desk, phrases.otherTools, 14),
  ];
}

/** Ranks of the achievements that only an ample letter has room for. */
const furtherRanks = [3.5, 4.5, 5.5, 10.5, 11.5, 12.3, 12.4, 12.5, 12.6];

function furtherSlots(
  desk: WritingDesk,
  phrases: MotivationPhrases,
  ids: readonly string[],
): Slot[] {
  const told = desk.tellable(ids);
  return told.flatMap((each, index) => {
    const before = told[index - 1];
    const pool = before ? secondPool(before, each, phrases) : phrases.secondsElsewhere;
    const rank = furtherRanks[index] ?? 12.7;
    return [
      telling(each, pool, rank),
      remark(each, phrases.convictions[each.achievement.topic], rank + 5.2),
    ];
  });
}

const richAchievementsMin = 4;

function offerSlots(desk: WritingDesk, phrases: MotivationPhrases): Slot[] {
  const facts = desk.plan.motivation.flatMap((paragraph) => paragraph.facts);
  const told = desk.tellable(facts);
  const [best, other] = told;
  const ample = isAmple(desk.wanted);
  // A long letter about little would be padding: it is shorter instead.
  const rich = ample && (desk.wanted.length !== "long" || told.length >= richAchievementsMin);
  return [
    statement(desk, phrases.brings, 0),
    ...(desk.wanted.job ? [jobSlot(desk, best)] : []),
    ...(best ? [remark(best, phrases.wishes[best.achievement.topic], 1)] : []),
    ...(ample && other ? [remark(other, phrases.wishes[other.achievement.topic], 6.5)] : []),
    statement(desk, phrases.weeks, 4),
    ...(ample ? [statement(desk, phrases.weeks, 6.6)] : []),
    statement(desk, phrases.asks, soft(desk, 0.7)),
    ...(ample ? [statement(desk, phrases.asks, 6.8)] : []),
    statement(desk, phrases.learns, 7),
    ...(ample ? [statement(desk, phrases.learns, 12.8)] : []),
    ...[13, 16, 17, 18].map((rank) => statement(desk, phrases.principles, rank)),
    ...(rich
      ? [18.5, 19, 19.5, 20, 20.5].map((rank) => statement(desk, phrases.principles, rank))
      : []),
  ];
}

/** Why this post: in the light of the first achievement told, if there is one. */
function jobSlot(desk: WritingDesk, best: Told | undefined): Slot {
  const slot = statement(desk, desk.phrases.job.reasons, 0.6);
  return best ? { ...slot, values: { ...best.values, ...topicValue(desk, best) } } : slot;
}

function topicValue({ grammar }: WritingDesk, { achievement }: Told) {
  return {
    "t.topic": { text: grammar.topics[achievement.topic], facts: [achievement.factId] },
  };
}

function nextSlots(desk: WritingDesk, phrases: MotivationPhrases): Slot[] {
  return [
    statement(desk, phrases.meets, 0),
    statement(desk, phrases.talks, 6),
    ...(isAmple(desk.wanted) ? [statement(desk, phrases.talks, 17.5)] : []),
    { ...statement(desk, phrases.thanks, 0), kind: "courtesy" },
  ];
}

function secondPool(first: Told, second: Told, phrases: MotivationPhrases): Pool {
  const place = second.achievement.setting?.id;
  const same = place !== undefined && place === first.achievement.setting?.id;
  return same ? phrases.seconds : phrases.secondsElsewhere;
}

function statement(desk: WritingDesk, lines: Pool, rank: number): Slot {
  return { lines, values: desk.values, kind: "statement", about: [], rank };
}

function telling({ achievement, values }: Told, lines: Pool, rank: number): Slot {
  return { lines, values, kind: "statement", about: [achievement.factId], rank };
}

const remark = telling;
