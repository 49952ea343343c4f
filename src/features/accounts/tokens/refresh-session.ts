import { and, eq, exists, gt, gte, isNull, sql } from "drizzle-orm";
import { authError } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { accountError } from "../errors";
import { sessionMs } from "../sessions/open-session";
import { accountSessions, refreshTokens, users } from "../tables";
import type { Door } from "./access-token";
import { type IssuedTokens, issueTokens } from "./issue-tokens";
import { hashRefreshToken, isRefreshToken, successorOf } from "./refresh-token";

/** A client that lost the answer, or asked in two tabs at once, may ask again. */
const GRACE_MS = 10_000;

type Refresh = { readonly refreshToken: string; readonly door: Door };

/**
 * Exchanges a refresh token for its one successor and a new access token. Of any number of parallel requests one marks the
 * token as used; the others find it used a moment ago and get the same successor. Later than that it is a theft, and the
 * whole family ends with it.
 */
export async function refreshSession(
  ctx: Ctx,
  { refreshToken, door }: Refresh,
): Promise<IssuedTokens> {
  if (!isRefreshToken(refreshToken)) throw accountError("REFRESH_INVALID");
  const successor = await successorOf(ctx.config.SIGNING_SECRET, refreshToken);
  const hash = await hashRefreshToken(refreshToken);
  const found = await exchange(ctx, { hash, successorHash: await hashRefreshToken(successor) });
  const now = ctx.now().getTime();
  if (!found || found.expiresAt <= now) throw accountError("REFRESH_INVALID");
  if (found.endedAt !== null || found.sessionExpiresAt <= now) throw authError("SESSION_ENDED");
  if (found.status !== "active") {
    throw accountError("REFRESH_INVALID", { details: { reason: `account_${found.status}` } });
  }
  if (found.usedAt === null || found.usedAt < now - GRACE_MS) {
    await endFamily(ctx, found.sessionId);
    ctx.log.warn("session_rotation_suspected", { user_id: found.userId });
    throw accountError("REFRESH_REUSED");
  }
  const { userId, username, role, sessionId } = found;
  const subject = { userId, username, role, sessionId };
  return issueTokens(ctx, { subject, refreshToken: successor, door });
}

type Exchange = { readonly hash: string; readonly successorHash: string };

/** One transaction: mark, hand out, read. D1 runs them one after the other, so that there is one first. */
async function exchange(ctx: Ctx, { hash, successorHash }: Exchange) {
  const now = ctx.now().getTime();
  const mine = eq(refreshTokens.hash, hash);
  const isAlive = exists(
    ctx.db
      .select({ one: sql`1` })
      .from(accountSessions)
      .innerJoin(users, eq(users.id, accountSessions.userId))
      .where(
        and(
          eq(accountSessions.id, refreshTokens.sessionId),
          isNull(accountSessions.endedAt),
          gt(accountSessions.expiresAt, now),
          eq(users.status, "active"),
        ),
      ),
  );
  const { sessionId, expiresAt, usedAt } = refreshTokens;
  const expires = now + sessionMs(ctx);
  const [, , , rows] = await ctx.db.batch([
    ctx.db
      .update(refreshTokens)
      .set({ usedAt: now, successorHash })
      .where(and(mine, isNull(usedAt), gt(expiresAt, now), isAlive)),
    ctx.db
      .insert(refreshTokens)
      .select(
        ctx.db
          .select({
            hash: sql<string>`${successorHash}`.as("hash"),
            sessionId,
            createdAt: sql<number>`${now}`.as("created_at"),
            expiresAt: sql<number>`${expires}`.as("expires_at"),
            usedAt: sql<number | null>`null`.as("used_at"),
            successorHash: sql<string | null>`null`.as("successor_hash"),
          })
          .from(refreshTokens)
          .where(and(mine, gte(usedAt, now - GRACE_MS), isAlive)),
      )
      .onConflictDoNothing(),
    ctx.db
      .update(accountSessions)
      .set({ lastSeenAt: now, expiresAt: expires })
      .where(
        and(
          isNull(accountSessions.endedAt),
          eq(
            accountSessions.id,
            sql`(select ${sessionId} from ${refreshTokens} where ${mine} and ${usedAt} = ${now})`,
          ),
        ),
      ),
    ctx.db
      .select({
        sessionId,
        expiresAt,
        usedAt,
        userId: users.id,
        username: users.username,
        role: users.role,
        status: users.status,
        endedAt: accountSessions.endedAt,
        sessionExpiresAt: accountSessions.expiresAt,
      })
      .from(refreshTokens)
      .innerJoin(accountSessions, eq(accountSessions.id, sessionId))
      .innerJoin(users, eq(users.id, accountSessions.userId))
      .where(mine),
  ]);
  return rows[0];
}

async function endFamily(ctx: Ctx, sessionId: string): Promise<void> {
  await ctx.db
    .update(accountSessions)
    .set({ endedAt: ctx.now().getTime() })
    .where(and(eq(accountSessions.id, sessionId), isNull(accountSessions.endedAt)));
}
