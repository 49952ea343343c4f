import { and, eq, gt, type SQL, sql } from "drizzle-orm";
import type { Config } from "../../../platform/config";
import type { Ctx } from "../../../platform/context";
import { ownerOf, userIdOf } from "../../../platform/owner";
import {
  betterPlan,
  type Plan,
  planNames,
  type PlanQuotaName,
  type PlanQuotas,
} from "../../../platform/plan";
import { planHoldings } from "./tables";

/** It returns the best plan that an owner has a right to at this moment; a visitor has the free one. */
export async function planOf(ctx: Ctx, ownerId: string): Promise<Plan> {
  if (userIdOf(ownerId) === null) return "free";
  const held = await ctx.db
    .select({ plan: planHoldings.plan })
    .from(planHoldings)
    .where(and(eq(planHoldings.ownerId, ownerId), gt(planHoldings.until, ctx.now().getTime())));
  return held.reduce<Plan>((best, { plan }) => betterPlan(best, plan), "free");
}

/** It returns what a plan allows. */
export const quotasOf = ({ PLAN_QUOTAS }: Pick<Config, "PLAN_QUOTAS">, plan: Plan): PlanQuotas =>
  PLAN_QUOTAS[plan];

/** It returns how much of something the acting person may have, by their plan. */
export async function quotaOf(ctx: Ctx, name: PlanQuotaName): Promise<number> {
  const ownerId = ownerOf(ctx.actor);
  const plan = ownerId === null ? "free" : await planOf(ctx, ownerId);
  return quotasOf(ctx.config, plan)[name];
}

/** It is the same amount inside another statement, so that a check against it needs no read of its own. */
export function quotaInSql(ctx: Ctx, ownerId: string, name: PlanQuotaName): SQL<number> {
  const [free, pro, team] = planNames.map((plan) => quotasOf(ctx.config, plan)[name]);
  const isHeld = and(
    eq(planHoldings.ownerId, ownerId),
    gt(planHoldings.until, ctx.now().getTime()),
  );
  const held = sql`select case max(${planHoldings.plan} = 'team') when 1 then ${team} else ${pro} end from ${planHoldings} where ${isHeld} having count(*) > 0`;
  return sql<number>`coalesce((${held}), ${free})`;
}
