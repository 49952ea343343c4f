import { eq } from "drizzle-orm";
import { authError } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { forgiveAttempts, requireAttempt } from "../../../platform/limits";
import { type Account, accountColumns, usernameKey } from "../people/account";
import { accountError } from "../errors";
import { withIdentifier } from "../people/with-identifier";
import { users } from "../store/tables";
import { adoptSession } from "./adopt-session";
import { openSession, type OpenedSession } from "./open-session";

export type Credentials = {
  /** It is an e-mail address or a user name. */
  readonly identifier: string;
  readonly password: string;
  readonly userAgent: string;
};

export type SignedIn = OpenedSession & { readonly account: Account };

/** An unknown name and a wrong password get one refusal, after the same time. */
export async function signIn(ctx: Ctx, credentials: Credentials): Promise<SignedIn> {
  const { checkPassword, hashPassword, readBeforeHash } = await import("../passwords");
  const target = guessedName(credentials.identifier);
  const [found] = await readBeforeHash(() =>
    Promise.all([findByIdentifier(ctx, credentials.identifier), requireAttempt(ctx, target)]),
  );
  const check = await checkPassword(credentials.password, found?.passwordHash);
  if (!found || !check.isRight) {
    ctx.log.warn("sign_in_refused");
    throw accountError("CREDENTIALS_INVALID");
  }
  ctx.later(forgiveAttempts(ctx, target));
  const { passwordHash: _, ...account } = found;
  if (account.status !== "active") throw authError("ACCOUNT_SUSPENDED");
  if (check.isOutdated) {
    const passwordHash = await hashPassword(credentials.password);
    await ctx.db.update(users).set({ passwordHash }).where(eq(users.id, account.id));
  }
  const session = await openSession(ctx, { userId: account.id, userAgent: credentials.userAgent });
  await adoptSession(ctx, account.id);
  ctx.log.info("signed_in", { user_id: account.id });
  return { ...session, account };
}

/** Guesses count by the name that was asked for, known or not, so that the count does not reveal who has an account. */
export const guessedName = (identifier: string) => `name:${usernameKey(identifier)}`;

function findByIdentifier(ctx: Ctx, identifier: string) {
  return ctx.db
    .select({ ...accountColumns, passwordHash: users.passwordHash })
    .from(users)
    .where(withIdentifier(identifier))
    .get();
}
