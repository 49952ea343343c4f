import type { Ctx } from "../../../platform/context";
import { sweepLetterFiles } from "../print/sweep-letter-files";
import { purgeKeptRequests } from "./kept-requests";
import { purgeLetters } from "./purge-letters";

/** Every night: what has expired goes, then files that no letter names. Safe to repeat. */
export async function cleanUpLetters(ctx: Ctx): Promise<void> {
  await purgeLetters(ctx);
  await purgeKeptRequests(ctx);
  await sweepLetterFiles(ctx);
}
