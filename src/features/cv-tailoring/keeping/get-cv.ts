import type { Ctx } from "../../../platform/context";
import { type CvLines, linesOfCv } from "./cv-view";
import { keepReceipts, makeReceipts } from "./make-receipts";
import { type KeptCv, requireCv } from "./own-cv";

/** It is one CV, with each line that stands in it or was left out. Its files are read again once for a choice of lines. */
export async function getCv(ctx: Ctx, id: string): Promise<KeptCv & CvLines> {
  const cv = await requireCv(ctx, id);
  const receipts = cv.receipts ?? (await makeReceipts(ctx, cv));
  if (cv.receipts === null) ctx.later(keepReceipts(ctx, { ...cv, receipts }));
  return { ...cv, receipts, ...linesOfCv(cv) };
}
