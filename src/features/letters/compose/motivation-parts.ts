import type { Achievement, Setting } from "./achievements";
import type { LetterMaterial } from "./material";
import { gapSlot, needLead, needTools, needValues } from "./need-parts";
import type { Pool } from "./phrasebook";
import { randomOf } from "./random";
import type { Slot } from "./sentence";
import { concernOf } from "./trades/trade";
import type { Values } from "./values";

/**
 * Ranks say which sentences go first when a letter is too long: 0 never, else the greatest first. The first proof and what
 * it would serve stay longest; what a third proof would serve goes first, because a moral after each is tiring.
 */
const ranks = {
  pivot: 15,
  use: [20, 65, 200, 210, 220, 230],
  second: [30, 60, 115, 135, 155, 175],
  third: [90, 105, 120, 140, 160, 180],
  lead: [0, 10, 80, 130, 150, 170],
  skills: 40,
  ask: 55,
  situation: 70,
  interest: 185,
  summary: 195,
  education: 95,
  languages: 100,
} as const;

const statement = (lines: Pool, values: Values, rank: number): Slot => ({
  lines,
  values,
  kind: "statement",
  rank,
});

/** The role, who the writer is today, and what makes the letter one to this house. */
export function openingSlots(material: LetterMaterial): Slot[] {
  const { phrases, plan, wanted, values, firstMention, isOwnHouse, trade } = material;
  const { motivation } = phrases;
  const first = isOwnHouse
    ? motivation.ownHouse
    : wanted.job
      ? motivation.jobOpenings
      : motivation.openings;
  const asked = needValues(material);
  const opened = asked["need1"] && asked["need2"] && !isOwnHouse ? motivation.needOpenings : null;
  const lines = isOwnHouse
    ? [...first, ...motivation.openings.filter((line) => line.includes("{sole."))]
    : first;
  const isSituated =
    wanted.length === "long" || randomOf(plan.seed, "tells the situation")() < toldOften;
  // An offer is a subject of its own.
  const situations = isSituated && wanted.needs === null ? motivation.situations : [];
  const follow = trade && !isOwnHouse ? motivation.pivots : situations;
  return [
    opened
      ? statement([...opened, ...lines.slice(0, 1)], { ...firstMention, ...asked }, 0)
      : statement(lines, firstMention, 0),
    statement(follow, values, trade ? ranks.pivot : ranks.situation),
  ];
}

/** Two achievements stand in one sentence so often. */
const pairShares = { formal: 0.95, warm: 0.5, direct: 0 } as const;

/** One place: what was done there, and what it would serve at theirs. */
export function proofSlots(material: LetterMaterial, ids: readonly string[], turn: number): Slot[] {
  const { phrases, plan, wanted, valuesOf } = material;
  const { motivation } = phrases;
  const told = material.achievements(ids);
  const [first, second, third] = told;
  if (!first) return [];
  // “In that post” is the one of the opening only right after it.
  const headline = turn === 0 ? headlineOf(material) : null;
  const own = (each: Achievement, at: number, previous: Achievement | null) =>
    valuesOf(each, { turn: 3 * turn + at, headline, previous });
  const lead = own(first, 0, null);
  const next = second && own(second, 1, first);
  const pair = next && pairValues(lead, next);
  const isPaired = randomOf(plan.seed, `pair ${turn}`)() < pairShares[wanted.tone];
  const answer =
    turn === 0 && wanted.needs ? needLead(material, { factId: first.factId, values: lead }) : null;
  const isLead = answer?.values["need"] !== undefined;
  const leads = lead["h.quote"]
    ? motivation.quotes
    : turn === 0
      ? motivation.leads
      : motivation.turns;
  const head =
    !isLead && pair && isPaired && first.setting?.id === second?.setting?.id
      ? [statement(motivation.doubles, pair, rankOf(ranks.lead, turn))]
      : [
          ...(isLead ? [] : [statement(leads, lead, rankOf(ranks.lead, turn))]),
          ...(next ? [statement(secondsOf(next, material), next, rankOf(ranks.second, turn))] : []),
        ];
  const more = third ? own(third, 2, second ?? first) : null;
  return [
    ...(answer ? [answer] : []),
    ...head,
    ...(more ? [statement(secondsOf(more, material), more, rankOf(ranks.third, turn))] : []),
    ...usesOf(material, { first, lead, turn }),
  ];
}

