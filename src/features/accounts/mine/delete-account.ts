import { and, eq, inArray, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { accountError } from "../errors";
import { getAccount, requirePassword } from "../people";
import { announceSignOut } from "../sessions/announce-sign-out";
import { accountSessions, refreshTokens, users } from "../store/tables";

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
  await announceSignOut(ctx, { reason: "account_closed", userId });
  ctx.log.info("account_deleted", { user_id: userId });
}

async function removeAccount(ctx: Ctx, userId: number): Promise<void> {
  const own = ctx.db
    .select({ id: accountSessions.id })
    .from(accountSessions)
    .where(eq(accountSessions.userId, userId));
  const name = `deleted-${userId}`;
  await ctx.db.batch([
    ctx.db.delete(refreshTokens).where(inArray(refreshTokens.sessionId, own)),
    ctx.db.delete(accountSessions).where(eq(accountSessions.userId, userId)),
    ctx.db
      .update(users)
      .set({
        username: name,
        usernameKey: name,
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
      .where(eq(users.id, userId)),
  ]);
}

async function requireAnotherSuperAdmin(ctx: Ctx, userId: number): Promise<void> {
  const other = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(eq(users.role, "super_admin"), eq(users.status, "active"), sql`${users.id} <> ${userId}`),
    )
    .get();
  if (!other) throw accountError("LAST_SUPER_ADMIN");
}
