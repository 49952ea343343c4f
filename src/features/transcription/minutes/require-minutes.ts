import type { Ctx } from "../../../platform/context";
import { minutesOf } from "../store/minute-statements";
import { minuteError } from "./minute-error";
import { minutesLeft } from "./minutes-left";

type Wanted = { readonly ownerId: string; readonly ms: number };

/**
 * It refuses a recording that is longer than what the month has left. Nothing is reserved before listening begins, which asks
 * again; without an engine, or under a simulation, nothing is ever taken.
 */
export async function requireMinutes(ctx: Ctx, { ownerId, ms }: Wanted): Promise<void> {
  if (ctx.speech.length === 0 || ctx.config.ASSEMBLYAI_API_KEY === "MOCK") return;
  const needed = minutesOf(ms);
  const { allowed, left, resetsAt } = await minutesLeft(ctx, ownerId);
  if (needed <= left) return;
  throw minuteError("MINUTES_SPENT", {
    details: { needed, left, allowed, resets_at: new Date(resetsAt).toISOString() },
    retryAfterSeconds: Math.max(1, Math.ceil((resetsAt - ctx.now().getTime()) / 1000)),
  });
}
