import { and, eq, isNull } from "drizzle-orm";
import { findPersonByName } from "../../accounts";
import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import type { PaidPlan } from "../../../platform/plan";
import { dropPlan, holdPlan } from "../../quotas";
import { planPageError } from "../errors";
import { planGrants } from "../store/tables";
import { tellOwner } from "../subscriptions/tell-owner";

export type PlanGift = {
  readonly username: string;
  readonly plan: PaidPlan;
  readonly reason: string;
  /** In Unix milliseconds. */
  readonly endsAt: number;
};

const LONGEST_MS = 2 * 366 * 86_400_000;

const sourceOf = (grantId: number) => `grant:${grantId}`;

/** An admin gives a plan without money. The row keeps who gave it and why, and the person is told. */
export async function givePlan(ctx: Ctx, { username, plan, reason, endsAt }: PlanGift) {
  const admin = requireRole(ctx, "admin");
  const givenAt = ctx.now().getTime();
  if (endsAt <= givenAt || endsAt > givenAt + LONGEST_MS) throw planPageError("GIFT_END_REFUSED");
  const person = await findPersonByName(ctx, username);
  if (!person || person.status === "deleted") throw planPageError("GIFT_PERSON_NOT_FOUND");
  const ownerId = ownerKey(person.id);
  const { id } = await ctx.db
    .insert(planGrants)
    .values({ ownerId, plan, reason, endsAt, givenBy: admin.userId, givenAt })
    .returning({ id: planGrants.id })
    .get();
  await holdPlan(ctx, { ownerId, source: sourceOf(id), plan, until: endsAt });
  ctx.log.info("plan_given", { grant_id: id, plan, user_id: person.id, by: admin.userId });
  await tellOwner(ctx, ownerId, [{ source: `given:${id}`, event: "plan_given", plan, at: endsAt }]);
  return id;
}

/** It takes a gift back before its end. The row stays, with who did so. */
export async function endGrant(ctx: Ctx, id: number): Promise<void> {
  const admin = requireRole(ctx, "admin");
  const endedAt = ctx.now().getTime();
  const ended = await ctx.db
    .update(planGrants)
    .set({ endedAt, endedBy: admin.userId })
    .where(and(eq(planGrants.id, id), isNull(planGrants.endedAt)))
    .returning({ ownerId: planGrants.ownerId, plan: planGrants.plan })
    .get();
  if (!ended) throw planPageError("GRANT_NOT_FOUND");
  await dropPlan(ctx, { ownerId: ended.ownerId, source: sourceOf(id) });
  ctx.log.info("plan_taken_back", { grant_id: id, by: admin.userId });
  await tellOwner(ctx, ended.ownerId, [
    { source: `given-ended:${id}`, event: "plan_ended", plan: ended.plan, at: endedAt },
  ]);
}
