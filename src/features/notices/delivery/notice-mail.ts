import type { Language } from "../../../platform/language";
import type { MailMessage } from "../../../platform/mail";
import { unsubscribeToken } from "./unsubscribe-token";
import { mailTexts } from "../pages/messages/notice-mail";

type NoticeMail = {
  readonly to: string;
  readonly language: Language;
  readonly title: string;
  /** It is the path of the notice. */
  readonly link: string;
  /** These notices are told in one mail. */
  readonly lines?: readonly { readonly title: string; readonly link: string }[];
  readonly userId: number;
  readonly kind: string;
};

type Site = { readonly origin: string; readonly secret: string };

/** It carries the one-click headers of RFC 8058, so that a mail program can offer to stop these messages. */
export async function noticeMail(mail: NoticeMail, { origin, secret }: Site): Promise<MailMessage> {
  const { to, language, title, userId, kind, lines = [] } = mail;
  const token = await unsubscribeToken(secret, { userId, kind });
  const stop = new URL(`/notices/unsubscribe/${token}`, origin).href;
  const text = mailTexts[language]({
    title,
    lines: lines.map((line) => `${line.title}: ${new URL(line.link, origin).href}`),
    url: new URL(mail.link, origin).href,
    preferences: new URL("/notices/preferences", origin).href,
    stop,
  });
  const headers = {
    "List-Unsubscribe": `<${stop}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  return { to, subject: title, text, headers };
}
