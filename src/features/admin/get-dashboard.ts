import { requireRole } from "../../platform/auth";
import type { Ctx } from "../../platform/context";
import { countAccounts } from "../accounts";
import { queueDepth } from "../../engines/jobs";
import { getSpending } from "../../engines/models";
import type { Dashboard } from "./api/schemas";

/** It returns the contract's counts and the state of the product, and asks every feature at once. */
export async function getDashboard(ctx: Ctx): Promise<Dashboard> {
  requireRole(ctx, "admin");
  const [accounts, depth, spending] = await Promise.all([
    countAccounts(ctx),
    queueDepth(ctx),
    getSpending(ctx),
  ]);
  return {
    users_count: accounts.users,
    // The product does not have these features yet, so it has none of these.
    products_count: 0,
    files_count: 0,
    tracks_count: 0,
    new_users_today: accounts.newToday,
    active_sessions: accounts.activeSessions,
    queue_depth: depth,
    /** It is in US dollars, of the UTC day. */
    spend_today: spending.spent,
    spend_committed: spending.committed,
    daily_budget: spending.budget,
  };
}
