import { asc, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { users } from "../store/tables";
import { type Account, accountColumns } from "./account";
import { nearestNames } from "./near-names";

/** Short beginnings match many names, and more than these are not compared. */
const COMPARED = 200;

/**
 * It returns active people other than the person, whose names are spelled much like this one. The first two letters have to
 * be right, because the index finds words by their beginnings.
 */
export async function findNearPeople(ctx: Ctx, name: string): Promise<Account[]> {
  const { userId } = requireUser(ctx);
  const [first = ""] = name.match(/[\p{L}\p{M}\p{N}]+/u) ?? [];
  if (first.length < 2) return [];
  const [near, far] = await ctx.db.batch([
    selectByBeginning(ctx, { beginning: first.slice(0, Math.ceil(first.length / 2)), userId }),
    selectByBeginning(ctx, { beginning: first.slice(0, 2), userId }),
  ]);
  const candidates = new Map([...near, ...far].map((account) => [account.id, account]));
  return nearestNames([...candidates.values()], name);
}

type Beginning = { readonly beginning: string; readonly userId: number };

/** Letters alone are no syntax of FTS5. */
function selectByBeginning(ctx: Ctx, { beginning, userId }: Beginning) {
  const match = `{names} : "${beginning}"* AND facets : "statusactive"`;
  const matching = sql`select rowid from users_search where users_search match ${match} and rowid <> ${userId} order by rowid limit ${COMPARED}`;
  return ctx.db
    .select(accountColumns)
    .from(users)
    .where(sql`${users.id} in (${matching})`)
    .orderBy(asc(users.id));
}
