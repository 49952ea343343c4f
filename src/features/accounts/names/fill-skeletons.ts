import { and, asc, gt, isNull, ne, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { users } from "../store/tables";
import { nameSkeleton } from "./name-skeleton";

const PAGE = 200;

/**
 * Every night it gives accounts that are older than skeletons theirs. Where two such names look alike the older account
 * keeps the skeleton; the other one keeps its name and its sign-in, and only new names are measured. It is safe to repeat.
 */
export async function fillSkeletons(ctx: Ctx): Promise<void> {
  for (let after = 0; ;) {
    const rows = await ctx.db
      .select({ id: users.id, username: users.username })
      .from(users)
      .where(and(isNull(users.usernameSkeleton), ne(users.status, "deleted"), gt(users.id, after)))
      .orderBy(asc(users.id))
      .limit(PAGE);
    const last = rows.at(-1);
    if (!last) return;
    const pairs = JSON.stringify(rows.map(({ id, username }) => [id, nameSkeleton(username)]));
    const skeleton = sql`(select value ->> 1 from json_each(${pairs}) where value ->> 0 = ${users.id})`;
    await ctx.db.run(
      sql`update or ignore ${users} set username_skeleton = ${skeleton} where ${users.id} in (select value ->> 0 from json_each(${pairs}))`,
    );
    after = last.id;
  }
}
