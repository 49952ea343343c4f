import type { Ctx } from "../../../platform/context";
import { tailoringError } from "../errors";
import { cvGenerations } from "../store/tables";
import { type CvLines, linesOfCv } from "./cv-view";
import { type ChangedChoices, fitAnew } from "./fit-anew";
import { type KeptCv, ownCv, requireCv } from "./own-cv";

type Refit = { readonly id: string; readonly choices: ChangedChoices };

/** It fits a CV anew by other choices, and saves that. Nothing is generated, so that it costs no request of the hour. */
export async function refitCv(ctx: Ctx, { id, choices }: Refit): Promise<KeptCv & CvLines> {
  const fitted = await fitAnew(ctx, await requireCv(ctx, id), choices);
  const updatedAt = ctx.now().getTime();
  const saved = await ctx.db
    .update(cvGenerations)
    .set({
      templateName: fitted.choices.template,
      choices: JSON.stringify(fitted.choices),
      fit: JSON.stringify(fitted.fit),
      cvData: JSON.stringify(fitted.cvData),
      metadata: JSON.stringify(fitted.metadata),
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
  const cv = { ...fitted, updatedAt };
  return { ...cv, ...linesOfCv(cv) };
}
