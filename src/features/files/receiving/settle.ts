import { eq, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { FileKind } from "../../../platform/upload-purpose";
import { fileError } from "../errors";
import { openScan } from "../scanning/open-scan";
import { files, uploads } from "../store/tables";
import type { Upload } from "./reserve";

export type StoredFile = typeof files.$inferSelect;

type Settled = {
  readonly kind: FileKind;
  readonly digest: string;
  readonly etag: string;
  /** It takes the place of the name that was reserved. */
  readonly name?: string;
};

/**
 * It turns a reservation into a file, in one transaction that hangs on the reservation still being there. Where the owner
 * has the same bytes already, the new row names that object, and the new one goes.
 */
export async function settle(ctx: Ctx, upload: Upload, settled: Settled): Promise<StoredFile> {
  const { id, ownerId, objectKey } = upload;
  const { kind, digest, etag, name = upload.name } = settled;
  const now = ctx.now().getTime();
  const scan = ctx.config.SCANNER_URL === "" ? "unscanned" : "scanning";
  // Only a row hands a key on, so that the object of a removed last row is never taken again.
  const twin = sql`(select object_key, etag, scan from files where owner_id = ${ownerId} and digest = ${digest} and size = ${upload.size} limit 1)`;
  const [created, , [known]] = await ctx.db.batch([
    ctx.db
      .insert(files)
      .select(
        sql`select null, u.owner_id, u.id, u.purpose, ${name}, coalesce(twin.object_key, u.object_key), coalesce(twin.etag, ${etag}), ${kind}, u.size, ${digest}, case when twin.scan in ('clean', 'infected') then twin.scan else ${scan} end, ${now}
          from uploads u left join ${twin} twin on true where u.id = ${id} and u.expires_at > ${now}`,
      )
      .returning(),
    ctx.db
      .delete(uploads)
      .where(sql`${eq(uploads.id, id)} and exists (select 1 from files where upload_id = ${id})`),
    ctx.db.select().from(files).where(eq(files.uploadId, id)),
  ]);
  const [file] = created;
  // Another call has ended the same upload, and its file has the object.
  if (!file && known) return known;
  if (file?.objectKey !== objectKey) await dropObject(ctx, objectKey, file === undefined);
  if (!file) throw fileError("UPLOAD_NOT_FOUND");
  if (file.scan === "scanning") ctx.later(openScan(ctx, file.id));
  return file;
}

/** A second copy may go after the answer: where that is lost, the sweep of the night finds it. */
async function dropObject(ctx: Ctx, key: string, isRefused: boolean): Promise<void> {
  const dropped = ctx.env.FILES.delete(key);
  if (isRefused) await dropped;
  else ctx.later(dropped);
}
