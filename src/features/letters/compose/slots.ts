import type { AntiMotivationPools, MotivationPools } from "./phrasebook";
import type { AntiMotivationPoint, MotivationPoint, ParagraphSlots, Rank, Scene } from "./slot-row";

// The table of slots. A paragraph has its sentences in the order of its rows; ranks say which go first for length.
// A new sentence is one new row, and a pool of phrases in both languages where no pool fits.

const stays = 0;

/** A longer letter always keeps the sentence. */
const shortOnly = (rank: number) => ({ short: rank, standard: stays, long: stays });

const hasJob = (scene: Scene) => scene.hasJob;
const hasRoom = (scene: Scene) => scene.isAmple && !scene.isFilledByFacts;
const bearsMaxims = (scene: Scene) => !scene.isFilledByFacts;
const isAmple = (scene: Scene) => scene.isAmple;

/** These pools tell an achievement that is not the first of its paragraph. */
const another = { same: "seconds", known: "secondsElsewhere", new: "secondsElsewhere" } as const;

/** Each fact has ranks by its turn: the sentence that states it stays longest, a question after it goes first. */
const statingRanks = [10, 20, 50, 110, 130, 140, 190, 200, 210, 220, 230, 240];
const followingRanks = [70, 80, 150, 260, 280, 300, 310, 330];
const questionRanks = [160, 170, 270, 320, 340, 370, 380, 410];

export const motivationSlots: Readonly<
  Record<MotivationPoint, ParagraphSlots<keyof MotivationPools>>
> = {
  why: {
    slots: [
      { pool: "openings", isFirstMention: true, rank: stays },
      { pool: "identities", rank: shortOnly(60) },
      { pool: "promises", rank: 360 },
    ],
  },
  company: {
    forEach: "company fact",
    slots: [
      // A paragraph does not begin with a question out of the blue.
      {
        pool: "claims",
        tells: true,
        kind: "company",
        rank: statingRanks,
        when: ({ isWoven, isTied, isFirst }) => !isWoven || (isFirst && !isTied),
      },
      { pool: "ties", rank: statingRanks, when: ({ isWoven, isTied }) => isWoven && isTied },
      {
        pool: ["thoughts", "questions"],
        rank: statingRanks,
        when: ({ isWoven, isTied, isFirst }) => isWoven && !isTied && !isFirst,
      },
      { pool: "ties", rank: followingRanks, when: ({ isWoven, isTied }) => !isWoven && isTied },
      {
        pool: "thoughts",
        rank: followingRanks,
        when: ({ isWoven, isTied, isDirectLong }) => !isWoven && !isTied && !isDirectLong,
      },
      {
        pool: ["thoughts", "questions"],
        rank: followingRanks,
        when: ({ isWoven, isTied, isDirectLong }) => !isWoven && !isTied && isDirectLong,
      },
      { pool: "questions", rank: questionRanks, when: ({ isWoven, isTied }) => isWoven && isTied },
    ],
  },
  recent: {
    slots: [
      { pool: "firsts", about: "first", tells: true, rank: stays },
      { pool: "convictions", about: "first", rank: 290, when: bearsMaxims },
      { pool: another, about: "second", tells: true, rank: shortOnly(40) },
      {
        pool: "convictions",
        about: "second",
        rank: 390,
        when: (scene) => bearsMaxims(scene) && scene.achievementCount > 2,
      },
      { pool: another, about: "third", tells: true, rank: 280 },
      { pool: "convictions", about: "third", rank: 510, when: bearsMaxims },
      { pool: "turns", rank: 500, when: ({ achievementCount }) => achievementCount > 0 },
      {
        pool: "formerRoles",
        rank: shortOnly(50),
        when: ({ achievementCount }) => achievementCount === 0,
      },
    ],
  },
  earlier: {
    slots: [
      {
        pool: { same: "seconds", known: "agains", new: "earliers" },
        about: "first",
        tells: true,
        rank: shortOnly(30),
      },
      { pool: "convictions", about: "first", rank: 480, when: bearsMaxims },
      { pool: another, about: "second", tells: true, rank: shortOnly(180) },
      { pool: another, about: "third", tells: true, rank: 460 },
      { pool: "formerRoles", rank: 620 },
      { pool: "tools", rank: 250 },
      { pool: "educations", rank: 550 },
      { pool: "otherTools", rank: 610 },
    ],
  },
  further: {
    forEach: "achievement",
    slots: [
      {
        pool: { same: "seconds", known: "agains", new: "secondsElsewhere" },
        tells: true,
        rank: [320, 350, 400, 520, 540, 560, 570, 580],
      },
      {
        pool: "convictions",
        rank: [470, 490, 530, 630, 650, 680, 690, 700],
        when: bearsMaxims,
      },
    ],
  },
  offer: {
    slots: [
      { pool: "brings", rank: stays },
      { pool: "reasons", about: "best", rank: 90, when: hasJob },
      {
        pool: "reasons",
        rank: 90,
        when: (scene) => scene.hasJob && !scene.hasAchievement,
      },
      { pool: "wishes", about: "best", rank: 120 },
      { pool: "wishes", about: "next best", rank: 420, when: hasRoom },
      { pool: "weeks", rank: 330 },
      { pool: "weeks", rank: 430, when: hasRoom },
      { pool: "weeks", rank: 660, when: hasRoom },
      { pool: "asks", rank: shortOnly(100) },
      { pool: "asks", rank: 440, when: hasRoom },
      { pool: "asks", rank: 670, when: hasRoom },
      { pool: "learns", rank: 450 },
      { pool: "learns", rank: 590, when: hasRoom },
      // Two maxims are a manner, more would be a sermon.
      { pool: "principles", rank: 600, when: bearsMaxims },
      { pool: "principles", rank: 640, when: bearsMaxims },
    ],
  },
  next: {
    slots: [
      { pool: "meets", rank: stays },
      { pool: "talks", rank: 410 },
      { pool: "talks", rank: 680, when: hasRoom },
      { pool: "thanks", kind: "courtesy", rank: stays },
    ],
  },
};

