import { and, eq, inArray, sql } from "drizzle-orm";
import * as z from "zod";
import { JobFailure } from "../../../engines/jobs";
import { segmentsFromCues } from "../../../engines/transcript";
import type { Ctx } from "../../../platform/context";
import type { OutsideCtx } from "../../../platform/guarded-fetch";
import type { StepStart } from "../../../platform/job-kind";
import { type TranscriptFailureCode, transcriptFailureCodes } from "../failure-codes";
import { heardTranscript, type HeardTranscript } from "../store/heard-transcript";
import { insertSegments } from "../store/segment-statements";
import { type StoredTranscript, transcripts } from "../store/tables";
import { fetchVideoCaptions } from "../youtube/fetch-captions";
import {
  SIMULATED_CONFIDENCE,
  SIMULATED_DURATION_MS,
  simulatedTranscript,
} from "./simulated-transcript";
import type { TranscriptionRun } from "./transcription-job-input";

/** The person has deleted the transcript, or given its words otherwise, while the job was under way. */
const GONE = "TRANSCRIPT_REMOVED";

const Listened = z.enum(["heard", GONE, ...transcriptFailureCodes]);
type Listened = z.infer<typeof Listened>;

/** It listens and stores what was heard. Another job of the same transcript, or its deletion, makes this one's result void. */
export async function runTranscriptionJob(
  ctx: Ctx & OutsideCtx,
  run: TranscriptionRun,
): Promise<string> {
  const row = await begin(ctx, run);
  if (!row) throw new JobFailure(GONE, true);
  const listened = await run.step("listen", { result: Listened }, (start) =>
    listen(ctx, run, { row, start }),
  );
  if (listened === GONE) throw new JobFailure(GONE, true);
  if (listened !== "heard") {
    await fail(ctx, run, listened);
    throw new JobFailure(listened, true);
  }
  return row.id;
}

/** Whoever ended the transcript otherwise has taken the job's id from it. */
const isOurs = ({ input, ownerId, jobId }: TranscriptionRun) =>
  and(
    eq(transcripts.id, input.transcriptId),
    eq(transcripts.ownerId, ownerId),
    eq(transcripts.jobId, jobId),
  );

const isUnderWay = (run: TranscriptionRun) =>
  and(isOurs(run), inArray(transcripts.status, ["pending", "processing"]));

/** A run that takes over may find the words stored already. */
async function begin(ctx: Ctx, run: TranscriptionRun): Promise<StoredTranscript | undefined> {
  const [, [row]] = await ctx.db.batch([
    ctx.db
      .update(transcripts)
      .set({ status: "processing", updatedAt: ctx.now().getTime() })
      .where(isUnderWay(run)),
    ctx.db.select().from(transcripts).where(isOurs(run)),
  ]);
  return row?.status === "failed" ? undefined : row;
}

type Begun = { readonly row: StoredTranscript; readonly start: StepStart };

async function listen(
  ctx: Ctx & OutsideCtx,
  run: TranscriptionRun,
  { row, start }: Begun,
): Promise<Listened> {
  if (row.status === "completed") return "heard";
  const { videoId, videoUrl } = row;
  if (videoId === null || videoUrl === null) return GONE;
  if (ctx.config.ASSEMBLYAI_API_KEY === "MOCK") {
    const heard = {
      ...heardTranscript(simulatedTranscript(videoUrl), SIMULATED_DURATION_MS),
      confidence: SIMULATED_CONFIDENCE,
    };
    return store(ctx, run, { engine: "mock", heard, language: "fr", title: row.title });
  }
  // A run that died has asked already, and one try is all that YouTube is asked for.
  if (start === "in_doubt" || !ctx.config.YOUTUBE_CAPTIONS) return "youtube_refused";
  const { title, ...found } = await fetchVideoCaptions(ctx, { videoId, language: row.language });
  if (title !== null) await ctx.db.update(transcripts).set({ title }).where(isUnderWay(run));
  if (!found.ok) return found.code;
  const { cues, language } = found;
  const heard = heardTranscript(segmentsFromCues(cues));
  return store(ctx, run, { engine: "captions", heard, language, title });
}

type Result = Pick<StoredTranscript, "engine" | "language" | "title"> & {
  readonly heard: HeardTranscript;
};

/** The words are stored together with the state, and only while the job is still wanted. */
async function store(
  ctx: Ctx,
  run: TranscriptionRun,
  { heard, ...row }: Result,
): Promise<Listened> {
  const { transcriptId } = run.input;
  const { segments, durationMs, confidence } = heard;
  const [now, changeId] = [ctx.now().getTime(), crypto.randomUUID()];
  const [completed] = await ctx.db.batch([
    ctx.db
      .update(transcripts)
      .set({
        ...row,
        status: "completed",
        code: null,
        confidence,
        durationMs,
        revision: sql`${transcripts.revision} + 1`,
        lastN: sql`${transcripts.lastN} + ${segments.length}`,
        changeId,
        updatedAt: now,
        completedAt: now,
      })
      .where(isUnderWay(run))
      .returning({ id: transcripts.id }),
    ...insertSegments(ctx, { transcriptId, changeId }, segments),
  ]);
  return completed.length > 0 ? "heard" : GONE;
}

async function fail(ctx: Ctx, run: TranscriptionRun, code: TranscriptFailureCode): Promise<void> {
  await ctx.db
    .update(transcripts)
    .set({
      status: "failed",
      code,
      retryCount: sql`${transcripts.retryCount} + 1`,
      updatedAt: ctx.now().getTime(),
    })
    .where(isUnderWay(run));
}
