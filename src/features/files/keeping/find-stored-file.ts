import { and, eq, type SQL } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { StoredFile } from "../receiving/settle";
import { files } from "../store/tables";

/** The number of the file, or an expression that gives it within the same statement. */
type Sought = { readonly id: number | SQL; readonly ownerId: string };

/** For the work of a job, which acts for the owner of what it works on. It is null where the file is gone, or not theirs. */
export async function findStoredFile(
  ctx: Ctx,
  { id, ownerId }: Sought,
): Promise<StoredFile | null> {
  const row = await ctx.db
    .select()
    .from(files)
    .where(and(eq(files.id, id), eq(files.ownerId, ownerId)))
    .get();
  return row ?? null;
}
