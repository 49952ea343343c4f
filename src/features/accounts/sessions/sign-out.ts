import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { accountError } from "../errors";
import { accountSessions } from "../store/tables";
import { endSessions } from "./end-sessions";

/** It ends the session of the request; its access and refresh tokens are worthless from now on. */
export async function signOut(ctx: Ctx): Promise<void> {
  await endSession(ctx, requireUser(ctx).accountSessionId);
}

/** It ends one of the person's own sessions. */
export async function endSession(ctx: Ctx, sessionId: string): Promise<void> {
  const { userId } = requireUser(ctx);
  const ended = await endSessions(ctx, { reason: "session_ended", userId, sessionId });
  if (ended === 0) throw accountError("SESSION_NOT_FOUND");
}

export type Device = {
  readonly id: string;
  readonly device: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  /** It marks the device that asks. */
  readonly isThis: boolean;
};

const SHOWN = 100;

/** It lists the person's signed-in devices, the latest seen first. */
export async function listSessions(ctx: Ctx): Promise<Device[]> {
  const { userId, accountSessionId } = requireUser(ctx);
  const { id, device, createdAt, lastSeenAt } = accountSessions;
  const rows = await ctx.db
    .select({ id, device, createdAt, lastSeenAt })
    .from(accountSessions)
    .where(
      and(
        eq(accountSessions.userId, userId),
        isNull(accountSessions.endedAt),
        gt(accountSessions.expiresAt, ctx.now().getTime()),
      ),
    )
    .orderBy(desc(accountSessions.lastSeenAt))
    .limit(SHOWN);
  return rows.map((row) => ({ ...row, isThis: row.id === accountSessionId }));
}
