import type { Ctx } from "../context";
import { writeEvent } from "../metrics";
import { networkKeyOf } from "./client-key";
import { rateWindows } from "./rate-windows-of";

/**
 * It counts a new session for its network, after the answer: a client that drops its cookie to escape a limit needs many.
 * It warns once an hour per network and refuses no one, since a school behind one address looks alike.
 */
export async function watchRotation(ctx: Ctx, address: string): Promise<void> {
  const rate = { max: ctx.config.SESSION_ROTATION_ALERT, unit: "hour" } as const;
  const client = await networkKeyOf(ctx, address);
  const { isFirstRefusal } = await rateWindows(ctx.env, client).hit("new sessions", rate);
  if (!isFirstRefusal) return;
  ctx.log.warn("session_rotation_suspected", { client, new_sessions: rate.max + 1 });
  writeEvent(ctx.env, "session_rotation_suspected", { labels: [client], numbers: [rate.max + 1] });
}
