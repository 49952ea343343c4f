import { and, eq } from "drizzle-orm";
import type { IncomingFile, UploadRefusal } from "../../../engines/uploads";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import type { AppError } from "../../../platform/errors";
import { ownerKey } from "../../../platform/owner";
import { readNamedFile } from "../../../platform/read-named-file";
import { profileError } from "../errors";
import { memberPhotos } from "../tables";
import { photoPurpose } from "./photo-purpose";

export type PostedPhoto = Omit<IncomingFile, "name">;

export type MyPhoto = { readonly sizeBytes: number; readonly setAt: number };

const photoKey = () => `cv-photos/${crypto.randomUUID()}`;

/** It says whether there is a photo, without reading it. */
export async function describeMyPhoto(ctx: Ctx): Promise<MyPhoto | null> {
  const row = await rowOf(ctx, ownerKey(requireUser(ctx).userId));
  return row ? { sizeBytes: row.sizeBytes, setAt: row.setAt } : null;
}

/** It is null for a member without a photo. A CV shows it only where it is asked for. */
export async function findMyPhoto(ctx: Ctx): Promise<R2ObjectBody | null> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const { file: photo } = await readNamedFile(ctx, {
    name: `cv-photo:${ownerId}`,
    row: rowOf(ctx, ownerId),
    keyOf: (row) => row?.key ?? null,
  });
  return photo;
}

export async function getMyPhoto(ctx: Ctx): Promise<R2ObjectBody> {
  const photo = await findMyPhoto(ctx);
  if (!photo) throw profileError("PHOTO_NOT_FOUND");
  return photo;
}

const rowOf = (ctx: Ctx, ownerId: string) =>
  ctx.db.select().from(memberPhotos).where(eq(memberPhotos.ownerId, ownerId)).get();

/**
 * The photo is kept without the camera's metadata, under a random key. The file is written first, so that no row names a
 * missing one; a file that no row names is swept later.
 */
export async function setMyPhoto(ctx: Ctx, incoming: PostedPhoto): Promise<MyPhoto> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const { kinds, receiveFile } = await import("../../../engines/uploads");
  const rules = { purpose: photoPurpose, refuse: refusePhoto };
  const picture = await receiveFile({ ...incoming, name: "" }, rules);
  const key = photoKey();
  const httpMetadata = { contentType: kinds[picture.kind].type };
  const [before] = await Promise.all([
    rowOf(ctx, ownerId),
    picture.store((body) => ctx.env.FILES.put(key, body, { httpMetadata })),
  ]);
  const photo = { key, sizeBytes: picture.size, setAt: ctx.now().getTime() };
  await ctx.db
    .insert(memberPhotos)
    .values({ ownerId, ...photo })
    .onConflictDoUpdate({ target: memberPhotos.ownerId, set: photo });
  if (before) await ctx.env.FILES.delete(before.key);
  return { sizeBytes: photo.sizeBytes, setAt: photo.setAt };
}

function refusePhoto(refusal: UploadRefusal): AppError {
  if (refusal === "TOO_LARGE") return profileError("PHOTO_TOO_LARGE");
  if (refusal === "TOO_MANY_PIXELS") return profileError("PHOTO_TOO_MANY_PIXELS");
  return profileError("PHOTO_UNSUPPORTED");
}

/** It is safe to repeat, and tells whether there was a photo. */
export async function removeMyPhoto(ctx: Ctx): Promise<boolean> {
  return removePhotoOf(ctx, ownerKey(requireUser(ctx).userId));
}

/** The file goes before its row, so that a run that dies in between finds the key again. */
export async function removePhotoOf(ctx: Ctx, ownerId: string): Promise<boolean> {
  const row = await rowOf(ctx, ownerId);
  if (!row) return false;
  await ctx.env.FILES.delete(row.key);
  await ctx.db
    .delete(memberPhotos)
    .where(and(eq(memberPhotos.ownerId, ownerId), eq(memberPhotos.key, row.key)));
  return true;
}
