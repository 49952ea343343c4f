import { inArray } from "drizzle-orm";
import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { Role } from "../../../platform/roles";
import { userCounts } from "../store/tables";

export type AccountCounts = {
  /** It counts active and suspended accounts. */
  readonly users: number;
  /** It counts accounts registered since 00:00 UTC. */
  readonly newToday: number;
  /** It counts signed-in devices; one that merely expired counts until the nightly clean-up. */
  readonly activeSessions: number;
};

/** It reads counters that triggers keep: ten rows, however many accounts there are. */
export async function countAccounts(ctx: Ctx): Promise<AccountCounts> {
  requireRole(ctx, "admin");
  const today = `day:${ctx.now().toISOString().slice(0, 10)}`;
  const standing = Role.options.flatMap((role) => [`${role}:active`, `${role}:suspended`]);
  const rows = await ctx.db
    .select()
    .from(userCounts)
    .where(inArray(userCounts.name, [...standing, today, "sessions"]));
  const sum = (names: readonly string[]) =>
    rows.reduce((total, { name, count }) => total + (names.includes(name) ? count : 0), 0);
  return { users: sum(standing), newToday: sum([today]), activeSessions: sum(["sessions"]) };
}
