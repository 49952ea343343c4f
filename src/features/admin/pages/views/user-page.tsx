import type { AppError } from "../../../../platform/errors";
import type { Language } from "../../../../platform/language";
import { hasRole, Role } from "../../../../platform/roles";
import { Avatar } from "../../../../ui/avatar";
import { formatDay } from "../../../../ui/dates";
import { SelectField } from "../../../../ui/fields";
import { type Account, avatarUrl, displayName, type UpdateUser } from "../../../accounts";
import { adminMessages } from "../messages";
import { Frame } from "./frame";

export type UserProps = {
  readonly language: Language;
  readonly account: Account;
  /** The person who looks; the roles they may give depend on their own. */
  readonly own: { readonly userId: number; readonly role: Role };
  readonly error?: AppError | undefined;
};

/** `/admin/users/:id`: who it is, and what may be changed of them. */
export function UserPage({ language, account, own, error }: UserProps) {
  const { user: texts } = adminMessages[language];
  const isSuper = own.role === "super_admin";
  const isInReach = isSuper || !hasRole(account.role, "admin");
  return (
    <Frame language={language} part="users" title={displayName(account)}>
      <p>
        <a class="alone" href="/admin/users">
          {texts.back}
        </a>
      </p>
      {error && (
        <div class="refusal" role="alert" tabindex={-1} autofocus>
          <p class="refusal-title">{error.title[language]}</p>
          {error.advice && <p>{error.advice[language]}</p>}
        </div>
      )}
      <div class="desk">
        {isInReach ? (
          <ChangeForm language={language} account={account} isSuper={isSuper} />
        ) : (
          <p class="lead">{texts.outOfReach}</p>
        )}
        <About language={language} account={account} isOwn={own.userId === account.id} />
      </div>
    </Frame>
  );
}

type ChangeProps = Pick<UserProps, "language" | "account"> & { readonly isSuper: boolean };

function ChangeForm({ language, account, isSuper }: ChangeProps) {
  const { user: texts, roles, statuses } = adminMessages[language];
  const given = Role.options.filter((role) => isSuper || !hasRole(role, "admin"));
  return (
    <form class="request" action={`/admin/users/${account.id}`} method="post">
      <SelectField
        id="role"
        name="role"
        label={texts.role}
        options={given.map((role) => [role, roles[role]])}
        value={account.role}
      />
      <SelectField
        id="status"
        name="status"
        label={texts.status}
        options={(["active", "suspended"] as const).map((status) => [status, statuses[status]])}
        value={account.status}
      />
      <button type="submit">{texts.submit}</button>
    </form>
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

/** The change in words, before it is made. */
export function ConfirmationPage({ language, account, changes }: ConfirmationProps) {
  const { confirm: texts, roles, statuses } = adminMessages[language];
  const { role = account.role, status = account.status } = changes;
  const rises = hasRole(role, account.role);
  return (
    <Frame language={language} part="users" title={texts.title(displayName(account))}>
      <form class="request confirmation" action={`/admin/users/${account.id}`} method="post">
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
      </form>
    </Frame>
  );
}
