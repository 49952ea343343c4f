import type { Ctx } from "../../../platform/context";
import { assetFontLoader } from "../../../engines/typesetting/font-loader";
import type { PrintedCv } from "../optimise/printed-cv";

export const optimisedFormats = ["pdf", "docx", "md"] as const;
export type OptimisedFormat = (typeof optimisedFormats)[number];

/** It makes one of the files that a person may take along. */
export async function optimisedFile(
  ctx: Ctx,
  document: PrintedCv,
  format: OptimisedFormat,
): Promise<string | ArrayBuffer | Uint8Array<ArrayBuffer>> {
  if (format === "pdf") {
    const { renderCvPdf } = await import("../documents/render-cv-pdf");
    return renderCvPdf(document, assetFontLoader(ctx.env.ASSETS));
  }
  if (format === "docx") {
    const { renderCvDocx } = await import("../documents/render-cv-docx");
    return renderCvDocx(document);
  }
  const { toMarkdown } = await import("../documents/to-markdown");
  return toMarkdown(document);
}
