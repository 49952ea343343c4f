import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { users } from "../store/tables";

/** It is where and in which language the product writes to a person. */
export type Addressee = { readonly email: string | null; readonly language: Language | null };

/** It is null for an account that is not active, which nothing is written to. */
export async function findAddressee(ctx: Ctx, userId: number): Promise<Addressee | null> {
  const found = await ctx.db
    .select({ email: users.email, language: users.language })
    .from(users)
    .where(and(eq(users.id, userId), eq(users.status, "active")))
    .get();
  return found ?? null;
}
