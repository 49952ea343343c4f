import type { LetterDocument } from "../store/document";
import { admiringSlots } from "./company-slots";
import { letterOf, type WritingDesk, writingDesk } from "./desk";
import type { LetterLength } from "./options";
import type { AntiPhrases, Pool } from "./phrasebook";
import { type ComposeInput, isAmple, type LetterPlan } from "./plan";
import type { Slot } from "./sentence";

/** The contract's bands of words are 180–250, 300–400 and 450–600; the rest is room for the last sentence. */
const bands: Readonly<Record<LetterLength, { min: number; max: number }>> = {
  short: { min: 182, max: 244 },
  standard: { min: 302, max: 390 },
  long: { min: 453, max: 590 },
};

/** The letter of anti-motivation: the facts of its twin, told against the only person it may mock, the candidate. */
export function composeAntiMotivation(plan: LetterPlan, input: ComposeInput): LetterDocument {
  const desk = writingDesk(plan, input);
  const phrases = desk.phrases.antiMotivation;
  const write = {
    renounce: () => renounceSlots(desk, phrases),
    admire: (facts: readonly string[]) => admiringSlots(desk, facts),
    confess: (facts: readonly string[]) =>
      confessSlots(desk, facts, confessionRanks[desk.wanted.length]),
    relapse: (facts: readonly string[]) => confessSlots(desk, facts, relapseRanks),
    portrait: () => portraitSlots(desk, phrases),
    refuse: () => refuseSlots(desk, phrases),
  };
  const paragraphs = plan.antiMotivation.map(({ point, facts }) => write[point](facts));
  const subjects = desk.wanted.job ? desk.phrases.job.antiSubjects : phrases.subjects;
  return letterOf(desk, {
    type: "anti_motivation",
    phrases: { ...phrases, subjects },
    paragraphs,
    words: bands[desk.wanted.length],
  });
}

function renounceSlots(desk: WritingDesk, phrases: AntiPhrases): Slot[] {
  const openings = desk.wanted.job ? desk.phrases.job.antiOpenings : phrases.openings;
  return [
    { ...joke(desk, openings, 0), values: desk.firstMention },
    joke(desk, phrases.warnings, 1),
    joke(desk, phrases.roles, 2),
  ];
}

/** The first three stay where there is room; what comes after goes, whole, when the letter is long. */
const confessionRanks: Readonly<Record<LetterLength, readonly number[]>> = {
  short: [0, 0.3, 0.6, 6, 14],
  standard: [0, 0, 0, 6, 14],
  long: [0, 0, 0, 2.5, 3.5],
};
const relapseRanks = [5.5, 9.5, 12.5, 14.5];

function confessSlots(desk: WritingDesk, ids: readonly string[], ranks: readonly number[]): Slot[] {
  const { leads, twists } = desk.phrases.antiMotivation;
  return desk.tellable(ids).flatMap(({ achievement, values }, index) => {
    const about = [achievement.factId];
    const rank = ranks[index] ?? 15;
    const again = index > 0 ? { "h.againMe": values["h.me"] } : {};
    return [
      { lines: leads, values: { ...values, ...again }, kind: "joke" as const, about, rank },
      { lines: twists[achievement.topic], values, kind: "joke" as const, about, rank },
    ];
  });
}

function portraitSlots(desk: WritingDesk, phrases: AntiPhrases): Slot[] {
  return [
    joke(desk, phrases.skills, 5),
    joke(desk, phrases.otherSkills, 10),
    joke(desk, phrases.educations, 8),
    joke(desk, phrases.interests, 4),
    joke(desk, phrases.languages, 9),
    joke(desk, phrases.virtues, 11),
    joke(desk, phrases.names, 17),
    joke(desk, phrases.virtues, 19),
    joke(desk, phrases.names, 20),
    joke(desk, phrases.virtues, 21),
    joke(desk, phrases.names, 22),
  ];
}

function refuseSlots(desk: WritingDesk, phrases: AntiPhrases): Slot[] {
  const ample = isAmple(desk.wanted);
  return [
    joke(desk, phrases.refusals, 0),
    ...(ample ? [joke(desk, phrases.refusals, 12)] : []),
    joke(desk, phrases.reversals, 3),
    ...(ample ? [joke(desk, phrases.reversals, 13)] : []),
    joke(desk, phrases.farewells, 7),
  ];
}

function joke(desk: WritingDesk, lines: Pool, rank: number): Slot {
  return { lines, values: desk.values, kind: "joke", about: [], rank };
}
