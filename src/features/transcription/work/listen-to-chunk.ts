import * as z from "zod";
import {
  type AudioChunk,
  cutChunk,
  measureAudio,
  MediaError,
  sourceOfBytes,
} from "../../../engines/media";
import {
  heardWordsOf,
  reserveSpeech,
  settleSpeech,
  SpeechReserved,
  takesPart,
} from "../../../engines/speech";
import type { Ctx } from "../../../platform/context";
import {
  type Speech,
  SpeechFailure,
  type SpeechFailureReason,
  type TranscriptionRequest,
} from "../../../platform/speech";
import { type TranscriptFailureCode, transcriptFailureCodes } from "../failure-codes";
import { type SettledChunk, settleChunkStatements } from "../store/chunk-statements";
import { speechCallback } from "./speech-callback";
import { isUnderWay, TRANSCRIPT_GONE } from "./end-transcript";
import type { Recording } from "./open-recording";
import type { TranscriptionRun } from "./transcription-job-input";

export type SpokenPart = {
  readonly n: number;
  readonly startMs: number;
  readonly endMs: number;
} & {
  readonly bounds: string;
};

export type Listening = {
  readonly engine: Speech;
  readonly recording: Recording;
  readonly language: string;
  readonly facts: { readonly durationMs: number; readonly mimeType: string; extension: string };
};

const Ready = z.discriminatedUnion("state", [
  z.object({ state: z.literal("silent") }),
  z.object({ state: z.literal("unreadable") }),
  z.object({ state: z.literal("unfit") }),
  z.object({ state: z.literal("priced"), reserved: SpeechReserved }),
]);

export const SettledPart = z.discriminatedUnion("state", [
  z.object({ state: z.literal("settled") }),
  z.object({ state: z.literal(TRANSCRIPT_GONE) }),
]);

const Asked = z.discriminatedUnion("state", [
  ...SettledPart.options,
  z.object({
    state: z.literal("waiting"),
    vendorId: z.string(),
    day: z.string(),
    atMost: z.number(),
  }),
  /** The engine gave nothing, for reasons of its own, so that another one may be asked. */
  z.object({
    state: z.literal("refused"),
    code: z.enum(transcriptFailureCodes),
    costMicroUsd: z.number(),
  }),
]);
export type AskedPart = z.infer<typeof Asked>;

type Called = { readonly engine: Pick<Speech, "name">; readonly n: number };

/** Each engine that is asked about a part is paid by itself. */
export const callIdOf = ({ jobId }: TranscriptionRun, { engine, n }: Called): string =>
  `${jobId}:${engine.name}:${n}`;

type AskedOnce = Listening & {
  readonly part: SpokenPart;
  /** Engines that were asked about the part before have cost so much. */
  readonly spentMicroUsd: number;
};

/**
 * It has an engine listen to one part, which is paid once at most: its price is reserved, the intent is stored with the job's
 * log, and a run that finds the intent of one that died counts the call as paid and does not make it again.
 */
export async function listenToChunk(
  ctx: Ctx,
  run: TranscriptionRun,
  { part, spentMicroUsd, ...listening }: AskedOnce,
): Promise<AskedPart> {
  const { engine } = listening;
  const held: { audio?: TranscriptionRequest["audio"] } = {};
  const callId = callIdOf(run, { engine, n: part.n });
  const attempt = `${part.n}:${engine.name}`;
  const settle = ({ costMicroUsd, ...settled }: SettledChunk) =>
    settlePart(ctx, run, { n: part.n, ...settled, costMicroUsd: costMicroUsd + spentMicroUsd });
  const ready = await run.step("reserve", { attempt, share: 0, result: Ready }, async () => {
    const audio = await audioOf(listening, part);
    if (!audio || audio === "silent") return { state: audio ? "silent" : "unreadable" } as const;
    if (!takesPart(engine, audio)) return { state: "unfit" } as const;
    held.audio = audio;
    const spending = { callId, engine, durationMs: audio.durationMs };
    return { state: "priced", reserved: await reserveSpeech(ctx, spending) } as const;
  });
  if (ready.state === "silent") return settle(unheard("silent", null));
  if (ready.state === "unreadable") return settle(unheard("failed", "damaged_media"));
  if (ready.state === "unfit") return refused("engine_failed");
  const { reserved } = ready;
  if (!reserved.ok) {
    return refused(reserved.reason === "budget_spent" ? "budget_spent" : "engine_failed");
  }
  const { day, atMost } = reserved;
  const share = Math.min(1, part.endMs / listening.facts.durationMs);
  const asked = await run.step("listen", { attempt, share, result: Asked }, async (start) => {
    if (start === "in_doubt") {
      return settle({ ...unheard("failed", "engine_in_doubt"), costMicroUsd: atMost });
    }
    const audio = held.audio ?? (await audioOf(listening, part));
    if (!audio || audio === "silent") return settle(unheard("failed", "damaged_media"));
    const asking = { callId, audio, language: listening.language };
    const heard = await ask(ctx, run, { engine, asking, part, atMost });
    if (heard.state === "waiting") return { day, atMost, ...heard };
    if (heard.state === "refused") return heard;
    const { costMicroUsd: cost } = heard;
    await settleSpeech(ctx, { callId, engine, day, cost, hasAnswered: true });
    return settle(heard);
  });
  if (asked.state !== "refused") return asked;
  const { costMicroUsd: cost } = asked;
  await run.step("settle", { attempt, share: 0, result: z.null() }, async () => {
    await settleSpeech(ctx, { callId, engine, day, cost, hasAnswered: false });
    return null;
  });
  return asked;
}

