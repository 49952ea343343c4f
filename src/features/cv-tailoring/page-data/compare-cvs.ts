import type { KeptCv } from "../keeping/own-cv";
import { partLinesOf, linesIn, type ShownLine } from "./part-lines";

export type CvDifference = {
  /** They are the lines that stand in the first CV alone, then those of the second. */
  readonly only: readonly [readonly ShownLine[], readonly ShownLine[]];
  readonly inBoth: number;
};

type Seen = Pick<KeptCv, "material" | "choices" | "fit">;

/** A line is the same when it is the same fact of the profile. */
export function compareCvs(first: Seen, second: Seen): CvDifference {
  const [ours, theirs] = [standing(first), standing(second)];
  const beyond = (lines: ReadonlyMap<string, ShownLine>, others: ReadonlyMap<string, ShownLine>) =>
    [...lines.values()].filter(({ id }) => !others.has(id));
  const only = [beyond(ours, theirs), beyond(theirs, ours)] as const;
  return { only, inBoth: ours.size - only[0].length };
}

const standing = (cv: Seen): ReadonlyMap<string, ShownLine> =>
  new Map(
    linesIn(partLinesOf(cv))
      .filter(({ isKept }) => isKept)
      .map((line) => [line.id, line]),
  );
