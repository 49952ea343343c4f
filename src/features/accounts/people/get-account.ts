import { and, eq, ne } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { type Account, accountColumns } from "./account";
import { accountError } from "../errors";
import { users } from "../store/tables";

/** It returns the signed-in person's own account. */
export function getAccount(ctx: Ctx): Promise<Account> {
  return getUser(ctx, requireUser(ctx).userId);
}

/** It returns any account that is not deleted. */
export async function getUser(ctx: Ctx, id: number): Promise<Account> {
  requireUser(ctx);
  const account = await ctx.db
    .select(accountColumns)
    .from(users)
    .where(and(eq(users.id, id), ne(users.status, "deleted")))
    .get();
  if (!account) throw accountError("USER_NOT_FOUND");
  return account;
}
