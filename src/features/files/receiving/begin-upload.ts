import { eq } from "drizzle-orm";
import { agreedName } from "../../../engines/uploads";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { fileError } from "../errors";
import { uploads } from "../store/tables";
import { refusalsOf } from "./refusals-of";
import { requirePurpose } from "./require-purpose";
import { giveBack, reserve, type Upload } from "./reserve";

/** After so long an upload in parts is aborted. */
const LIVES_MS = 24 * 3_600_000;

export type AnnouncedFile = {
  readonly purpose: string;
  readonly name: string;
  readonly size: number;
};

/**
 * It opens an upload in parts, with its bytes reserved. The row comes before the bucket's own upload: where a request dies
 * in between, the bucket ends an upload without parts by itself after a week.
 */
export async function beginUpload(ctx: Ctx, { purpose, name, size }: AnnouncedFile) {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const known = requirePurpose(ctx, purpose);
  const refuse = refusalsOf(known);
  const safeName = agreedName(name, known);
  if (safeName === null) throw refuse("KIND_REFUSED");
  if (size > known.maxBytes) {
    throw fileError("FILE_TOO_LARGE", { details: { max_bytes: known.maxBytes } });
  }
  const row = { ownerId, purpose: known.name, name: safeName, size, kind: null };
  const upload = await reserve(ctx, { ...row, livesMs: LIVES_MS });
  const multipartId = await openParts(ctx, upload).catch(async (error: unknown) => {
    await giveBack(ctx, upload.id);
    throw error;
  });
  return { ...upload, multipartId };
}

async function openParts(ctx: Ctx, { id, objectKey }: Upload): Promise<string> {
  const { uploadId } = await ctx.env.FILES.createMultipartUpload(objectKey);
  await ctx.db.update(uploads).set({ multipartId: uploadId }).where(eq(uploads.id, id));
  return uploadId;
}
