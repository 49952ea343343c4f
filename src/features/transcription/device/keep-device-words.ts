import { and, eq, inArray, sql } from "drizzle-orm";
import { heardWordsOf } from "../../../engines/speech";
import type { HeardWord } from "../../../engines/transcript";
import type { Ctx } from "../../../platform/context";
import type { SpokenPhrase, SpokenWord } from "../../../platform/speech";
import { progressStatement } from "../store/chunk-statements";
import { type StoredTranscript, transcriptChunks, transcripts } from "../store/tables";
import { faultOfWords } from "./check-cuts";
import { completeOnDevice, heardStatements } from "./complete-on-device";
import { deviceError } from "./device-error";
import { DEVICE, type DevicePlan, isOpenToDevice, requireOpenToDevice } from "./device-plan";

export type DeviceWords = {
  readonly id: string;
  readonly n: number;
  /** Their times are those of the recording. */
  readonly words: readonly SpokenWord[];
  /** They stand in the place of words where only they have times. */
  readonly phrases: readonly SpokenPhrase[];
  /** It is what the model has found out. */
  readonly language: string | null;
};

/**
 * It keeps what a browser has heard in one part, where what an engine has heard lies too; with the last one the transcript is
 * completed. A part that was heard before stays as it is.
 */
export async function keepDeviceWords(
  ctx: Ctx,
  { id, n, ...said }: DeviceWords,
): Promise<DevicePlan> {
  const { row, parts } = await requireOpenToDevice(ctx, id);
  const part = parts.find((each) => each.n === n);
  if (!part) throw deviceError("CHUNK_NOT_FOUND");
  const place = faultOfWords(said.words, part) ?? faultOfWords(said.phrases, part);
  if (place !== null) throw deviceError("words_refused", { details: { place } });
  const words = heardWordsOf({ ...said, costMicroUsd: 0 }, { offsetMs: 0, endMs: part.endMs });
  return settle(ctx, row, { n, words, language: said.language });
}

type Settled = {
  readonly n: number;
  readonly words: readonly HeardWord[];
  readonly language: string | null;
};

async function settle(
  ctx: Ctx,
  row: StoredTranscript,
  { n, words, language }: Settled,
): Promise<DevicePlan> {
  const job = { transcriptId: row.id, isUnderWay: isOpenToDevice(row) };
  const [, open, chunks, [after]] = await ctx.db.batch([
    ctx.db
      .update(transcriptChunks)
      .set({
        state: words.length > 0 ? "heard" : "silent",
        code: null,
        engine: DEVICE,
        language,
        words: JSON.stringify(words),
      })
      .where(
        and(
          eq(transcriptChunks.transcriptId, row.id),
          eq(transcriptChunks.n, n),
          inArray(transcriptChunks.state, ["planned", "failed"]),
          sql`exists (select 1 from ${transcripts} where ${job.isUnderWay})`,
        ),
      ),
    progressStatement(ctx, job),
    ...heardStatements(ctx, row.id),
  ]);
  if (open.length === 0) throw deviceError("DEVICE_IMPOSSIBLE");
  return completeOnDevice(ctx, { chunks, row: after });
}
