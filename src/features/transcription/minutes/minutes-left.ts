import { sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { quotaInSql, quotaWindowEnd } from "../../quotas";
import { minutesTaken, planMonthOf } from "../store/minute-statements";

/** It is what an owner's plan allows of recordings in the month that is running. */
export type MinutesLeft = {
  readonly allowed: number;
  /** Recordings that are being listened to count whole until they are done. */
  readonly used: number;
  readonly left: number;
  /** The next month begins then, in Unix milliseconds. */
  readonly resetsAt: number;
};

export async function minutesLeft(ctx: Ctx, ownerId: string): Promise<MinutesLeft> {
  const now = ctx.now();
  const quota = quotaInSql(ctx, ownerId, "transcription_minutes_a_month");
  const taken = minutesTaken(ownerId, planMonthOf(now));
  const { allowed, used } = await ctx.db.get<{ allowed: number; used: number }>(
    sql`select ${quota} as allowed, ${taken} as used`,
  );
  const resetsAt = quotaWindowEnd("month", now.getTime());
  return { allowed, used, left: Math.max(0, allowed - used), resetsAt };
}
