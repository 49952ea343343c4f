import { and, eq, inArray, ne, sql, type SQLWrapper } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { usernameKey } from "./account";
import type { AccountStatus } from "../api/schemas";
import { users } from "../store/tables";

/** It is a person as other features show them. */
export type Person = {
  readonly id: number;
  readonly username: string;
  readonly status: AccountStatus;
};

const columns = { id: users.id, username: users.username, status: users.status };

/** It returns those of the ids that exist, in no order. */
export async function findPeople(ctx: Ctx, ids: readonly number[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  // All ids are one bound value, because D1 takes at most 100.
  return selectPeople(
    ctx,
    sql`(select value from json_each(${JSON.stringify([...new Set(ids)])}))`,
  );
}

/** It is a statement for a batch: ids that another statement yields need no read of their own first. */
export const selectPeople = (ctx: Ctx, ids: SQLWrapper) =>
  ctx.db.select(columns).from(users).where(inArray(users.id, ids));

/** It selects the people that the rows of a statement are about, by their `user_id`. */
export const selectPeopleOf = (ctx: Ctx, rows: SQLWrapper) =>
  selectPeople(ctx, sql`(select user_id from ${rows})`);

/** The name matches in any case. */
export async function findPersonByName(ctx: Ctx, username: string): Promise<Person | null> {
  const found = await ctx.db
    .select(columns)
    .from(users)
    .where(eq(users.usernameKey, usernameKey(username)))
    .get();
  return found ?? null;
}

/** It is a statement for a batch: those of the names that people bear, in any case. Nobody bears the name of a deleted account. */
export const selectPeopleNamed = (ctx: Ctx, names: readonly string[]) =>
  ctx.db
    .select(columns)
    .from(users)
    .where(
      and(
        inArray(
          users.usernameKey,
          sql`(select value from json_each(${JSON.stringify(names.map(usernameKey))}))`,
        ),
        ne(users.status, "deleted"),
      ),
    );
