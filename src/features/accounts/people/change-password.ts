import { and, eq, ne } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { forgiveAttempts, requireAttempt } from "../../../platform/limits";
import { accountError } from "../errors";
import type { ChangePassword } from "../api/schemas";
import { changeAndEndSessions } from "../sessions/end-sessions";
import { users } from "../store/tables";

/** It signs out every device but the one that asks. */
export async function changePassword(ctx: Ctx, input: ChangePassword): Promise<void> {
  const { userId, accountSessionId } = requireUser(ctx);
  const { hashPassword, requireGoodPassword } = await import("../passwords");
  requireGoodPassword(input.new_password);
  const before = await requirePassword(ctx, input.current_password);
  const passwordHash = await hashPassword(input.new_password);
  const change = ctx.db
    .update(users)
    .set({ passwordHash, updatedAt: ctx.now().getTime() })
    // The password must still be the one that was found right: a recovery may have changed it while this one was hashed.
    .where(and(eq(users.id, userId), eq(users.passwordHash, before), ne(users.status, "deleted")))
    .returning({ id: users.id });
  const others = { userId, exceptSessionId: accountSessionId };
  const ended = { reason: "session_ended", ...others } as const;
  forgiveGuesses(ctx);
  const changed = await changeAndEndSessions(ctx, ended, { change });
  if (changed.length === 0) throw accountError("PASSWORD_WRONG");
  ctx.log.info("password_changed", { user_id: userId });
}

/**
 * It guards what a device that was left open must not be enough for. It returns the stored hash that was right; guesses count
 * until `forgiveGuesses`.
 */
export async function requirePassword(ctx: Ctx, password: string): Promise<string> {
  const { userId } = requireUser(ctx);
  const { checkPassword } = await import("../passwords");
  const [stored] = await Promise.all([
    ctx.db
      .select({ passwordHash: users.passwordHash })
      .from(users)
      .where(eq(users.id, userId))
      .get(),
    requireAttempt(ctx, guessedAccount(userId)),
  ]);
  const { isRight } = await checkPassword(password, stored?.passwordHash);
  if (!isRight || !stored) throw accountError("PASSWORD_WRONG");
  return stored.passwordHash;
}

/** It is called beside the work that the right password allowed, so that nobody waits for it. */
export function forgiveGuesses(ctx: Ctx): void {
  ctx.later(forgiveAttempts(ctx, guessedAccount(requireUser(ctx).userId)));
}

const guessedAccount = (userId: number) => `account:${userId}`;
