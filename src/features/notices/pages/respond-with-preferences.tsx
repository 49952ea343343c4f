import type { Context } from "hono";
import { allInOrder } from "../../../platform/all-in-order";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState } from "../../../platform/form";
import { respondWithForm } from "../../../ui/form-answer";
import { getAccount } from "../../accounts";
import { getChoices } from "../preferences/preferences";
import { noticeMessages } from "./messages";
import { PreferencesPage } from "./views/preferences-page";

export async function respondWithPreferences(c: Context<AppEnv>, form: FormState = emptyForm) {
  const { ctx } = c.var;
  const language = c.get("language");
  const [{ preferences, devices }, { emailConfirmedAt }] = await allInOrder([
    getChoices(ctx),
    getAccount(ctx),
  ]);
  const children = (
    <PreferencesPage
      preferences={preferences}
      kinds={ctx.features.noticeKinds}
      device={{ key: ctx.config.VAPID_PUBLIC_KEY, count: devices }}
      isConfirmed={emailConfirmedAt !== null}
      hasMail={ctx.mail.isConfigured}
      form={form}
      language={language}
    />
  );
  const { title } = noticeMessages[language].choices;
  return respondWithForm(c, { title, isPrivate: true, scripts: ["notices.js"], children }, form);
}
