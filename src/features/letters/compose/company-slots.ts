import type { Sourced } from "./company-facts";
import type { Told, WritingDesk } from "./desk";
import type { FactKind, Pool } from "./phrasebook";
import type { Slot } from "./sentence";

/** The sentence that tells a fact stays; what follows it goes before, a question first. */
const tellingRanks = [0.1, 0.2, 0.3, 0.9, 1.1, 1.15, 1.6, 1.61, 1.62, 1.63, 1.64, 1.65];
const tieRanks = [0.33, 0.35, 1.2, 2.2, 2.5, 3.2, 3.4];
const followingRanks = [1.3, 1.4, 2.3, 3.5, 4.1, 5.1, 5.2];

/** Kinds that a thought of the writer tells by itself: nobody needs to be told where their own head office is. */
const wovenKinds: ReadonlySet<FactKind> = new Set([
  "industry",
  "seat",
  "founded",
  "employees",
  "heading",
]);

/** Told and thought about apart where many short sentences are wanted. */
const spunKinds: ReadonlySet<FactKind> = new Set(["seat", "founded", "employees"]);

/** More ties of one kind would sound like a form. */
const tiesMax = 2;
/** A company of which little is known is told it in two sentences each. */
const factsFew = 2;

/** What was found of the company, each finding with what it means for the one who writes. */
export function companySlots(desk: WritingDesk, ids: readonly string[]): Slot[] {
  const all = desk.sourced(
    desk.plan.motivation.filter(({ point }) => point === "company").flatMap(({ facts }) => facts),
  );
  const tied = all.filter(({ kind }) => tiesOf(desk, kind).length > 0).slice(0, tiesMax);
  const told = tieable(desk);
  const isSparse = all.length <= factsFew;
  const isSpun = desk.wanted.tone === "direct" && desk.wanted.length === "long";
  return desk.sourced(ids).flatMap((fact, place): Slot[] => {
    const index = all.findIndex(({ id }) => id === fact.id);
    const by = told[tied.findIndex(({ id }) => id === fact.id)];
    const isWoven =
      wovenKinds.has(fact.kind) &&
      !fact.values["long"] &&
      !isSparse &&
      !(isSpun && spunKinds.has(fact.kind));
    const telling = tellingRanks[index] ?? 1.8;
    // A paragraph does not begin with a question out of the blue.
    if (isWoven && !by && place === 0) return [{ ...claim(desk, fact), rank: telling }];
    const following = { rank: tieRanks[index] ?? 4 };
    const tying = by ? tie(desk, fact, by) : null;
    if (!isWoven) {
      return [
        { ...claim(desk, fact), rank: telling },
        { ...(tying ?? (isSpun ? musing(desk, fact) : thought(desk, fact))), ...following },
      ];
    }
    const asking = { ...question(desk, fact), rank: followingRanks[index] ?? 6 };
    return [{ ...(tying ?? musing(desk, fact)), rank: telling }, ...(tying ? [asking] : [])];
  });
}

/** Achievements to tie facts to, one of each subject and those of a plain subject first. */
function tieable(desk: WritingDesk): Told[] {
  const told = desk.tellable(desk.plan.motivation.flatMap(({ facts }) => facts));
  const topics = told.map(({ achievement }) => achievement.topic);
  const first = told.filter(({ achievement: { topic } }, index) => topics.indexOf(topic) === index);
  const isVague = ({ achievement }: Told) => Number(achievement.topic === "other");
  return first.toSorted((left, right) => isVague(left) - isVague(right));
}

type Unranked = Omit<Slot, "rank">;

function claim({ phrases }: WritingDesk, { id, kind, values }: Sourced): Unranked {
  return { lines: phrases.company.claims[kind], values, kind: "company", about: [id] };
}

function thought({ phrases }: WritingDesk, fact: Sourced): Unranked {
  return consequence(fact, phrases.company.thoughts[fact.kind]);
}

function question({ phrases }: WritingDesk, fact: Sourced): Unranked {
  return consequence(fact, phrases.company.questions[fact.kind]);
}

/** A thought or a question, whichever comes: either tells the fact. */
function musing({ phrases }: WritingDesk, fact: Sourced): Unranked {
  const { thoughts, questions } = phrases.company;
  return consequence(fact, [...thoughts[fact.kind], ...questions[fact.kind]]);
}

/** What follows from a fact of the company alone; where it says a figure, it speaks to the company whose figure it is. */
function consequence(fact: Sourced, lines: Pool): Unranked {
  return { lines, values: fact.values, kind: "statement", about: [], after: [fact.id] };
}

function tiesOf({ phrases }: WritingDesk, kind: FactKind): Pool {
  const { ties } = phrases.company;
  return kind in ties ? ties[kind as keyof typeof ties] : [];
}

/** Of both: its lines say no figure of the company, which would read as the writer's. */
function tie(desk: WritingDesk, fact: Sourced, { achievement, values }: Told): Unranked {
  const topic = { text: desk.grammar.topics[achievement.topic], facts: [achievement.factId] };
  return {
    ...consequence(fact, tiesOf(desk, fact.kind)),
    values: { ...fact.values, "t.topic": topic, "t.where": values["h.where"] },
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
