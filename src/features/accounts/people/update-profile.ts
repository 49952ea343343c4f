import { and, eq, isNull, ne, or } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { type Account, accountColumns } from "./account";
import { accountError } from "../errors";
import type { UpdateProfile } from "../api/schemas";
import { users } from "../store/tables";

type Changes = Partial<
  Pick<typeof users.$inferInsert, "firstName" | "lastName" | "bio" | "language" | "avatar">
>;

/** An absent field stays as it is. */
export function updateProfile(ctx: Ctx, profile: UpdateProfile): Promise<Account> {
  const { first_name: firstName, last_name: lastName, bio, language } = profile;
  return changeAccount(ctx, {
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(bio !== undefined && { bio }),
    ...(language !== undefined && { language }),
  });
}

/** It sets the interface's language on every device, and writes nothing where it is set already. */
export async function setLanguage(ctx: Ctx, language: Language): Promise<void> {
  const { userId } = requireUser(ctx);
  const isOther = or(isNull(users.language), ne(users.language, language));
  await ctx.db
    .update(users)
    .set({ language, updatedAt: ctx.now().getTime() })
    .where(and(eq(users.id, userId), ne(users.status, "deleted"), isOther));
}

export async function changeAccount(ctx: Ctx, changes: Changes): Promise<Account> {
  const { userId } = requireUser(ctx);
  const [account] = await ctx.db
    .update(users)
    .set({ ...changes, updatedAt: ctx.now().getTime() })
    .where(and(eq(users.id, userId), ne(users.status, "deleted")))
    .returning(accountColumns);
  if (!account) throw accountError("USER_NOT_FOUND");
  return account;
}
