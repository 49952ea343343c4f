import { settleSpeech } from "../../../engines/speech";
import type { Ctx } from "../../../platform/context";
import type { Speech } from "../../../platform/speech";
import type { TranscriptFailureCode } from "../failure-codes";
import { chunksOf } from "../store/chunk-statements";
import type { StoredTranscript } from "../store/tables";
import { awaitTranscript } from "./await-transcript";
import { type Listened, StoredListened, TRANSCRIPT_GONE } from "./end-transcript";
import { keepTranscript, keepWhole } from "./keep-transcript";
import {
  type AskedPart,
  callIdOf,
  listenToChunk,
  type Listening,
  SettledPart,
  settlePart,
  type SpokenPart,
  unheard,
} from "./listen-to-chunk";
import type { TranscriptionRun } from "./transcription-job-input";

/** An invocation has limits of its own, and each call may take minutes. */
const PARTS_A_RUN = 3;

export type Hearing = Omit<Listening, "engine" | "language"> & {
  readonly row: StoredTranscript;
  /** They are asked in this order: the next one where one refuses. */
  readonly engines: readonly Speech[];
};

/** Each planned part is listened to, in its order; then what was heard is put together. */
export async function listenToParts(
  ctx: Ctx,
  run: TranscriptionRun,
  hearing: Hearing,
): Promise<Listened> {
  for (const [index, part] of (await plannedParts(ctx, run)).entries()) {
    if (index === PARTS_A_RUN) await run.continueLater();
    const asked = await listenToPart(ctx, run, { ...hearing, part });
    if (asked.state === TRANSCRIPT_GONE) return TRANSCRIPT_GONE;
  }
  return keepParts(ctx, run, hearing);
}

const plannedParts = async (ctx: Ctx, run: TranscriptionRun): Promise<readonly SpokenPart[]> =>
  (await chunksOf(ctx, run.input.transcriptId)).filter(({ state }) => state === "planned");

const keepParts = (ctx: Ctx, run: TranscriptionRun, { row, facts }: Hearing) =>
  run.step("keep", { result: StoredListened }, () =>
    keepTranscript(ctx, run, { row, durationMs: facts.durationMs }),
  );

/** An engine that refuses a part hands it to the next one; those that did not answer are paid all the same where that is in doubt. */
async function listenToPart(
  ctx: Ctx,
  run: TranscriptionRun,
  { engines, row, part, ...listening }: Hearing & { readonly part: SpokenPart },
): Promise<AskedPart> {
  const codes: TranscriptFailureCode[] = [];
  let spentMicroUsd = 0;
  for (const engine of engines) {
    const { language } = row;
    const asking = { ...listening, engine, language, part, spentMicroUsd };
    const asked = await listenToChunk(ctx, run, asking);
    if (asked.state !== "refused") return asked;
    codes.push(asked.code);
    spentMicroUsd += asked.costMicroUsd;
  }
  const failed = unheard("failed", mostUseful(codes));
  return settlePart(ctx, run, { n: part.n, ...failed, costMicroUsd: spentMicroUsd });
}

/** That one engine does not know a language says little where another one does. */
const mostUseful = (codes: readonly TranscriptFailureCode[]): TranscriptFailureCode =>
  codes.findLast((code) => code !== "language_unsupported") ?? codes.at(-1) ?? "engine_failed";

/** The engine would not have the recording, so that the next one may. */
type Refused = { readonly refused: TranscriptFailureCode };

type Whole = Hearing & { readonly engine: Speech };

/** An engine takes the whole recording as its only part, and works on it by itself. */
export async function hearWhole(
  ctx: Ctx,
  run: TranscriptionRun,
  { engine, ...hearing }: Whole,
): Promise<Listened | Refused> {
  const { row, engines: _, ...listening } = hearing;
  const [part] = await plannedParts(ctx, run);
  if (!part) return keepParts(ctx, run, hearing);
  const asking = { ...listening, engine, language: row.language, part, spentMicroUsd: 0 };
  const asked = await listenToChunk(ctx, run, asking);
  if (asked.state === TRANSCRIPT_GONE) return TRANSCRIPT_GONE;
  if (asked.state === "refused") return refuseWhole(ctx, run, { engine, ...asked });
  if (asked.state === "settled") return keepParts(ctx, run, hearing);
  const { vendorId, day, atMost } = asked;
  const { durationMs } = hearing.facts;
  const answer = await awaitTranscript(ctx, run, { engine, vendorId, durationMs });
  const cost = answer.ok ? answer.transcript.costMicroUsd : (answer.costMicroUsd ?? atMost);
  const callId = callIdOf(run, { engine, n: 0 });
  await settleSpeech(ctx, { callId, engine, day, cost, hasAnswered: answer.ok });
  if (!answer.ok) {
    return refuseWhole(ctx, run, { engine, code: answer.code, costMicroUsd: cost });
  }
  const { transcript } = answer;
  return run.step("keep", { result: StoredListened }, () =>
    keepWhole(ctx, run, { row, engine: engine.name, transcript, durationMs }),
  );
}

type WholeRefusal = {
  readonly engine: Speech;
  readonly code: TranscriptFailureCode;
  readonly costMicroUsd: number;
};

/** It is a step, because the parts of the next engine have the same numbers. */
async function refuseWhole(
  ctx: Ctx,
  run: TranscriptionRun,
  { engine, code, costMicroUsd }: WholeRefusal,
): Promise<typeof TRANSCRIPT_GONE | Refused> {
  const failed = { ...unheard("failed", code), engine: engine.name, costMicroUsd };
  const settle = () => settlePart(ctx, run, { n: 0, ...failed });
  const attempt = `whole:${engine.name}`;
  const { state } = await run.step("settle", { attempt, share: 0, result: SettledPart }, settle);
  return state === TRANSCRIPT_GONE ? TRANSCRIPT_GONE : { refused: code };
}
