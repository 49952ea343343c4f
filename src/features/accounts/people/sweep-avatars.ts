import { inArray } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { sweepFiles } from "../../../platform/sweep-files";
import { users } from "../store/tables";

/** Pictures that no account names are left by a request that died between picture and row. */
export const sweepAvatars = (ctx: Ctx): Promise<void> =>
  sweepFiles(ctx, { prefix: "avatars/", findReferenced });

async function findReferenced(ctx: Ctx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .select({ key: users.avatar })
    .from(users)
    .where(inArray(users.avatar, [...keys]));
  return new Set(rows.flatMap(({ key }) => key ?? []));
}
