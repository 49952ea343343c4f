import type { Ctx } from "../../../platform/context";
import { toBase64Url } from "../../../platform/signature";
import { hashRefreshToken, newRefreshToken } from "../tokens";
import { accountSessions, refreshTokens } from "../store/tables";
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
  await ctx.db.batch([
    ctx.db.insert(accountSessions).values({
      id,
      userId,
      device: describeDevice(userAgent),
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    }),
    ctx.db.insert(refreshTokens).values({ hash, sessionId: id, createdAt: now, expiresAt }),
  ]);
  return { sessionId: id, refreshToken };
}
