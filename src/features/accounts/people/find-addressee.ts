import { and, eq, ne } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { users } from "../store/tables";

/** It is where and in which language the product writes to a person. */
export type Addressee = {
  readonly email: string | null;
  /** The person has shown that the address is theirs. */
  readonly isConfirmed: boolean;
  readonly language: Language | null;
  /** Nothing is written to a suspended account. */
  readonly isActive: boolean;
};

/** It is null for an account that was deleted. */
export async function findAddressee(ctx: Ctx, userId: number): Promise<Addressee | null> {
  const { email, emailConfirmedAt, language, status } = users;
  const found = await ctx.db
    .select({ email, emailConfirmedAt, language, status })
    .from(users)
    .where(and(eq(users.id, userId), ne(status, "deleted")))
    .get();
  if (!found) return null;
  return {
    email: found.email,
    isConfirmed: found.emailConfirmedAt !== null,
    language: found.language,
    isActive: found.status === "active",
  };
}
