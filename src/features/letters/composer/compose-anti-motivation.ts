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
    joke(desk, phrases.warnings, 0),
    joke(desk, phrases.roles, 1),
  ];
}

const confessionsMax = 4;

/** A fourth confession goes when the first three are long. */
function confessSlots(desk: WritingDesk, phrases: AntiPhrases, ids: readonly string[]): Slot[] {
  return desk
    .tellable(ids)
    .slice(0, confessionsMax)
    .flatMap(({ achievement, values }, index) => {
      const about = [achievement.factId];
      const rank = index < 3 ? 0 : 2;
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
    joke(desk, phrases.skills, 1),
    joke(desk, phrases.otherSkills, 8),
    joke(desk, phrases.educations, 5),
    joke(desk, phrases.interests, 1),
    joke(desk, phrases.languages, 7),
    joke(desk, phrases.virtues, 9),
  ];
}

function refuseSlots(desk: WritingDesk, phrases: AntiPhrases): Slot[] {
  return [
    joke(desk, phrases.refusals, 0),
    joke(desk, phrases.reversals, 0),
    joke(desk, phrases.farewells, 6),
  ];
}

function joke(desk: WritingDesk, lines: Pool, rank: number): Slot {
  return { lines, values: desk.values, kind: "joke", about: [], rank };
}
