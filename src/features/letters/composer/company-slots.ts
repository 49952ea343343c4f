import type { Sourced } from "./company-facts";
import type { Told, WritingDesk } from "./desk";
import type { LetterLength } from "./options";
import type { Pool } from "./phrasebook";
import { isAmple } from "./plan";
import type { Slot } from "./sentence";
import type { Values } from "./values";

/** Claims are the last to go for length; their ties to the writer go before them. */
const claimRanks = [0.1, 0.26, 1.1, 2.1];
const tieRanks = [0.33, 0.35, 1.2, 2.2];
const questionRanks: Readonly<Record<LetterLength, readonly number[]>> = {
  short: [0.36, 0.45],
  standard: [1.3, 2.3, 4.1, 5.1],
  long: [1.3, 1.4, 1.6, 1.7],
};
/** One more remark on a fact, where the letter is ample. */
const plainTieRanks = [2.6, 2.7, 2.8, 2.9];

/** What was found of the company, each finding followed by what it means for the one who writes. */
export function companySlots(desk: WritingDesk, ids: readonly string[]): Slot[] {
  const told = desk.tellable(desk.plan.motivation.flatMap(({ facts }) => facts));
  const questions = questionRanks[desk.wanted.length];
  const ample = isAmple(desk.wanted);
  const all = desk.plan.motivation
    .filter(({ point }) => point === "company")
    .flatMap(({ facts }) => facts);
  return desk.sourced(ids).flatMap((fact) => {
    const index = all.indexOf(fact.id);
    return [
      claim(fact, desk.phrases.company.claims[fact.kind], claimRanks[index] ?? 3),
      tie(desk, { fact, told: told[index] }, tieRanks[index] ?? 3),
      ...(ample ? [plainTie(desk, fact, plainTieRanks[index] ?? 3)] : []),
      {
        ...consequence(fact, desk.phrases.company.questions[fact.kind]),
        values: fact.values,
        rank: questions[index] ?? 6,
      },
    ];
  });
}

function claim(fact: Sourced, lines: Pool, rank: number): Slot {
  return { lines, values: fact.values, kind: "company", about: [fact.id], rank };
}

/** Cites the company's fact without repeating its words, so that no number of hers becomes the writer's. */
function consequence(fact: Sourced, lines: Pool): Omit<Slot, "rank" | "values"> {
  return { lines, kind: "statement", about: [], after: [fact.id] };
}

type Pairing = { readonly fact: Sourced; readonly told: Told | undefined };

function tie(desk: WritingDesk, { fact, told }: Pairing, rank: number): Slot {
  const { ties, tiesOf } = desk.phrases.company;
  if (!told) return plainTie(desk, fact, rank);
  const lines = [...tiesOf[fact.kind], ...ties];
  return {
    ...consequence(fact, lines),
    values: { ...desk.values, ...tieValues(desk, told) },
    rank,
  };
}

function plainTie(desk: WritingDesk, fact: Sourced, rank: number): Slot {
  return { ...consequence(fact, desk.phrases.company.plainTies), values: desk.values, rank };
}

function tieValues({ grammar }: WritingDesk, { achievement, values }: Told): Values {
  return {
    "t.topic": { text: grammar.topics[achievement.topic], facts: [achievement.factId] },
    "t.where": values["h.where"],
    "t.at": values["h.at"],
    "t.parent": values["h.parent"],
  };
}

/** The company's facts in the anti-letter: true, and to the writer's disadvantage only. */
export function admiringSlots(desk: WritingDesk, ids: readonly string[]): Slot[] {
  const { jokes, asides } = desk.phrases.company;
  return desk.sourced(ids).flatMap((fact, index) => [
    {
      lines: jokes[fact.kind],
      values: fact.values,
      kind: "joke" as const,
      about: [fact.id],
      rank: [0.2, 2.7][index] ?? 4,
    },
    ...(index > 0
      ? []
      : [
          {
            lines: asides,
            values: desk.values,
            kind: "joke" as const,
            about: [],
            after: [fact.id],
            rank: 6.5,
          },
        ]),
  ]);
}
