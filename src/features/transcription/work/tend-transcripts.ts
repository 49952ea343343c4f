import type { Ctx } from "../../../platform/context";
import { failLostTranscripts } from "../store/fail-overdue";
import { openWaiting } from "./open-waiting";

/** It is the work of the hour. Each part is safe to repeat. */
export async function tendTranscripts(ctx: Ctx): Promise<void> {
  await failLostTranscripts(ctx);
  await openWaiting(ctx);
}
