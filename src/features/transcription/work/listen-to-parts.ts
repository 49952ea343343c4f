import { settleSpeech } from "../../../engines/speech";
import type { Ctx } from "../../../platform/context";
import { chunksOf } from "../store/chunk-statements";
import type { StoredTranscript } from "../store/tables";
import { awaitTranscript } from "./await-transcript";
import { type Listened, StoredListened, TRANSCRIPT_GONE } from "./end-transcript";
import { keepTranscript, keepWhole } from "./keep-transcript";
import { type AskedPart, listenToChunk, type Listening, settlePart } from "./listen-to-chunk";
import type { ListeningPlan } from "./plan-listening";
import type { TranscriptionRun } from "./transcription-job-input";

/** An invocation has limits of its own, and each call may take minutes. */
const PARTS_A_RUN = 3;

export type PlannedListening = Omit<Listening, "engine" | "language"> & {
  readonly row: StoredTranscript;
  readonly plan: ListeningPlan & { readonly ok: true };
};

/** Each planned part is listened to, in its order; then what was heard is put together. */
export async function listenToParts(
  ctx: Ctx,
  run: TranscriptionRun,
  { row, plan, ...planned }: PlannedListening,
): Promise<Listened> {
  const { durationMs } = planned.facts;
  const engine = ctx.speech.find(({ name }) => name === plan.engine);
  if (!engine) return "engine_failed";
  const listening = { ...planned, engine, language: row.language };
  const chunks = await chunksOf(ctx, run.input.transcriptId);
  const parts = chunks.filter(({ state }) => state === "planned");
  for (const [index, part] of parts.entries()) {
    if (index === PARTS_A_RUN) await run.continueLater();
    const asked = await listenToChunk(ctx, run, { ...listening, part });
    if (asked.state === TRANSCRIPT_GONE) return TRANSCRIPT_GONE;
    if (asked.state === "waiting") return hearWhole(ctx, run, { row, listening, asked });
  }
  return run.step("keep", { result: StoredListened }, () =>
    keepTranscript(ctx, run, { row, engine: engine.name, durationMs }),
  );
}

type Whole = {
  readonly row: StoredTranscript;
  readonly listening: Listening;
  readonly asked: AskedPart & { readonly state: "waiting" };
};

/** The engine has taken the whole recording, and works on it by itself. */
async function hearWhole(
  ctx: Ctx,
  run: TranscriptionRun,
  { row, listening, asked }: Whole,
): Promise<Listened> {
  const { engine, facts } = listening;
  const { vendorId, day, atMost } = asked;
  const { durationMs } = facts;
  const answer = await awaitTranscript(ctx, run, { engine, vendorId, durationMs });
  const cost = answer.ok ? answer.transcript.costMicroUsd : (answer.costMicroUsd ?? atMost);
  const hasAnswered = answer.ok;
  await settleSpeech(ctx, { callId: `${run.jobId}:0`, engine, day, cost, hasAnswered });
  if (answer.ok) {
    const { transcript } = answer;
    return run.step("keep", { result: StoredListened }, () =>
      keepWhole(ctx, run, { row, engine: engine.name, transcript, durationMs }),
    );
  }
  const { code } = answer;
  const failed = { state: "failed", code, engine: engine.name, language: null, words: [] } as const;
  const settled = await settlePart(ctx, run, { n: 0, ...failed, costMicroUsd: cost });
  return settled.state === TRANSCRIPT_GONE ? TRANSCRIPT_GONE : code;
}
