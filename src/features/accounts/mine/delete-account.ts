import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { accountError } from "../errors";
import { getAccount, requirePassword } from "../people";
import { anotherSuperAdmin } from "../people/another-super-admin";
import { changeAndEndSessions } from "../sessions/end-sessions";
import {
  accountSessions,
  recoveryCodes,
  recoveryLinks,
  refreshTokens,
  users,
} from "../store/tables";

/**
 * It removes everything that features keep of the person, then the account, so that an account whose deletion was cut short
 * can be deleted again. The id stays, so that no one else gets it.
 */
export async function deleteAccount(
  ctx: Ctx,
  { password }: { readonly password: string },
): Promise<void> {
  const { userId, sessionId } = requireUser(ctx);
  await requirePassword(ctx, password);
  const { role, avatar } = await getAccount(ctx);
  if (role === "super_admin") await requireAnotherSuperAdmin(ctx, userId);
  const owner = { userId, sessionId, key: ownerKey(userId) };
  for (const kept of await ctx.features.loadPersonalData()) await kept.removeFor(ctx, owner);
  if (avatar !== null) await ctx.env.FILES.delete(avatar);
  await removeAccount(ctx, userId);
  ctx.log.info("account_deleted", { user_id: userId });
}

/** The last super admin is refused by the statement itself, whatever was true when the deletion began. */
async function removeAccount(ctx: Ctx, userId: number): Promise<void> {
  const name = `deleted-${userId}`;
  const change = ctx.db
    .update(users)
    .set({
      username: name,
      usernameKey: name,
      usernameSkeleton: null,
      email: null,
      passwordHash: "",
      role: "user",
      status: "deleted",
      firstName: null,
      lastName: null,
      bio: null,
      avatar: null,
      language: null,
      updatedAt: ctx.now().getTime(),
    })
    .where(and(eq(users.id, userId), or(ne(users.role, "super_admin"), anotherSuperAdmin(userId))))
    .returning({ id: users.id });
  const removed = await changeAndEndSessions(
    ctx,
    { reason: "account_closed", userId },
    { change, after: forgetSessions(ctx, userId) },
  );
  if (removed.length === 0) throw accountError("LAST_SUPER_ADMIN");
}

/** The rows name devices, so they go with the account; a refused deletion keeps them. */
function forgetSessions(ctx: Ctx, userId: number) {
  const isGone = sql`exists (select 1 from ${users} where ${users.id} = ${userId} and ${users.status} = 'deleted')`;
  const own = ctx.db
    .select({ id: accountSessions.id })
    .from(accountSessions)
    .where(and(eq(accountSessions.userId, userId), isGone));
  return [
    ctx.db.delete(refreshTokens).where(inArray(refreshTokens.sessionId, own)),
    ctx.db.delete(accountSessions).where(and(eq(accountSessions.userId, userId), isGone)),
    ctx.db.delete(recoveryCodes).where(and(eq(recoveryCodes.userId, userId), isGone)),
    ctx.db.delete(recoveryLinks).where(and(eq(recoveryLinks.userId, userId), isGone)),
  ];
}

/** It refuses before anything is removed; `removeAccount` asks again. */
async function requireAnotherSuperAdmin(ctx: Ctx, userId: number): Promise<void> {
  const other = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), anotherSuperAdmin(userId)))
    .get();
  if (!other) throw accountError("LAST_SUPER_ADMIN");
}
