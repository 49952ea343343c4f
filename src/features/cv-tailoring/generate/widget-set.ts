import * as z from "zod";
import { type AiWidgetsEnvelope, JobOfferContext } from "../widgets/ai-widgets";
import { LineReasons } from "../widgets/line-reasons";

/** It is what is kept beside cached widgets. */
export const CachedMetadata = z.object({
  generatedAt: z.string(),
  model: z.string(),
  /** It is from 0 to 100. */
  completeness: z.number(),
  reasons: LineReasons,
  offer: JobOfferContext,
});
export type CachedMetadata = z.infer<typeof CachedMetadata>;

/** The widgets of a profile for an offer, with what a CV is made of them by. */
export type WidgetSet = CachedMetadata & {
  readonly envelope: AiWidgetsEnvelope;
  readonly isCached: boolean;
};
