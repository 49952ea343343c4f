import { eq, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { quotaInSql } from "../../quotas";
import { transcriptMinutes } from "./tables";

type TakenMinutes = {
  readonly jobId: string;
  readonly ownerId: string;
  readonly minutes: number;
};

/** It takes minutes out of the owner's plan, once a job, unless the month has too few of them left. */
export async function takeMinutes(
  ctx: Ctx,
  { jobId, ownerId, minutes }: TakenMinutes,
): Promise<boolean> {
  const month = ctx.now().toISOString().slice(0, 7);
  const quota = quotaInSql(ctx, ownerId, "transcription_minutes_a_month");
  const used = sql`coalesce((select sum(minutes) from transcript_minutes where owner_id = ${ownerId} and month = ${month}), 0)`;
  const [, known] = await ctx.db.batch([
    ctx.db
      .insert(transcriptMinutes)
      .select(
        sql`select ${jobId}, ${ownerId}, ${month}, ${minutes} where ${used} + ${minutes} <= ${quota}`,
      )
      .onConflictDoNothing(),
    ctx.db
      .select({ jobId: transcriptMinutes.jobId })
      .from(transcriptMinutes)
      .where(eq(transcriptMinutes.jobId, jobId)),
  ]);
  return known.length > 0;
}

/** The job has used no more than this: the others are given back. It is safe to repeat. */
export const settleMinutes = ({ db }: Pick<Ctx, "db">, jobId: string, minutes: number) =>
  db
    .update(transcriptMinutes)
    .set({ minutes: sql`min(${transcriptMinutes.minutes}, ${minutes})` })
    .where(eq(transcriptMinutes.jobId, jobId));
