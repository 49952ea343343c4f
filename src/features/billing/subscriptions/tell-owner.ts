import { notify } from "../../../engines/notices";
import type { Ctx } from "../../../platform/context";
import { userIdOf } from "../../../platform/owner";
import type { BillingNotice } from "./notices-of-change";

/** It tells a person what has become of their plan. It is safe to repeat: a source is told once. */
export async function tellOwner(
  ctx: Ctx,
  ownerId: string,
  notices: readonly BillingNotice[],
): Promise<void> {
  const userId = userIdOf(ownerId);
  if (userId === null) return;
  const createdAt = ctx.now().getTime();
  for (const { source, event, plan, at } of notices) {
    await notify(ctx, userId, {
      source: `billing:${source}`,
      kind: "billing",
      ref: `plan:${event}`,
      link: "/account/plan",
      facts: { event, plan, at },
      createdAt,
    });
  }
}
