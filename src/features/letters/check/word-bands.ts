import type { LetterLength } from "../request/wish";
import type { LetterType } from "../store/document";

export type WordBand = { readonly min: number; readonly max: number };

/** Words from salutation to signature: the contract says what is standard, short and long stand around it. */
const bands: Readonly<Record<LetterType, Readonly<Record<LetterLength, WordBand>>>> = {
  motivation: {
    short: { min: 180, max: 250 },
    standard: { min: 350, max: 450 },
    long: { min: 450, max: 600 },
  },
  anti_motivation: {
    short: { min: 180, max: 250 },
    standard: { min: 300, max: 400 },
    long: { min: 450, max: 600 },
  },
};

export const bandOf = (type: LetterType, length: LetterLength = "standard"): WordBand =>
  bands[type][length];

/** Room that the composer leaves at both ends of a band: its last sentence is in or out as a whole. */
const margins: Readonly<Record<LetterLength, WordBand>> = {
  short: { min: 2, max: 6 },
  standard: { min: 2, max: 10 },
  long: { min: 3, max: 10 },
};

/** The band that the composer aims at. */
export function composedBandOf(type: LetterType, length: LetterLength): WordBand {
  const { min, max } = bandOf(type, length);
  return { min: min + margins[length].min, max: max - margins[length].max };
}
