import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { chatError, type DenialReason } from "../errors";
import { inboxOf } from "../objects";
import type { ServerEvent } from "../protocol";

/** What became of something that was written without a socket. */
export type Acknowledgement = {
  readonly id: number;
  readonly seq: number;
  readonly timestamp: string;
  readonly isDuplicate: boolean;
};

/** The acknowledgement among the lines, or the refusal as an error. */
export function requireAcknowledged(lines: readonly string[]): Acknowledgement {
  for (const line of lines) {
    const event = JSON.parse(line) as ServerEvent;
    if (event.type === "ack") {
      const { id, seq, timestamp, duplicate = false } = event.data;
      return { id, seq, timestamp, isDuplicate: duplicate };
    }
    if (event.type === "error" && event.data.code !== "INTERNAL_ERROR") {
      const { code, reason } = event.data;
      throw chatError(code, reason ? { details: { reason: reason as DenialReason } } : {});
    }
  }
  throw new Error("A room gave no answer");
}

/** Leave to say one thing; the same count as the sockets'. A limiter like the route's own: the two are asked side by side. */
export async function requireSendAllowance(ctx: Ctx): Promise<void> {
  const { granted, retryAfterMs } = await inboxOf(ctx.env, requireUser(ctx).userId).lease(1);
  if (granted > 0) return;
  throw chatError("RATE_LIMITED", {
    retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1_000)),
  });
}
