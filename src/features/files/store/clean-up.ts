import { asc, inArray, lt } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { sweepFiles } from "../../../platform/sweep-files";
import { reopenScans } from "../scanning/open-scan";
import { abortUploads } from "../receiving/abort-uploads";
import { files, uploads } from "./tables";

/** A request that began before its upload expired may still be at work. */
const GRACE_MS = 3_600_000;
/** Each of them is a call of the bucket, and the smallest plan allows fifty. */
const ABORTED_PER_RUN = 30;

/** Every hour, what expired an hour ago goes, and its bytes are given back. It is safe to repeat. */
export async function abortExpiredUploads(ctx: Ctx): Promise<void> {
  const expired = ctx.db
    .select({ id: uploads.id })
    .from(uploads)
    .where(lt(uploads.expiresAt, ctx.now().getTime() - GRACE_MS))
    .orderBy(asc(uploads.expiresAt))
    .limit(ABORTED_PER_RUN);
  await abortUploads(ctx, inArray(uploads.id, expired));
}

/** It is the work of the hour. Each part is safe to repeat. */
export async function tendFiles(ctx: Ctx): Promise<void> {
  await abortExpiredUploads(ctx);
  await reopenScans(ctx);
}

/** Every night, objects go that neither a file nor an upload names. It is safe to repeat. */
export const sweepStoredFiles = (ctx: Ctx): Promise<void> =>
  sweepFiles(ctx, { prefix: "files/", findReferenced });

async function findReferenced(ctx: Ctx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const [byFiles, byUploads] = await ctx.db.batch([
    ctx.db
      .select({ key: files.objectKey })
      .from(files)
      .where(inArray(files.objectKey, [...keys])),
    ctx.db
      .select({ key: uploads.objectKey })
      .from(uploads)
      .where(inArray(uploads.objectKey, [...keys])),
  ]);
  return new Set([...byFiles, ...byUploads].map(({ key }) => key));
}
