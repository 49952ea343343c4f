import { inArray } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { uploads } from "../store/tables";
import type { Upload } from "./reserve";

type Abandoned = Pick<Upload, "id" | "objectKey" | "multipartId">;

/**
 * It ends unfinished uploads: what is stored of them goes first, then the rows that name it, with the bytes that they
 * reserved. It is safe to repeat.
 */
export async function abortUploads(ctx: Ctx, abandoned: readonly Abandoned[]): Promise<void> {
  if (abandoned.length === 0) return;
  await Promise.all([
    ...abandoned.map((upload) => abortParts(ctx, upload)),
    // An upload whose last step was lost has become an object under its key by now.
    ctx.env.FILES.delete(abandoned.map(({ objectKey }) => objectKey)),
  ]);
  const ids = abandoned.map(({ id }) => id);
  await ctx.db.delete(uploads).where(inArray(uploads.id, ids));
}

/** The bucket refuses to abort what was aborted or completed before. */
async function abortParts(ctx: Ctx, { objectKey, multipartId }: Abandoned): Promise<void> {
  if (multipartId === null) return;
  await ctx.env.FILES.resumeMultipartUpload(objectKey, multipartId)
    .abort()
    .catch(() => undefined);
}
