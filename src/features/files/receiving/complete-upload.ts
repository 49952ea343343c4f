import { and, eq } from "drizzle-orm";
import { hashText, inspectStored } from "../../../engines/uploads";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import type { FileKind } from "../../../platform/upload-purpose";
import { fileError } from "../errors";
import { storedBytes } from "../keeping/stored-bytes";
import { files, uploadParts, uploads } from "../store/tables";
import { abortUploads, isUploadGone } from "./abort-uploads";
import {
  ownUpload,
  type UploadPart,
  type PartedUpload,
  partsOfUpload,
  requireParted,
} from "./find-upload";
import { countParts } from "./parts";
import { refusalsOf } from "./refusals-of";
import { requirePurpose } from "./require-purpose";
import { settle, type StoredFile } from "./settle";

/**
 * It makes a file of an upload whose parts are all there. It is safe to repeat: a second call finds the file, and one that
 * follows a run that died between object and row finds the object.
 */
export async function completeUpload(ctx: Ctx, id: string): Promise<StoredFile> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const [[found], parts, [file]] = await ctx.db.batch([
    ownUpload(ctx, id),
    partsOfUpload(ctx, id),
    ctx.db
      .select()
      .from(files)
      .where(and(eq(files.uploadId, id), eq(files.ownerId, ownerId))),
  ]);
  if (file) return file;
  const upload = requireParted(found);
  const { kind } = upload;
  if (kind === null || parts.length < countParts(upload.size)) {
    throw fileError("UPLOAD_INCOMPLETE");
  }
  const { etag } = await joinParts(ctx, upload, parts);
  await refuseUnsound(ctx, upload, kind);
  return settle(ctx, upload, { kind, digest: await digestOf(parts), etag });
}

/** The bytes are not read again: the hash of all is that of the parts' hashes, and of one part that part's own. */
async function digestOf(parts: readonly UploadPart[]): Promise<string> {
  const [only, ...more] = parts;
  if (only && more.length === 0) return `sha256:${only.sha256}`;
  return `sha256-parts:${await hashText(parts.map(({ sha256 }) => sha256).join(""))}`;
}

async function joinParts(
  ctx: Ctx,
  { id, objectKey, multipartId }: PartedUpload,
  parts: readonly UploadPart[],
): Promise<R2Object> {
  const told = parts.map(({ number, etag }) => ({ partNumber: number, etag }));
  const multipart = ctx.env.FILES.resumeMultipartUpload(objectKey, multipartId);
  return multipart.complete(told).catch(async (error: unknown) => {
    // An earlier call may have joined them, and died before it made the row.
    const object = await ctx.env.FILES.head(objectKey);
    if (object) return object;
    if (isUploadGone(error)) throw fileError("UPLOAD_NOT_FOUND", { cause: error });
    // Two requests for one part may have ended in another order in the bucket than in the table.
    if (!/10025|InvalidPart/i.test(String(error))) throw error;
    await ctx.db.delete(uploadParts).where(eq(uploadParts.uploadId, id));
    throw fileError("UPLOAD_INCOMPLETE", { cause: error });
  });
}

/** A file that its first bytes do not tell enough of is looked at where it lies. */
async function refuseUnsound(ctx: Ctx, upload: PartedUpload, kind: FileKind): Promise<void> {
  const purpose = requirePurpose(ctx, upload.purpose);
  const { objectKey: key, size } = upload;
  const bytes = storedBytes(ctx.env.FILES, { key, size });
  const refusal = await inspectStored(bytes, kind, purpose);
  if (refusal === null) return;
  await abortUploads(ctx, eq(uploads.id, upload.id));
  throw refusalsOf(purpose)(refusal);
}
