import * as z from "zod";
import type { JobRun } from "../../../platform/job-kind";
import type { TranscriptionStep } from "./transcription-steps";

export const TranscriptionJobInput = z.object({
  transcriptId: z.uuid(),
  source: z.enum(["youtube", "upload", "url"]),
});
export type TranscriptionJobInput = z.infer<typeof TranscriptionJobInput>;

export type TranscriptionRun = JobRun<TranscriptionJobInput, TranscriptionStep>;
