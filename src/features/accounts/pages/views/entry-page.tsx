import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import type { KeptCount } from "../../../../platform/personal-data";
import type { FormState } from "../../../../platform/form";
import { fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { accountMessages } from "../messages";
import { CurrentPassword, NewPassword } from "./form-parts";

export type EntryProps = {
  readonly language: Language;
  readonly form: FormState;
  /** It is the page after sign-in: a path of ours, or empty. */
  readonly next: string;
  /** It is what this browser keeps for a visitor. */
  readonly waiting: readonly KeptCount[];
};

type SignInProps = EntryProps & {
  /** It is the reason why a person who wanted another page was led here. */
  readonly why: "needed" | "ended" | null;
};

export function SignInPage({ language, form, next, waiting, why }: SignInProps) {
  const { signIn: texts, password } = accountMessages[language];
  return (
    <div class="entry" data-island="accounts">
      <header class="entry-head">
        <h1>{texts.title}</h1>
        <p class="lead">{why === null ? texts.lead : texts[why]}</p>
      </header>
      <div class="desk">
        <EntryForm action="/login" next={next} state={form} language={language}>
          <InputField
            id="identifier"
            {...fieldIn(form, "identifier")}
            label={texts.identifier}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            maxlength={100}
            required
          />
          <CurrentPassword
            id="password"
            name="password"
            label={password.label}
            error={form.errors["password"]}
            language={language}
          />
          <button type="submit">{texts.submit}</button>
          <p class="hint">
            <a class="alone" href="/recover">
              {texts.forgotten}
            </a>
          </p>
          <OtherEntryLink
            question={texts.noAccount}
            path="/register"
            next={next}
            label={texts.register}
          />
        </EntryForm>
        <AccountBenefits language={language} waiting={waiting} />
      </div>
    </div>
  );
}

export function RegisterPage({ language, form, next, waiting }: EntryProps) {
  const { register: texts, password } = accountMessages[language];
  return (
    <div class="entry" data-island="accounts">
      <header class="entry-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <div class="desk">
        <EntryForm action="/register" next={next} state={form} language={language}>
          <InputField
            id="email"
            {...fieldIn(form, "email")}
            type="email"
            label={texts.email}
            hint={texts.emailHint}
            autocomplete="username"
            autocapitalize="none"
            maxlength={100}
            required
          />
          <NewPassword
            id="password"
            name="password"
            label={password.label}
            error={form.errors["password"]}
            language={language}
          />
          <InputField
            id="username"
            {...fieldIn(form, "username")}
            label={texts.username}
            hint={texts.usernameHint}
            autocomplete="nickname"
            autocapitalize="none"
            spellcheck={false}
            maxlength={50}
          />
          <button type="submit">{texts.submit}</button>
          <OtherEntryLink
            question={texts.hasAccount}
            path="/login"
            next={next}
            label={texts.signIn}
          />
        </EntryForm>
        <AccountBenefits language={language} waiting={waiting} />
      </div>
    </div>
  );
}

type EntryFormProps = {
  readonly action: string;
  readonly next: string;
  readonly state: FormState;
  readonly language: Language;
  readonly children: Child;
};

function EntryForm({ next, children, ...form }: EntryFormProps) {
  return (
    <Form class="request" {...form} novalidate>
      {next !== "" && <input type="hidden" name="next" value={next} />}
      {children}
    </Form>
  );
}

type OtherEntryLinkProps = {
  readonly question: string;
  readonly path: string;
  readonly next: string;
  readonly label: string;
};

function OtherEntryLink({ question, path, next, label }: OtherEntryLinkProps) {
  const query = next === "" ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <p class="hint">
      {question} <a href={`${path}${query}`}>{label}</a>
    </p>
  );
}

function AccountBenefits({ language, waiting }: Pick<EntryProps, "language" | "waiting">) {
  const { register: texts } = accountMessages[language];
  return (
    <aside class="gate" aria-labelledby="promises-title">
      <h2 class="label" id="promises-title">
        {texts.promiseTitle}
      </h2>
      {waiting.map(({ waits }) => (
        <p class="waiting">{waits[language]}</p>
      ))}
      <ul class="promises">
        {texts.promises.map((promise) => (
          <li>{promise}</li>
        ))}
      </ul>
    </aside>
  );
}
