import { and, eq, exists, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { dropPlansFrom, holdPlan } from "../../quotas";
import { closeAllCheckouts } from "../checkout/close-checkouts";
import type { PaymentGateway } from "../gateway/gateway";
import { subscriptionColumns } from "../store/subscription-columns";
import { billingCustomers, billingSubscriptions } from "../store/tables";
import { entitlementOf } from "./entitlement";
import { noticesOfChange } from "./notices-of-change";
import { isLive, type PlanSubscription } from "./subscription";
import { tellOwner } from "./tell-owner";

/** The second write that comes in between rests on a fetch that began after the first, and so after this work. */
const ENOUGH_LOSSES = 2;

export type Synced = "changed" | "unchanged" | "unknown_customer";

type Known = {
  readonly customer: typeof billingCustomers.$inferSelect;
  readonly subscriptions: readonly PlanSubscription[];
};

/**
 * It stores what the payment service says of a customer's subscriptions now. It fetches after it has read the revision,
 * and writes only where that still stands: so the last write rests on the latest fetch, whatever order events come in.
 */
export async function syncCustomer(
  ctx: Ctx,
  gateway: PaymentGateway,
  customerId: string,
): Promise<Synced> {
  for (let losses = 0; losses < ENOUGH_LOSSES; losses += 1) {
    const known = await readKnown(ctx, customerId);
    if (known === null) return "unknown_customer";
    const fetched = await gateway.listSubscriptions(customerId);
    if (!(await writeFetched(ctx, known, fetched))) continue;
    const { ownerId } = known.customer;
    if (fetched.some(isLive)) await closeAllCheckouts(ctx, gateway, ownerId);
    await tellOwner(ctx, ownerId, noticesOfChange(known.subscriptions, fetched));
    return isSame(known.subscriptions, fetched) ? "unchanged" : "changed";
  }
  return "unchanged";
}

async function readKnown(ctx: Ctx, customerId: string): Promise<Known | null> {
  const [[customer], subscriptions] = await ctx.db.batch([
    ctx.db.select().from(billingCustomers).where(eq(billingCustomers.customerId, customerId)),
    ctx.db
      .select(subscriptionColumns)
      .from(billingSubscriptions)
      .where(eq(billingSubscriptions.customerId, customerId))
      .limit(100),
  ]);
  return customer ? { customer, subscriptions } : null;
}

/** It is one transaction, all of which hangs on the new revision. */
async function writeFetched(
  ctx: Ctx,
  { customer }: Known,
  fetched: readonly PlanSubscription[],
): Promise<boolean> {
  const { ownerId, customerId, revision } = customer;
  const next = crypto.randomUUID();
  const isOurs = exists(
    ctx.db
      .select({ one: sql`1` })
      .from(billingCustomers)
      .where(and(eq(billingCustomers.customerId, customerId), eq(billingCustomers.revision, next))),
  );
  const rows = fetched.map((subscription): Row => ({ customer, subscription, isOurs }));
  const [won] = await ctx.db.batch([
    ctx.db
      .update(billingCustomers)
      .set({ revision: next, fetchedAt: ctx.now().getTime() })
      .where(
        and(eq(billingCustomers.customerId, customerId), eq(billingCustomers.revision, revision)),
      )
      .returning({ ownerId: billingCustomers.ownerId }),
    ctx.db
      .delete(billingSubscriptions)
      .where(and(eq(billingSubscriptions.customerId, customerId), isOurs)),
    dropPlansFrom(ctx, { ownerId, source: SOURCE }, isOurs),
    ...rows.map((row) => insertSubscription(ctx, row)),
    ...rows.flatMap((row) => holdingOf(ctx, row)),
  ]);
  return won.length > 0;
}

const SOURCE = "subscription:";

type Row = {
  readonly customer: Known["customer"];
  readonly subscription: PlanSubscription;
  /** Where it is false, nothing is written. */
  readonly isOurs: SQL;
};

function insertSubscription(ctx: Ctx, { customer, subscription, isOurs }: Row) {
  const { ownerId, customerId } = customer;
  const { id, plan, status, periodEndsAt, cancelsAt, unpaidSince, createdAt } = subscription;
  return ctx.db
    .insert(billingSubscriptions)
    .select(
      sql`select ${id}, ${ownerId}, ${customerId}, ${plan}, ${status}, ${periodEndsAt}, ${cancelsAt}, ${unpaidSince}, ${createdAt} where ${isOurs}`,
    );
}

function holdingOf(ctx: Ctx, { customer: { ownerId }, subscription, isOurs }: Row) {
  const right = entitlementOf(subscription);
  const source = SOURCE + subscription.id;
  return right ? [holdPlan(ctx, { ownerId, source, ...right }, isOurs)] : [];
}

/** The order in which the two sides list them says nothing. */
function isSame(one: readonly PlanSubscription[], other: readonly PlanSubscription[]): boolean {
  return textOf(one) === textOf(other);
}

const textOf = (subscriptions: readonly PlanSubscription[]) =>
  JSON.stringify(
    subscriptions
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, plan, status, periodEndsAt, cancelsAt, unpaidSince, createdAt }) => [
        id,
        plan,
        status,
        periodEndsAt,
        cancelsAt,
        unpaidSince,
        createdAt,
      ]),
  );
