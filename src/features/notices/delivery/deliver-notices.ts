import {
  type DeliveryOutcome,
  type DueDelivery,
  inboxOf,
  type NoticesDue,
} from "../../../engines/notices";
import type { Ctx } from "../../../platform/context";
import { describeError } from "../../../platform/log";
import type { Language } from "../../../platform/language";
import { findAddressee } from "../../accounts";
import { noticeTextOf } from "../notice-text";
import { type PushPayload, sendPush } from "../push/send-push";
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
  if (!addressee) return void (await inbox.eraseNotices());
  const addressed = { userId, language: addressee.language ?? ctx.language };
  const outcomes = await Promise.all(
    due.map(async (delivery) => {
      const told = await wordsOf(ctx, delivery, addressed.language);
      if (told === null) return null;
      if (delivery.channel === "push") return pushNotice(ctx, delivery, told);
      await mailNotice(ctx, { ...addressed, to: addressee.email, told });
      return null;
    }),
  );
  await inbox.settleDeliveries(outcomes.filter((outcome) => outcome !== null));
}

/** It is a notice in the words of one person. */
type ToldNotice = PushPayload;

async function wordsOf(
  ctx: Ctx,
  { notice }: DueDelivery,
  language: Language,
): Promise<ToldNotice | null> {
  const { id, kind, link, actor } = notice;
  const actors = actor ? [actor.name] : [];
  const one = { ...notice, actors, people: actors.length, count: 1 };
  const title = await noticeTextOf(ctx, one, language);
  return title === null ? null : { id, kind, title, link };
}

/** Without keys there is nothing to push with, and a device that is gone has nothing to be told. */
async function pushNotice(
  ctx: Ctx,
  { source, channel, device, target }: DueDelivery,
  payload: ToldNotice,
): Promise<DeliveryOutcome> {
  const key = { source, channel, device };
  if (!target || !isPushConfigured(ctx.config)) return { ...key, outcome: "refused" };
  const { outcome, retryAt } = await sendPush(ctx, { device: target, source, payload });
  ctx.log.info("notice_pushed", { kind: payload.kind, outcome });
  return { ...key, outcome, ...(retryAt !== undefined && { retryAt }) };
}

type NewMail = {
  readonly userId: number;
  readonly to: string | null;
  readonly language: Language;
  readonly told: ToldNotice;
};

/** A failure is logged and the mail is lost: a second attempt might be a second mail. */
async function mailNotice(ctx: Ctx, { to, told, ...addressed }: NewMail): Promise<void> {
  const { SITE_ORIGIN: origin, SIGNING_SECRET: secret } = ctx.config;
  if (to === null || !ctx.mail.isConfigured) return;
  const { userId } = addressed;
  const { kind } = told;
  try {
    const mail = await noticeMail(
      { ...addressed, ...told, to },
      { origin: origin || LOCAL_ORIGIN, secret },
    );
    await ctx.mail.send(mail);
    ctx.log.info("notice_mailed", { user_id: userId, kind });
  } catch (error) {
    ctx.log.error("notice_mail_failed", { user_id: userId, kind, error: describeError(error) });
  }
}

/** A local server whose mail is printed may have no public origin; no request is there to tell it. */
const LOCAL_ORIGIN = "http://localhost:8787";
