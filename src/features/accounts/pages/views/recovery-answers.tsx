import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import { emptyForm, type FormState } from "../../../../platform/form";
import { respondWithForm } from "../../../../ui/form-answer";
import { respondWithPage } from "../../../../ui/layout";
import type { ReturnedForm } from "../form-fields";
import { accountMessages } from "../messages";
import { CodesPage, type CodesProps } from "./codes-page";
import { LinkPage, RecoveryPage } from "./recovery-page";

const scripts = ["accounts.js"];

export function respondWithRecovery(c: Context<AppEnv>, returned?: ReturnedForm) {
  const language = c.get("language");
  const { title } = accountMessages[language].recovery;
  const { isConfigured: sendsMail } = c.var.ctx.mail;
  const page = { language, returned, sendsMail };
  const children = <RecoveryPage {...page} />;
  return respondWithForm(
    c,
    { title, isPrivate: true, scripts, children },
    returned?.state ?? emptyForm,
  );
}

type Link = { readonly token: string; readonly form?: FormState };

export function respondWithLink(c: Context<AppEnv>, { token, form = emptyForm }: Link) {
  const language = c.get("language");
  const { linkTitle: title } = accountMessages[language].recovery;
  const children = <LinkPage language={language} token={token} form={form} />;
  return respondWithForm(c, { title, isPrivate: true, scripts, children }, form);
}

/** The codes are in this answer alone, so that the page cannot be asked for again. */
export function respondWithCodes(c: Context<AppEnv>, codes: Omit<CodesProps, "language">) {
  const language = c.get("language");
  const { title } = accountMessages[language].codes;
  const children = <CodesPage language={language} {...codes} />;
  return respondWithPage(c, { title, isPrivate: true, isShownOnce: true, scripts, children });
}
