import type { Ctx } from "../../../platform/context";
import type { Speech } from "../../../platform/speech";
import { chunksOf } from "../store/chunk-statements";
import type { Listened } from "./end-transcript";
import { type Hearing, hearWhole, listenToParts } from "./listen-to-parts";
import { isHeardInParts, ListeningPlan, planListening } from "./plan-listening";
import type { TranscriptionRun } from "./transcription-job-input";

/**
 * It asks the engines in their order: one that takes recordings whole hands a recording that it refuses to the others, which take
 * it in parts. Parts that were heard by an earlier job are kept, so that nothing takes the recording whole any more.
 */
export async function hearWithEngines(
  ctx: Ctx,
  run: TranscriptionRun,
  hearing: Hearing,
): Promise<Listened> {
  const { engines, recording } = hearing;
  const known = await chunksOf(ctx, run.input.transcriptId);
  const inParts = engines.filter(({ takesWhole }) => !takesWhole);
  const isCut = inParts.length > 0 && isHeardInParts(known, recording.fileId);
  let last: Listened = "engine_failed";
  for (const engine of isCut ? [] : engines.filter(({ takesWhole }) => takesWhole)) {
    const plan = await planFor(ctx, run, { ...hearing, engines: [engine] });
    if (!plan.ok) return plan.code;
    const listened = await hearWhole(ctx, run, { ...hearing, engine });
    if (typeof listened === "string") return listened;
    last = listened.refused;
  }
  if (inParts.length === 0) return last;
  const plan = await planFor(ctx, run, { ...hearing, engines: inParts });
  return plan.ok ? listenToParts(ctx, run, { ...hearing, engines: inParts }) : plan.code;
}

const namesOf = (engines: readonly Speech[]) => engines.map(({ name }) => name).join(",");

const planFor = (
  ctx: Ctx,
  run: TranscriptionRun,
  { engines, recording, facts: { durationMs } }: Hearing,
) =>
  run.step("plan", { attempt: namesOf(engines), share: 1, result: ListeningPlan }, () =>
    planListening(ctx, run, { recording, durationMs, engines }),
  );
