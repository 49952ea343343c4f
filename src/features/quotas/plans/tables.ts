import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { PaidPlan } from "../../../platform/plan";

/** A row is the right of one owner to one plan, from one source: a subscription, or a gift of an admin. */
export const planHoldings = sqliteTable(
  "plan_holdings",
  {
    ownerId: text("owner_id").notNull(),
    /** It is `subscription:` or `grant:` and an id. */
    source: text().notNull(),
    plan: text().$type<PaidPlan>().notNull(),
    /** The right ends at this time, in Unix milliseconds, whether or not anybody says so by then. */
    until: integer().notNull(),
  },
  // It serves the question for an owner's plan.
  (table) => [primaryKey({ columns: [table.ownerId, table.source] })],
);
