import type { CheckTexts } from "./check-texts";
import { contentTexts } from "./content-texts";
import { fitTexts } from "./fit-texts";
import { readabilityTexts } from "./readability-texts";

export type CheckId = keyof typeof readabilityTexts | keyof typeof contentTexts | "need";

/** Every check has its texts here; one without does not compile. */
export const checkMessages: Readonly<Record<CheckId, CheckTexts>> = {
  ...readabilityTexts,
  ...contentTexts,
  ...fitTexts,
};
