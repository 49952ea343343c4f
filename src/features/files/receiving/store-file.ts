import {
  type IncomingFile,
  kinds,
  type ReceivedFile,
  receiveFile,
  safeFileName,
} from "../../../engines/uploads";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import type { UploadPurpose } from "../../../platform/upload-purpose";
import { MAX_FORM_FILE_BYTES } from "../purposes";
import { type FileInspection, inspectFile, nameOfInspected } from "./inspect-file";
import { requirePurpose } from "./require-purpose";
import { refusalsOf } from "./refusals-of";
import { giveBack, reserve } from "./reserve";
import { settle, type StoredFile } from "./settle";

/** It is as long as ten megabytes may take on the slowest line, and twice that. */
const RESERVED_MS = 15 * 60_000;

export type PostedFile = IncomingFile & {
  readonly purpose: string;
  /** A route of another feature may take more in one request, where the sender announces the length. */
  readonly maxBytes?: number;
  readonly inspection?: FileInspection;
};

/**
 * It takes a file that comes in one request: its bytes are reserved, then stored, then settled. A kill in between leaves
 * the reservation with the key, by which the sweep gives the bytes back and removes the object.
 */
export async function storeFile(ctx: Ctx, posted: PostedFile): Promise<StoredFile> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const known = requirePurpose(ctx, posted.purpose);
  const { inspection } = posted;
  // A body of unknown length is held in memory.
  const isAnnounced = posted.announcedBytes !== null;
  const atOnce = isAnnounced ? (posted.maxBytes ?? MAX_FORM_FILE_BYTES) : MAX_FORM_FILE_BYTES;
  const purpose = { ...known, maxBytes: Math.min(known.maxBytes, atOnce) };
  const refuse = inspection?.refuse ?? refusalsOf(known);
  const kindOfHead = inspection?.kindOfHead;
  const received = await receiveFile(posted, { purpose, refuse, kindOfHead });
  return keepReceived(ctx, { received, posted, purpose: known, ownerId });
}

type Kept = {
  readonly received: ReceivedFile;
  readonly posted: Pick<PostedFile, "name" | "inspection">;
  readonly purpose: UploadPurpose;
  readonly ownerId: string;
  readonly id?: string;
};

/** Its bytes are reserved, then stored, looked at where a feature wants that, and settled. */
export async function keepReceived(
  ctx: Ctx,
  { received, posted, purpose, ...by }: Kept,
): Promise<StoredFile> {
  const { kind, size } = received;
  const { inspection } = posted;
  const name = inspection
    ? nameOfInspected(posted.name, kind, purpose)
    : safeFileName(posted.name, kind);
  const upload = await reserve(ctx, {
    ...by,
    purpose: purpose.name,
    name,
    size,
    kind,
    livesMs: RESERVED_MS * Math.max(1, Math.ceil(size / MAX_FORM_FILE_BYTES)),
  }).catch((error: unknown) => {
    received.drop();
    throw error;
  });
  const httpMetadata = { contentType: kinds[kind].type };
  const { stored, sha256 } = await received
    .store((body) => ctx.env.FILES.put(upload.objectKey, body, { httpMetadata }))
    .catch(async (error: unknown) => {
      await giveBack(ctx, upload.id);
      throw error;
    });
  const settled = { kind, digest: `sha256:${sha256}`, etag: stored.etag };
  if (!inspection) return settle(ctx, upload, settled);
  const trueKind = await inspectFile(ctx, upload, inspection);
  const trueName = nameOfInspected(posted.name, trueKind, purpose);
  return settle(ctx, upload, { ...settled, kind: trueKind, name: trueName });
}
