import type { Ctx } from "../../../platform/context";
import { valuedLines } from "../cv/valued-lines";
import { fitAnew } from "../keeping/fit-anew";
import type { KeptCv } from "../keeping/own-cv";
import { applyChange } from "./choice-change";
import { changeOfMove } from "./line-move";

/** A line takes a fit of its own to be measured, some milliseconds each. */
export const MOST_MEASURED = 6;

/** It says how many points the page would lose by each line that is put in; less than 0 where it would gain. */
export async function measureLines(
  ctx: Ctx,
  cv: KeptCv,
  lineIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const lines = valuedLines(cv.material);
  const costs = new Map<string, number>();
  for (const lineId of lineIds.slice(0, MOST_MEASURED)) {
    const change = changeOfMove({ lineId, to: "in" }, { choices: cv.choices, lines });
    const { fit } = await fitAnew(ctx, cv, applyChange(cv.choices, change));
    costs.set(lineId, Math.round(cv.fit.points - fit.points));
  }
  return costs;
}
