import * as z from "zod";

export const WaveformJobInput = z.object({
  transcriptId: z.uuid(),
  fileId: z.number().int(),
});
export type WaveformJobInput = z.infer<typeof WaveformJobInput>;