const refused = (code: TranscriptFailureCode, costMicroUsd = 0) =>
  ({ state: "refused", code, costMicroUsd }) as const;

/** Nothing was heard of a part. */
export const unheard = (
  state: "silent" | "failed",
  code: TranscriptFailureCode | null,
): SettledChunk => ({ state, code, engine: null, language: null, words: [], costMicroUsd: 0 });

type Bounds = z.infer<typeof Bounds>;
const Bounds = z.object({
  index: z.number(),
  startMs: z.number(),
  endMs: z.number(),
  overlapMs: z.number(),
  offsetMs: z.number(),
  place: z.object({ at: z.number(), link: z.number(), samples: z.number() }),
  /** Its loudness is known from the plan. */
  isMeasured: z.boolean(),
});

/** It is null where the part cannot be read. */
async function audioOf(
  { engine, recording, facts }: Listening,
  part: SpokenPart,
): Promise<TranscriptionRequest["audio"] | "silent" | null> {
  const durationMs = part.endMs - part.startMs;
  if (engine.takesWhole) {
    const { mimeType: mediaType, extension } = facts;
    const sizeBytes = recording.bytes.size;
    return { open: recording.open, sizeBytes, mediaType, extension, durationMs };
  }
  const bounds = Bounds.parse(JSON.parse(part.bounds));
  const chunk = await cutChunk(recording.bytes, bounds).catch((error: unknown) => {
    if (error instanceof MediaError) return null;
    throw error;
  });
  if (!chunk) return null;
  if (!bounds.isMeasured && (await isSilent(chunk))) return "silent";
  const { bytes, mimeType: mediaType, extension } = chunk;
  const open = () => Promise.resolve(new Blob([new Uint8Array(bytes)]).stream());
  return { open, sizeBytes: bytes.length, mediaType, extension, durationMs };
}

/** A sound that cannot be decoded here may be clear to an engine. */
const isSilent = ({ bytes }: AudioChunk): Promise<boolean> =>
  measureAudio(sourceOfBytes(bytes)).then(
    (measure) => measure.state === "measured" && measure.isSilent,
    (error: unknown) => {
      if (error instanceof MediaError) return false;
      throw error;
    },
  );

const codes: Readonly<Partial<Record<SpeechFailureReason, TranscriptFailureCode>>> = {
  language_unknown: "language_unsupported",
};

/** It is what a failure of an engine is to the person. */
export const codeOfFailure = ({ reason }: SpeechFailure): TranscriptFailureCode =>
  codes[reason] ?? "engine_failed";

type Question = {
  readonly engine: Speech;
  readonly asking: Pick<TranscriptionRequest, "callId" | "audio"> & { readonly language: string };
  readonly part: SpokenPart;
  readonly atMost: number;
};

type HeardChunk = SettledChunk & { readonly state: "heard" };
type Vendor = { readonly state: "waiting"; readonly vendorId: string };

/** A failure of which nobody knows what it has cost counts as paid. */
async function ask(
  ctx: Ctx,
  run: TranscriptionRun,
  { engine, asking, part, atMost }: Question,
): Promise<HeardChunk | ReturnType<typeof refused> | Vendor> {
  const callback = engine.takesWhole ? await speechCallback(ctx, run.jobId) : null;
  const language = asking.language === "auto" ? null : asking.language;
  const { tellsSpeakersApart } = engine;
  const request = { ...asking, language, tellsSpeakersApart, ...(callback && { callback }) };
  const answer = await engine.transcribe(request).catch((error: unknown) => {
    if (error instanceof SpeechFailure) return error;
    throw error;
  });
  if (answer instanceof SpeechFailure) {
    return refused(codeOfFailure(answer), answer.costMicroUsd ?? atMost);
  }
  if (answer.state === "waiting") return answer;
  const { transcript } = answer;
  const { language: heardLanguage, costMicroUsd } = transcript;
  const offsetMs = engine.takesWhole ? 0 : Bounds.parse(JSON.parse(part.bounds)).offsetMs;
  return {
    state: "heard",
    code: null,
    engine: engine.name,
    language: heardLanguage,
    words: heardWordsOf(transcript, { offsetMs, endMs: part.endMs }),
    costMicroUsd,
  };
}

/** A part that was settled before stays as it is. */
export async function settlePart(
  ctx: Ctx,
  run: TranscriptionRun,
  settled: SettledChunk & { readonly n: number },
): Promise<z.infer<typeof SettledPart>> {
  const { jobId, input } = run;
  const job = { transcriptId: input.transcriptId, isUnderWay: isUnderWay(run) };
  const statements = settleChunkStatements(ctx, job, { ...settled, jobId });
  const [, , , wanted] = await ctx.db.batch([...statements]);
  return { state: wanted.length > 0 ? "settled" : TRANSCRIPT_GONE };
}
