import { and, asc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { HeardWord } from "../../../engines/transcript";
import type { Ctx } from "../../../platform/context";
import type { TranscriptFailureCode } from "../failure-codes";
import { countHeard } from "./minute-statements";
import { jsonChunks } from "./segment-statements";
import { transcriptChunks, transcripts } from "./tables";

/** It names a transcript and the condition under which a job may still change it. */
export type JobTranscript = { readonly transcriptId: string; readonly isUnderWay: SQL | undefined };

export type PlannedChunk = {
  readonly n: number;
  readonly startMs: number;
  readonly endMs: number;
  /** It is what cuts it out of the recording. */
  readonly bounds: object;
  readonly isSilent: boolean;
};

type Db = Pick<Ctx, "db">;

const ifUnderWay = ({ isUnderWay }: JobTranscript) =>
  sql`exists (select 1 from ${transcripts} where ${isUnderWay})`;

/** The parts of another file, or for another kind of engine, go; those of this plan stay as they are. */
export function planStatements(
  { db }: Db,
  job: JobTranscript,
  { plan, chunks }: { readonly plan: string; readonly chunks: readonly PlannedChunk[] },
) {
  const { transcriptId } = job;
  const rows = chunks.map(({ n, startMs, endMs, bounds, isSilent }) => ({
    n,
    start_ms: Math.round(startMs),
    end_ms: Math.round(endMs),
    bounds,
    state: isSilent ? "silent" : "planned",
  }));
  return [
    db
      .delete(transcriptChunks)
      .where(
        and(
          eq(transcriptChunks.transcriptId, transcriptId),
          ne(transcriptChunks.plan, plan),
          ifUnderWay(job),
        ),
      ),
    ...jsonChunks(rows).map((list) =>
      db
        .insert(transcriptChunks)
        .select(
          sql`select ${transcriptId}, c.value ->> 'n', ${plan}, c.value ->> 'start_ms', c.value ->> 'end_ms', c.value -> 'bounds', c.value ->> 'state', null, null, null, null
            from json_each(${list}) c where ${ifUnderWay(job)}`,
        )
        .onConflictDoNothing(),
    ),
  ] as const;
}

/** The parts in their order, without what was heard in them. */
export const chunksOf = ({ db }: Db, transcriptId: string) =>
  db
    .select({
      n: transcriptChunks.n,
      plan: transcriptChunks.plan,
      startMs: transcriptChunks.startMs,
      endMs: transcriptChunks.endMs,
      bounds: transcriptChunks.bounds,
      state: transcriptChunks.state,
      code: transcriptChunks.code,
    })
    .from(transcriptChunks)
    .where(eq(transcriptChunks.transcriptId, transcriptId))
    .orderBy(asc(transcriptChunks.n));

export type SettledChunk = {
  readonly state: "heard" | "silent" | "failed";
  readonly code: TranscriptFailureCode | null;
  readonly engine: string | null;
  readonly language: string | null;
  readonly words: readonly HeardWord[];
  readonly costMicroUsd: number;
};

/** It is how long some parts are together; what two of them have in common counts once. */
const lengthOf = (parts: SQL | undefined) =>
  sql`coalesce((select cast(round(sum(end_ms - start_ms - (bounds ->> 'overlapMs'))) as integer) from ${transcriptChunks} where ${parts}), 0)`;

const doneMs = (transcriptId: string) =>
  lengthOf(
    and(
      eq(transcriptChunks.transcriptId, transcriptId),
      inArray(transcriptChunks.state, ["heard", "silent"]),
    ),
  );

/** It is how much of a recording is still to be listened to; null where nobody has planned that yet. */
export async function unheardMsOf({ db }: Db, transcriptId: string): Promise<number | null> {
  const own = eq(transcriptChunks.transcriptId, transcriptId);
  const unheard = and(own, inArray(transcriptChunks.state, ["planned", "failed"]));
  const { ms } = await db.get<{ ms: number | null }>(
    sql`select case when exists (select 1 from ${transcriptChunks} where ${own}) then ${lengthOf(unheard)} end as ms`,
  );
  return ms;
}

/**
 * A part is settled once, with its words, its cost and how far the transcript is, in one transaction: only what was planned
 * changes. The last statement says whether the job may still change anything.
 */
export function settleChunkStatements(
  { db, now }: Pick<Ctx, "db" | "now">,
  job: JobTranscript,
  { n, jobId, ...settled }: SettledChunk & { readonly n: number; readonly jobId: string },
) {
  const { transcriptId, isUnderWay } = job;
  const { costMicroUsd, words, ...chunk } = settled;
  const isPlanned = and(
    eq(transcriptChunks.transcriptId, transcriptId),
    eq(transcriptChunks.n, n),
    eq(transcriptChunks.state, "planned"),
  );
  const condition = sql`${words.length > 0} and ${ifUnderWay(job)}`;
  return [
    countHeard({ db }, { jobId, ms: lengthOf(isPlanned), condition }),
    db
      .update(transcripts)
      .set({ costMicroUsd: sql`${transcripts.costMicroUsd} + ${costMicroUsd}` })
      .where(and(isUnderWay, sql`exists (select 1 from ${transcriptChunks} where ${isPlanned})`)),
    db
      .update(transcriptChunks)
      .set({ ...chunk, words: JSON.stringify(words) })
      .where(and(isPlanned, ifUnderWay(job))),
    progressStatement({ db, now }, job),
  ] as const;
}

/** It never goes back. */
export const progressStatement = (
  { db, now }: Pick<Ctx, "db" | "now">,
  { transcriptId, isUnderWay }: JobTranscript,
) =>
  db
    .update(transcripts)
    .set({
      doneMs: sql`max(${transcripts.doneMs}, min(${doneMs(transcriptId)}, coalesce(${transcripts.durationMs}, 0)))`,
      updatedAt: now().getTime(),
    })
    .where(isUnderWay)
    .returning({ id: transcripts.id });
