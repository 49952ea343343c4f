import type { Ctx } from "../context";
import { platformError } from "../errors";
import { describeError } from "../log";
import { sign } from "../signature";
import { rateWindows } from "./rate-windows-of";

/**
 * It counts a guess at a secret by its target, wherever it comes from, and refuses it during a pause. The target is an
 * account or the name that was asked for, and no store ever holds it in clear.
 */
export async function requireAttempt(ctx: Ctx, target: string): Promise<void> {
  const guessed = await windowsOf(ctx, target);
  const { isAdmitted, waitMs } = await guessed.attempt().catch((error: unknown) => {
    // A counter that cannot be reached must not keep everybody out; the network's limit still counts.
    ctx.log.error("attempts_unreachable", { error: describeError(error) });
    return { isAdmitted: true, waitMs: 0 };
  });
  if (isAdmitted) return;
  ctx.log.warn("attempts_paused", { wait_ms: waitMs });
  const retryAfterSeconds = Math.ceil(waitMs / 1000);
  const details = { limit: "20 per 1 hour", seconds: retryAfterSeconds };
  throw platformError("RATE_LIMIT_EXCEEDED", { details, retryAfterSeconds });
}

/** The secret was right; it is called after the answer, because nobody waits for it. */
export async function forgiveAttempts(ctx: Ctx, target: string): Promise<void> {
  await (await windowsOf(ctx, target)).forgive();
}

async function windowsOf({ config, env }: Ctx, target: string) {
  return rateWindows(env, `target:${await sign(config.SIGNING_SECRET, "attempt", target)}`);
}
