import { authError } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { accountError } from "../errors";
import { endSessions } from "./end-sessions";
import { type IssuedTokens, issueTokens } from "./issue-tokens";
import { type AccountApi, hashRefreshToken, isRefreshToken, successorOf } from "../tokens";
import { exchangeToken, GRACE_MS } from "./exchange-token";

type Refresh = { readonly refreshToken: string; readonly api: AccountApi };

/**
 * It exchanges a refresh token for its one successor and a new access token. Parallel requests within the grace get the
 * same successor; a later one means a theft, and ends the whole family of tokens.
 */
export async function refreshSession(
  ctx: Ctx,
  { refreshToken, api }: Refresh,
): Promise<IssuedTokens> {
  if (!isRefreshToken(refreshToken)) throw accountError("REFRESH_INVALID");
  const successor = await successorOf(ctx.config.SIGNING_SECRET, refreshToken);
  const hash = await hashRefreshToken(refreshToken);
  const found = await exchangeToken(ctx, {
    hash,
    successorHash: await hashRefreshToken(successor),
  });
  const now = ctx.now().getTime();
  if (!found || found.expiresAt <= now) throw accountError("REFRESH_INVALID");
  // A suspension ends the sessions too, and the person should read of the suspension.
  if (found.status !== "active") {
    throw accountError("REFRESH_INVALID", { details: { reason: `account_${found.status}` } });
  }
  if (found.endedAt !== null || found.sessionExpiresAt <= now) throw authError("SESSION_ENDED");
  if (found.usedAt === null || found.usedAt < now - GRACE_MS) {
    const { userId, sessionId } = found;
    await endSessions(ctx, { reason: "session_ended", userId, sessionId });
    ctx.log.warn("session_rotation_suspected", { user_id: found.userId });
    throw accountError("REFRESH_REUSED");
  }
  const { userId, username, role, sessionId } = found;
  const subject = { userId, username, role, sessionId };
  return issueTokens(ctx, { subject, refreshToken: successor, api });
}
