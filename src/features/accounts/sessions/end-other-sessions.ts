import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { endSessions } from "./end-sessions";

/** It signs out every device of the person but the one that asks, and returns how many there were. */
export async function endOtherSessions(ctx: Ctx): Promise<number> {
  const { userId, accountSessionId } = requireUser(ctx);
  return endSessions(ctx, {
    reason: "session_ended",
    userId,
    exceptSessionId: accountSessionId,
  });
}
