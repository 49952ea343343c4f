import type { SentencePlace } from "../../check";

/** It is as stored: an absent number may be spelt out. */
type Placed = {
  readonly letter: string;
  readonly severity: "error" | "warning";
  readonly where: {
    readonly part: SentencePlace["part"];
    readonly paragraph?: number | undefined;
    readonly sentence?: number | undefined;
  };
};

/** The remarks on one sentence, or on one line or the whole of a letter; what is wrong comes before what is style. */
export type FlaggedSentence<F> = readonly [F, ...F[]];

/** Sentences in the order in which the checker meets them. */
export function flagsBySentence<F extends Placed>(flags: readonly F[]): FlaggedSentence<F>[] {
  const groups = new Map<string, [F, ...F[]]>();
  for (const flag of flags) {
    const { part, paragraph, sentence } = flag.where;
    const key = [flag.letter, part, paragraph, sentence].join(" ");
    const group = groups.get(key);
    if (group) group.push(flag);
    else groups.set(key, [flag]);
  }
  return [...groups.values()].map(
    (group) =>
      group.toSorted(
        (one, other) => Number(one.severity === "warning") - Number(other.severity === "warning"),
      ) as unknown as FlaggedSentence<F>,
  );
}
