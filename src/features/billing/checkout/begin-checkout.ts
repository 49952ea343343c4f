import { eq, sql } from "drizzle-orm";
import { findAddressee } from "../../accounts";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import type { PaidPlan } from "../../../platform/plan";
import { billingError } from "../errors";
import { findGateway } from "../gateway/find-gateway";
import { isSimulatedId, type PaymentGateway, SIMULATED_PREFIX } from "../gateway/gateway";
import { billingCheckouts, billingCustomers } from "../store/tables";
import { isLive } from "../subscriptions/subscription";
import { closeCheckouts } from "./close-checkouts";
import { type OwnBilling, readOwnBilling } from "./own-billing";

export type WantedPlan = {
  readonly plan: PaidPlan;
  /** It is where the person comes back to. */
  readonly origin: string;
};

const HOUR_MS = 3_600_000;

/**
 * It opens the place where a person pays for a plan. A second live subscription is refused, and a place that was opened
 * for another plan is closed first, so that nobody pays twice.
 */
export async function beginCheckout(ctx: Ctx, { plan, origin }: WantedPlan) {
  const { userId } = requireUser(ctx);
  const ownerId = ownerKey(userId);
  const [gateway, own] = await Promise.all([findGateway(ctx), readOwnBilling(ctx, ownerId)]);
  if (gateway === null) throw billingError("PAYMENTS_CLOSED");
  if (own.subscriptions.some(isLive)) throw billingError("ALREADY_SUBSCRIBED");
  const customerId = own.customerId ?? (await createCustomer(ctx, gateway, userId));
  const { language } = ctx;
  const key = checkoutKey(ctx, { userId, plan, bought: own.subscriptions.length });
  const checkout = { customerId, ownerId, plan, language, origin, key };
  const opened = await gateway.createCheckout(checkout);
  await closeOthers(ctx, gateway, { own, ownerId, keep: opened.id });
  await ctx.db
    .insert(billingCheckouts)
    .values({ ...opened, ownerId, plan, createdAt: ctx.now().getTime() })
    .onConflictDoNothing();
  return opened;
}

type KeyFacts = { readonly userId: number; readonly plan: PaidPlan; readonly bought: number };

/** Within an hour a repeated click gets the same place; one that was paid and has ended counts as another purchase. */
const checkoutKey = (ctx: Ctx, { userId, plan, bought }: KeyFacts) =>
  `checkout:${userId}:${plan}:${Math.floor(ctx.now().getTime() / HOUR_MS)}:${bought}:${ctx.language}`;

async function createCustomer(ctx: Ctx, gateway: PaymentGateway, userId: number): Promise<string> {
  const ownerId = ownerKey(userId);
  const addressee = await findAddressee(ctx, userId);
  const email = addressee?.email ?? null;
  const customerId = await gateway.createCustomer({ ownerId, email, key: `customer:${userId}` });
  const isReal = !isSimulatedId(customerId);
  const now = ctx.now().getTime();
  const [, [stored]] = await ctx.db.batch([
    // Two requests at once make one row; a real customer replaces one of the simulation, and never the other way.
    ctx.db
      .insert(billingCustomers)
      .values({ ownerId, customerId, revision: "", fetchedAt: 0, createdAt: now })
      .onConflictDoUpdate({
        target: billingCustomers.ownerId,
        set: { customerId, revision: "", fetchedAt: 0 },
        setWhere: sql`${isReal} and substr(${billingCustomers.customerId}, 1, 10) = ${SIMULATED_PREFIX}`,
      }),
    ctx.db.select().from(billingCustomers).where(eq(billingCustomers.ownerId, ownerId)),
  ]);
  if (!stored || isSimulatedId(stored.customerId) === isReal) throw billingError("PAYMENTS_CLOSED");
  return stored.customerId;
}

type Others = { readonly own: OwnBilling; readonly ownerId: string; readonly keep: string };

async function closeOthers(ctx: Ctx, gateway: PaymentGateway, { own, ownerId, keep }: Others) {
  const others = own.checkouts.filter(({ id }) => id !== keep);
  await closeCheckouts(ctx, gateway, { ownerId, ids: others.map(({ id }) => id) });
}
