import type { Language } from "../../../../platform/language";
import type { KeptCount } from "../../../../platform/personal-data";
import type { FormState } from "../../../../platform/form";
import { Form } from "../../../../ui/form";
import type { Account } from "../../people/account";
import { accountMessages } from "../messages";
import { CurrentPassword } from "./form-parts";

export type DeletionPageProps = {
  readonly language: Language;
  readonly account: Account;
  /** It is how much of each would be deleted. */
  readonly kept: readonly KeptCount[];
  readonly devices: number;
  readonly form: FormState;
};

/** `/account/delete` shows what will be deleted, asks for the password, and does it. */
export function DeletionPage({ language, account, kept, devices, form }: DeletionPageProps) {
  const { deletion: texts, password } = accountMessages[language];
  return (
    <div class="entry" data-island="accounts">
      <header class="entry-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <div class="desk">
        <Form class="request" action="/account/delete" state={form} language={language} novalidate>
          <h2>{texts.goesTitle}</h2>
          <ul class="promises">
            <li>{texts.profile(account.username)}</li>
            {kept.map(({ goes }) => (
              <li>{goes[language]}</li>
            ))}
            <li>{texts.jobs}</li>
            <li>{texts.devices(devices)}</li>
          </ul>
          <input type="text" autocomplete="username" value={account.email ?? ""} readonly hidden />
          <CurrentPassword
            id="password"
            name="password"
            label={password.label}
            error={form.errors["password"]}
            language={language}
          />
          <p>
            <a class="keep" href="/account">
              {texts.cancel}
            </a>
          </p>
          <p class="last">
            <button type="submit" class="quiet danger">
              {texts.submit}
            </button>
          </p>
        </Form>
        <aside class="gate" aria-labelledby="stays-title">
          <h2 class="label" id="stays-title">
            {texts.staysTitle}
          </h2>
          <p>{texts.stays}</p>
          <p>
            <a class="alone" href="/account/export" download>
              {texts.exportFirst}
            </a>
          </p>
        </aside>
      </div>
    </div>
  );
}
