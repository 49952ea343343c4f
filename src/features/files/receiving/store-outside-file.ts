import { and, eq } from "drizzle-orm";
import { BodyReader, HEAD_BYTES, receiveFile } from "../../../engines/uploads";
import type { Ctx } from "../../../platform/context";
import type { UploadPurpose } from "../../../platform/upload-purpose";
import { files, uploads } from "../store/tables";
import { abortUploads } from "./abort-uploads";
import { type FileInspection, inspectFile, nameOfInspected } from "./inspect-file";
import { requirePurpose } from "./require-purpose";
import { giveBack, reserve } from "./reserve";
import { settle, type StoredFile } from "./settle";
import { spoolObject } from "./spool-object";
import { keepReceived } from "./store-file";

const RESERVED_MS = 2 * 3_600_000;

export type OutsideFile = {
  /** The work that fetches it has this id, so that work which is done again finds the file. */
  readonly id: string;
  readonly ownerId: string;
  readonly purpose: string;
  readonly name: string;
  readonly body: ReadableStream<Uint8Array> | null;
  /** It is null where the other side does not say how much comes. */
  readonly announcedBytes: number | null;
  readonly maxBytes: number;
  readonly inspection: FileInspection;
};

/** The file that this work has made already, if any. */
export const findOutsideFile = async (
  ctx: Ctx,
  { id, ownerId }: Pick<OutsideFile, "id" | "ownerId">,
): Promise<StoredFile | null> =>
  (await ctx.db
    .select()
    .from(files)
    .where(and(eq(files.uploadId, id), eq(files.ownerId, ownerId)))
    .get()) ?? null;

/** It keeps for its owner what comes from another site, of any length up to the limit. */
export async function storeOutsideFile(ctx: Ctx, sent: OutsideFile): Promise<StoredFile> {
  const known = requirePurpose(ctx, sent.purpose);
  const purpose = { ...known, maxBytes: Math.min(known.maxBytes, sent.maxBytes) };
  // An earlier run may have died between its reservation and its file.
  await abortUploads(ctx, and(eq(uploads.id, sent.id), eq(uploads.ownerId, sent.ownerId)));
  if (sent.announcedBytes === null) return storeSpooled(ctx, sent, purpose);
  const { refuse, kindOfHead } = sent.inspection;
  const received = await receiveFile({ ...sent, isMade: true }, { purpose, refuse, kindOfHead });
  const { id, ownerId } = sent;
  return keepReceived(ctx, { received, posted: sent, purpose, id, ownerId });
}

/** The whole is in the bucket before its length can be reserved. */
async function storeSpooled(
  ctx: Ctx,
  { id, ownerId, name, body, inspection }: OutsideFile,
  purpose: UploadPurpose,
): Promise<StoredFile> {
  const reader = new BodyReader(body, { isNative: false });
  const head = await reader.read(HEAD_BYTES);
  if (head.length === 0) throw inspection.refuse("EMPTY");
  const kind = inspection.kindOfHead(head);
  if (kind === null) throw inspection.refuse("KIND_REFUSED");
  const object = await spoolObject(ctx, { reader, head, maxBytes: purpose.maxBytes });
  if (object === null) throw inspection.refuse("TOO_LARGE");
  const { objectKey, size, sha256, etag } = object;
  const upload = await reserve(ctx, {
    id,
    ownerId,
    purpose: purpose.name,
    name: nameOfInspected(name, kind, purpose),
    size,
    kind,
    objectKey,
    livesMs: RESERVED_MS,
  }).catch(async (error: unknown) => {
    await ctx.env.FILES.delete(objectKey);
    await giveBack(ctx, id);
    throw error;
  });
  const trueKind = await inspectFile(ctx, upload, inspection);
  const trueName = nameOfInspected(name, trueKind, purpose);
  const digest = `sha256:${sha256}`;
  return settle(ctx, upload, { kind: trueKind, digest, etag, name: trueName });
}
