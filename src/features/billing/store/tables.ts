import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { PaidPlan } from "../../../platform/plan";
import type { SubscriptionStatus } from "../subscriptions/subscription";

/** A row is the one customer at the payment service that a person is. Times are in Unix milliseconds. */
export const billingCustomers = sqliteTable(
  "billing_customers",
  {
    ownerId: text("owner_id").primaryKey(),
    customerId: text("customer_id").notNull().unique(),
    /** Every write of the customer's subscriptions changes it, so that of two at once the second one fetches again. */
    revision: text().notNull(),
    /** It is 0 until the first time. */
    fetchedAt: integer("fetched_at").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  // It serves the daily comparison, which begins with those that were fetched longest ago.
  (table) => [index("billing_customers_fetched").on(table.fetchedAt)],
);

/** A row is a subscription as the payment service last described it. It is replaced whole, and never by an event. */
export const billingSubscriptions = sqliteTable(
  "billing_subscriptions",
  {
    id: text().primaryKey(),
    ownerId: text("owner_id").notNull(),
    customerId: text("customer_id").notNull(),
    /** It is null for a price that the configuration does not know. */
    plan: text().$type<PaidPlan>(),
    status: text().$type<SubscriptionStatus>().notNull(),
    periodEndsAt: integer("period_ends_at").notNull(),
    /** It ends at this time, because somebody has cancelled it. */
    cancelsAt: integer("cancels_at"),
    /** The invoice that is not paid is as old as this. */
    unpaidSince: integer("unpaid_since"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    // It serves a person's plan, export and removal.
    index("billing_subscriptions_owner").on(table.ownerId),
    // It serves the replacement of a customer's subscriptions.
    index("billing_subscriptions_customer").on(table.customerId),
    // It serves the administration's list.
    index("billing_subscriptions_created").on(table.createdAt),
  ],
);

/** A row is a checkout that was begun. */
export const billingCheckouts = sqliteTable(
  "billing_checkouts",
  {
    id: text().primaryKey(),
    ownerId: text("owner_id").notNull(),
    plan: text().$type<PaidPlan>().notNull(),
    /** It is where the person pays. */
    url: text().notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    // It serves the checkouts of one person, and their removal.
    index("billing_checkouts_owner").on(table.ownerId, table.createdAt),
    // It serves the nightly clean-up.
    index("billing_checkouts_created").on(table.createdAt),
  ],
);

/** A row is an event that the payment service sent, kept so that none is worked on twice. Its content is not kept. */
export const billingEvents = sqliteTable(
  "billing_events",
  {
    id: text().primaryKey(),
    type: text().notNull(),
    customerId: text("customer_id").notNull(),
    /** It is the job that fetches what the event is about. */
    jobId: text("job_id").notNull(),
    createdAt: integer("created_at").notNull(),
    receivedAt: integer("received_at").notNull(),
    doneAt: integer("done_at"),
    outcome: text().$type<EventOutcome>(),
  },
  (table) => [
    // It serves the administration's list, and the nightly clean-up.
    index("billing_events_received").on(table.receivedAt),
    // It serves the removal of a person's events.
    index("billing_events_customer").on(table.customerId),
  ],
);

export type EventOutcome = "changed" | "unchanged" | "unknown_customer";

/** A row is a plan that an admin gave to a person, and who did so and why: it stays when the plan has ended. */
export const planGrants = sqliteTable(
  "plan_grants",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    ownerId: text("owner_id").notNull(),
    plan: text().$type<PaidPlan>().notNull(),
    reason: text().notNull(),
    endsAt: integer("ends_at").notNull(),
    /** It is the id of the admin. */
    givenBy: integer("given_by").notNull(),
    givenAt: integer("given_at").notNull(),
    /** It was taken back at this time, before its end. */
    endedAt: integer("ended_at"),
    endedBy: integer("ended_by"),
    /** The person was told that it will end. */
    toldAt: integer("told_at"),
  },
  (table) => [
    // It serves a person's plan, export and removal.
    index("plan_grants_owner").on(table.ownerId),
    // It serves the nightly search for those that will end soon.
    index("plan_grants_end").on(table.endsAt),
  ],
);

/** A row is a difference between the payment service and this database that the daily comparison has found and mended. */
export const billingDifferences = sqliteTable(
  "billing_differences",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    customerId: text("customer_id").notNull(),
    kind: text().$type<DifferenceKind>().notNull(),
    foundAt: integer("found_at").notNull(),
  },
  (table) => [
    // It serves the administration's list, and the nightly clean-up.
    index("billing_differences_found").on(table.foundAt),
    // It serves the removal of a person's differences.
    index("billing_differences_customer").on(table.customerId),
  ],
);

/** `behind` was mended; the others need a person. */
export type DifferenceKind =
  | "behind"
  | "several_subscriptions"
  | "unknown_price"
  | "left_at_service";
