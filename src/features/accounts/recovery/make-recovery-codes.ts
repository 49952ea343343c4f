import { and, count, eq, exists, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { forgiveGuesses, requirePassword } from "../people/change-password";
import { recoveryCodes, users } from "../store/tables";
import { hashRecoveryCode, newRecoveryCodes } from "./recovery-codes";

/** It replaces the person's codes by new ones, which are shown this once; a device that was left open is not enough for it. */
export async function makeRecoveryCodes(
  ctx: Ctx,
  { password }: { readonly password: string },
): Promise<string[]> {
  const { userId } = requireUser(ctx);
  const passwordHash = await requirePassword(ctx, password);
  const { codes, hashes } = await newHashedCodes(ctx);
  // A recovery or a deletion may have come meanwhile, and then this device is signed out.
  const isStill = sql`${users.id} = ${userId} and ${users.passwordHash} = ${passwordHash} and ${users.status} <> 'deleted'`;
  forgiveGuesses(ctx);
  await ctx.db.batch([
    ctx.db
      .delete(recoveryCodes)
      .where(
        and(eq(recoveryCodes.userId, userId), exists(ctx.db.select().from(users).where(isStill))),
      ),
    insertCodes(ctx, hashes, isStill),
  ]);
  ctx.log.info("recovery_codes_made", { user_id: userId });
  return codes;
}

/** It returns how many codes the person has left. */
export async function countRecoveryCodes(ctx: Ctx): Promise<number> {
  const { userId } = requireUser(ctx);
  const row = await ctx.db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.userId, userId))
    .get();
  return row?.left ?? 0;
}

export async function newHashedCodes(ctx: Ctx) {
  const codes = newRecoveryCodes();
  const hashes = await Promise.all(codes.map((code) => hashRecoveryCode(ctx.config, code)));
  return { codes, hashes };
}

/** It is one statement for all codes of the account that the condition names. */
export const insertCodes = (
  ctx: Ctx,
  hashes: readonly string[],
  condition: ReturnType<typeof sql>,
) =>
  ctx.db
    .insert(recoveryCodes)
    .select(
      sql`select ${users.id}, value, ${ctx.now().getTime()} from ${users}, json_each(${JSON.stringify(hashes)}) where ${condition}`,
    );
