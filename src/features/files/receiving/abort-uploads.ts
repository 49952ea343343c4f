import { inArray, type SQL } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { uploads } from "../store/tables";
import type { Upload } from "./reserve";

/**
 * It ends unfinished uploads and returns how many. They expire first, so that none can become a file any more; then what is
 * stored of them goes, then the rows that name it. A run that dies in between leaves expired rows, which the hour finds.
 */
export async function abortUploads(ctx: Ctx, which: SQL | undefined): Promise<number> {
  const { id, objectKey, multipartId } = uploads;
  const abandoned = await ctx.db
    .update(uploads)
    .set({ expiresAt: 0 })
    .where(which)
    .returning({ id, objectKey, multipartId });
  if (abandoned.length === 0) return 0;
  await Promise.all([
    ...abandoned.map((upload) => abortParts(ctx, upload)),
    // An upload whose last step was lost has become an object under its key by now.
    ctx.env.FILES.delete(abandoned.map((upload) => upload.objectKey)),
  ]);
  const ids = abandoned.map((upload) => upload.id);
  await ctx.db.delete(uploads).where(inArray(uploads.id, ids));
  return abandoned.length;
}

type Abandoned = Pick<Upload, "objectKey" | "multipartId">;

/** The bucket refuses to abort what was aborted or completed before. */
async function abortParts(ctx: Ctx, { objectKey, multipartId }: Abandoned): Promise<void> {
  if (multipartId === null) return;
  await ctx.env.FILES.resumeMultipartUpload(objectKey, multipartId)
    .abort()
    .catch(() => undefined);
}

/** The bucket's code says that an upload was given up or has ended in the meantime. */
export const isUploadGone = (error: unknown): boolean => /10024|NoSuchUpload/i.test(String(error));
