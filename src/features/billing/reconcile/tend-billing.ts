import { and, between, eq, isNull, lt, sql } from "drizzle-orm";
import { openJob } from "../../../engines/jobs";
import type { Ctx } from "../../../platform/context";
import { SYSTEM_OWNER } from "../../../platform/owner";
import { findGateway } from "../gateway/find-gateway";
import { paymentModeOf, SIMULATED_PREFIX } from "../gateway/gateway";
import {
  billingCheckouts,
  billingCustomers,
  billingDifferences,
  billingEvents,
  planGrants,
} from "../store/tables";
import { tellOwner } from "../subscriptions/tell-owner";
import { removeCustomerRows } from "../store/remove-customer-rows";
import { reconcileJob } from "./reconcile-job";

const DAY_MS = 86_400_000;
const KEPT_DAYS = 90;
/** The service closes its own checkouts after a day. */
const CHECKOUT_DAYS = 2;
const TOLD_DAYS_AHEAD = 7;
const TOLD_AT_ONCE = 20;
const ENDED_AT_ONCE = 10;

/** It is the work of the night. Each part is safe to repeat. */
export async function tendBilling(ctx: Ctx): Promise<void> {
  const now = ctx.now().getTime();
  const old = now - KEPT_DAYS * DAY_MS;
  await ctx.db.batch([
    ctx.db.delete(billingEvents).where(lt(billingEvents.receivedAt, old)),
    ctx.db.delete(billingDifferences).where(lt(billingDifferences.foundAt, old)),
    ctx.db
      .delete(billingCheckouts)
      .where(lt(billingCheckouts.createdAt, now - CHECKOUT_DAYS * DAY_MS)),
  ]);
  await tellOfEndingGifts(ctx, now);
  if (paymentModeOf(ctx) !== "simulated") await endSimulation(ctx);
  if ((await findGateway(ctx)) === null) return;
  const jobId = crypto.randomUUID();
  await openJob(ctx, reconcileJob, { jobId, ownerId: SYSTEM_OWNER, input: { since: now } });
}

/** Whoever has a plan as a gift hears of its end a week ahead, once. */
async function tellOfEndingGifts(ctx: Ctx, now: number): Promise<void> {
  const ending = await ctx.db
    .select()
    .from(planGrants)
    .where(
      and(
        between(planGrants.endsAt, now, now + TOLD_DAYS_AHEAD * DAY_MS),
        isNull(planGrants.endedAt),
        isNull(planGrants.toldAt),
      ),
    )
    .limit(TOLD_AT_ONCE);
  for (const { id, ownerId, plan, endsAt } of ending) {
    const source = `gift-ends:${id}`;
    await tellOwner(ctx, ownerId, [{ source, event: "gift_ends", plan, at: endsAt }]);
    await ctx.db.update(planGrants).set({ toldAt: now }).where(eq(planGrants.id, id));
  }
}

/** What was bought without money ends as soon as money is taken. */
async function endSimulation(ctx: Ctx): Promise<void> {
  const simulated = await ctx.db
    .select({ ownerId: billingCustomers.ownerId, customerId: billingCustomers.customerId })
    .from(billingCustomers)
    .where(sql`substr(${billingCustomers.customerId}, 1, 10) = ${SIMULATED_PREFIX}`)
    .limit(ENDED_AT_ONCE);
  for (const customer of simulated) await removeCustomerRows(ctx, customer);
}
