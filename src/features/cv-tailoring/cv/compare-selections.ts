import type { TailoredMaterial } from "./tailored-material";
import { HIGH_PRIORITY, type ValuedLine } from "./valued-lines";
import * as z from "zod";

/** It is how well what stands on a page answers the offer. */
export const SelectionWorth = z.object({
  /** It counts the required terms that a line of the page answers. */
  terms: z.number().int(),
  /** It counts the lines of the page that are worth 70 or more. */
  highPriority: z.number().int(),
});
export type SelectionWorth = z.infer<typeof SelectionWorth>;

/** From this strength on a line answers a requirement, as the matching engine has it. */
const ANSWERS = 0.5;

export function worthOfSelection(
  keptIds: readonly string[],
  {
    material,
    lines,
  }: { readonly material: TailoredMaterial; readonly lines: readonly ValuedLine[] },
): SelectionWorth {
  const kept = new Set(keptIds);
  const stands = lines.filter(({ id }) => kept.has(id));
  const terms = new Set(
    stands.flatMap(({ id }) =>
      (material.reasons[id] ?? [])
        .filter(({ level, strength }) => level === "must" && strength >= ANSWERS)
        .map(({ start }) => start),
    ),
  );
  const highPriority = stands.filter(isHighPriority).length;
  return { terms: terms.size, highPriority };
}

/** A heading is worth what its lines are worth, and is not counted beside them. */
export const isHighPriority = ({ kind, relevance }: ValuedLine): boolean =>
  kind !== "post" && kind !== "project" && kind !== "skill-group" && relevance >= HIGH_PRIORITY;

export const isNoWorse = (one: SelectionWorth, other: SelectionWorth): boolean =>
  one.terms >= other.terms && one.highPriority >= other.highPriority;