/** The first three confessions stay where there is room; what comes after them goes, whole, when the letter is long. */
const confessionRanks: Rank = {
  short: [stays, 20, 30, 130, 240, 260],
  standard: [stays, stays, stays, 130, 240, 260],
  long: [stays, stays, stays, 60, 90, 260],
};
const relapseRanks = [120, 180, 220, 250, 260];

export const antiMotivationSlots: Readonly<
  Record<AntiMotivationPoint, ParagraphSlots<keyof AntiMotivationPools>>
> = {
  renounce: {
    slots: [
      { pool: "openings", isFirstMention: true, rank: stays },
      { pool: "warnings", rank: 40 },
      { pool: "roles", rank: 50 },
    ],
  },
  admire: {
    forEach: "company fact",
    slots: [
      { pool: "jokes", tells: true, rank: [10, 70] },
      { pool: "asides", rank: 140, when: ({ isFirst }) => isFirst },
    ],
  },
  confess: {
    forEach: "achievement",
    slots: [
      { pool: "leads", tells: true, rank: confessionRanks },
      { pool: "twists", tells: true, rank: confessionRanks },
    ],
  },
  relapse: {
    forEach: "achievement",
    slots: [
      { pool: "leads", tells: true, rank: relapseRanks },
      { pool: "twists", tells: true, rank: relapseRanks },
    ],
  },
  portrait: {
    slots: [
      { pool: "skills", rank: 110 },
      { pool: "otherSkills", rank: 190 },
      { pool: "educations", rank: 160 },
      { pool: "interests", rank: 100 },
      { pool: "languages", rank: 170 },
      { pool: "virtues", rank: 200 },
      { pool: "names", rank: 270 },
      { pool: "virtues", rank: 280 },
      { pool: "names", rank: 290 },
      { pool: "virtues", rank: 300 },
      { pool: "names", rank: 310 },
    ],
  },
  refuse: {
    slots: [
      { pool: "refusals", rank: stays },
      { pool: "refusals", rank: 210, when: isAmple },
      { pool: "reversals", rank: 80 },
      { pool: "reversals", rank: 230, when: isAmple },
      { pool: "farewells", rank: 150 },
    ],
  },
};
