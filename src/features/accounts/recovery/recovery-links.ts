import { and, count, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { requireRole } from "../../../platform/auth";
import type { Config } from "../../../platform/config";
import type { Ctx } from "../../../platform/context";
import { hasRole, type Role } from "../../../platform/roles";
import { sign, toBase64Url } from "../../../platform/signature";
import { accountError } from "../errors";
import { getUser } from "../people/get-account";
import { recoveryLinks, users } from "../store/tables";
import { withIdentifier } from "../people/with-identifier";

const LINK_HOURS = 24;
const LINK_MS = LINK_HOURS * 3_600_000;
/** So many messages may be under way to one address, so that a stranger cannot fill a mailbox. */
const LIVE_MAILS = 3;

const newLinkToken = () => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

export const hashLinkToken = ({ SIGNING_SECRET }: Config, token: string) =>
  sign(SIGNING_SECRET, "recovery-link", token);

const pathOf = (token: string) => `/recover/link/${token}`;

export type RecoveryLink = {
  /** It is the path of the page that takes the new password. */
  readonly path: string;
  /** It is in Unix milliseconds. */
  readonly expiresAt: number;
};

/**
 * An admin makes a one-time link for a person whose role is below the admin's own, to be handed over in a way that both
 * trust. The log says who made it, and never the link.
 */
export async function makeRecoveryLink(ctx: Ctx, id: number): Promise<RecoveryLink> {
  const admin = requireRole(ctx, "admin");
  const { role, status } = await getUser(ctx, id);
  if (hasRole(role, admin.role)) throw accountError("RECOVERY_OUT_OF_REACH");
  if (status !== "active") throw accountError("RECOVERY_NEEDS_ACTIVE");
  const token = newLinkToken();
  const link = { token, userId: id, role, madeBy: admin.userId };
  const expiresAt = await insertLink(ctx, link);
  ctx.log.info("recovery_link_made", { by: admin.userId, user_id: id });
  return { path: pathOf(token), expiresAt };
}

type NewLink = {
  readonly token: string;
  readonly userId: number;
  readonly role: Role;
  readonly madeBy: number | null;
};

async function insertLink(ctx: Ctx, { token, ...link }: NewLink): Promise<number> {
  const createdAt = ctx.now().getTime();
  const expiresAt = createdAt + LINK_MS;
  const hash = await hashLinkToken(ctx.config, token);
  await ctx.db.insert(recoveryLinks).values({ hash, createdAt, expiresAt, ...link });
  return expiresAt;
}

type MailRequest = {
  readonly identifier: string;
  /** It is the origin that the link leads to. */
  readonly origin: string;
};

/**
 * It sends a link to the account's address, where there is such an account. All of it runs after the answer, which is
 * therefore the same at the same time for every name; a message that is lost can be asked for again.
 */
export function mailRecoveryLink(ctx: Ctx, request: MailRequest): void {
  if (!ctx.mail.isConfigured) throw accountError("RECOVERY_MAIL_OFF");
  ctx.later(sendLink(ctx, request));
}

async function sendLink(ctx: Ctx, { identifier, origin }: MailRequest): Promise<void> {
  const found = await ctx.db
    .select({ id: users.id, email: users.email, role: users.role, language: users.language })
    .from(users)
    .where(and(withIdentifier(identifier), eq(users.status, "active")))
    .get();
  if (!found || found.email === null) return ctx.log.info("recovery_mail_unknown");
  if ((await countLiveMails(ctx, found.id)) >= LIVE_MAILS) {
    return ctx.log.warn("recovery_mail_held_back", { user_id: found.id });
  }
  const token = newLinkToken();
  await insertLink(ctx, { token, userId: found.id, role: found.role, madeBy: null });
  const { recoveryMail } = await import("../pages/messages/recovery-mail");
  const { subject, text } = recoveryMail[found.language ?? ctx.language];
  const url = new URL(pathOf(token), origin).href;
  await ctx.mail.send({ to: found.email, subject, text: text({ url, hours: LINK_HOURS }) });
  ctx.log.info("recovery_mail_sent", { user_id: found.id });
}

async function countLiveMails(ctx: Ctx, userId: number): Promise<number> {
  const { expiresAt, madeBy } = recoveryLinks;
  const row = await ctx.db
    .select({ live: count() })
    .from(recoveryLinks)
    .where(
      and(
        eq(recoveryLinks.userId, userId),
        isNull(madeBy),
        gt(expiresAt, sql`${ctx.now().getTime()}`),
      ),
    )
    .get();
  return row?.live ?? 0;
}

/** Every night it removes links that nobody used in time. It is safe to repeat. */
export async function removeOldLinks(ctx: Ctx): Promise<void> {
  await ctx.db.delete(recoveryLinks).where(lt(recoveryLinks.expiresAt, ctx.now().getTime()));
}
