import type { LetterDocument } from "../store/document";
import { composedBandOf } from "../check/word-bands";
import { letterOf } from "./letter-of";
import { letterMaterial } from "./material";
import type { AntiMotivationPools } from "./phrasebook";
import type { ComposeInput, LetterPlan } from "./plan";
import { antiMotivationSlots } from "./slots";
import { slotsOf } from "./slots-of";

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
    words: composedBandOf("anti_motivation", material.wanted.length),
  });
}
