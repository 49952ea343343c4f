import { type CvContent, templateNames } from "../../../engines/cv-layout/cv-content";
import type { Ctx } from "../../../platform/context";
import { keptCvContent } from "../cv/kept-cv-content";
import { type CvLines, linesOfCv } from "./cv-view";
import { type ChangedChoices, fitAnew } from "./fit-anew";
import { type KeptCv, requireCv } from "./own-cv";

/** It is a CV as other choices would make it, with what would be printed. */
export type CvPreview = KeptCv & CvLines & { readonly content: CvContent };

type Wished = { readonly id: string; readonly choices: ChangedChoices };

const previewOf = (cv: KeptCv): CvPreview => ({
  ...cv,
  ...linesOfCv(cv),
  content: keptCvContent(cv),
});

/** Nothing is saved: a page shows what a line moved in or out, or another least score, would cost. */
export async function previewCv(ctx: Ctx, { id, choices }: Wished): Promise<CvPreview> {
  return previewOf(await fitAnew(ctx, await requireCv(ctx, id), choices));
}

/** It is one preview for each template, in their order. */
export async function previewTemplates(ctx: Ctx, { id, choices }: Wished): Promise<CvPreview[]> {
  const cv = await requireCv(ctx, id);
  const previews: CvPreview[] = [];
  for (const template of templateNames) {
    previews.push(previewOf(await fitAnew(ctx, cv, { ...choices, template })));
  }
  return previews;
}
