import { eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { quotaInSql } from "../../quotas";
import { transcriptMinutes, transcripts } from "./tables";

type Db = Pick<Ctx, "db">;

export const minutesOf = (ms: number): number => Math.ceil(ms / 60_000);

export const planMonthOf = (now: Date): string => now.toISOString().slice(0, 7);

/** It is how much an owner has taken out of the plan of one month, reservations included. */
export const minutesTaken = (ownerId: string, month: string): SQL<number> =>
  sql<number>`coalesce((select sum(minutes) from transcript_minutes where owner_id = ${ownerId} and month = ${month}), 0)`;

type ReservedMinutes = {
  readonly jobId: string;
  readonly ownerId: string;
  readonly minutes: number;
  /** A job that is no longer wanted reserves nothing. */
  readonly isUnderWay: SQL | undefined;
};

/** It reserves minutes of the owner's plan, once a job, unless the month has too few of them left. */
export async function takeMinutes(
  ctx: Ctx,
  { jobId, ownerId, minutes, isUnderWay }: ReservedMinutes,
): Promise<boolean> {
  const month = planMonthOf(ctx.now());
  const quota = quotaInSql(ctx, ownerId, "transcription_minutes_a_month");
  const [, known] = await ctx.db.batch([
    ctx.db
      .insert(transcriptMinutes)
      .select(
        sql`select ${jobId}, ${ownerId}, ${month}, ${minutes}, 0 where ${minutesTaken(ownerId, month)} + ${minutes} <= ${quota}
          and exists (select 1 from ${transcripts} where ${isUnderWay})`,
      )
      .onConflictDoNothing(),
    ctx.db
      .select({ jobId: transcriptMinutes.jobId })
      .from(transcriptMinutes)
      .where(eq(transcriptMinutes.jobId, jobId)),
  ]);
  return known.length > 0;
}

type HeardTime = { readonly jobId: string; readonly ms: SQL | number; readonly condition: SQL };

/** It counts what was heard together with its words: the condition stands for the change that stores them. */
export const countHeard = ({ db }: Db, { jobId, ms, condition }: HeardTime) =>
  db
    .update(transcriptMinutes)
    .set({ heardMs: sql`${transcriptMinutes.heardMs} + ${ms}` })
    .where(sql`${eq(transcriptMinutes.jobId, jobId)} and ${condition}`);

const heardAtMost = sql`min(${transcriptMinutes.minutes}, (${transcriptMinutes.heardMs} + 59999) / 60000)`;

/** The job has ended: minutes of what was not heard are given back. It is safe to repeat. */
export const settleMinutes = ({ db }: Db, jobId: string) =>
  db
    .update(transcriptMinutes)
    .set({ minutes: heardAtMost })
    .where(eq(transcriptMinutes.jobId, jobId));

/** The same for the jobs of some transcripts; it stands in a batch before what takes the jobs from them. */
export const settleMinutesOf = ({ db }: Db, which: SQL | undefined) =>
  db
    .update(transcriptMinutes)
    .set({ minutes: heardAtMost })
    .where(
      inArray(transcriptMinutes.jobId, sql`(select job_id from ${transcripts} where ${which})`),
    );
