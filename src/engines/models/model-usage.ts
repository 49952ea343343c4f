import * as z from "zod";

/** What one call of a model took. */
export const ModelUsage = z.object({
  model: z.string(),
  /** Usage that was stored before there were two providers names none. */
  provider: z.enum(["primary", "second"]).default("primary"),
  /** Null where the endpoint did not say. */
  tokensIn: z.number().nullable(),
  tokensOut: z.number().nullable(),
  /** Where the tokens are unknown, what the call may have cost at the most. */
  costMicroUsd: z.number(),
  /** Null where the run that made the call died in it. */
  durationMs: z.number().nullable(),
});
export type ModelUsage = Readonly<z.infer<typeof ModelUsage>>;
