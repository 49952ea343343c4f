import { eq, inArray, sql, type SQLWrapper } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { usernameKey } from "./account";
import type { AccountStatus } from "../api/schemas";
import { users } from "../store/tables";

/** A person as other features show them. */
export type Person = {
  readonly id: number;
  readonly username: string;
  readonly status: AccountStatus;
};

const columns = { id: users.id, username: users.username, status: users.status };

/** Those of the ids that exist, in no order. */
export async function findPeople(ctx: Ctx, ids: readonly number[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  // One bound value, however many ids: D1 takes 100.
  return selectPeople(
    ctx,
    sql`(select value from json_each(${JSON.stringify([...new Set(ids)])}))`,
  );
}

/** The same as a statement, for a batch: ids that a statement yields need no turn of their own to be read first. */
export const selectPeople = (ctx: Ctx, ids: SQLWrapper) =>
  ctx.db.select(columns).from(users).where(inArray(users.id, ids));

/** Whom the rows of a statement are about, by their `user_id`. */
export const selectPeopleOf = (ctx: Ctx, rows: SQLWrapper) =>
  selectPeople(ctx, sql`(select user_id from ${rows})`);

/** By their name in any case. */
export async function findPersonByName(ctx: Ctx, username: string): Promise<Person | null> {
  const found = await ctx.db
    .select(columns)
    .from(users)
    .where(eq(users.usernameKey, usernameKey(username)))
    .get();
  return found ?? null;
}
