import type { PdfKind } from "../api/schemas";

export type PdfPaths = {
  readonly pdfMotivationPath: string;
  readonly pdfAntiMotivationPath: string;
  readonly pdfDualPath: string;
};

/** The only place that composes keys of letters' PDFs. `folder` is random: a key tells nothing and cannot be guessed. */
export function pdfPaths(folder: string): PdfPaths {
  return {
    pdfMotivationPath: `letters/${folder}/motivation.pdf`,
    pdfAntiMotivationPath: `letters/${folder}/anti-motivation.pdf`,
    pdfDualPath: `letters/${folder}/dual.pdf`,
  };
}

export function pdfPathOf(paths: PdfPaths, kind: PdfKind): string {
  const byKind: Record<PdfKind, string> = {
    motivation: paths.pdfMotivationPath,
    anti_motivation: paths.pdfAntiMotivationPath,
    dual: paths.pdfDualPath,
  };
  return byKind[kind];
}
