import type { Ctx } from "../../../platform/context";
import { CvChoices } from "../cv/cv-choices";
import { tailorCv } from "../cv/tailor-cv";
import { valuedLines } from "../cv/valued-lines";
import { tailoringError } from "../errors";
import type { KeptCv } from "./own-cv";

/** What is absent stays as it is. */
export type ChangedChoices = {
  readonly [Name in keyof CvChoices]?: CvChoices[Name] | undefined;
};

const SUMMARY_ID = "basics:summary";

/** It fits a CV by other choices, and saves nothing. */
export async function fitAnew(ctx: Ctx, before: KeptCv, changed: ChangedChoices): Promise<KeptCv> {
  const choices = CvChoices.parse({ ...before.choices, ...changed });
  const known = new Set([SUMMARY_ID, ...valuedLines(before.material).map((line) => line.id)]);
  if ([...choices.pinned, ...choices.excluded].some((id) => !known.has(id))) {
    throw tailoringError("LINE_UNKNOWN");
  }
  const excluded = new Set(choices.excluded);
  if (choices.pinned.some((id) => excluded.has(id))) {
    throw tailoringError("LINE_PINNED_AND_EXCLUDED");
  }
  const { material } = before;
  const { cvData, metadata, selection } = await tailorCv(ctx, { material, choices });
  return { ...before, choices, fit: selection.fit, cvData, metadata, receipts: null };
}
