import type { Ctx } from "../../../platform/context";
import { tailoringError } from "../errors";
import { makeWidgets } from "../generate/make-widgets";
import { openTailoring, type TailoringBasis } from "../generate/open-tailoring";
import { keepWidgets } from "../generate/widget-cache";
import type { WidgetSet } from "../generate/widget-set";
import { cvGenerations } from "../store/tables";
import type { CvChoices } from "./cv-choices";
import { type TailoredCv, tailorCv } from "./tailor-cv";
import type { TailoredMaterial } from "./tailored-material";

export type GeneratedCv = Pick<TailoredCv, "cvData" | "metadata"> & {
  readonly id: string;
  readonly choices: CvChoices;
};

type Order = { readonly analysisId: string; readonly choices: CvChoices };

/** It scores a member's profile against an offer, fits the best of it to a page, and keeps the CV. */
export async function generateCv(ctx: Ctx, { analysisId, choices }: Order): Promise<GeneratedCv> {
  const { basis, cached } = await openTailoring(ctx, analysisId);
  const made = cached ? { set: cached, keptMs: 0 } : await makeWidgets(ctx, basis);
  const material = materialOf(basis, made.set, ctx.now());
  const tailored = await tailorCv(ctx, { material, choices });
  const { cvData, metadata, selection } = tailored;
  const id = crypto.randomUUID();
  const now = ctx.now().getTime();
  const { cacheKey, ownerId, offer } = basis;
  const row = ctx.db.insert(cvGenerations).values({
    id,
    ownerId,
    analysisId,
    jobTitle: offer.title,
    company: offer.company,
    matchScore: Math.round(made.set.envelope.job_context?.match_score ?? 0),
    templateName: choices.template,
    material: JSON.stringify(material),
    choices: JSON.stringify(choices),
    fit: JSON.stringify(selection.fit),
    cvData: JSON.stringify(cvData),
    metadata: JSON.stringify(metadata),
    createdAt: now,
    updatedAt: now,
  });
  const { set, keptMs } = made;
  const writes =
    keptMs > 0
      ? ([row, keepWidgets(ctx, { cacheKey, ownerId, set, keptMs })] as const)
      : ([row] as const);
  await ctx.db.batch(writes).catch((cause: unknown) => {
    throw tailoringError("CV_SAVE_ERROR", { cause });
  });
  return { id, cvData, metadata, choices };
}

const materialOf = (
  { resume, language }: TailoringBasis,
  { envelope, reasons, offer, completeness, model }: WidgetSet,
  now: Date,
): TailoredMaterial => ({
  resume,
  envelope,
  reasons,
  offer,
  language,
  completeness,
  model,
  madeAt: now.toISOString(),
});
