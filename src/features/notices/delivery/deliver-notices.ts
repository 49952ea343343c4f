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
import { everyKind, waitingTexts } from "../pages/messages/notice-mail";
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
  // An address may be a stranger's until its owner has confirmed it.
  const to = addressee.isConfirmed ? addressee.email : null;
  const addressed = { userId, language, to };
  const mails = due.filter(({ channel }) => channel === "email");
  const groupsOf = (isOver: boolean) =>
    groupNotices(mails.filter((mail) => mail.isOver === isOver).map(({ notice }) => notice));
  const over = groupsOf(true);
  const pushes = due.filter(({ channel }) => channel === "push");
  const [outcomes] = await Promise.all([
    Promise.all(pushes.map((push) => pushNotice(ctx, push, language))),
    ...groupsOf(false).map((group) => mailNotices(ctx, [group], addressed)),
    over.length > 0 && mailNotices(ctx, over, addressed),
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
 * What is told in one line on the site leaves in one mail, and so does what was over the number of an hour. A failure is
 * logged and the mail is lost: a second attempt might be a second mail.
 */
async function mailNotices(
  ctx: Ctx,
  groups: readonly StoredGroup[],
  { to, ...addressed }: Addressed,
): Promise<void> {
  const { SITE_ORIGIN, LOCAL_ORIGIN, SIGNING_SECRET: secret } = ctx.config;
  const told = await mailContentOf(ctx, groups, addressed.language);
  if (to === null || told === null || !ctx.mail.isConfigured) return;
  const notices = countNotices(groups);
  const about = { user_id: addressed.userId, kind: told.kind, notices };
  try {
    const site = { origin: SITE_ORIGIN || LOCAL_ORIGIN, secret };
    await ctx.mail.send(await noticeMail({ ...addressed, to, ...told }, site));
    ctx.log.info("notice_mailed", about);
  } catch (error) {
    ctx.log.error("notice_mail_failed", { ...about, error: describeError(error) });
  }
}

/** It is null for one group of a kind that no feature declares. */
async function mailContentOf(ctx: Ctx, groups: readonly StoredGroup[], language: Language) {
  const told = await Promise.all(
    groups.map(async (group) => ({ ...group, title: await noticeTextOf(ctx, group, language) })),
  );
  const lines = told.flatMap(({ title, link, kind }) =>
    title === null ? [] : [{ title, link, kind }],
  );
  const [only] = lines;
  if (lines.length <= 1) return only ?? null;
  const title = waitingTexts[language](countNotices(groups));
  return { title, link: "/notices", kind: everyKind.name, lines: lines.slice(0, LISTED) };
}

const countNotices = (groups: readonly StoredGroup[]) =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** So many lines of a mail say what waits; the page of notices has the others. */
const LISTED = 20;
