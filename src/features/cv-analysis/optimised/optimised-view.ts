import * as z from "zod";
import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import { applyChanges } from "../optimise/apply-changes";
import { type CvChange, isTakenAtFirst, OptimisedCv } from "../optimise/cv-change";
import { type PrintedCv, documentOf } from "../optimise/printed-cv";

export const AcceptedIds = z.array(z.string());

export type ChosenChange = CvChange & { readonly isAccepted: boolean };

/** It is the optimised version with the choices of the person. */
export type OptimisedView = {
  readonly reading: CvReading;
  readonly changes: readonly ChosenChange[];
  readonly score: OptimisedCv["score"];
  readonly leftOut: readonly string[];
  /** It is the CV with the accepted changes, and with those taken at first until the person has chosen. */
  readonly document: PrintedCv;
};

type Stored = {
  readonly optimised: OptimisedCv;
  readonly accepted: readonly string[] | null;
};

export function optimisedView(reading: CvReading, { optimised, accepted }: Stored): OptimisedView {
  const { changes, score, leftOut } = optimised;
  const isAccepted = (change: CvChange) =>
    accepted === null ? isTakenAtFirst(change) : accepted.includes(change.id);
  return {
    reading,
    changes: changes.map((change) => ({ ...change, isAccepted: isAccepted(change) })),
    score,
    leftOut,
    document: applyChanges(documentOf(reading), changes.filter(isAccepted)),
  };
}

export const parseOptimised = (stored: string): OptimisedCv =>
  OptimisedCv.parse(JSON.parse(stored));

export const parseAccepted = (stored: string | null): readonly string[] | null =>
  stored === null ? null : AcceptedIds.parse(JSON.parse(stored));
