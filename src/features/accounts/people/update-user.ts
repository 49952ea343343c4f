import { and, eq } from "drizzle-orm";
import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { hasRole, type Role } from "../../../platform/roles";
import { type Account, accountColumns } from "./account";
import { accountError } from "../errors";
import type { UpdateUser } from "../api/schemas";
import { announceSignOut } from "../sessions/announce-sign-out";
import { changeAndEndSessions } from "../sessions/end-sessions";
import { users } from "../store/tables";
import { anotherSuperAdmin } from "./another-super-admin";
import { getUser } from "./get-account";

/** An admin changes a person's role or status, which counts from that person's next request on. */
export async function updateUser(
  ctx: Ctx,
  { id, changes }: { id: number; changes: UpdateUser },
): Promise<Account> {
  const admin = requireRole(ctx, "admin");
  const before = await getUser(ctx, id);
  requireReach(admin.role, before.role, changes.role);
  const { role = before.role, status = before.status } = changes;
  const steps = [role, status].join();
  if (steps === [before.role, before.status].join()) return before;
  const isLoss = before.role === "super_admin" && (role !== "super_admin" || status !== "active");
  const change = ctx.db
    .update(users)
    .set({ role, status, updatedAt: ctx.now().getTime() })
    .where(
      and(
        eq(users.id, id),
        // The row must still be the one that the decision was made on, or one change would take back the other.
        eq(users.role, before.role),
        eq(users.status, before.status),
        isLoss ? anotherSuperAdmin(id) : undefined,
      ),
    )
    .returning(accountColumns);
  const [account] =
    status === "active"
      ? await change
      : await changeAndEndSessions(ctx, { reason: "account_closed", userId: id }, { change });
  if (!account) throw await refusalOf(ctx, before, isLoss);
  if (status === "active") await announceSignOut(ctx, { reason: "standing_changed", userId: id });
  ctx.log.info("account_changed", { by: admin.userId, user_id: id, role, status });
  return account;
}

/** It reads again why the statement found no row. */
async function refusalOf(ctx: Ctx, before: Account, isLoss: boolean): Promise<Error> {
  const { role, status } = await getUser(ctx, before.id);
  const isSame = role === before.role && status === before.status;
  return accountError(isLoss && isSame ? "LAST_SUPER_ADMIN" : "USER_CHANGED");
}

/** Only super admins give, take or change roles from admin up. */
function requireReach(own: Role, before: Role, after: Role | undefined): void {
  if (own === "super_admin") return;
  const isAdministrative = (role: Role) => hasRole(role, "admin");
  const gives = after !== undefined && after !== before && isAdministrative(after);
  if (isAdministrative(before) || gives) throw accountError("ROLE_NOT_YOURS_TO_GIVE");
}
