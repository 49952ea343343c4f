import { eq } from "drizzle-orm";
import {
  BodyReader,
  HEAD_BYTES,
  hashStream,
  kindOfFile,
  type PutBody,
  storeStream,
} from "../../../engines/uploads";
import type { Ctx } from "../../../platform/context";
import { fileError } from "../errors";
import { uploadParts, uploads } from "../store/tables";
import { abortUploads, isUploadGone } from "./abort-uploads";
import {
  ownUpload,
  type UploadPart,
  type PartedUpload,
  partsOfUpload,
  requireParted,
} from "./find-upload";
import { partBytes } from "./parts";
import { refusalsOf } from "./refusals-of";
import { requirePurpose } from "./require-purpose";

export type PostedPart = {
  readonly id: string;
  readonly number: number;
  readonly body: ReadableStream<Uint8Array> | null;
  readonly announcedBytes: number | null;
  /** It is the sender's own hash in hexadecimal digits, where it sends one. */
  readonly sha256: string | undefined;
};

/**
 * It stores one part as it arrives. A part that was acknowledged is never replaced: the same one once more is welcome and
 * not stored again, another one is refused.
 */
export async function storePart(ctx: Ctx, posted: PostedPart): Promise<Pick<UploadPart, "sha256">> {
  const [[found], parts] = await ctx.db.batch([
    ownUpload(ctx, posted.id),
    partsOfUpload(ctx, posted.id),
  ]);
  const upload = requireParted(found);
  const size = partBytes(upload.size, posted.number);
  const { announcedBytes } = posted;
  if (size === null || (announcedBytes !== null && announcedBytes !== size)) {
    throw fileError("PART_REFUSED");
  }
  const known = parts.find(({ number }) => number === posted.number);
  if (known) return repeatedPart(posted, known);
  return newPart(ctx, posted, { upload, size });
}

async function repeatedPart({ body, announcedBytes, sha256 }: PostedPart, known: UploadPart) {
  const isNative = announcedBytes !== null;
  const sent = sha256 ?? (await hashStream(new BodyReader(body, { isNative })));
  if (sent !== known.sha256) throw fileError("PART_DIFFERS");
  return { sha256: known.sha256 };
}

type Place = { readonly upload: PartedUpload; readonly size: number };

async function newPart(ctx: Ctx, posted: PostedPart, { upload, size }: Place) {
  const { id, number, body, announcedBytes } = posted;
  const purpose = requirePurpose(ctx, upload.purpose);
  const refuse = refusalsOf(purpose);
  const reader = new BodyReader(body, { isNative: announcedBytes !== null });
  const head = await reader.read(HEAD_BYTES);
  const kind = number === 1 ? kindOfFile(head, upload.name, purpose) : null;
  if (number === 1 && kind === null) {
    reader.release();
    // It can never end, so that its bytes are given back before the refusal.
    await abortUploads(ctx, eq(uploads.id, id));
    throw refuse("KIND_REFUSED");
  }
  const parts = ctx.env.FILES.resumeMultipartUpload(upload.objectKey, upload.multipartId);
  const put: PutBody<R2UploadedPart> = (bytes) =>
    parts.uploadPart(number, bytes).catch((error: unknown) => {
      throw isUploadGone(error) ? fileError("UPLOAD_NOT_FOUND", { cause: error }) : error;
    });
  const stream = { reader, head, size };
  const { stored, sha256 } = await storeStream(stream, { put, refuse });
  // What was not acknowledged is replaced by the next attempt.
  if (posted.sha256 !== undefined && posted.sha256 !== sha256) throw fileError("PART_REFUSED");
  const row = { uploadId: id, number, sha256, etag: stored.etag };
  const { etag } = stored;
  const target = [uploadParts.uploadId, uploadParts.number];
  const keep = ctx.db.insert(uploadParts).values(row);
  const kept = keep.onConflictDoUpdate({ target, set: { sha256, etag } });
  if (kind === null) await kept;
  else await ctx.db.batch([kept, ctx.db.update(uploads).set({ kind }).where(eq(uploads.id, id))]);
  return { sha256 };
}
