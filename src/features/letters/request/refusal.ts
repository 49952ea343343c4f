import type { AppError } from "../../../platform/errors";
import type { QuotaRefusal } from "../../quotas";
import { letterError } from "../errors";

const wholeSeconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));

/** A quota's refusal in the words of the letters contract. */
export function refusalToError(refusal: QuotaRefusal): AppError {
  switch (refusal.code) {
    case "JOB_ALREADY_ACTIVE":
      return letterError("JOB_ALREADY_ACTIVE", { fields: { job_id: refusal.jobId } });
    case "COOLDOWN_ACTIVE": {
      const seconds = wholeSeconds(refusal.retryAfterMs);
      return letterError("COOLDOWN_ACTIVE", { details: { seconds }, retryAfterSeconds: seconds });
    }
    case "LIMIT_REACHED": {
      const resetIn = wholeSeconds(refusal.resetInMs);
      const details = { max_per_day: refusal.max, used: refusal.used, reset_in: resetIn };
      return letterError("DAILY_LIMIT_REACHED", { details, retryAfterSeconds: resetIn });
    }
  }
}
