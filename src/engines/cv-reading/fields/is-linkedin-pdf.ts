import type { Line } from "../line";

type PdfOrigin = { readonly author: string; readonly producer: string };

const isNear = (size: number, wanted: number) => Math.abs(size - wanted) < 0.35;

/** LinkedIn says so in the file; where a printer has dropped that, its sizes of 26, 15.75 and 11.5 points together tell. */
export function isLinkedInPdf(lines: readonly Line[], { author, producer }: PdfOrigin): boolean {
  if (author === "LinkedIn" && /apache fop/iu.test(producer)) return true;
  const has = (wanted: number) =>
    lines.some(({ parts }) => parts.some(({ size }) => isNear(size, wanted)));
  const isTold = lines.some(({ text }) => text.includes("(LinkedIn)"));
  return isTold && has(26) && has(15.75) && has(11.5);
}
