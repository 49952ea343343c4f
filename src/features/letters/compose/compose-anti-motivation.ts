import { composedBandOf } from "../check/word-bands";
import type { LetterDocument } from "../store/document";
import { antiCloseSlots, antiOpeningSlots, confessionSlots, portraitSlots } from "./anti-parts";
import { letterOf } from "./letter-of";
import { type LetterMaterial, letterMaterial } from "./material";
import type { ComposeInput, LetterPlan } from "./plan";
import type { Slot } from "./sentence";

/** The letter of anti-motivation: the facts of its twin, told against the only person it may mock, the candidate. */
export function composeAntiMotivation(plan: LetterPlan, input: ComposeInput): LetterDocument {
  const material = letterMaterial(plan, input);
  const { subjects, jobSubjects, salutations, closings } = material.phrases.antiMotivation;
  return letterOf(material, {
    type: "anti_motivation",
    pools: { subjects: material.wanted.job ? jobSubjects : subjects, salutations, closings },
    paragraphs: plan.antiMotivation.flatMap((paragraph) => slotsOf(material, paragraph)),
    words: composedBandOf("anti_motivation", material.wanted.length),
  });
}

type Paragraph = LetterPlan["antiMotivation"][number];

function slotsOf(material: LetterMaterial, { point, facts }: Paragraph): Slot[][] {
  switch (point) {
    case "opening":
      return [antiOpeningSlots(material)];
    case "confession":
      return inTwo(confessionSlots(material, facts));
    case "portrait":
      return [portraitSlots(material)];
    case "close":
      return [antiCloseSlots(material)];
  }
}

/** So many sentences of confession fill a paragraph. */
const confessionSentences = 6;

function inTwo(slots: readonly Slot[]): Slot[][] {
  const at = slots.findIndex(
    ({ about }, index) =>
      index >= confessionSentences && about?.[0] !== slots[index - 1]?.about?.[0],
  );
  return at < 0 ? [[...slots]] : [slots.slice(0, at), slots.slice(at)];
}
