import { and, eq, exists, gt, gte, isNull, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { accountSessions, refreshTokens, users } from "../store/tables";
import { sessionMs } from "./session-life";

/** A client that lost the answer, or asked in two tabs at once, may ask again. */
export const GRACE_MS = 10_000;

type Exchange = { readonly hash: string; readonly successorHash: string };

/**
 * It marks a token as used, stores its successor, and reads the result in one transaction. D1 runs transactions one after
 * the other, so that exactly one of any number of requests is the first.
 */
export async function exchangeToken(ctx: Ctx, { hash, successorHash }: Exchange) {
  const now = ctx.now().getTime();
  const expires = now + sessionMs(ctx);
  const mine = eq(refreshTokens.hash, hash);
  const { sessionId, expiresAt, usedAt } = refreshTokens;
  const isAlive = familyIsAlive(ctx);
  const successor = ctx.db
    .select({
      hash: sql<string>`${successorHash}`.as("hash"),
      sessionId,
      createdAt: sql<number>`${now}`.as("created_at"),
      expiresAt: sql<number>`${expires}`.as("expires_at"),
      usedAt: sql<number | null>`null`.as("used_at"),
      successorHash: sql<string | null>`null`.as("successor_hash"),
    })
    .from(refreshTokens)
    .where(and(mine, gte(usedAt, now - GRACE_MS), isAlive));
  const [, , , rows] = await ctx.db.batch([
    ctx.db
      .update(refreshTokens)
      .set({ usedAt: now, successorHash })
      .where(and(mine, isNull(usedAt), gt(expiresAt, now), isAlive)),
    ctx.db.insert(refreshTokens).select(successor).onConflictDoNothing(),
    extendSession(
      ctx,
      sql`select ${sessionId} from ${refreshTokens} where ${mine} and ${usedAt} = ${now}`,
    ),
    readFamily(ctx).where(mine),
  ]);
  return rows[0];
}

/** The session has neither ended nor expired, and its account is active. */
function familyIsAlive(ctx: Ctx) {
  const family = ctx.db
    .select({ one: sql`1` })
    .from(accountSessions)
    .innerJoin(users, eq(users.id, accountSessions.userId))
    .where(
      and(
        eq(accountSessions.id, refreshTokens.sessionId),
        isNull(accountSessions.endedAt),
        gt(accountSessions.expiresAt, ctx.now().getTime()),
        eq(users.status, "active"),
      ),
    );
  return exists(family);
}

function extendSession(ctx: Ctx, session: ReturnType<typeof sql>) {
  const now = ctx.now().getTime();
  return ctx.db
    .update(accountSessions)
    .set({ lastSeenAt: now, expiresAt: now + sessionMs(ctx) })
    .where(and(isNull(accountSessions.endedAt), sql`${accountSessions.id} = (${session})`));
}

function readFamily(ctx: Ctx) {
  return ctx.db
    .select({
      sessionId: refreshTokens.sessionId,
      expiresAt: refreshTokens.expiresAt,
      usedAt: refreshTokens.usedAt,
      userId: users.id,
      username: users.username,
      role: users.role,
      status: users.status,
      endedAt: accountSessions.endedAt,
      // A batch answers rows by column name, so that two of one name would be one.
      sessionExpiresAt: sql<number>`${accountSessions.expiresAt}`.as("session_expires_at"),
    })
    .from(refreshTokens)
    .innerJoin(accountSessions, eq(accountSessions.id, refreshTokens.sessionId))
    .innerJoin(users, eq(users.id, accountSessions.userId));
}
