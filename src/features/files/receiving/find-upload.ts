import { and, asc, eq, gt } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { fileError } from "../errors";
import { uploadParts, uploads } from "../store/tables";
import type { Upload } from "./reserve";

export type UploadPart = Omit<typeof uploadParts.$inferSelect, "uploadId">;
export type PartedUpload = Upload & { readonly multipartId: string };

/** It is one's own upload, which is not over and has not expired. */
export const isOwnUpload = (ctx: Ctx, id: string) =>
  and(
    eq(uploads.id, id),
    eq(uploads.ownerId, ownerKey(requireUser(ctx).userId)),
    gt(uploads.expiresAt, ctx.now().getTime()),
  );

export const ownUpload = (ctx: Ctx, id: string) =>
  ctx.db.select().from(uploads).where(isOwnUpload(ctx, id));

export const partsOfUpload = (ctx: Ctx, id: string) =>
  ctx.db
    .select({ number: uploadParts.number, sha256: uploadParts.sha256, etag: uploadParts.etag })
    .from(uploadParts)
    .where(eq(uploadParts.uploadId, id))
    .orderBy(asc(uploadParts.number));

/** An upload that came in one request has no parts, and is not found here. */
export function requireParted(upload: Upload | undefined): PartedUpload {
  if (!upload || upload.multipartId === null) throw fileError("UPLOAD_NOT_FOUND");
  return { ...upload, multipartId: upload.multipartId };
}

export async function getUpload(ctx: Ctx, id: string) {
  const [[upload], parts] = await ctx.db.batch([ownUpload(ctx, id), partsOfUpload(ctx, id)]);
  return { upload: requireParted(upload), have: parts.map(({ number }) => number) };
}
