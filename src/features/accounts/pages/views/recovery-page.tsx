import type { Language } from "../../../../platform/language";
import { emptyForm, type FormState } from "../../../../platform/form";
import { fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import type { FormName, ReturnedForm } from "../form-fields";
import { accountMessages } from "../messages";
import { NewPassword } from "./form-parts";

type RecoveryProps = {
  readonly language: Language;
  /** It is the one form that was refused. */
  readonly returned: ReturnedForm | undefined;
  readonly sendsMail: boolean;
};

/** It is the page `/recover`. */
export function RecoveryPage({ language, returned, sendsMail }: RecoveryProps) {
  const { recovery: texts } = accountMessages[language];
  const stateOf = (name: FormName) => (returned?.name === name ? returned.state : emptyForm);
  return (
    <div class="entry" data-island="accounts">
      <header class="entry-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <div class="desk">
        <CodeForm language={language} form={stateOf("recovery")} />
        <aside class="gate" aria-labelledby="other-way-title">
          <h2 class="label" id="other-way-title">
            {sendsMail ? texts.mailTitle : texts.withoutTitle}
          </h2>
          {sendsMail && <MailForm language={language} form={stateOf("recoveryMail")} />}
          <p>{texts.without}</p>
        </aside>
      </div>
    </div>
  );
}

type FormProps = { readonly language: Language; readonly form: FormState };

function CodeForm({ language, form }: FormProps) {
  const { recovery: texts, signIn, password } = accountMessages[language];
  return (
    <Form class="request" action="/recover" state={form} language={language} novalidate>
      <InputField
        id="identifier"
        {...fieldIn(form, "identifier")}
        label={signIn.identifier}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        maxlength={100}
        required
      />
      <InputField
        id="code"
        {...fieldIn(form, "code")}
        label={texts.code}
        hint={texts.codeHint}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxlength={100}
        required
      />
      <NewPassword
        id="new-password"
        name="new_password"
        label={password.new}
        error={form.errors["new_password"]}
        language={language}
      />
      <p class="hint">{texts.endsSessions}</p>
      <button type="submit">{texts.submit}</button>
      <p class="hint">
        <a class="alone" href="/login">
          {texts.back}
        </a>
      </p>
    </Form>
  );
}

function MailForm({ language, form }: FormProps) {
  const { recovery: texts, signIn } = accountMessages[language];
  return (
    <Form class="fields" action="/recover/email" state={form} language={language} novalidate>
      <p>{texts.mailLead}</p>
      <InputField
        id="mail-identifier"
        {...fieldIn(form, "mail_identifier")}
        label={signIn.identifier}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        maxlength={100}
        required
      />
      <button type="submit" class="quiet">
        {texts.mailSubmit}
      </button>
    </Form>
  );
}

type LinkProps = FormProps & { readonly token: string };

/** It is the page that a one-time link leads to. */
export function LinkPage({ language, token, form }: LinkProps) {
  const { recovery: texts, password } = accountMessages[language];
  return (
    <div class="entry" data-island="accounts">
      <header class="entry-head">
        <h1>{texts.linkTitle}</h1>
        <p class="lead">{texts.linkLead}</p>
      </header>
      <div class="desk">
        <Form
          class="request"
          action={`/recover/link/${token}`}
          state={form}
          language={language}
          novalidate
        >
          <NewPassword
            id="new-password"
            name="new_password"
            label={password.new}
            error={form.errors["new_password"]}
            language={language}
          />
          <button type="submit">{texts.submit}</button>
        </Form>
      </div>
    </div>
  );
}
