import { inArray, lt, or } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { accountSessions, refreshTokens } from "../store/tables";

const BATCH = 90; // D1 binds at most 100 parameters.
const ENDED_KEPT_MS = 30 * 86_400_000;

/**
 * Every night it removes expired refresh tokens and sessions, and sessions that ended a month ago. It is safe to repeat.
 */
export async function removeOldSessions(ctx: Ctx): Promise<void> {
  const now = ctx.now().getTime();
  await ctx.db.delete(refreshTokens).where(lt(refreshTokens.expiresAt, now));
  const isOver = or(
    lt(accountSessions.endedAt, now - ENDED_KEPT_MS),
    lt(accountSessions.expiresAt, now),
  );
  for (let removed = 0; ;) {
    const rows = await ctx.db
      .select({ id: accountSessions.id })
      .from(accountSessions)
      .where(isOver)
      .limit(BATCH);
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return ctx.log.info("sessions_removed", { sessions: removed });
    await ctx.db.batch([
      ctx.db.delete(refreshTokens).where(inArray(refreshTokens.sessionId, ids)),
      ctx.db.delete(accountSessions).where(inArray(accountSessions.id, ids)),
    ]);
    removed += ids.length;
  }
}
