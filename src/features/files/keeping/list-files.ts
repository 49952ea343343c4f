import { and, desc, eq, lt } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { readQuotaBytes } from "../receiving/reserve";
import type { StoredFile } from "../receiving/settle";
import { files, storageUse } from "../store/tables";

export type FilePage = {
  readonly files: readonly StoredFile[];
  /** The next page begins behind this id; it is null at the end. */
  readonly next: number | null;
  readonly storage: Storage;
};

type Storage = {
  /** Unfinished uploads are counted with the files. */
  readonly usedBytes: number;
  readonly quotaBytes: number;
  readonly files: number;
};

type Wanted = { readonly after?: number | undefined; readonly limit: number };

/** The latest first. */
export async function listFiles(ctx: Ctx, { after, limit }: Wanted): Promise<FilePage> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const [[rows, [use]], quotaBytes] = await Promise.all([
    ctx.db.batch([
      ctx.db
        .select()
        .from(files)
        .where(
          and(eq(files.ownerId, ownerId), after === undefined ? undefined : lt(files.id, after)),
        )
        .orderBy(desc(files.id))
        .limit(limit + 1),
      ctx.db.select().from(storageUse).where(eq(storageUse.ownerId, ownerId)),
    ]),
    readQuotaBytes(ctx),
  ]);
  const page = rows.slice(0, limit);
  return {
    files: page,
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    storage: {
      usedBytes: use?.bytes ?? 0,
      quotaBytes,
      files: use?.files ?? 0,
    },
  };
}
