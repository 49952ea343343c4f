import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { isSignedBy, sign } from "../../../platform/signature";
import { accountPageError } from "../errors";
import { users } from "../store/tables";
import { getAccount } from "./get-account";

const PURPOSE = "email-confirmation";
const LINK_DAYS = 7;
const LINK_MS = LINK_DAYS * 86_400_000;

type Signed = { readonly userId: number; readonly expiresAt: number; readonly email: string };

/** The address is signed too, so that a link that was sent to another address confirms nothing. */
const valueOf = ({ userId, expiresAt, email }: Signed) => `${userId}.${expiresAt}.${email}`;

/** It sends a link to the person's own address, where that is not confirmed yet. */
export async function mailEmailConfirmation(
  ctx: Ctx,
  { urlOf }: { readonly urlOf: (token: string) => string },
): Promise<void> {
  if (!ctx.mail.isConfigured) throw accountPageError("EMAIL_CONFIRMATION_OFF");
  const { id: userId, email, emailConfirmedAt, language } = await getAccount(ctx);
  if (email === null || emailConfirmedAt !== null) return;
  const expiresAt = ctx.now().getTime() + LINK_MS;
  const value = valueOf({ userId, expiresAt, email });
  const signature = await sign(ctx.config.SIGNING_SECRET, PURPOSE, value);
  const { confirmationMail } = await import("../pages/messages/confirmation-mail");
  const { subject, text } = confirmationMail[language ?? ctx.language];
  const url = urlOf(`${userId}.${expiresAt}.${signature}`);
  await ctx.mail.send({ to: email, subject, text: text({ url, days: LINK_DAYS }) });
  ctx.log.info("email_confirmation_sent", { user_id: userId });
}

/** It throws unless the link is ours, has not expired and belongs to the address that the account has now. */
export async function requireEmailLink(ctx: Ctx, token: string) {
  const [, id = "", expires = "", signature = ""] =
    /^([1-9]\d{0,14})\.([1-9]\d{0,14})\.([\w-]{1,64})$/.exec(token) ?? [];
  const [userId, expiresAt] = [Number(id), Number(expires)];
  const found = await ctx.db
    .select({ email: users.email })
    .from(users)
    .where(and(eq(users.id, userId), eq(users.status, "active")))
    .get();
  const email = found?.email ?? null;
  if (email === null || expiresAt <= ctx.now().getTime())
    throw accountPageError("EMAIL_LINK_INVALID");
  const value = valueOf({ userId, expiresAt, email });
  if (!(await isSignedBy(ctx.config.SIGNING_SECRET, PURPOSE, { value, signature }))) {
    throw accountPageError("EMAIL_LINK_INVALID");
  }
  return { userId, email };
}

/** The link is enough, without a session: it was read in the mailbox. It is safe to repeat. */
export async function confirmEmail(ctx: Ctx, token: string): Promise<void> {
  const { userId, email } = await requireEmailLink(ctx, token);
  const emailConfirmedAt = ctx.now().getTime();
  await ctx.db
    .update(users)
    .set({ emailConfirmedAt })
    .where(and(eq(users.id, userId), eq(users.email, email)));
  ctx.log.info("email_confirmed", { user_id: userId });
}
