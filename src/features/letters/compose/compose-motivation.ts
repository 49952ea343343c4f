import { composedBandOf } from "../check/word-bands";
import type { LetterDocument } from "../store/document";
import { letterOf } from "./letter-of";
import { type LetterMaterial, letterMaterial } from "./material";
import { closeSlots, houseSlots, openingSlots, proofSlots } from "./motivation-parts";
import type { ComposeInput, LetterPlan } from "./plan";
import type { Slot } from "./sentence";

/** The letter of motivation that a plan calls for. */
export function composeMotivation(plan: LetterPlan, input: ComposeInput): LetterDocument {
  const material = letterMaterial(plan, input);
  const { subjects, jobSubjects, salutations, closings } = material.phrases.motivation;
  return letterOf(material, {
    type: "motivation",
    pools: { subjects: material.wanted.job ? jobSubjects : subjects, salutations, closings },
    paragraphs: paragraphsOf(material),
    words: composedBandOf("motivation", material.wanted.length),
  });
}

/** The first two proofs have a paragraph each; what else was done stands with what else counts, but in a long letter. */
function paragraphsOf(material: LetterMaterial): Slot[][] {
  const proofs = material.plan.motivation
    .filter(({ point }) => point === "proof")
    .map(({ facts }, turn) => proofSlots(material, facts, turn));
  const [first = [], second = [], ...others] = proofs;
  const house = houseSlots(material);
  const close = closeSlots(material);
  switch (material.wanted.length) {
    case "long":
      return [openingSlots(material), first, second, others.flat(), house, close];
    case "standard":
      return [openingSlots(material), first, second, [...others.flat(), ...house], close];
    case "short":
      return [openingSlots(material), first, [...second, ...others.flat(), ...house], close];
  }
}
