import type { Ctx } from "../../../platform/context";
import { describeError } from "../../../platform/log";
import { type PdfPaths, pdfPathOf } from "./pdf-paths";
import { type LetterPair, PdfKind } from "../api/schemas";

/**
 * Renders the three PDFs and puts each under its path. False when that failed: the letter is worth keeping without
 * them, and the first download renders again.
 */
export async function storePdfs(ctx: Ctx, paths: PdfPaths, pair: LetterPair): Promise<boolean> {
  try {
    await Promise.all(PdfKind.options.map((kind) => storePdf(ctx, { paths, pair, kind })));
    return true;
  } catch (error) {
    ctx.log.warn("pdfs_not_stored", { error: describeError(error) });
    return false;
  }
}

type PdfOrder = { readonly paths: PdfPaths; readonly pair: LetterPair; readonly kind: PdfKind };

/** One PDF: rendered, put, returned. The renderer with its fonts loads on first use, not at start-up. */
export async function storePdf(ctx: Ctx, { paths, pair, kind }: PdfOrder): Promise<Uint8Array> {
  const { assetFontLoader, renderPdf } = await import(".");
  const bytes = await renderPdf(kind, pair, assetFontLoader(ctx.env.ASSETS));
  await ctx.env.FILES.put(pdfPathOf(paths, kind), bytes, {
    httpMetadata: { contentType: "application/pdf" },
  });
  return bytes;
}
