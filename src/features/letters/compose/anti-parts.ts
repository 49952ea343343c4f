import type { Achievement } from "./achievements";
import { drawn } from "./lines";
import type { LetterMaterial } from "./material";
import type { Pool } from "./phrasebook";
import { randomOf, shuffled } from "./random";
import type { Slot } from "./sentence";
import { lowerFirst } from "./text";
import { type Concern, concernOf, type JokeKind } from "./trades/trade";
import type { Values } from "./values";

/** The first confessions stay; what comes after them goes, whole, when the letter is long. */
const confessionRanks = [0, 0, 20, 90, 130, 150, 170];
const ranks = {
  trade: 30,
  role: 25,
  interest: 60,
  skill: 70,
  reversal: 80,
  refrain: 10,
  language: 100,
  education: 110,
  otherSkill: 120,
  farewell: 140,
} as const;

const joke = (lines: Pool, values: Values, rank: number): Slot => ({
  lines,
  values,
  kind: "joke",
  rank,
});

const about = (ids: readonly string[], slot: Slot): Slot => ({ ...slot, about: ids });

export function antiOpeningSlots(material: LetterMaterial): Slot[] {
  const { phrases, plan, wanted, values, firstMention, trade } = material;
  const { antiMotivation } = phrases;
  return [
    joke(wanted.job ? antiMotivation.jobOpenings : antiMotivation.openings, firstMention, 0),
    ...(trade ? [joke(antiMotivation.trades, values, ranks.trade)] : []),
    ...(isPoor(material) || randomOf(plan.seed, "tells the role")() < toldOften
      ? [portraitSlot(material, "role")]
      : []),
  ];
}

/** Each achievement is confessed, then turned; now and then in one breath. */
export function confessionSlots(material: LetterMaterial, ids: readonly string[]): Slot[] {
  const told = material.achievements(ids);
  return told.flatMap((each, at) => {
    const before = told.slice(0, at).filter(({ topic }) => topic === each.topic).length;
    return confession(material, each, { at, before });
  });
}

/** `before` counts the earlier ones of its topic, so that no twist comes twice. */
type Turn = { readonly at: number; readonly before: number };

function confession(material: LetterMaterial, each: Achievement, { at, before }: Turn): Slot[] {
  const { phrases, plan, valuesOf } = material;
  const { antiMotivation } = phrases;
  const values = valuesOf(each, { turn: at, headline: null, previous: null });
  const rank = confessionRanks[Math.min(at, confessionRanks.length - 1)] ?? 0;
  const twists = twistsOf(material, each, at);
  const order = shuffled(twists, randomOf(plan.seed, `twists of ${each.topic}`));
  const twist = drawnTwist(material, order[before % twists.length] ?? "", each);
  const isOneBreath = randomOf(plan.seed, `breath ${each.factId}`)() < 0.8;
  if (isOneBreath && values["h.me"] && !/[;:?«“]|people|personne|gens/u.test(twist)) {
    const told = { ...values, tw: { text: lowered(twist), facts: tradeFactsOf(material, twists) } };
    return [about([each.factId], joke(antiMotivation.confessions, told, rank))];
  }
  const leads = values["h.quote"] ? antiMotivation.quotes : antiMotivation.leads;
  return [
    about([each.factId], joke(leads, values, rank)),
    about([each.factId, ...tradeFactsOf(material, twists)], joke([twist], material.values, rank)),
  ];
}

/** Most twists have several endings, since a joke that comes back in every third letter is no joke. */
function drawnTwist(
  { plan, values }: LetterMaterial,
  twist: string,
  { factId }: Achievement,
): string {
  const random = randomOf(plan.seed, `twist of ${factId}`);
  return drawn(twist, (key) => values[key] !== undefined, random) ?? "";
}

const lowered = (text: string) =>
  (/^I[ ’]/u.test(text) ? text : lowerFirst(text)).replace(/\.$/u, "");

/** Every other joke is of the trade, where the trade is known; the others are of the achievement's topic. */
function twistsOf(
  { phrases, trade, plan }: LetterMaterial,
  { topic }: Achievement,
  at: number,
): Pool {
  const isOdd = randomOf(plan.seed, "trade jokes")() < 0.5;
  const ofTrade = trade?.phrases.jokes[concernOf(topic)];
  return ofTrade && at % 2 === Number(isOdd) ? ofTrade : phrases.antiMotivation.twists[topic];
}

function tradeFactsOf({ trade }: LetterMaterial, twists: Pool): readonly string[] {
  const isOfTrade = trade && Object.values(trade.phrases.jokes).some((lines) => lines === twists);
  return isOfTrade ? trade.of.facts : [];
}

/** So few achievements leave room for everything else, and the twin tells of it, too. */
const isPoor = ({ plan }: LetterMaterial) =>
  plan.motivation.flatMap(({ point, facts }) => (point === "proof" ? facts : [])).length < 6;

/** What is the same in every letter is joked about in some of them only. */
const toldOften = 0.4;

export function portraitSlots(material: LetterMaterial): Slot[] {
  const { antiMotivation } = material.phrases;
  const slots = [
    portraitSlot(material, "skill"),
    joke(antiMotivation.otherSkills, material.values, ranks.otherSkill),
    portraitSlot(material, "education"),
    portraitSlot(material, "interest"),
    portraitSlot(material, "language"),
  ];
  const isNamed = !material.values["t1"];
  const names = isNamed
    ? [1, 2, 3].map((at) => joke(antiMotivation.names, material.values, 150 + at))
    : [];
  const isWhole = isPoor(material) || material.wanted.length === "long";
  const order = shuffled(slots, randomOf(material.plan.seed, "portrait"));
  return isWhole
    ? [...slots, ...names]
    : order.filter(
        (_, at) =>
          at < 2 || randomOf(material.plan.seed, `portrait ${at}`)() < toldOften - 0.2 * (at - 2),
      );
}

/** There are few jokes of a trade about what is the same in every letter. */
const tradeShare = 0.3;

type Portrayed = Exclude<JokeKind, Concern>;
const portrayedIn = {
  role: "roles",
  skill: "skills",
  education: "educations",
  interest: "interests",
  language: "languages",
} as const satisfies Record<Portrayed, string>;

/** A joke of the trade now and then, where the trade is known. */
function portraitSlot({ phrases, trade, plan, values }: LetterMaterial, kind: Portrayed): Slot {
  const isOfTrade = trade !== null && randomOf(plan.seed, `trade ${kind}`)() < tradeShare;
  return isOfTrade
    ? about(trade.of.facts, joke(trade.phrases.jokes[kind], values, ranks[kind]))
    : joke(phrases.antiMotivation[portrayedIn[kind]], values, ranks[kind]);
}

/** The first confession comes back before the farewell. */
export function antiCloseSlots(material: LetterMaterial): Slot[] {
  const { phrases, plan, values, wanted } = material;
  const { antiMotivation } = phrases;
  const confessed = plan.antiMotivation.find(({ point }) => point === "confession")?.facts ?? [];
  const [first] = material.achievements(confessed);
  const more =
    wanted.length === "long" ? [joke(antiMotivation.refusals, values, ranks.farewell)] : [];
  return [
    joke(antiMotivation.refusals, values, 0),
    ...more,
    joke(antiMotivation.reversals, values, ranks.reversal),
    ...(first
      ? [about([first.factId], joke(antiMotivation.refrains[first.topic], values, ranks.refrain))]
      : []),
    joke(antiMotivation.farewells, values, ranks.farewell),
  ];
}
