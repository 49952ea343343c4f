import { eq, lt, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { defineErrors } from "../../../platform/errors";
import { requireOwnerId } from "../../../platform/session";
import { invitationRequests } from "../store/tables";
import type { AskForInvitation, InvitationStatus } from "./invitation-request";

/** More would not be read, and whoever floods the list fills it once. */
const MOST_PENDING = 200;
const RETRY_SECONDS = 3_600;
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

export const invitationRequestError = defineErrors({
  INVITATIONS_FULL: {
    status: 429,
    title: { fr: "Trop de demandes attendent", en: "Too many requests are waiting" },
    advice: () => ({
      fr: "Le propriétaire n’a pas encore lu les précédentes. Réessayez demain, ou revenez : la porte s’ouvre aussi ainsi.",
      en: "The owner has not read the earlier ones yet. Try again tomorrow, or come back: visits open the door too.",
    }),
  },
});

/** A second request of the same visitor replaces the words of the first while nobody has decided. */
export async function askForInvitation(ctx: Ctx, asked: AskForInvitation): Promise<void> {
  const ownerId = requireOwnerId(ctx);
  const { name, message } = asked;
  const askedAt = ctx.now().getTime();
  const own = eq(invitationRequests.ownerId, ownerId);
  const table = invitationRequests;
  const isPending = eq(table.status, "pending");
  const [, [known]] = await ctx.db.batch([
    ctx.db
      .insert(table)
      .select(
        sql`SELECT NULL, ${ownerId}, ${name}, ${message}, 'pending', ${askedAt}, NULL WHERE (SELECT count(*) FROM ${table} WHERE ${isPending}) < ${MOST_PENDING}`,
      )
      .onConflictDoUpdate({ target: table.ownerId, set: { name, message }, setWhere: isPending }),
    ctx.db.select({ id: table.id }).from(table).where(own),
  ]);
  if (!known)
    throw invitationRequestError("INVITATIONS_FULL", { retryAfterSeconds: RETRY_SECONDS });
  ctx.log.info("invitation_asked");
}

/** It is null where this visitor has not asked. */
export async function findInvitationStatus(
  ctx: Ctx,
  ownerId: string,
): Promise<InvitationStatus | null> {
  const [row] = await ctx.db
    .select({ status: invitationRequests.status })
    .from(invitationRequests)
    .where(eq(invitationRequests.ownerId, ownerId));
  return row?.status ?? null;
}

/** Every night: visits are forgotten after as many days, and so is what was asked for beside them. Safe to repeat. */
export async function purgeInvitationRequests(ctx: Ctx): Promise<void> {
  const before = ctx.now().getTime() - KEPT_DAYS * DAY_MS;
  await ctx.db.delete(invitationRequests).where(lt(invitationRequests.askedAt, before));
}
