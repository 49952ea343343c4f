import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { closeAccount } from "../erasure/close-account";
import { accountError } from "../errors";
import { forgiveGuesses, requirePassword } from "../people";

/**
 * The account ends at once, and a job erases what features keep of the person. It returns the token of the receipt, which is
 * all that is left to look at.
 */
export async function deleteAccount(
  ctx: Ctx,
  { password }: { readonly password: string },
): Promise<string> {
  const { userId, sessionId, role } = requireUser(ctx);
  await requirePassword(ctx, password);
  forgiveGuesses(ctx);
  const receipt = await closeAccount(ctx, { userId, sessionId });
  if (receipt !== null) return receipt;
  throw accountError(role === "super_admin" ? "LAST_SUPER_ADMIN" : "USER_NOT_FOUND");
}
