import { asc, eq } from "drizzle-orm";
import { heardWordsOf } from "../../../engines/speech";
import { type HeardWord, segmentWords, stitchChunks } from "../../../engines/transcript";
import type { Ctx } from "../../../platform/context";
import type { Transcript } from "../../../platform/speech";
import { heardByOf, type HeardStretch, mainEngineOf } from "../store/heard-by";
import { heardTranscript } from "../store/heard-transcript";
import { parseSpokenWords } from "../store/stored-words";
import { type StoredTranscript, transcriptChunks } from "../store/tables";
import { type StoredListened, storeFailure, storeHeard } from "./end-transcript";
import type { TranscriptionRun } from "./transcription-job-input";

type Kept = {
  readonly row: StoredTranscript;
  readonly durationMs: number;
};

/** It puts together what was heard of the parts. Where one of them has failed, the transcript has, and keeps the others. */
export async function keepTranscript(
  ctx: Ctx,
  run: TranscriptionRun,
  { row, durationMs }: Kept,
): Promise<StoredListened> {
  const chunks = (await heardChunks(ctx, run.input.transcriptId)).map((chunk) => ({
    ...chunk,
    words: parseSpokenWords(chunk.words ?? "[]"),
  }));
  const failed = chunks.find(({ state }) => state === "failed");
  if (failed) {
    const code = failed.code ?? "engine_failed";
    await storeFailure(ctx, run, code);
    return code;
  }
  const words = stitchChunks(chunks);
  const language = chunks.find((chunk) => chunk.language !== null)?.language ?? null;
  const heardBy = heardByOf(chunks, durationMs);
  return storeWords(ctx, run, { row, heardBy, words, durationMs, language });
}

type Whole = {
  readonly row: StoredTranscript;
  readonly engine: string;
  readonly transcript: Transcript;
  readonly durationMs: number;
};

/** The words of a whole recording may be too many for the row of a part: they go into the transcript at once. */
export function keepWhole(
  ctx: Ctx,
  run: TranscriptionRun,
  { transcript, engine, ...whole }: Whole,
): Promise<StoredListened> {
  const { durationMs } = whole;
  const heardBy = [{ engine, startMs: 0, endMs: Math.round(durationMs) }];
  const words = heardWordsOf(transcript, { offsetMs: 0, endMs: durationMs });
  const heardMs = words.length > 0 ? Math.round(durationMs) : 0;
  const { language, costMicroUsd } = transcript;
  return storeWords(ctx, run, { ...whole, heardBy, words, language, heardMs, costMicroUsd });
}

type Words = {
  readonly row: StoredTranscript;
  readonly heardBy: readonly HeardStretch[];
  readonly words: readonly HeardWord[];
  readonly durationMs: number;
  readonly language: string | null;
  readonly heardMs?: number;
  readonly costMicroUsd?: number;
};

/** Where nobody says anything, nobody has to pay for it with minutes. */
function storeWords(
  ctx: Ctx,
  run: TranscriptionRun,
  { row, heardBy, words, durationMs, language, ...result }: Words,
): Promise<StoredListened> {
  return storeHeard(ctx, run, {
    ...result,
    engine: mainEngineOf(heardBy),
    heardBy: JSON.stringify(heardBy),
    heard: heardTranscript(segmentWords(words), Math.round(durationMs)),
    ...(words.length === 0 && { code: "silence" }),
    language: row.language === "auto" ? (language ?? "auto") : row.language,
    title: row.title,
  });
}

const heardChunks = ({ db }: Ctx, transcriptId: string) =>
  db
    .select()
    .from(transcriptChunks)
    .where(eq(transcriptChunks.transcriptId, transcriptId))
    .orderBy(asc(transcriptChunks.n));
