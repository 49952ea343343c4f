import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { PaidPlan } from "../../../platform/plan";
import { planHoldings } from "./tables";

export type PlanHolding = {
  readonly ownerId: string;
  readonly source: string;
  readonly plan: PaidPlan;
  readonly until: number;
};

const always = sql`true`;

/** It is a statement for a batch, which does nothing where the condition is false. */
export const holdPlan = (ctx: Ctx, holding: PlanHolding, condition: SQL = always) =>
  ctx.db
    .insert(planHoldings)
    .select(
      sql`select ${holding.ownerId}, ${holding.source}, ${holding.plan}, ${holding.until} where ${condition}`,
    )
    .onConflictDoUpdate({
      target: [planHoldings.ownerId, planHoldings.source],
      set: { plan: sql`excluded.plan`, until: sql`excluded.until` },
    });

type HoldingKey = Pick<PlanHolding, "ownerId" | "source">;

/** It is a statement for a batch, which does nothing where the condition is false. */
export const dropPlan = (ctx: Ctx, { ownerId, source }: HoldingKey, condition: SQL = always) =>
  ctx.db
    .delete(planHoldings)
    .where(and(eq(planHoldings.ownerId, ownerId), eq(planHoldings.source, source), condition));

/** It drops the rights from all sources that begin alike, such as `subscription:`. */
export const dropPlansFrom = (ctx: Ctx, { ownerId, source }: HoldingKey, condition: SQL = always) =>
  ctx.db
    .delete(planHoldings)
    .where(
      and(
        eq(planHoldings.ownerId, ownerId),
        sql`substr(${planHoldings.source}, 1, ${source.length}) = ${source}`,
        condition,
      ),
    );
