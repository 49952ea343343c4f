import { type Language, languages } from "../../../../platform/language";
import type { KeptSummary } from "../../../../platform/personal-data";
import { Avatar } from "../../../../ui/avatar";
import { formatDay } from "../../../../ui/dates";
import { emptyForm, type FormState } from "../../../../platform/form";
import { AreaField, fieldIn, InputField, SelectField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { type Account, displayName } from "../../people/account";
import type { FormName, ReturnedForm } from "../form-fields";
import { accountMessages } from "../messages";
import type { Device } from "../../sessions/device";
import { avatarUrl } from "../../api/wire";
import { Devices } from "./devices";
import { CurrentPassword, NewPassword } from "./form-parts";
import { Section } from "./section";

export type AccountPageProps = {
  readonly language: Language;
  readonly account: Account;
  readonly devices: readonly Device[];
  /** It is how many recovery codes can still be used. */
  readonly codesLeft: number;
  /** Features say in it how much they keep. */
  readonly kept: readonly KeptSummary[];
  readonly now: Date;
  /** It is the one form that was refused. */
  readonly returned?: ReturnedForm | undefined;
};

type FormProps = {
  readonly language: Language;
  readonly account: Account;
  readonly form: FormState;
};

/** It is the page `/account`. */
export function AccountPage(props: AccountPageProps) {
  const { language, account, devices, codesLeft, kept, now, returned } = props;
  const texts = accountMessages[language];
  const stateOf = (name: FormName) => (returned?.name === name ? returned.state : emptyForm);
  const propsOf = (name: FormName) => ({ language, account, form: stateOf(name) });
  return (
    <div class="account" data-island="accounts">
      <header class="account-head">
        <Avatar name={displayName(account)} picture={avatarUrl(account)} size={72} />
        <div>
          <h1>{texts.account.title}</h1>
          <p class="account-who">
            <strong>{account.username}</strong> · {account.email}
          </p>
          <p class="hint">
            {texts.account.since(formatDay(new Date(account.createdAt).toISOString(), language))}
          </p>
          <p>
            <a class="alone" href="/letters">
              {texts.data.letters}
            </a>
          </p>
        </div>
      </header>
      <ProfileForm {...propsOf("profile")} />
      <PictureForm {...propsOf("picture")} />
      <LanguageForm {...propsOf("language")} />
      <PasswordForm {...propsOf("password")} />
      <CodesForm {...propsOf("codes")} left={codesLeft} />
      <Devices devices={devices} now={now} language={language} />
      {kept.map((summary) => (
        <Kept language={language} summary={summary} />
      ))}
      <Data language={language} />
    </div>
  );
}

function ProfileForm({ language, account, form }: FormProps) {
  const texts = accountMessages[language].account;
  return (
    <Section id="profile" title={texts.profile} hint={texts.profileHint}>
      <Form class="fields" action="/account/profile" state={form} language={language} novalidate>
        <div class="pair-of-fields">
          <InputField
            id="first-name"
            {...fieldIn(form, "first_name", account.firstName)}
            label={texts.firstName}
            autocomplete="given-name"
            maxlength={50}
          />
          <InputField
            id="last-name"
            {...fieldIn(form, "last_name", account.lastName)}
            label={texts.lastName}
            autocomplete="family-name"
            maxlength={50}
          />
        </div>
        <AreaField
          id="bio"
          {...fieldIn(form, "bio", account.bio)}
          label={texts.bio}
          hint={texts.bioHint}
          rows={4}
          limit={2_000}
          language={language}
        />
        <button type="submit">{texts.save}</button>
      </Form>
    </Section>
  );
}

function PictureForm({ language, account, form }: FormProps) {
  const texts = accountMessages[language].picture;
  const { errors } = accountMessages[language];
  const picture = avatarUrl(account);
  return (
    <Section id="picture" title={texts.title} hint={texts.hint}>
      <Form
        class="fields"
        action="/account/picture"
        enctype="multipart/form-data"
        state={form}
        language={language}
        data-picture
      >
        <div class="picture-row">
          <Avatar name={displayName(account)} picture={picture} size={72} />
          <img class="avatar avatar-large" alt="" width={72} height={72} data-preview hidden />
          <InputField
            id="avatar"
            {...fieldIn(form, "avatar")}
            type="file"
            label={texts.label}
            accept="image/jpeg,image/png,image/webp,image/gif"
            required
          />
        </div>
        <output class="hint" data-preview-note data-text={texts.preview} data-large={errors.large}>
          {picture === null ? texts.none : ""}
        </output>
        <button type="submit">{texts.submit}</button>
      </Form>
      {picture !== null && (
        <form action="/account/picture/remove" method="post">
          <button type="submit" class="quiet">
            {texts.remove}
          </button>
        </form>
      )}
    </Section>
  );
}

function LanguageForm({ language, account, form }: FormProps) {
  const texts = accountMessages[language].language;
  return (
    <Section id="language" title={texts.title} hint={texts.hint}>
      <Form class="fields" action="/account/language" state={form} language={language}>
        <SelectField
          id="account-language"
          name="language"
          label={texts.label}
          error={form.errors["language"]}
          options={languages.map((value) => [value, texts.names[value]])}
          value={account.language ?? language}
        />
        <button type="submit">{texts.save}</button>
      </Form>
    </Section>
  );
}

function PasswordForm({ language, account, form }: FormProps) {
  const { passwordSection: texts, password } = accountMessages[language];
  return (
    <Section id="password" title={texts.title} hint={texts.hint}>
      <Form class="fields" action="/account/password" state={form} language={language} novalidate>
        {/* This field tells a password manager whose password it is. */}
        <input type="text" autocomplete="username" value={account.email ?? ""} readonly hidden />
        <CurrentPassword
          id="current-password"
          name="current_password"
          label={password.current}
          error={form.errors["current_password"]}
          language={language}
        />
        <NewPassword
          id="new-password"
          name="new_password"
          label={password.new}
          error={form.errors["new_password"]}
          language={language}
        />
        <button type="submit">{texts.submit}</button>
      </Form>
    </Section>
  );
}

function CodesForm({ language, account, form, left }: FormProps & { readonly left: number }) {
  const { codes: texts, password } = accountMessages[language];
  return (
    <Section id="recovery-codes" title={texts.section} hint={texts.hint}>
      <p>{texts.left(left)}</p>
      <Form
        class="fields"
        action="/account/recovery-codes"
        state={form}
        language={language}
        novalidate
      >
        <input type="text" autocomplete="username" value={account.email ?? ""} readonly hidden />
        <CurrentPassword
          id="codes-password"
          name="password"
          label={password.current}
          error={form.errors["password"]}
          language={language}
        />
        <p class="hint">{texts.replaces}</p>
        <button type="submit">{texts.make}</button>
      </Form>
    </Section>
  );
}

type KeptProps = { readonly language: Language; readonly summary: KeptSummary };

function Kept({ language, summary }: KeptProps) {
  const { path, title, line, link } = summary;
  const id = `kept${path.replaceAll("/", "-")}`;
  return (
    <Section id={id} title={title[language]} hint={line[language]}>
      <p>
        <a class="quiet" href={path}>
          {link[language]}
        </a>
      </p>
    </Section>
  );
}

function Data({ language }: { readonly language: Language }) {
  const texts = accountMessages[language].data;
  return (
    <>
      <Section id="data" title={texts.title} hint={texts.hint}>
        <p>
          <a class="quiet" href="/account/export" download>
            {texts.download}
          </a>
        </p>
      </Section>
      <Section id="end" title={texts.deleteTitle} hint={texts.deleteHint}>
        <p>
          <a class="quiet danger" href="/account/delete">
            {texts.delete}
          </a>
        </p>
      </Section>
    </>
  );
}
