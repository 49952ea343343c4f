import * as z from "zod";
import { Language } from "../../../platform/language";
import { Resume } from "../../profile";
import { AiWidgetsEnvelope, JobOfferContext } from "../widgets/ai-widgets";
import { LineReasons } from "../widgets/line-reasons";

/** It is all that a CV was made of, as it was at that time: later edits of the profile do not change a CV that is there. */
export const TailoredMaterial = z.object({
  resume: Resume,
  envelope: AiWidgetsEnvelope,
  reasons: LineReasons,
  offer: JobOfferContext,
  language: Language,
  completeness: z.number(),
  model: z.string(),
  /** It is an ISO 8601 date and time; how long ago something ended is counted from it. */
  madeAt: z.string(),
});
export type TailoredMaterial = z.infer<typeof TailoredMaterial>;
