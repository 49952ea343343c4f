import type { LetterDocument } from "../document";
import { letterOf, type Told, type WritingDesk, writingDesk } from "./desk";
import type { MotivationPhrases, Pool } from "./phrasebook";
import type { ComposeInput, LetterPlan } from "./plan";
import type { Slot } from "./sentence";

/** The contract's band of words is 350–450; the rest is room for the last sentence. */
const words = { min: 352, max: 440 };

/** The letter of motivation that a plan calls for. Claims nothing about the company: no fact of it is known. */
export function composeMotivation(plan: LetterPlan, input: ComposeInput): LetterDocument {
  const desk = writingDesk(plan, input);
  const phrases = desk.phrases.motivation;
  const write = {
    why: () => whySlots(desk, phrases),
    recent: (facts: readonly string[]) => recentSlots(desk, phrases, facts),
    earlier: (facts: readonly string[]) => earlierSlots(desk, phrases, facts),
    offer: () => offerSlots(desk, phrases),
    next: () => nextSlots(desk, phrases),
  };
  const paragraphs = plan.motivation.map(({ point, facts }) => write[point](facts));
  return letterOf(desk, { type: "motivation", phrases, paragraphs, words });
}

function whySlots(desk: WritingDesk, phrases: MotivationPhrases): Slot[] {
  return [
    { ...statement(desk, phrases.openings, 0), values: desk.firstMention },
    statement(desk, phrases.identities, 0),
    statement(desk, phrases.promises, 5),
  ];
}

function recentSlots(
  desk: WritingDesk,
  phrases: MotivationPhrases,
  ids: readonly string[],
): Slot[] {
  const [first, second] = desk.tellable(ids);
  if (!first) return [statement(desk, phrases.formerRoles, 0)];
  return [
    telling(first, phrases.firsts, 0),
    remark(first, phrases.convictions[first.achievement.topic], 3),
    ...(second ? [telling(second, secondPool(first, second, phrases), 0)] : []),
    statement(desk, phrases.turns, 10),
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
          telling(first, phrases.earliers, 0),
          remark(first, phrases.convictions[first.achievement.topic], 9),
        ]
      : []),
    ...(first && second ? [telling(second, secondPool(first, second, phrases), 0)] : []),
    ...(second && third ? [telling(third, secondPool(second, third, phrases), 8)] : []),
    statement(desk, phrases.formerRoles, 15),
    statement(desk, phrases.tools, 2),
    statement(desk, phrases.educations, 12),
    statement(desk, phrases.otherTools, 14),
  ];
}

function offerSlots(desk: WritingDesk, phrases: MotivationPhrases): Slot[] {
  const facts = desk.plan.motivation.flatMap((paragraph) => paragraph.facts);
  const best = desk.tellable(facts).at(0);
  return [
    statement(desk, phrases.brings, 0),
    ...(best ? [remark(best, phrases.wishes[best.achievement.topic], 1)] : []),
    statement(desk, phrases.weeks, 4),
    statement(desk, phrases.asks, 0),
    statement(desk, phrases.learns, 7),
    ...[13, 16, 17, 18].map((rank) => statement(desk, phrases.principles, rank)),
  ];
}

function nextSlots(desk: WritingDesk, phrases: MotivationPhrases): Slot[] {
  return [
    statement(desk, phrases.meets, 0),
    statement(desk, phrases.talks, 6),
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
