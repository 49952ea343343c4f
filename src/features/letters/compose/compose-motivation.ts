import type { LetterDocument } from "../store/document";
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
  const parts = plan.motivation.map(({ point, facts }) => ({ point, slots: write[point](facts) }));
  const { subjects } = desk.wanted.job ? desk.phrases.job : phrases;
  return letterOf(desk, {
    type: "motivation",
    phrases: { ...phrases, subjects },
    paragraphs: joined(parts, desk),
    words: bands[desk.wanted.length],
  });
}

type Part = { readonly point: Point; readonly slots: readonly Slot[] };
type Point = LetterPlan["motivation"][number]["point"];

/** Parts that share a paragraph, so that there are at most five but in a long letter. */
function joined(parts: readonly Part[], { wanted }: WritingDesk): Slot[][] {
  if (wanted.length === "long") return parts.map(({ slots }) => [...slots]);
  const points = parts.map(({ point }) => point);
  const isKnown = points.includes("company");
  const isSplit = points.indexOf("company") !== points.lastIndexOf("company");
  const joins: Readonly<Record<Point, boolean>> = {
    why: false,
    company: isSplit && points[1] === "company",
    recent: false,
    earlier: false,
    further: isKnown,
    offer: isSplit,
    next: wanted.length === "short" || (isKnown && !isSplit),
  };
  const paragraphs: Slot[][] = [];
  for (const [index, { point, slots }] of parts.entries()) {
    const last = paragraphs.at(-1);
    const isSecond = point === "company" && index > 1;
    if (last && joins[point] && !isSecond) last.push(...slots);
    else paragraphs.push([...slots]);
  }
  return paragraphs;
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
    ...conviction(desk, first, 3),
    ...(second ? [telling(second, secondPool(first, second, phrases), soft(desk, 0.28))] : []),
    ...(second && third ? thirdSlots(desk, second, third) : []),
    statement(desk, phrases.turns, 10),
  ];
}

/** A third achievement of a place, which only an ample letter tells. */
function thirdSlots(desk: WritingDesk, second: Told, third: Told): Slot[] {
  const phrases = desk.phrases.motivation;
  return [
    ...conviction(desk, second, 5.4),
    telling(third, secondPool(second, third, phrases), 2.5),
    ...conviction(desk, third, 10.2),
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
          telling(first, leadPool(desk, first, "earlier"), soft(desk, 0.27)),
          ...conviction(desk, first, 9),
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
    const pool =
      before && isSamePlace(before, each) ? phrases.seconds : leadPool(desk, each, "further");
    const rank = furtherRanks[index] ?? 12.7;
    return [telling(each, pool, rank), ...conviction(desk, each, rank + 5.2)];
  });
}

/** Two maxims are a manner, more would be a sermon. */
const principleRanks = [13, 16];

function offerSlots(desk: WritingDesk, phrases: MotivationPhrases): Slot[] {
  const facts = desk.plan.motivation.flatMap((paragraph) => paragraph.facts);
  const told = desk.tellable(facts);
  const [best, other] = told;
  const roomy = isAmple(desk.wanted) && !isTerseAndKnowing(desk);
  return [
    statement(desk, phrases.brings, 0),
    ...(desk.wanted.job ? [jobSlot(desk, best)] : []),
    ...(best ? [remark(best, phrases.wishes[best.achievement.topic], 1)] : []),
    ...(roomy && other ? [remark(other, phrases.wishes[other.achievement.topic], 6.5)] : []),
    statement(desk, phrases.weeks, 4),
    ...(roomy ? [6.6, 17.2].map((rank) => statement(desk, phrases.weeks, rank)) : []),
    statement(desk, phrases.asks, soft(desk, 0.7)),
    ...(roomy ? [6.8, 17.3].map((rank) => statement(desk, phrases.asks, rank)) : []),
    statement(desk, phrases.learns, 7),
    ...(roomy ? [statement(desk, phrases.learns, 12.8)] : []),
    ...(isTerseAndKnowing(desk) ? [] : principleRanks).map((rank) =>
      statement(desk, phrases.principles, rank),
    ),
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
    ...(isAmple(desk.wanted) && !isTerseAndKnowing(desk)
      ? [statement(desk, phrases.talks, 17.5)]
      : []),
    { ...statement(desk, phrases.thanks, 0), kind: "courtesy" },
  ];
}

/** How an achievement of another place than the one before is told: places of earlier paragraphs are no news. */
function leadPool(desk: WritingDesk, told: Told, point: "earlier" | "further"): Pool {
  const { earliers, secondsElsewhere, agains } = desk.phrases.motivation;
  const points = desk.plan.motivation.map((paragraph) => paragraph.point);
  const before = desk.plan.motivation.slice(0, points.indexOf(point));
  const isKnown = desk
    .tellable(before.flatMap(({ facts }) => facts))
    .some((each) => isSamePlace(each, told));
  if (isKnown) return agains;
  return point === "earlier" ? earliers : secondsElsewhere;
}

function secondPool(first: Told, second: Told, phrases: MotivationPhrases): Pool {
  return isSamePlace(first, second) ? phrases.seconds : phrases.secondsElsewhere;
}

function isSamePlace(one: Told, other: Told): boolean {
  const place = other.achievement.setting?.id;
  return place !== undefined && place === one.achievement.setting?.id;
}

function statement(desk: WritingDesk, lines: Pool, rank: number): Slot {
  return { lines, values: desk.values, kind: "statement", about: [], rank };
}

function telling({ achievement, values }: Told, lines: Pool, rank: number): Slot {
  return { lines, values, kind: "statement", about: [achievement.factId], rank };
}

/** What the writer draws from an achievement. In short sentences beside those about the company it would be one maxim too many. */
function conviction(desk: WritingDesk, told: Told, rank: number): Slot[] {
  if (isTerseAndKnowing(desk)) return [];
  return [remark(told, desk.phrases.motivation.convictions[told.achievement.topic], rank)];
}

/** So much known of a company fills a letter of short sentences by itself. */
const companyFactsFilling = 7;

function isTerseAndKnowing({ plan, wanted }: WritingDesk): boolean {
  const known = plan.motivation
    .filter(({ point }) => point === "company")
    .flatMap(({ facts }) => facts);
  return wanted.tone === "direct" && known.length >= companyFactsFilling;
}

/** Claims nothing, and so rests on no fact. */
function remark({ values }: Told, lines: Pool, rank: number): Slot {
  return { lines, values, kind: "statement", about: [], rank };
}
