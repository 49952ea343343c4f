import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../../platform/personal-data";
import { toFileAnswer } from "../api/wire";
import { keptFiles } from "../pages/messages/kept-files";
import { fileFlashes } from "../pages/messages/flashes";
import { summarizeStorage } from "../keeping/summarize-storage";
import { abortUploads } from "../receiving/abort-uploads";
import { files, storageUse, uploads } from "./tables";

const READ_AT_ONCE = 200;
const REMOVED_AT_ONCE = 50;
/** Each of them is a call of the bucket, of which a part of an erasure makes few. */
const ABORTED_AT_ONCE = 8;

export const filesPersonalData: PersonalData<Ctx> = {
  name: "files",
  removable: { files: { fr: "Fichiers", en: "Files" } },

  /** The bytes are not packed, as a gigabyte would take minutes: every row says where its own are. */
  async *exportFor(ctx, { key }) {
    const rows = [];
    for (let last = 0; ;) {
      const some = await ctx.db
        .select()
        .from(files)
        .where(and(eq(files.ownerId, key), gt(files.id, last)))
        .orderBy(asc(files.id))
        .limit(READ_AT_ONCE);
      rows.push(...some.map(toFileAnswer));
      if (some.length < READ_AT_ONCE) break;
      last = some.at(-1)?.id ?? last;
    }
    const { purpose, name, size, createdAt, expiresAt } = uploads;
    const unfinished = await ctx.db
      .select({ purpose, name, size, createdAt, expiresAt })
      .from(uploads)
      .where(eq(uploads.ownerId, key))
      .limit(READ_AT_ONCE);
    yield { path: "files.json", body: asJson({ files: rows, unfinished }) };
  },

  async count(ctx, ownerId) {
    const use = await ctx.db
      .select({ total: storageUse.files })
      .from(storageUse)
      .where(eq(storageUse.ownerId, ownerId))
      .get();
    const total = use?.total ?? 0;
    return { total, ...keptFiles(total), adopted: fileFlashes.flash("adopted", total) };
  },

  summarize: summarizeStorage,

  /** The objects go before their rows, so that a run that dies in between finds their keys again. */
  async removeFor(ctx, { key }) {
    const unfinished = ctx.db
      .select({ id: uploads.id })
      .from(uploads)
      .where(eq(uploads.ownerId, key))
      .limit(ABORTED_AT_ONCE);
    const aborted = await abortUploads(ctx, inArray(uploads.id, unfinished));
    const some = await ctx.db
      .select({ id: files.id, objectKey: files.objectKey })
      .from(files)
      .where(eq(files.ownerId, key))
      .limit(REMOVED_AT_ONCE);
    if (some.length > 0) {
      await ctx.env.FILES.delete([...new Set(some.map(({ objectKey }) => objectKey))]);
      const ids = some.map(({ id }) => id);
      await ctx.db.delete(files).where(inArray(files.id, ids));
    }
    const isMore = some.length === REMOVED_AT_ONCE || aborted === ABORTED_AT_ONCE;
    if (isMore) return { counts: { files: some.length }, next: "more" };
    await ctx.db.delete(storageUse).where(eq(storageUse.ownerId, key));
    return removedAll({ files: some.length });
  },
};
