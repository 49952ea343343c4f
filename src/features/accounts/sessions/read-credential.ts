import { and, eq, lt } from "drizzle-orm";
import type { Credential, Identity } from "../../../platform/auth";
import type { AuthRefusal, Ctx } from "../../../platform/context";
import { displayName } from "../people/account";
import { accountSessions, users } from "../store/tables";
import { avatarUrl } from "../api/wire";
import { readAccountCookie } from "./account-cookie";
import { sessionMs } from "./session-life";

const SEEN_WITHIN_MS = 3_600_000;

/** It finds whom a credential speaks for right now, by one read of the store after the signature was found genuine. */
export async function readCredential(
  ctx: Ctx,
  credential: Credential,
): Promise<Identity | AuthRefusal> {
  const claimed = await readClaim(ctx, credential);
  if (!claimed) return "TOKEN_INVALID";
  const found = await ctx.db
    .select({
      userId: accountSessions.userId,
      endedAt: accountSessions.endedAt,
      expiresAt: accountSessions.expiresAt,
      lastSeenAt: accountSessions.lastSeenAt,
      role: users.role,
      status: users.status,
      id: users.id,
      username: users.username,
      firstName: users.firstName,
      lastName: users.lastName,
      avatar: users.avatar,
    })
    .from(accountSessions)
    .innerJoin(users, eq(users.id, accountSessions.userId))
    .where(eq(accountSessions.id, claimed.sessionId))
    .get();
  const now = ctx.now().getTime();
  if (!found || found.expiresAt <= now) return "SESSION_ENDED";
  if (claimed.userId !== undefined && claimed.userId !== found.userId) return "TOKEN_INVALID";
  // A suspension ends the sessions too, and the person should read of the suspension.
  if (found.status === "suspended") return "ACCOUNT_SUSPENDED";
  if (found.endedAt !== null || found.status === "deleted") return "SESSION_ENDED";
  if (found.lastSeenAt < now - SEEN_WITHIN_MS) ctx.later(touch(ctx, claimed.sessionId));
  const { userId, username, role } = found;
  const person = { name: displayName(found), picture: avatarUrl(found) };
  return { userId, username, role, accountSessionId: claimed.sessionId, person };
}

type Claim = { readonly sessionId: string; readonly userId?: number };

async function readClaim(ctx: Ctx, { kind, value }: Credential): Promise<Claim | null> {
  if (kind === "cookie") {
    const sessionId = await readAccountCookie(ctx.config, value);
    return sessionId === null ? null : { sessionId };
  }
  const { readAccessToken } = await import("../tokens");
  return readAccessToken(ctx.config, value, ctx.now());
}

/** It writes at most once an hour for a device; a device in use does not expire. */
async function touch(ctx: Ctx, sessionId: string): Promise<void> {
  const now = ctx.now().getTime();
  await ctx.db
    .update(accountSessions)
    .set({ lastSeenAt: now, expiresAt: now + sessionMs(ctx) })
    .where(
      and(eq(accountSessions.id, sessionId), lt(accountSessions.lastSeenAt, now - SEEN_WITHIN_MS)),
    );
}
