import { companySubjects } from "./company-subjects";
import type { LetterMaterial } from "./material";
import type { LetterLength } from "../request/wish";
import type { Pool, PoolEntry } from "./phrasebook";
import { isAmple } from "./plan";
import type { Slot } from "./sentence";
import type { ParagraphSlots, PlaceNovelty, Rank, Scene, SlotRow } from "./slot-row";
import {
  achievementSubjects,
  letterSubjects,
  type PlannedParagraph,
  type Subject,
} from "./subjects";

/** All slots of one letter are made from these. */
export type SlotSource<PoolName extends string> = {
  readonly material: LetterMaterial;
  readonly plan: readonly PlannedParagraph[];
  readonly pools: Readonly<Record<PoolName, PoolEntry>>;
  /** The kind of a sentence whose row names none. */
  readonly kind: Slot["kind"];
};

/** The slots of one paragraph, as its rows of the table say. */
export function slotsOf<PoolName extends string>(
  source: SlotSource<PoolName>,
  paragraph: PlannedParagraph,
  layout: ParagraphSlots<PoolName>,
): Slot[] {
  const { material, plan } = source;
  const own = achievementSubjects(material, plan, paragraph);
  const ofLetter = letterSubjects(material, plan);
  const scene: Scene = {
    hasJob: material.wanted.job !== null,
    isAmple: isAmple(material.wanted),
    isFilledByFacts: isFilledByFacts(material),
    achievementCount: own.length,
    hasAchievement: ofLetter.length > 0,
  };
  if (layout.forEach === "company fact") {
    return companySubjects(material, plan, paragraph).flatMap(({ subject, traits }) =>
      layout.slots
        .filter(({ when }) => when?.({ ...scene, ...traits }) ?? true)
        .map((row) => slotOf(source, row, subject)),
    );
  }
  const rows = layout.slots.filter(({ when }) => when?.(scene) ?? true);
  if (layout.forEach === "achievement") {
    return own.flatMap((subject) => rows.map((row) => slotOf(source, row, subject)));
  }
  const [first, second, third] = own;
  const [best, nextBest] = ofLetter;
  const named = { first, second, third, best, "next best": nextBest };
  return rows.flatMap((row) => {
    if (row.about === undefined) return [slotOf(source, row, null)];
    const subject = named[row.about];
    return subject ? [slotOf(source, row, subject)] : [];
  });
}

/** So many facts of a company fill a letter of short sentences by themselves. */
const companyFactsFilling = 7;

function isFilledByFacts({ plan, wanted }: LetterMaterial): boolean {
  const known = plan.motivation
    .filter(({ point }) => point === "company")
    .flatMap(({ facts }) => facts);
  return wanted.tone === "direct" && known.length >= companyFactsFilling;
}

/** The condition of a row was asked before its slot is made. */
type Row<PoolName extends string> = Omit<SlotRow<PoolName>, "when">;

function slotOf<PoolName extends string>(
  { material, pools, kind }: SlotSource<PoolName>,
  row: Row<PoolName>,
  subject: Subject | null,
): Slot {
  const own = row.isFirstMention ? material.firstMention : material.values;
  return {
    lines: poolNames(row.pool, subject).flatMap((name) => poolOf(pools[name], subject)),
    values: subject?.values ?? own,
    kind: row.kind ?? kind,
    about: subject && row.tells ? [subject.id] : [],
    after: subject?.isCompanyFact && !row.tells ? [subject.id] : [],
    rank: rankOf(row.rank, material.wanted.length, subject?.index ?? 0),
  };
}

function poolNames<PoolName extends string>(
  pool: SlotRow<PoolName>["pool"],
  subject: Subject | null,
): readonly PoolName[] {
  if (typeof pool === "string") return [pool];
  return isList(pool) ? pool : [pool[subject?.novelty ?? "new"]];
}

function isList<PoolName extends string>(
  pool: readonly PoolName[] | Readonly<Record<PlaceNovelty, PoolName>>,
): pool is readonly PoolName[] {
  return Array.isArray(pool);
}

function poolOf(entry: PoolEntry, subject: Subject | null): Pool {
  if (isPool(entry)) return entry;
  return (subject && entry[subject.key]) ?? [];
}

const isPool = (entry: PoolEntry): entry is Pool => Array.isArray(entry);

function rankOf(rank: Rank, length: LetterLength, index: number): number {
  const ranks = isByLength(rank) ? rank[length] : rank;
  if (typeof ranks === "number") return ranks;
  return ranks[Math.min(index, ranks.length - 1)] ?? 0;
}

const isByLength = (rank: Rank): rank is Extract<Rank, Readonly<Record<LetterLength, unknown>>> =>
  typeof rank === "object" && !Array.isArray(rank);
