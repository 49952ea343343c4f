import { desc, eq, getTableColumns } from "drizzle-orm";
import { findPeople } from "../../accounts";
import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { userIdOf } from "../../../platform/owner";
import {
  billingCustomers,
  billingDifferences,
  billingEvents,
  billingSubscriptions,
  planGrants,
} from "../store/tables";

const SHOWN = 50;

export type BillingOverview = Awaited<ReturnType<typeof listBilling>>;

/** It is what admins see of the plans: who has one, what the service has sent, and what did not agree. */
export async function listBilling(ctx: Ctx) {
  requireRole(ctx, "admin");
  const [subscriptions, grants, events, differences] = await ctx.db.batch([
    ctx.db
      .select()
      .from(billingSubscriptions)
      .orderBy(desc(billingSubscriptions.createdAt))
      .limit(SHOWN),
    ctx.db.select().from(planGrants).orderBy(desc(planGrants.id)).limit(SHOWN),
    ctx.db.select().from(billingEvents).orderBy(desc(billingEvents.receivedAt)).limit(SHOWN),
    ctx.db
      .select({ ...getTableColumns(billingDifferences), ownerId: billingCustomers.ownerId })
      .from(billingDifferences)
      .leftJoin(billingCustomers, eq(billingCustomers.customerId, billingDifferences.customerId))
      .orderBy(desc(billingDifferences.foundAt))
      .limit(SHOWN),
  ]);
  const owners = [...subscriptions, ...grants, ...differences].flatMap(({ ownerId }) =>
    ownerId === null ? [] : (userIdOf(ownerId) ?? []),
  );
  const people = await findPeople(ctx, [...owners, ...grants.map(({ givenBy }) => givenBy)]);
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return { subscriptions, grants, events, differences, names };
}