type Told = { readonly first: Achievement; readonly lead: Values; readonly turn: number };

/** It is what the achievement would serve there: in its trade where that is known and the concern is new, else by its topic. */
function usesOf(material: LetterMaterial, { first, lead, turn }: Told): Slot[] {
  const { phrases, plan, trade, values, wanted } = material;
  const { anyUses, uses, tradeUses } = phrases.motivation;
  const earlier = plan.motivation.filter(({ point }) => point === "proof").slice(0, turn);
  const spoken = material.achievements(earlier.flatMap(({ facts }) => facts.slice(0, 1)));
  const isSpoken = spoken.some(({ topic }) => concernOf(topic) === concernOf(first.topic));
  const isTradeUse = trade !== null && !isSpoken && randomOf(plan.seed, `use ${turn}`)() < 0.75;
  const own = { ...values, "t.do": lead["t.do"], w: lead["w"] };
  const use = statement(isTradeUse ? tradeUses : uses[first.topic], own, rankOf(ranks.use, turn));
  const promise = (rank: number) => statement(anyUses, own, rank);
  return wanted.length === "long" ? [use, promise(240), promise(250)] : [use, promise(240)];
}

const rankOf = (list: readonly number[], turn: number) =>
  list[Math.min(turn, list.length - 1)] ?? 0;

function secondsOf(values: Values, { phrases: { motivation } }: LetterMaterial): Pool {
  return values["h.quote"] ? motivation.quotes : motivation.seconds;
}

/** The second achievement of a place has the same names, with a 2. */
function pairValues(first: Values, second: Values): Values | undefined {
  if (!first["h.me"] || !second["h.me"]) return undefined;
  return {
    ...first,
    "h2.me": second["h.me"],
    "h2.also": second["h.also"],
    "h2.post": second["h.post"],
  };
}

function headlineOf({ plan, wanted, achievements, isOwnHouse }: LetterMaterial): Setting | null {
  const [opening] = plan.motivation;
  const all = achievements(plan.motivation.flatMap(({ facts }) => facts));
  if (isOwnHouse || wanted.needs) return null;
  return all.find(({ setting }) => setting?.id === opening?.facts[0])?.setting ?? null;
}

/** What is the same in every letter is told in some of them only. */
const toldOften = 0.4;

/** It tells what else counts in this house: a question of its trade, tools, studies, languages. */
export function houseSlots(material: LetterMaterial): Slot[] {
  const { phrases, plan, wanted, values, trade, isOwnHouse } = material;
  const { motivation } = phrases;
  const isTold = (what: string) =>
    wanted.length === "long" || randomOf(plan.seed, `tells ${what}`)() < toldOften;
  const isAsked = wanted.needs?.needs.some(({ kind }) => kind === "degree") ?? false;
  const hasStudies = values["education.said"] && !values["study.said"] && !isAsked;
  const isSummed =
    wanted.length === "long" && randomOf(plan.seed, "tells the summary")() < toldOften;
  const tools = needTools(material);
  const gap = gapSlot(material);
  return [
    ...(gap ? [gap] : []),
    tools ?? statement(motivation.skills, values, ranks.skills),
    ...(hasStudies && isTold("studies")
      ? [statement(motivation.educations, values, ranks.education)]
      : []),
    ...(isTold("languages") ? [statement(motivation.languages, values, ranks.languages)] : []),
    ...(isSummed ? [statement(motivation.summaries, values, ranks.summary)] : []),
    ...(isTold("interest") ? [statement(motivation.interests, values, ranks.interest)] : []),
    ...(trade && !isOwnHouse ? [statement(motivation.asks, values, ranks.ask)] : []),
  ];
}

export function closeSlots({ phrases, values }: LetterMaterial): Slot[] {
  const { closes, plainCloses } = phrases.motivation;
  return [statement(values["t1"] ? closes : plainCloses, values, 0)];
}
