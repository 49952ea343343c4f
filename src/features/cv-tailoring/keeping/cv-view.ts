import type { LineReasons } from "../widgets/line-reasons";
import type { ScoreParts } from "../widgets/advanced-score";
import { type ValuedLine, valuedLines } from "../cv/valued-lines";
import type { KeptCv } from "./own-cv";

/** It is a line that stands on the page, with why it does. */
export type KeptLine = {
  readonly id: string;
  readonly kind: ValuedLine["kind"];
  readonly parentId: string | null;
  readonly text: string;
  readonly relevance: number;
  readonly advanced: number;
  readonly parts: ScoreParts;
  /** They are the requirements that it answers, in the words of the offer. */
  readonly requirements: LineReasons[string];
  readonly isPinned: boolean;
  /** It is how many points the page loses without the line; null where it was not priced. */
  readonly costPoints: number | null;
};

/** It is a line that does not stand on the page, with what it would cost there. */
export type LeftLine = Omit<KeptLine, "isPinned"> & {
  readonly heightPt: number | null;
  readonly reason: string;
};

export type CvLines = { readonly kept: readonly KeptLine[]; readonly leftOut: readonly LeftLine[] };

/** Every line of the profile is in one of the two lists, in the order of the profile. */
export function linesOfCv({
  material,
  choices,
  fit,
}: Pick<KeptCv, "material" | "choices" | "fit">): CvLines {
  const pinned = new Set(choices.pinned);
  const excluded = new Set(choices.excluded);
  const onPage = new Set(fit.keptIds);
  const prices = new Map(fit.leftOut.map((line) => [line.id, line]));
  const costs = new Map(fit.keptCosts.map(({ id, costPoints }) => [id, costPoints]));
  // A group of skills is no line of its own: its name stands where one of its skills does.
  const lines = valuedLines(material).filter(({ kind }) => kind !== "skill-group");
  const seen = (line: ValuedLine) => ({
    id: line.id,
    kind: line.kind,
    parentId: line.parentId,
    text: line.printed,
    relevance: line.relevance,
    advanced: line.advanced,
    parts: line.parts,
    requirements: material.reasons[line.id] ?? [],
  });
  return {
    kept: lines
      .filter(({ id }) => onPage.has(id))
      .map((line) => ({
        ...seen(line),
        isPinned: pinned.has(line.id),
        costPoints: costs.get(line.id) ?? null,
      })),
    leftOut: lines
      .filter(({ id }) => !onPage.has(id))
      .map((line) => {
        const price = prices.get(line.id);
        return {
          ...seen(line),
          heightPt: price?.heightPt ?? null,
          costPoints: price?.costPoints ?? null,
          reason: price?.reason ?? (excluded.has(line.id) ? "excluded" : "below-min-score"),
        };
      }),
  };
}
