import { and, eq, exists, gt, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { authError } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { forgiveAttempts, requireAttempt } from "../../../platform/limits";
import { accountError } from "../errors";
import { usernameKey } from "../people/account";
import { withIdentifier } from "../people/with-identifier";
import { changeAndEndSessions } from "../sessions/end-sessions";
import { recoveryCodes, recoveryLinks, users } from "../store/tables";
import { hashRecoveryCode } from "./recovery-codes";
import { hashLinkToken } from "./recovery-links";

export type CodeRecovery = {
  /** It is an e-mail address or a user name. */
  readonly identifier: string;
  readonly code: string;
  readonly newPassword: string;
};

/**
 * It sets a new password with a recovery code, and signs out every device. An unknown name and a wrong code get one refusal
 * after the same single read; nothing is hashed for either. Tries count by the name, apart from those of signing in, so
 * that a stranger who guesses codes keeps nobody from their password.
 */
export async function recoverWithCode(ctx: Ctx, recovery: CodeRecovery): Promise<void> {
  const { requireGoodPassword } = await import("../passwords");
  requireGoodPassword(recovery.newPassword);
  const hash = await hashRecoveryCode(ctx.config, recovery.code);
  const guessed = `recovery:${usernameKey(recovery.identifier)}`;
  const [found] = await Promise.all([
    findByCode(ctx, recovery.identifier, hash),
    requireAttempt(ctx, guessed),
  ]);
  if (!found) return refuse(ctx);
  if (found.status !== "active") throw authError("ACCOUNT_SUSPENDED");
  const own = and(eq(recoveryCodes.userId, found.id), eq(recoveryCodes.hash, hash));
  await setPassword(ctx, {
    userId: found.id,
    newPassword: recovery.newPassword,
    guessed,
    proof: exists(
      ctx.db
        .select({ one: sql`1` })
        .from(recoveryCodes)
        .where(own),
    ),
    used: (isSet) => [ctx.db.delete(recoveryCodes).where(and(own, isSet))],
  });
}

function findByCode(ctx: Ctx, identifier: string, hash: string) {
  return ctx.db
    .select({ id: users.id, status: users.status })
    .from(users)
    .innerJoin(recoveryCodes, eq(recoveryCodes.userId, users.id))
    .where(and(withIdentifier(identifier), eq(recoveryCodes.hash, hash)))
    .get();
}

export type LinkRecovery = { readonly token: string; readonly newPassword: string };

/** It sets a new password with a one-time link, and signs out every device. */
export async function recoverWithLink(ctx: Ctx, recovery: LinkRecovery): Promise<void> {
  const { requireGoodPassword } = await import("../passwords");
  requireGoodPassword(recovery.newPassword);
  const hash = await hashLinkToken(ctx.config, recovery.token);
  const proof = liveLink(ctx, hash);
  const found = await ctx.db
    .select({ id: users.id, madeBy: recoveryLinks.madeBy })
    .from(users)
    .innerJoin(recoveryLinks, and(eq(recoveryLinks.userId, users.id), eq(recoveryLinks.hash, hash)))
    .where(proof)
    .get();
  if (!found) throw accountError("RECOVERY_LINK_INVALID");
  await setPassword(ctx, {
    userId: found.id,
    newPassword: recovery.newPassword,
    // A link that an admin made was handed over, and shows nothing of the address.
    provesEmail: found.madeBy === null,
    proof,
    used: () => [],
  });
}

/** It throws unless the link can still be used, before a person types a password for nothing. */
export async function requireRecoveryLink(ctx: Ctx, token: string): Promise<void> {
  const hash = await hashLinkToken(ctx.config, token);
  const found = await ctx.db.select({ id: users.id }).from(users).where(liveLink(ctx, hash)).get();
  if (!found) throw accountError("RECOVERY_LINK_INVALID");
}

/** It holds for the active account whose link this is, as long as its role is the one that the link was made for. */
function liveLink(ctx: Ctx, hash: string): SQL | undefined {
  const link = ctx.db
    .select({ one: sql`1` })
    .from(recoveryLinks)
    .where(
      and(
        eq(recoveryLinks.hash, hash),
        eq(recoveryLinks.userId, users.id),
        eq(recoveryLinks.role, users.role),
        gt(recoveryLinks.expiresAt, ctx.now().getTime()),
      ),
    );
  return and(eq(users.status, "active"), exists(link));
}

type NewPassword = {
  readonly userId: number;
  /** It is what the guesses before the right one were counted by. */
  readonly guessed?: string;
  readonly newPassword: string;
  /** The link came by mail, so that the address is the person's. */
  readonly provesEmail?: boolean;
  /** It is asked again in the statement itself, so that two requests with one proof do not both succeed. */
  readonly proof: SQL | undefined;
  /** These statements make a proof worthless once it was used. */
  readonly used: (isSet: SQL) => readonly BatchItem<"sqlite">[];
};

async function setPassword(ctx: Ctx, recovery: NewPassword): Promise<void> {
  const { userId, guessed, newPassword, provesEmail = false, proof, used } = recovery;
  const { hashPassword } = await import("../passwords");
  const passwordHash = await hashPassword(newPassword);
  const updatedAt = ctx.now().getTime();
  const change = ctx.db
    .update(users)
    .set({ passwordHash, updatedAt, ...(provesEmail && { emailConfirmedAt: updatedAt }) })
    .where(and(eq(users.id, userId), eq(users.status, "active"), proof))
    .returning({ id: users.id });
  // Both follow the new password: a recovery that was refused uses nothing up.
  const isSet = sql`exists (select 1 from ${users} where ${users.id} = ${userId} and ${users.passwordHash} = ${passwordHash})`;
  const links = and(eq(recoveryLinks.userId, userId), isSet);
  const after = [...used(isSet), ctx.db.delete(recoveryLinks).where(links)];
  if (guessed !== undefined) ctx.later(forgiveAttempts(ctx, guessed));
  const ended = { reason: "session_ended", userId } as const;
  const changed = await changeAndEndSessions(ctx, ended, { change, after });
  if (changed.length === 0) return refuse(ctx);
  ctx.log.info("account_recovered", { user_id: userId });
}

function refuse(ctx: Ctx): never {
  ctx.log.warn("recovery_refused");
  throw accountError("RECOVERY_REFUSED");
}
