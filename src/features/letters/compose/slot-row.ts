import type { LetterLength } from "../request/wish";
import type { LetterPlan } from "./plan";
import type { Slot } from "./sentence";

export type MotivationPoint = LetterPlan["motivation"][number]["point"];
export type AntiMotivationPoint = LetterPlan["antiMotivation"][number]["point"];

/** A row of the table of slots: where one sentence of a letter comes from, and when it is left out. */
export type SlotRow<PoolName extends string, When extends Scene = Scene> = {
  /** Where the line is drawn from: one pool, several as one, or one by the place of the achievement. */
  readonly pool: PoolName | readonly PoolName[] | Readonly<Record<PlaceNovelty, PoolName>>;
  /**
   * The achievement that the line is about; without that achievement there is no slot. Absent: what the paragraph is
   * repeated for, or else the writer.
   */
  readonly about?: AchievementName;
  /** The sentence says its subject and cites it; otherwise it only follows from it. */
  readonly tells?: true;
  /** The company is named in full, however long its name. */
  readonly isFirstMention?: true;
  readonly kind?: Slot["kind"];
  readonly rank: Rank;
  readonly when?: (scene: When) => boolean;
};

/** An achievement of the paragraph by its place, or the first two that the letter tells at all. */
export type AchievementName = "first" | "second" | "third" | "best" | "next best";

/**
 * When a sentence is left out of a letter that is too long: 0 never, else the greatest rank first, equal ranks together.
 * Ranks go by tens, so that a new one fits in between. A list has one for each time its paragraph is repeated; the last
 * holds for all further times.
 */
export type Rank = RankList | Readonly<Record<LetterLength, RankList>>;
type RankList = number | readonly number[];

/** An achievement has the place of the one before it (`same`), of one in an earlier paragraph (`known`), or a `new` one. */
export type PlaceNovelty = "same" | "known" | "new";

/** The presence of a slot may depend on these. */
export type Scene = {
  readonly hasJob: boolean;
  /** The letter needs more matter than a standard one. */
  readonly isAmple: boolean;
  /** Facts of the company fill a letter of short sentences: any maxim would be one too many. */
  readonly isFilledByFacts: boolean;
  /** How many achievements the paragraph tells. */
  readonly achievementCount: number;
  /** The letter tells one, in whatever paragraph. */
  readonly hasAchievement: boolean;
};

/** A row about a fact of the company may depend on these, too. */
export type FactTraits = {
  /** It is the first one of the paragraph. */
  readonly isFirst: boolean;
  /** A thought of the writer says the fact well enough, so that no sentence needs to state it. */
  readonly isWoven: boolean;
  /** There is an achievement to tie it to. */
  readonly isTied: boolean;
  /** The letter is a long one of short sentences. */
  readonly isDirectLong: boolean;
};
export type FactScene = Scene & FactTraits;

export type ParagraphSlots<PoolName extends string> =
  | {
      readonly forEach?: "achievement" | undefined;
      readonly slots: readonly SlotRow<PoolName>[];
    }
  | {
      readonly forEach: "company fact";
      readonly slots: readonly SlotRow<PoolName, FactScene>[];
    };
