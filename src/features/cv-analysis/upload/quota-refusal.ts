import type { AppError } from "../../../platform/errors";
import { type QuotaRefusal, quotaWindowEnd } from "../../quotas";
import { cvError } from "../errors";

/** It says how much is left and when there is more. This quota has no pause and no single job. */
export function quotaRefusal(refusal: QuotaRefusal, now: Date): AppError {
  if (refusal.code !== "LIMIT_REACHED") return cvError("ANALYSIS_NOT_STARTED");
  const { max: limit, used, window } = refusal;
  const resetsAt = new Date(quotaWindowEnd(window, now.getTime())).toISOString();
  const details = { limit, used, remaining: Math.max(0, limit - used), resetsAt };
  return cvError("QUOTA_EXCEEDED", { details });
}
