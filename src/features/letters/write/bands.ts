import type { LetterType } from "../store/document";
import type { LetterLength } from "../api/schemas";

type Band = { readonly min: number; readonly max: number };

/** Words from salutation to signature: standard as the contract, short and long around it. */
const bands: Record<LetterType, Record<LetterLength, Band>> = {
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

export const bandOf = (type: LetterType, length: LetterLength = "standard") => bands[type][length];
