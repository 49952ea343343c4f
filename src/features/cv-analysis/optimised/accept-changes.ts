import type { Ctx } from "../../../platform/context";
import { cvError } from "../errors";
import { ownAnalysis } from "../keeping/own-analysis";
import { cvAnalyses } from "../store/tables";
import { optimisedView, type OptimisedView } from "./optimised-view";
import { requireOptimised } from "./require-optimised";

type Choice = { readonly id: string; readonly accepted: readonly string[] };

/** It stores which changes the person wants; those that are not named are not taken. */
export async function acceptChanges(ctx: Ctx, { id, accepted }: Choice): Promise<OptimisedView> {
  const { reading, changes, score, leftOut } = await requireOptimised(ctx, id);
  const known = new Set(changes.map((change) => change.id));
  if (accepted.some((each) => !known.has(each))) throw cvError("CHANGE_UNKNOWN");
  await ctx.db
    .update(cvAnalyses)
    .set({ accepted: JSON.stringify(accepted), updatedAt: ctx.now().getTime() })
    .where(ownAnalysis(ctx, id));
  const optimised = { changes: [...changes], score, leftOut: [...leftOut] };
  return optimisedView(reading, { optimised, accepted });
}
