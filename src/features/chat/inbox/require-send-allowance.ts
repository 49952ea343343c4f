import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { chatError } from "../errors";
import { inboxOf } from "../objects";

/** Takes one message from the allowance of the person who asks, which their sockets draw on too. */
export async function requireSendAllowance(ctx: Ctx): Promise<void> {
  const { granted, retryAfterMs } = await inboxOf(ctx.env, requireUser(ctx).userId).takeAllowance(
    1,
  );
  if (granted > 0) return;
  throw chatError("RATE_LIMITED", {
    retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1_000)),
  });
}
