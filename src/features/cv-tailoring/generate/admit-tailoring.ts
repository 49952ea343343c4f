import { rateWindows } from "../../../platform/limits/rate-windows-of";
import type { Ctx } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { describeError } from "../../../platform/log";
import type { Plan } from "../../../platform/plan";
import { rateTextOf } from "../../../platform/rate";
import { quotasOf } from "../../quotas";

/** Both endpoints count in one window of an hour, which the first request opens. */
const BUCKET = "cv_tailoring";

/**
 * It counts one request of a person and refuses those beyond their plan. The person's object decides in one turn, so that of
 * fifty requests at once exactly as many come in as are left.
 */
export async function admitTailoring(
  ctx: Ctx,
  { ownerId, plan }: { readonly ownerId: string; readonly plan: Plan },
): Promise<void> {
  const max = quotasOf(ctx.config, plan).tailored_cvs_an_hour;
  const rate = { max, unit: "hour" } as const;
  const verdict = await rateWindows(ctx.env, ownerId)
    .hit(BUCKET, rate)
    .catch((error: unknown) => {
      // A counter that cannot be reached must not keep everybody out; the route has a limit of its own.
      ctx.log.error("tailoring_counter_unreachable", { error: describeError(error) });
      return { isAdmitted: true, resetInMs: 0 };
    });
  if (verdict.isAdmitted) return;
  const retryAfterSeconds = Math.max(1, Math.ceil(verdict.resetInMs / 1000));
  throw platformError("RATE_LIMIT_EXCEEDED", {
    details: { limit: rateTextOf(rate), seconds: retryAfterSeconds },
    retryAfterSeconds,
    fields: { resetAt: new Date(ctx.now().getTime() + verdict.resetInMs).toISOString() },
  });
}
