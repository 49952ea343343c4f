import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { toBase64Url } from "../../../platform/signature";
import { quotaInSql, quotaOf } from "../../quotas";
import { fileError } from "../errors";
import { storageUse, uploads } from "../store/tables";

export type Upload = typeof uploads.$inferSelect;
export type NewUpload = Pick<Upload, "ownerId" | "purpose" | "name" | "size" | "kind"> & {
  readonly livesMs: number;
  /** It is given where an upload that is made again must not become a second file. */
  readonly id?: string;
  /** It is given where the object is there already. */
  readonly objectKey?: string;
};

const MB = 1024 * 1024;

/** It is what the acting person's plan allows. */
export const readQuotaBytes = async (ctx: Ctx): Promise<number> =>
  (await quotaOf(ctx, "storage_mb")) * MB;

/** A random key says nothing about the owner or the file, and two files never share one by accident. */
export const newObjectKey = () =>
  `files/${toBase64Url(crypto.getRandomValues(new Uint8Array(16)))}`;

/**
 * It takes the bytes out of the owner's quota before anything is stored. The check and the reservation are one statement,
 * so that uploads that run side by side cannot both take the last of it.
 */
export async function reserve(ctx: Ctx, { livesMs, ...upload }: NewUpload): Promise<Upload> {
  const now = ctx.now().getTime();
  const row: Upload = {
    id: crypto.randomUUID(),
    objectKey: newObjectKey(),
    multipartId: null,
    createdAt: now,
    expiresAt: now + livesMs,
    ...upload,
  };
  const { ownerId, size } = row;
  const quota = sql`${quotaInSql(ctx, ownerId, "storage_mb")} * ${MB}`;
  const used = sql`coalesce((select ${storageUse.bytes} from ${storageUse} where ${storageUse.ownerId} = ${ownerId}), 0)`;
  const [, reserved] = await ctx.db.batch([
    // A request that was killed gives its bytes back here, where they are missed.
    ctx.db
      .delete(uploads)
      .where(
        and(eq(uploads.ownerId, ownerId), lt(uploads.expiresAt, now), isNull(uploads.multipartId)),
      ),
    ctx.db
      .insert(uploads)
      .select(
        sql`select ${row.id}, ${ownerId}, ${row.purpose}, ${row.name}, ${size}, ${row.objectKey}, null, ${row.kind}, ${now}, ${row.expiresAt} where ${used} + ${size} <= ${quota}`,
      )
      .returning({ id: uploads.id }),
  ]);
  if (reserved.length > 0) return row;
  throw fileError("QUOTA_EXCEEDED", { details: { quota_bytes: await readQuotaBytes(ctx) } });
}

/** The bytes are given back at once, and with them whatever parts have arrived. */
export async function giveBack(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.delete(uploads).where(eq(uploads.id, id));
}
