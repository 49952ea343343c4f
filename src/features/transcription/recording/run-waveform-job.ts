import * as z from "zod";
import { measureAudio, MediaError } from "../../../engines/media";
import type { JobRunner } from "../../../platform/job-kind";
import { findStoredFile, storedBytes } from "../../files";
import { recordingBytes } from "./recording-bytes";
import type { WaveformJobInput } from "./waveform-job-input";
import { findWaveformMark, storeWaveform } from "./waveform-store";

/** A run that takes over measures again, which does no harm; whoever was faster has stored the same. */
export const runWaveformJob: JobRunner<WaveformJobInput, "measure"> = async (ctx, run) => {
  const { ownerId, input } = run;
  await run.step("measure", { result: z.null() }, async () => {
    const file = await findStoredFile(ctx, { id: input.fileId, ownerId });
    if (!file || (await findWaveformMark(ctx, input))) return null;
    const { objectKey: key, size } = file;
    const bytes = recordingBytes(storedBytes(ctx.env.FILES, { key, size }));
    const measured = await measureAudio(bytes).catch((error: unknown) => {
      if (error instanceof MediaError) return error.code;
      throw error;
    });
    await storeWaveform(ctx, input, measured);
    return null;
  });
  return input.transcriptId;
};
