import type { LetterLength } from "../request/wish";
import type { LetterType } from "../store/document";

export type WordBand = { readonly min: number; readonly max: number };

/** Words from salutation to signature: one page, whatever the length. Both letters of a pair have the same. */
const bands: Readonly<Record<LetterLength, WordBand>> = {
  short: { min: 150, max: 220 },
  standard: { min: 260, max: 360 },
  long: { min: 380, max: 460 },
};

export const bandOf = (_type: LetterType, length: LetterLength = "standard"): WordBand =>
  bands[length];

/** Room that the composer leaves: a letter is rather short than filled, and its last sentence is in or out as a whole. */
const margins: Readonly<Record<LetterLength, WordBand>> = {
  short: { min: 4, max: 8 },
  standard: { min: 6, max: 50 },
  long: { min: 6, max: 10 },
};

/** The band that the composer aims at. */
export function composedBandOf(type: LetterType, length: LetterLength): WordBand {
  const { min, max } = bandOf(type, length);
  return { min: min + margins[length].min, max: max - margins[length].max };
}
