import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { type Account, accountColumns } from "../account";
import { accountError } from "../errors";
import type { UpdateProfile } from "../schemas";
import { users } from "../tables";

type Changes = Partial<
  Pick<typeof users.$inferInsert, "firstName" | "lastName" | "bio" | "language" | "avatar">
>;

/** What is absent stays as it is. */
export function updateProfile(ctx: Ctx, profile: UpdateProfile): Promise<Account> {
  const { first_name: firstName, last_name: lastName, bio, language } = profile;
  return changeAccount(ctx, {
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(bio !== undefined && { bio }),
    ...(language !== undefined && { language }),
  });
}

/** Of the interface, on every device. */
export const setLanguage = (ctx: Ctx, language: Language) => changeAccount(ctx, { language });

export async function changeAccount(ctx: Ctx, changes: Changes): Promise<Account> {
  const { userId } = requireUser(ctx);
  const [account] = await ctx.db
    .update(users)
    .set({ ...changes, updatedAt: ctx.now().getTime() })
    .where(eq(users.id, userId))
    .returning(accountColumns);
  if (!account) throw accountError("USER_NOT_FOUND");
  return account;
}
