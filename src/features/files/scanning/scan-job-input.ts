import * as z from "zod";

export const ScanJobInput = z.object({ fileId: z.number().int() });
export type ScanJobInput = z.infer<typeof ScanJobInput>;
