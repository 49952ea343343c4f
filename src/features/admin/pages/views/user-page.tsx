import { type FormState, refusalWithoutField } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { hasRole, Role } from "../../../../platform/roles";
import { Avatar } from "../../../../ui/avatar";
import { formatDay } from "../../../../ui/dates";
import { SelectField } from "../../../../ui/fields";
import { Form, FormRefusal } from "../../../../ui/form";
import { type Account, avatarUrl, displayName, type UpdateUser } from "../../../accounts";
import { adminMessages } from "../messages";
import { Frame } from "./frame";

export type UserProps = {
  readonly language: Language;
  readonly account: Account;
  /** It is the admin who looks; the roles that they may give depend on their own. */
  readonly own: { readonly userId: number; readonly role: Role };
  readonly form: FormState;
};

/** `/admin/users/:id` shows a person and what may be changed. */
export function UserPage({ language, account, own, form }: UserProps) {
  const { user: texts } = adminMessages[language];
  const isSuper = own.role === "super_admin";
  const isInReach = isSuper || !hasRole(account.role, "admin");
  const refusal = refusalWithoutField(form);
  return (
    <Frame language={language} part="users" title={displayName(account)}>
      <p>
        <a class="alone" href="/admin/users">
          {texts.back}
        </a>
      </p>
      {refusal && <FormRefusal error={refusal} language={language} />}
      <div class="desk">
        <div class="user-forms">
          {isInReach ? (
            <ChangeForm language={language} account={account} isSuper={isSuper} form={form} />
          ) : (
            <p class="lead">{texts.outOfReach}</p>
          )}
          {!hasRole(account.role, own.role) && account.status === "active" && (
            <RecoveryForm language={language} account={account} />
          )}
        </div>
        <About language={language} account={account} isOwn={own.userId === account.id} />
      </div>
    </Frame>
  );
}

type ChangeProps = Pick<UserProps, "language" | "account" | "form"> & {
  readonly isSuper: boolean;
};

/** A refusal that no field shows stands above, where it is seen without the form, too. */
function ChangeForm({ language, account, isSuper, form }: ChangeProps) {
  const { user: texts, roles, statuses } = adminMessages[language];
  const given = Role.options.filter((role) => isSuper || !hasRole(role, "admin"));
  return (
    <Form class="request" action={`/admin/users/${account.id}`} language={language}>
      <SelectField
        id="role"
        name="role"
        label={texts.role}
        error={form.errors["role"]}
        value={account.role}
        options={given.map((role) => [role, roles[role]])}
      />
      <SelectField
        id="status"
        name="status"
        label={texts.status}
        error={form.errors["status"]}
        value={account.status}
        options={(["active", "suspended"] as const).map((status) => [status, statuses[status]])}
      />
      <button type="submit">{texts.submit}</button>
    </Form>
  );
}

function RecoveryForm({ language, account }: Pick<UserProps, "language" | "account">) {
  const { recovery: texts } = adminMessages[language];
  return (
    <Form
      class="request"
      action={`/admin/users/${account.id}/recovery-links`}
      language={language}
      heading={<h2>{texts.heading}</h2>}
    >
      <p class="hint">{texts.about}</p>
      <button type="submit" class="quiet">
        {texts.submit}
      </button>
    </Form>
  );
}

type AboutProps = Pick<UserProps, "language" | "account"> & { readonly isOwn: boolean };

function About({ language, account, isOwn }: AboutProps) {
  const { user: texts } = adminMessages[language];
  const dayOf = (ms: number) => formatDay(new Date(ms).toISOString(), language);
  return (
    <aside class="gate about" aria-labelledby="about-title">
      <Avatar name={displayName(account)} picture={avatarUrl(account)} size={72} />
      <h2 class="label" id="about-title">
        {account.username}
      </h2>
      {isOwn && <p>{texts.self}</p>}
      <dl>
        <dt>{texts.email}</dt>
        <dd>{account.email}</dd>
        <dt>{texts.number}</dt>
        <dd class="figures">{account.id}</dd>
        <dt>{texts.since}</dt>
        <dd class="figures">{dayOf(account.createdAt)}</dd>
        <dt>{texts.changed}</dt>
        <dd class="figures">{dayOf(account.updatedAt)}</dd>
        {account.bio !== null && (
          <>
            <dt>{texts.bio}</dt>
            <dd>{account.bio}</dd>
          </>
        )}
      </dl>
    </aside>
  );
}

export type ConfirmationProps = {
  readonly language: Language;
  readonly account: Account;
  readonly changes: UpdateUser;
};

/** It describes the change before it is made. */
export function ConfirmationPage({ language, account, changes }: ConfirmationProps) {
  const { confirm: texts, roles, statuses } = adminMessages[language];
  const { role = account.role, status = account.status } = changes;
  const rises = hasRole(role, account.role);
  return (
    <Frame language={language} part="users" title={texts.title(displayName(account))}>
      <Form class="request confirmation" action={`/admin/users/${account.id}`} language={language}>
        <input type="hidden" name="role" value={role} />
        <input type="hidden" name="status" value={status} />
        <input type="hidden" name="confirmed" value="1" />
        <ul class="promises">
          {role !== account.role && (
            <li>
              <strong>{texts.role(roles[account.role], roles[role])}</strong>
              <br />
              {rises ? texts.effects.rise : texts.effects.fall}
            </li>
          )}
          {status !== account.status && (
            <li>
              <strong>{texts.status(statuses[account.status], statuses[status])}</strong>
              <br />
              {status === "suspended" ? texts.effects.suspend : texts.effects.restore}
            </li>
          )}
        </ul>
        <div class="actions">
          <button type="submit">{texts.submit}</button>
          <a class="quiet" href={`/admin/users/${account.id}`}>
            {texts.cancel}
          </a>
        </div>
      </Form>
    </Frame>
  );
}
