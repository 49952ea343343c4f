import { and, eq } from "drizzle-orm";
import { layoutReceipt } from "../../../engines/cv-layout/receipt/layout-receipt";
import type { Ctx } from "../../../platform/context";
import { keptCvContent } from "../cv/kept-cv-content";
import { cvGenerations } from "../store/tables";
import { cvFile } from "./cv-file";
import type { FileReceipts } from "./file-receipt";
import { type KeptCv, ownCv } from "./own-cv";

/** It reads the files again as an employer's software reads them. */
export async function makeReceipts(
  ctx: Ctx,
  cv: Pick<KeptCv, "material" | "fit" | "choices">,
): Promise<FileReceipts> {
  const content = keptCvContent(cv);
  const receipts: FileReceipts = [];
  for (const format of ["pdf", "docx"] as const) {
    const bytes = new Uint8Array(await new Response(await cvFile(ctx, cv, format)).arrayBuffer());
    const file = { bytes, fileName: `cv.${format}` };
    const { rows, same } = await layoutReceipt({ content, fitted: cv.fit, file });
    const lost = rows
      .filter(({ isSame }) => !isSame)
      .map(({ path, value, reread, isInFile }) => ({ path, value, reread, isInFile }));
    receipts.push({ format, total: rows.length, same, lost });
  }
  return receipts;
}

type WithReceipts = Pick<KeptCv, "id" | "updatedAt"> & { readonly receipts: FileReceipts };

/** A CV that was fitted anew meanwhile has other files, and keeps none of these. */
export async function keepReceipts(
  ctx: Ctx,
  { id, updatedAt, receipts }: WithReceipts,
): Promise<void> {
  await ctx.db
    .update(cvGenerations)
    .set({ receipts: JSON.stringify(receipts) })
    .where(and(ownCv(ctx, id), eq(cvGenerations.updatedAt, updatedAt)));
}
