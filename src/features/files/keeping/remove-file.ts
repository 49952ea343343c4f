import { and, eq, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { fileError } from "../errors";
import { files } from "../store/tables";

/**
 * It removes a row, and the object with its last row. Both are decided in one transaction: an upload of the same bytes
 * either comes before it and keeps the object, or finds no row to take the key from.
 */
export async function removeFile(ctx: Ctx, id: number): Promise<void> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  if (!(await removeFileOf(ctx, { id, ownerId }))) throw fileError("FILE_NOT_FOUND");
}

type Removed = { readonly id: number; readonly ownerId: string };

/** It is for the work of a job, which acts for the owner. It returns false where there is no such file of theirs. */
export async function removeFileOf(ctx: Ctx, { id, ownerId }: Removed): Promise<boolean> {
  const own = and(eq(files.id, id), eq(files.ownerId, ownerId));
  const rows = sql<number>`(select count(*) from files as other where other.object_key = files.object_key)`;
  const [[found]] = await ctx.db.batch([
    ctx.db.select({ objectKey: files.objectKey, rows }).from(files).where(own),
    ctx.db.delete(files).where(own),
  ]);
  if (!found) return false;
  if (found.rows === 1) await ctx.env.FILES.delete(found.objectKey);
  return true;
}
