import { and, eq, lt } from "drizzle-orm";
import { openJob } from "../../../engines/jobs";
import type { Ctx } from "../../../platform/context";
import { SYSTEM_OWNER } from "../../../platform/owner";
import { files } from "../store/tables";
import { scanJob } from "./scan-job";

/** Where the message is lost, the hourly task opens another job. */
export async function openScan(ctx: Ctx, fileId: number): Promise<void> {
  const jobId = crypto.randomUUID();
  await openJob(ctx, scanJob, { jobId, ownerId: SYSTEM_OWNER, input: { fileId } });
}

const HOUR_MS = 3_600_000;
const OPENED_PER_RUN = 20;

/** A job that did not bring an answer within an hour is followed by another one. */
export async function reopenScans(ctx: Ctx): Promise<void> {
  if (ctx.config.SCANNER_URL === "") return;
  const before = ctx.now().getTime() - HOUR_MS;
  const waiting = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.scan, "scanning"), lt(files.createdAt, before)))
    .limit(OPENED_PER_RUN);
  for (const { id } of waiting) await openScan(ctx, id);
}
