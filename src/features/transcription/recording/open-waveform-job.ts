import { jobLog, JobStatus, openJob } from "../../../engines/jobs";
import { hashText } from "../../../engines/uploads";
import type { Ctx } from "../../../platform/context";
import { waveformJob } from "./waveform-job";
import { type WaveformPlace, waveformKey } from "./waveform-store";

type Wanted = WaveformPlace & { readonly ownerId: string };

/** One recording has one job for its waveform, however often it is asked for. It returns false where that job has failed. */
export async function openWaveformJob(
  ctx: Ctx,
  { ownerId, transcriptId, fileId }: Wanted,
): Promise<boolean> {
  const input = { transcriptId, fileId };
  const jobId = await jobIdOf(input);
  if (!(await openJob(ctx, waveformJob, { jobId, ownerId, input }))) return false;
  const job = JobStatus.nullable().parse(await jobLog(ctx.env, jobId).status(ownerId));
  return job?.status !== "failed";
}

/** A name-based UUID: version 8 is for ways of one's own (RFC 9562, 5.8). */
async function jobIdOf(place: WaveformPlace): Promise<string> {
  const hash = await hashText(waveformKey(place));
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return parts.join("-");
}
