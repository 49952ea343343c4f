import { and, asc, count, eq, gt, inArray, ne, type SQL, sql } from "drizzle-orm";
import { requireRole, requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { hasRole, Role } from "../../../platform/roles";
import { type Account, accountColumns } from "./account";
import {
  AccountStatus as Status,
  type AdminUsersQuery,
  Email,
  type UsersQuery,
} from "../api/schemas";
import { userCounts, users } from "../store/tables";
import { matchOf, type UserFilter } from "./search-match";

export type UsersFound = { readonly accounts: Account[]; readonly total: number };

/** Totals of a search are counted up to here, because more counting would read as many rows as match. */
export const COUNTED_MATCHES = 1_000;

/** It lists people with an active account, in order of ids. */
export function listUsers(
  ctx: Ctx,
  query: UsersQuery & { exceptMe?: boolean },
): Promise<UsersFound> {
  const { userId, role } = requireUser(ctx);
  const except = query.exceptMe ? { exceptId: userId } : {};
  const searchesEmail = hasRole(role, "admin");
  return findUsers(ctx, query, {
    status: "active",
    search: query.search,
    searchesEmail,
    ...except,
  });
}

/** It lists accounts of any status, for admins. */
export function listAccounts(ctx: Ctx, query: AdminUsersQuery): Promise<UsersFound> {
  requireRole(ctx, "admin");
  const { role, status, search } = query;
  return findUsers(ctx, query, { role, status, search, searchesEmail: true });
}

async function findUsers(ctx: Ctx, query: UsersQuery, filter: UserFilter): Promise<UsersFound> {
  const offset = query.after === undefined ? (query.page - 1) * query.limit : 0;
  const slice = { limit: query.limit, offset, after: query.after ?? 0 };
  if (filter.search === "") return listInOrder(ctx, filter, slice);
  const address = Email.safeParse(filter.search).data;
  if (address !== undefined && !filter.searchesEmail) return findByAddress(ctx, address, filter);
  return searchInOrder(ctx, filter, slice);
}

type Slice = { readonly limit: number; readonly offset: number; readonly after: number };

/** It reads one index, as far as the offset and the page reach, and the total from the counters. */
async function listInOrder(ctx: Ctx, filter: UserFilter, slice: Slice): Promise<UsersFound> {
  const { role, status, exceptId } = filter;
  const condition = and(
    role && eq(users.role, role),
    status && eq(users.status, status),
    exceptId === undefined ? undefined : ne(users.id, exceptId),
    slice.after > 0 ? gt(users.id, slice.after) : undefined,
  );
  const names = (role ? [role] : Role.options).flatMap((ofRole) =>
    (status ? [status] : Status.options).map((ofStatus) => `${ofRole}:${ofStatus}`),
  );
  const [accounts, counts] = await ctx.db.batch([
    ctx.db
      .select(accountColumns)
      .from(users)
      .where(condition)
      .orderBy(asc(users.id))
      .limit(slice.limit)
      .offset(slice.offset),
    ctx.db.select().from(userCounts).where(inArray(userCounts.name, names)),
  ]);
  const total = counts.reduce((sum, row) => sum + row.count, 0);
  return { accounts, total: exceptId === undefined ? total : total - 1 };
}

async function searchInOrder(ctx: Ctx, filter: UserFilter, slice: Slice): Promise<UsersFound> {
  const match = matchOf(filter);
  if (match === null) return { accounts: [], total: 0 };
  const except = filter.exceptId ?? 0;
  const matching = sql`select rowid from users_search where users_search match ${match} and rowid <> ${except}`;
  const page: SQL = sql`${matching} and rowid > ${slice.after} order by rowid limit ${slice.limit} offset ${slice.offset}`;
  const [accounts, counted] = await ctx.db.batch([
    ctx.db
      .select(accountColumns)
      .from(users)
      .where(sql`${users.id} in (${page})`)
      .orderBy(asc(users.id)),
    ctx.db.select({ total: count() }).from(sql`(${matching} limit ${COUNTED_MATCHES})`),
  ]);
  return { accounts, total: counted[0]?.total ?? 0 };
}

/** A search for a whole address reveals only its owner's name, to a person who knows the address already. */
async function findByAddress(ctx: Ctx, address: string, filter: UserFilter): Promise<UsersFound> {
  const found = await ctx.db
    .select(accountColumns)
    .from(users)
    .where(and(eq(users.email, address), eq(users.status, "active")))
    .limit(1);
  const accounts = found.filter(({ id }) => id !== filter.exceptId);
  return { accounts, total: accounts.length };
}
