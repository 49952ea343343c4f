/** It is A4 in points. */
export const sheet = { width: 595.28, height: 841.89 };
export const margins = { left: 79, right: 79, top: 60, bottom: 68 };
export const measure = sheet.width - margins.left - margins.right;
/** French letters put the addressee, the date and the signature here, in the window of the envelope. */
export const rightColumn = 312;

/** They are operands of `rg` and `RG`. */
export const ink = "0.13 0.11 0.1";
export const faded = "0.42 0.38 0.34";
export const vermilion = "0.79 0.22 0.12";
export const clay = "0.8 0.72 0.64";

/** It writes a length as PDF does. */
export function points(length: number): string {
  return String(Math.round(length * 100) / 100);
}
