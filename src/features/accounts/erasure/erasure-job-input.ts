import * as z from "zod";

export const ErasureJobInput = z.object({ erasureId: z.uuid() });
export type ErasureJobInput = z.infer<typeof ErasureJobInput>;
