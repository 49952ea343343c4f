import * as z from "zod";

/** It is what one call of a model took. */
export const ModelUsage = z.object({
  model: z.string(),
  /** Usage that was stored before there were two providers names none. */
  provider: z.enum(["primary", "second"]).default("primary"),
  /** It is null where the endpoint did not report it. */
  tokensIn: z.number().nullable(),
  tokensOut: z.number().nullable(),
  /** Where the tokens are unknown, it is what the call may have cost at most. */
  costMicroUsd: z.number(),
  /** It is null where the run that made the call died in it. */
  durationMs: z.number().nullable(),
});
export type ModelUsage = Readonly<z.infer<typeof ModelUsage>>;
