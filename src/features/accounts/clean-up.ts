import type { Ctx } from "../../platform/context";
import { tendErasures } from "./erasure/tend-erasures";
import { fillSkeletons } from "./names/fill-skeletons";
import { sweepAvatars } from "./people/sweep-avatars";
import { removeOldLinks } from "./recovery/recovery-links";
import { removeOldSessions } from "./sessions/remove-old-sessions";

/** It is the work of the night. Each part is safe to repeat. */
export async function cleanUp(ctx: Ctx): Promise<void> {
  await removeOldSessions(ctx);
  await removeOldLinks(ctx);
  await fillSkeletons(ctx);
  await tendErasures(ctx);
  await sweepAvatars(ctx);
}
