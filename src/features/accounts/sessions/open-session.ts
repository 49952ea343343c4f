import { sql } from "drizzle-orm";
import { authError } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { toBase64Url } from "../../../platform/signature";
import { hashRefreshToken, newRefreshToken } from "../tokens";
import { accountSessions, refreshTokens, users } from "../store/tables";
import { describeDevice } from "./describe-device";
import { sessionMs } from "./session-life";

type NewSession = { readonly userId: number; readonly userAgent: string };
export type OpenedSession = { readonly sessionId: string; readonly refreshToken: string };

/** It signs a device in. A browser does not need the refresh token, because its cookie names the session. */
export async function openSession(
  ctx: Ctx,
  { userId, userAgent }: NewSession,
): Promise<OpenedSession> {
  const now = ctx.now().getTime();
  const expiresAt = now + sessionMs(ctx);
  const id = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  const refreshToken = newRefreshToken();
  const hash = await hashRefreshToken(refreshToken);
  const [opened] = await ctx.db.batch([
    // An account that is suspended or deleted while a password was being checked opens no session.
    ctx.db
      .insert(accountSessions)
      .select(
        sql`select ${id}, ${userId}, ${describeDevice(userAgent)}, ${now}, ${now}, ${expiresAt}, null from ${users} where ${users.id} = ${userId} and ${users.status} = 'active'`,
      )
      .returning({ id: accountSessions.id }),
    ctx.db
      .insert(refreshTokens)
      .select(sql`select ${hash}, ${id}, ${now}, ${expiresAt}, null, null where changes() > 0`),
  ]);
  if (opened.length === 0) throw authError("ACCOUNT_SUSPENDED");
  return { sessionId: id, refreshToken };
}
