import type { Ctx } from "../context";
import { writeEvent } from "../metrics";
import { clientKeyOf } from "./client-key";
import { rateWindows } from "./rate-windows-of";

/**
 * Counts a new session for its network, after the answer: whoever throws the cookie away to get round a limit needs a new
 * session each time. Told once an hour for a network; it refuses nobody, since a school behind one address looks alike.
 */
export async function watchRotation(ctx: Ctx, address: string): Promise<void> {
  const rate = { max: ctx.config.SESSION_ROTATION_ALERT, unit: "hour" } as const;
  const client = await clientKeyOf({ ...ctx, actor: { kind: "anonymous" } }, address);
  const { isFirstRefusal } = await rateWindows(ctx.env, client).hit("new sessions", rate);
  if (!isFirstRefusal) return;
  ctx.log.warn("session_rotation_suspected", { client, new_sessions: rate.max + 1 });
  writeEvent(ctx.env, "session_rotation_suspected", { labels: [client], numbers: [rate.max + 1] });
}
