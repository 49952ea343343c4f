import { assetFontLoader } from "../../../engines/typesetting/font-loader";
import type { Ctx } from "../../../platform/context";
import { contentDispositionOf } from "../../../platform/file-name";
import { findCvPhoto } from "../cv/find-cv-photo";
import { keptCvContent } from "../cv/kept-cv-content";
import { keptResume } from "./kept-resume";
import { type KeptCv, requireCv } from "./own-cv";

export const cvFormats = ["pdf", "docx", "json"] as const;
export type CvFormat = (typeof cvFormats)[number];

const types: Readonly<Record<CvFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  json: "application/json",
};

/** The same CV gives the same bytes. */
export async function cvFile(
  ctx: Ctx,
  cv: Pick<KeptCv, "material" | "fit" | "choices">,
  format: CvFormat,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === "json") return `${JSON.stringify(keptResume(cv), null, 2)}\n`;
  const content = keptCvContent(cv, await findCvPhoto(ctx, cv.choices));
  if (format === "docx") {
    const docx = await import("../../../engines/cv-layout/printing/render-cv-layout-docx");
    return docx.renderCvLayoutDocx(content, cv.fit);
  }
  const pdf = await import("../../../engines/cv-layout/printing/render-cv-layout-pdf");
  return pdf.renderCvLayoutPdf(content, cv.fit, assetFontLoader(ctx.env.ASSETS));
}

type Wanted = { readonly id: string; readonly format: CvFormat };

export async function downloadTailoredCv(ctx: Ctx, { id, format }: Wanted): Promise<Response> {
  const cv = await requireCv(ctx, id);
  const body = await cvFile(ctx, cv, format);
  const name = cv.material.resume.basics.name;
  const download = { stem: "cv", name, nameless: "tailored", extension: format };
  return new Response(body, {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": contentDispositionOf(download, "attachment"),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
