import * as z from "zod";
import { AnalysisReference } from "../api/schemas";
import { CvChoices } from "../cv/cv-choices";
import { ChangeText } from "../page-data/change-text";
import { lineMoves } from "../page-data/line-move";

const choices = CvChoices.shape;

/** A form sends every value as a text, and an empty one is no number. */
const numberIn = <Output>(schema: z.ZodType<Output>) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() !== "" ? Number(value) : value),
    schema,
  );

/** Only a ticked box sends something. */
const tickIn = z.preprocess((value) => value === "true", choices.includePhoto);

export const SettingsInForm = z.object({
  includePhoto: tickIn,
  pages: numberIn(choices.pages),
  minScore: numberIn(choices.minScore),
  maxExperiences: numberIn(choices.maxExperiences),
  maxBulletsPerExperience: numberIn(choices.maxBulletsPerExperience),
});

export const GenerateInForm = SettingsInForm.extend({
  analysisId: AnalysisReference.shape.analysisId,
  template: choices.template,
});

const MOVE = /^(\w{2,4}) (.{1,200})$/u;

/** A button says what it does and to which line. */
export const MoveInForm = z.object({
  move: z
    .string()
    .transform((text) => {
      const [, to, lineId] = MOVE.exec(text) ?? [];
      return { to, lineId };
    })
    .pipe(z.object({ to: z.enum(lineMoves), lineId: z.string() })),
});

export const UndoInForm = z.object({ change: ChangeText });

/** Nonsense in the address is no offer to undo. */
export const UndoInQuery = z.object({ undo: ChangeText.optional().catch(undefined) });
