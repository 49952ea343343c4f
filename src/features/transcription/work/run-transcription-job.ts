import { JobFailure } from "../../../engines/jobs";
import { segmentsFromCues } from "../../../engines/transcript";
import type { Ctx } from "../../../platform/context";
import type { OutsideCtx } from "../../../platform/guarded-fetch";
import type { StepStart } from "../../../platform/job-kind";
import { heardTranscript } from "../store/heard-transcript";
import { type StoredTranscript, transcripts } from "../store/tables";
import { fetchVideoCaptions } from "../youtube/fetch-captions";
import {
  isOurs,
  isUnderWay,
  type Listened,
  StoredListened,
  storeFailure,
  storeHeard,
  TRANSCRIPT_GONE,
} from "./end-transcript";
import { hearRecording } from "./hear-recording";
import { notifyOfTranscript } from "./ready-notice";
import {
  SIMULATED_CONFIDENCE,
  SIMULATED_DURATION_MS,
  simulatedTranscript,
} from "./simulated-transcript";
import type { TranscriptionRun } from "./transcription-job-input";

/** It listens and stores what was heard. Another job of the same transcript, or its deletion, makes this one's result void. */
export async function runTranscriptionJob(
  ctx: Ctx & OutsideCtx,
  run: TranscriptionRun,
): Promise<string> {
  const row = await begin(ctx, run);
  if (!row) throw new JobFailure(TRANSCRIPT_GONE, true);
  if (row.status === "waiting") return row.id;
  const listened =
    run.input.source === "youtube"
      ? await hearVideo(ctx, run, row)
      : await hearRecording(ctx, run, row);
  if (listened === TRANSCRIPT_GONE) throw new JobFailure(TRANSCRIPT_GONE, true);
  if (listened !== "heard" && listened !== "waiting") throw new JobFailure(listened, true);
  if (listened === "heard" && run.input.source !== "youtube") await notifyOfTranscript(ctx, run);
  return row.id;
}

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

/** A transcript that has failed says why, whichever of its runs the job ends in. */
async function hearVideo(
  ctx: Ctx & OutsideCtx,
  run: TranscriptionRun,
  row: StoredTranscript,
): Promise<Listened> {
  const listened = await run.step("listen", { result: StoredListened }, (start) =>
    listen(ctx, run, { row, start }),
  );
  if (listened !== "heard" && listened !== TRANSCRIPT_GONE) {
    await storeFailure(ctx, run, listened);
  }
  return listened;
}

type Begun = { readonly row: StoredTranscript; readonly start: StepStart };

async function listen(
  ctx: Ctx & OutsideCtx,
  run: TranscriptionRun,
  { row, start }: Begun,
): Promise<StoredListened> {
  if (row.status === "completed") return "heard";
  const { videoId, videoUrl } = row;
  if (videoId === null || videoUrl === null) return TRANSCRIPT_GONE;
  if (ctx.config.ASSEMBLYAI_API_KEY === "MOCK") {
    const simulated = simulatedTranscript({ videoUrl }, SIMULATED_DURATION_MS);
    const heard = {
      ...heardTranscript(simulated, SIMULATED_DURATION_MS),
      confidence: SIMULATED_CONFIDENCE,
    };
    return storeHeard(ctx, run, { engine: "mock", heard, language: "fr", title: row.title });
  }
  // A run that died has asked already, and one try is all that YouTube is asked for.
  if (start === "in_doubt" || !ctx.config.YOUTUBE_CAPTIONS) return "youtube_refused";
  const { title, ...found } = await fetchVideoCaptions(ctx, { videoId, language: row.language });
  if (title !== null) await ctx.db.update(transcripts).set({ title }).where(isUnderWay(run));
  if (!found.ok) return found.code;
  const { cues, language } = found;
  const heard = heardTranscript(segmentsFromCues(cues));
  return storeHeard(ctx, run, { engine: "captions", heard, language, title });
}
