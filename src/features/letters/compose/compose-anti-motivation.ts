import type { LetterDocument } from "../store/document";
import { letterOf } from "./letter-of";
import { letterMaterial } from "./material";
import type { LetterLength } from "./options";
import type { AntiMotivationPools } from "./phrasebook";
import type { ComposeInput, LetterPlan } from "./plan";
import { antiMotivationSlots } from "./slots";
import { slotsOf } from "./slots-of";

/** The contract's bands of words are 180–250, 300–400 and 450–600; the rest is room for the last sentence. */
const bands: Readonly<Record<LetterLength, { min: number; max: number }>> = {
  short: { min: 182, max: 244 },
  standard: { min: 302, max: 390 },
  long: { min: 453, max: 590 },
};

/** The letter of anti-motivation: the facts of its twin, told against the only person it may mock, the candidate. */
export function composeAntiMotivation(plan: LetterPlan, input: ComposeInput): LetterDocument {
  const material = letterMaterial(plan, input);
  const { antiMotivation, company, job } = material.phrases;
  const pools: AntiMotivationPools = {
    ...antiMotivation,
    ...company,
    ...(material.wanted.job && job.antiMotivation),
  };
  const source = { material, plan: plan.antiMotivation, pools, kind: "joke" } as const;
  return letterOf(material, {
    type: "anti_motivation",
    pools,
    paragraphs: plan.antiMotivation.map((paragraph) =>
      slotsOf(source, paragraph, antiMotivationSlots[paragraph.point]),
    ),
    words: bands[material.wanted.length],
  });
}
