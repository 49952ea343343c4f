import {
  type DeliveryOutcome,
  type DueDelivery,
  groupNotices,
  inboxOf,
  type NoticesDue,
  type StoredGroup,
} from "../../../engines/notices";
import type { Ctx } from "../../../platform/context";
import { describeError } from "../../../platform/log";
import type { Language } from "../../../platform/language";
import { findAddressee } from "../../accounts";
import { noticeTextOf } from "../notice-text";
import { sendPush } from "../push/send-push";
import { isPushConfigured } from "../push/vapid";
import { noticeMail } from "./notice-mail";

/**
 * It sends what is due to a person by mail and push. The message may come twice, or for nothing: the inbox hands out each
 * delivery, and so a mail leaves at most once, even where a run dies between its claim and its sending.
 */
export async function deliverNotices(ctx: Ctx, { userId }: NoticesDue): Promise<void> {
  const inbox = inboxOf(ctx.env, userId);
  const due = await inbox.claimDeliveries();
  if (due.length === 0) return;
  const addressee = await findAddressee(ctx, userId);
  // What arrived while the account was deleted goes as well.
  if (!addressee) return void (await inbox.eraseNotices());
  if (!addressee.isActive) return;
  const language = addressee.language ?? ctx.language;
  const mails = due.filter(({ channel }) => channel === "email").map(({ notice }) => notice);
  const pushes = due.filter(({ channel }) => channel === "push");
  // An address may be a stranger's until its owner has confirmed it.
  const to = addressee.isConfirmed ? addressee.email : null;
  const [outcomes] = await Promise.all([
    Promise.all(pushes.map((push) => pushNotice(ctx, push, language))),
    ...groupNotices(mails).map((group) => mailNotices(ctx, group, { userId, language, to })),
  ]);
  await inbox.settleDeliveries(outcomes);
}

/** Without keys there is nothing to push with, and a device that is gone has nothing to be told. */
async function pushNotice(
  ctx: Ctx,
  { source, channel, device, target, notice }: DueDelivery,
  language: Language,
): Promise<DeliveryOutcome> {
  const key = { source, channel, device };
  const [group] = groupNotices([notice]);
  const title = group ? await noticeTextOf(ctx, group, language) : null;
  if (!target || title === null || !isPushConfigured(ctx.config)) {
    return { ...key, outcome: "refused" };
  }
  const { id, kind, link } = notice;
  const payload = { id, kind, title, link };
  const { outcome, retryAt } = await sendPush(ctx, { device: target, source, payload });
  ctx.log.info("notice_pushed", { kind, outcome });
  return { ...key, outcome, ...(retryAt !== undefined && { retryAt }) };
}

type Addressed = {
  readonly userId: number;
  readonly to: string | null;
  readonly language: Language;
};

/**
 * What is told in one line on the site leaves in one mail. A failure is logged and the mail is lost: a second attempt might
 * be a second mail.
 */
async function mailNotices(
  ctx: Ctx,
  group: StoredGroup,
  { to, ...addressed }: Addressed,
): Promise<void> {
  const { SITE_ORIGIN: origin, SIGNING_SECRET: secret } = ctx.config;
  const title = await noticeTextOf(ctx, group, addressed.language);
  if (to === null || title === null || !ctx.mail.isConfigured) return;
  const { kind, link } = group;
  const about = { user_id: addressed.userId, kind, notices: group.count };
  try {
    const told = { ...addressed, to, title, kind, link };
    await ctx.mail.send(await noticeMail(told, { origin: origin || LOCAL_ORIGIN, secret }));
    ctx.log.info("notice_mailed", about);
  } catch (error) {
    ctx.log.error("notice_mail_failed", { ...about, error: describeError(error) });
  }
}

/** A local server whose mail is printed may have no public origin; no request is there to tell it. */
const LOCAL_ORIGIN = "http://localhost:8787";
