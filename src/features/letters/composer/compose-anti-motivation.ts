import type { LetterDocument } from "../document";
import { letterOf, type WritingDesk, writingDesk } from "./desk";
import type { AntiPhrases, Pool } from "./phrasebook";
import type { ComposeInput, LetterPlan } from "./plan";
import type { Slot } from "./sentence";

/** The contract's band of words is 300–400; the rest is room for the last sentence. */
const words = { min: 302, max: 390 };

/** The letter of anti-motivation: the facts of its twin, told against the only person it may mock, the candidate. */
export function composeAntiMotivation(plan: LetterPlan, input: ComposeInput): LetterDocument {
  const desk = writingDesk(plan, input);
  const phrases = desk.phrases.antiMotivation;
  const write = {
    renounce: () => renounceSlots(desk, phrases),
    confess: (facts: readonly string[]) => confessSlots(desk, phrases, facts),
    portrait: () => portraitSlots(desk, phrases),
    refuse: () => refuseSlots(desk, phrases),
  };
  const paragraphs = plan.antiMotivation.map(({ point, facts }) => write[point](facts));
  return letterOf(desk, { type: "anti_motivation", phrases, paragraphs, words });
}

function renounceSlots(desk: WritingDesk, phrases: AntiPhrases): Slot[] {
  return [
    { ...joke(desk, phrases.openings, 0), values: desk.firstMention },
    joke(desk, phrases.warnings, 1),
    joke(desk, phrases.roles, 2),
  ];
}

/** The first three stay; what comes after goes, whole, when the letter is long. */
const confessionRanks = [0, 0, 0, 6, 14];

function confessSlots(desk: WritingDesk, phrases: AntiPhrases, ids: readonly string[]): Slot[] {
  return desk
    .tellable(ids)

    .flatMap(({ achievement, values }, index) => {
      const about = [achievement.factId];
      const rank = confessionRanks[index] ?? 15;
      const again = index > 0 ? { "h.again": values["h"], "h.againMe": values["h.me"] } : {};
      return [
        {
          lines: phrases.leads,
          values: { ...values, ...again },
          kind: "joke" as const,
          about,
          rank,
        },
        { lines: phrases.twists[achievement.topic], values, kind: "joke" as const, about, rank },
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
    joke(desk, phrases.roles, 16),
    joke(desk, phrases.virtues, 11),
    joke(desk, phrases.names, 17),
    joke(desk, phrases.roles, 18),
    joke(desk, phrases.virtues, 19),
    joke(desk, phrases.names, 20),
    joke(desk, phrases.virtues, 21),
    joke(desk, phrases.names, 22),
  ];
}

function refuseSlots(desk: WritingDesk, phrases: AntiPhrases): Slot[] {
  return [
    joke(desk, phrases.refusals, 0),
    joke(desk, phrases.reversals, 3),
    joke(desk, phrases.farewells, 7),
  ];
}

function joke(desk: WritingDesk, lines: Pool, rank: number): Slot {
  return { lines, values: desk.values, kind: "joke", about: [], rank };
}
