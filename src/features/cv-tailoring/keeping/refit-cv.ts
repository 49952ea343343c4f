import type { Ctx } from "../../../platform/context";
import { CvChoices } from "../cv/cv-choices";
import { tailorCv } from "../cv/tailor-cv";
import { valuedLines } from "../cv/valued-lines";
import { tailoringError } from "../errors";
import { cvGenerations } from "../store/tables";
import { type CvLines, linesOfCv } from "./cv-view";
import { type KeptCv, ownCv, requireCv } from "./own-cv";

/** What is absent stays as it is. */
type ChangedChoices = { readonly [Name in keyof CvChoices]?: CvChoices[Name] | undefined };

export type Refit = { readonly id: string; readonly choices: ChangedChoices };

const SUMMARY_ID = "basics:summary";

/** It fits a CV anew by other choices. Nothing is generated, so that it costs no request; what is not named stays. */
export async function refitCv(ctx: Ctx, { id, choices }: Refit): Promise<KeptCv & CvLines> {
  const before = await requireCv(ctx, id);
  const next = CvChoices.parse({ ...before.choices, ...choices });
  const known = new Set([SUMMARY_ID, ...valuedLines(before.material).map((line) => line.id)]);
  if ([...next.pinned, ...next.excluded].some((lineId) => !known.has(lineId))) {
    throw tailoringError("LINE_UNKNOWN");
  }
  const tailored = await tailorCv(ctx, { material: before.material, choices: next });
  const { cvData, metadata, selection } = tailored;
  const updatedAt = ctx.now().getTime();
  const saved = await ctx.db
    .update(cvGenerations)
    .set({
      templateName: next.template,
      choices: JSON.stringify(next),
      fit: JSON.stringify(selection.fit),
      cvData: JSON.stringify(cvData),
      metadata: JSON.stringify(metadata),
      receipts: null,
      updatedAt,
    })
    .where(ownCv(ctx, id))
    .returning({ id: cvGenerations.id })
    .catch((cause: unknown) => {
      throw tailoringError("CV_SAVE_ERROR", { cause });
    });
  // It was removed meanwhile.
  if (saved.length === 0) throw tailoringError("CV_NOT_FOUND");
  const { fit } = selection;
  const cv = { ...before, choices: next, fit, cvData, metadata, receipts: null, updatedAt };
  return { ...cv, ...linesOfCv(cv) };
}
