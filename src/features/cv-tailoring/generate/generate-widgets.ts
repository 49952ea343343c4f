import type { Ctx } from "../../../platform/context";
import { keepMade, makeWidgets } from "./make-widgets";
import { openTailoring } from "./open-tailoring";
import type { WidgetSet } from "./widget-set";

/** It scores a member's profile against one of their offers. The same profile and offer are scored once a day. */
export async function generateWidgets(
  ctx: Ctx,
  { analysisId }: { readonly analysisId: string },
): Promise<WidgetSet> {
  const { basis, cached } = await openTailoring(ctx, analysisId);
  if (cached) return cached;
  const made = await makeWidgets(ctx, basis);
  await keepMade(ctx, basis, made);
  return made.set;
}
