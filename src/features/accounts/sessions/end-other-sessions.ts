import { and, eq, gt, isNull, ne } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { accountSessions } from "../store/tables";

/** It signs out every device of the person but the one that asks, and returns how many there were. */
export async function endOtherSessions(ctx: Ctx): Promise<number> {
  const { userId, accountSessionId } = requireUser(ctx);
  const now = ctx.now().getTime();
  const ended = await ctx.db
    .update(accountSessions)
    .set({ endedAt: now })
    .where(
      and(
        eq(accountSessions.userId, userId),
        isNull(accountSessions.endedAt),
        gt(accountSessions.expiresAt, now),
        ne(accountSessions.id, accountSessionId),
      ),
    )
    .returning({ id: accountSessions.id });
  return ended.length;
}
