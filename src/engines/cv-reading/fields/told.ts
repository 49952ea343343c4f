import type { CvField } from "../read-cv-result";
import { boxOfPieces, quoteOfPieces, textOfPieces } from "./piece";
import type { Piece } from "./piece";

/** Below this confidence a person is asked to check. */
export const DOUBTFUL = 0.5;
export const LIKELY = 0.75;
export const SURE = 0.95;

/** It is a value with the pieces of the file that tell it. */
export type Told = {
  readonly value: string;
  readonly pieces: readonly Piece[];
  readonly confidence: number;
  readonly alternatives: readonly string[];
  /** It is the target of a link where that is not printed. */
  readonly quote?: string;
};

export const tell = (pieces: readonly Piece[], confidence = SURE): Told => ({
  value: textOfPieces(pieces),
  pieces,
  confidence,
  alternatives: [],
});

export function fieldOf(path: string, told: Told): CvField | null {
  const [first] = told.pieces;
  if (!first) return null;
  return {
    path,
    value: told.value,
    page: first.line.page,
    box: boxOfPieces(told.pieces),
    quote: told.quote ?? quoteOfPieces(told.pieces),
    confidence: told.confidence,
    alternatives: told.alternatives.filter((other) => other !== told.value).slice(0, 3),
  };
}
