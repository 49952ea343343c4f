import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import { openJob } from "../../../engines/jobs";
import type { Ctx } from "../../../platform/context";
import { describeError } from "../../../platform/log";
import { SYSTEM_OWNER } from "../../../platform/owner";
import { anotherSuperAdmin } from "../people/another-super-admin";
import { changeAndEndSessions } from "../sessions/end-sessions";
import {
  accountErasures,
  accountSessions,
  recoveryCodes,
  recoveryLinks,
  refreshTokens,
  users,
} from "../store/tables";
import { erasureJob } from "./erasure-job";
import { hashReceiptToken, newReceiptToken } from "./receipt";

/**
 * It ends an account at once, in one transaction: its name, address and password go, every device is signed out, and the
 * erasure of all the rest is written down. It returns the token of the receipt; it is null where the account was not there
 * any more, or is the last super admin's. The id stays, so that no one else gets it.
 */
export async function closeAccount(
  ctx: Ctx,
  { userId, sessionId }: { userId: number; sessionId?: string | undefined },
): Promise<string | null> {
  const token = newReceiptToken();
  const erasure = {
    id: crypto.randomUUID(),
    jobId: crypto.randomUUID(),
    userId,
    receiptHash: await hashReceiptToken(ctx.config, token),
  };
  const closed = await changeAndEndSessions(
    ctx,
    { reason: "account_closed", userId },
    {
      change: takeNameAway(ctx, userId),
      after: [...removeCredentials(ctx, userId), writeErasureDown(ctx, erasure)],
      meanwhile: () => Promise.all([startErasure(ctx, erasure), removeSession(ctx, sessionId)]),
    },
  );
  if (closed.length === 0) return null;
  ctx.log.info("account_closed", { user_id: userId });
  return token;
}

/** The last super admin is refused by the statement itself, whatever was true when the deletion was asked for. */
function takeNameAway(ctx: Ctx, userId: number) {
  const name = `deleted-${userId}`;
  return ctx.db
    .update(users)
    .set({
      username: name,
      usernameKey: name,
      usernameSkeleton: null,
      email: null,
      emailConfirmedAt: null,
      passwordHash: "",
      role: "user",
      status: "deleted",
      firstName: null,
      lastName: null,
      bio: null,
      language: null,
      updatedAt: ctx.now().getTime(),
    })
    .where(
      and(
        eq(users.id, userId),
        ne(users.status, "deleted"),
        or(ne(users.role, "super_admin"), anotherSuperAdmin(userId)),
      ),
    )
    .returning({ id: users.id });
}

const isClosed = (userId: number) =>
  sql`exists (select 1 from ${users} where ${users.id} = ${userId} and ${users.status} = 'deleted')`;

/** The rows name devices, so they go with the account; a refused deletion keeps them. */
function removeCredentials(ctx: Ctx, userId: number) {
  const isGone = isClosed(userId);
  const own = ctx.db
    .select({ id: accountSessions.id })
    .from(accountSessions)
    .where(and(eq(accountSessions.userId, userId), isGone));
  return [
    ctx.db.delete(refreshTokens).where(inArray(refreshTokens.sessionId, own)),
    ctx.db.delete(accountSessions).where(and(eq(accountSessions.userId, userId), isGone)),
    ctx.db.delete(recoveryCodes).where(and(eq(recoveryCodes.userId, userId), isGone)),
    ctx.db.delete(recoveryLinks).where(and(eq(recoveryLinks.userId, userId), isGone)),
  ];
}

type NewErasure = Pick<
  typeof accountErasures.$inferSelect,
  "id" | "userId" | "receiptHash" | "jobId"
>;

function writeErasureDown(ctx: Ctx, { id, userId, receiptHash, jobId }: NewErasure) {
  const now = ctx.now().getTime();
  return ctx.db
    .insert(accountErasures)
    .select(
      sql`select ${id}, ${userId}, ${receiptHash}, ${jobId}, ${now}, 0, null, null, '{}', null where ${isClosed(userId)}`,
    )
    .onConflictDoNothing();
}

/** The account is closed by now: where the job cannot be opened, the night opens another one. */
export async function startErasure(
  ctx: Ctx,
  { id, jobId }: Pick<NewErasure, "id" | "jobId">,
): Promise<void> {
  await openJob(ctx, erasureJob, { jobId, ownerId: SYSTEM_OWNER, input: { erasureId: id } }).catch(
    (error: unknown) => ctx.log.error("erasure_not_started", { error: describeError(error) }),
  );
}

/** It is the only thing that a later run could not find, because no row joins a browser's session and a person. */
async function removeSession(ctx: Ctx, sessionId: string | undefined): Promise<void> {
  if (sessionId === undefined) return;
  const personalData = await ctx.features.loadPersonalData();
  await Promise.all(personalData.map(async (kept) => kept.removeSession?.(ctx, sessionId)));
}
