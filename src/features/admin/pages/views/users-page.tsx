import type { Language } from "../../../../platform/language";
import { Role } from "../../../../platform/roles";
import { Avatar } from "../../../../ui/avatar";
import { formatDay } from "../../../../ui/dates";
import { InputField, SelectField } from "../../../../ui/fields";
import { Pager } from "../../../../ui/pager";
import {
  type Account,
  AccountStatus,
  type AdminUsersQuery,
  avatarUrl,
  displayName,
} from "../../../accounts";
import { adminMessages } from "../messages";
import { Empty, Frame } from "./frame";

/** Totals of a search are not counted further. */
const COUNTED = 1_000;
const USUAL_LIMIT = 20;

export type UsersProps = {
  readonly language: Language;
  readonly query: AdminUsersQuery;
  readonly found: { readonly accounts: readonly Account[]; readonly total: number };
};

/** It is the page `/admin/users`. */
export function UsersPage({ language, query, found }: UsersProps) {
  const { users: title, search: texts } = adminMessages[language];
  const { accounts, total } = found;
  const isCapped = query.search !== "" && total >= COUNTED;
  return (
    <Frame language={language} part="users" title={title}>
      <SearchForm language={language} query={query} />
      <output class="hint figures">{isCapped ? texts.atLeast(total) : texts.count(total)}</output>
      {accounts.length === 0 ? (
        <Empty title={texts.none} text={texts.noneText} />
      ) : (
        <ul class="drawer rows">
          {accounts.map((account) => (
            <UserLine account={account} language={language} />
          ))}
        </ul>
      )}
      <Pager
        page={query.page}
        pages={Math.ceil(total / query.limit)}
        path="/admin/users"
        query={filterOf(query)}
        language={language}
        labels={{ previous: texts.previous, next: texts.next }}
      />
    </Frame>
  );
}

/** The other pages share this part of the query. */
function filterOf({ search, role, status, limit }: AdminUsersQuery): Record<string, string> {
  return {
    ...(search !== "" && { search }),
    ...(role && { role }),
    ...(status && { status }),
    ...(limit !== USUAL_LIMIT && { limit: String(limit) }),
  };
}

function SearchForm({ language, query }: Omit<UsersProps, "found">) {
  const { search: texts, roles, statuses } = adminMessages[language];
  const isFiltered = Object.keys(filterOf(query)).length > 0;
  return (
    <search>
      <form class="filter" action="/admin/users" method="get">
        <InputField
          id="search"
          name="search"
          type="search"
          label={texts.label}
          value={query.search}
          autocapitalize="none"
          spellcheck={false}
          maxlength={100}
        />
        <SelectField
          id="role"
          name="role"
          label={texts.role}
          options={[["", texts.any], ...Role.options.map((role) => [role, roles[role]] as const)]}
          value={query.role ?? ""}
        />
        <SelectField
          id="status"
          name="status"
          label={texts.status}
          options={[
            ["", texts.any],
            ...AccountStatus.options.map((status) => [status, statuses[status]] as const),
          ]}
          value={query.status ?? ""}
        />
        <div class="actions">
          <button type="submit">{texts.submit}</button>
          {isFiltered && (
            <a class="quiet" href="/admin/users">
              {texts.clear}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}

type LineProps = { readonly account: Account; readonly language: Language };

function UserLine({ account, language }: LineProps) {
  const { search: texts, roles, statuses } = adminMessages[language];
  const isDeleted = account.status === "deleted";
  const name = displayName(account);
  const since = formatDay(new Date(account.createdAt).toISOString(), language);
  return (
    <li>
      <div class="row-person">
        <Avatar name={name} picture={isDeleted ? null : avatarUrl(account)} size={40} />
        <div>
          <p class="row-name">
            {name}
            <span class="tag">{roles[account.role]}</span>
            {account.status !== "active" && (
              <span class="tag tag-alarm">{statuses[account.status]}</span>
            )}
          </p>
          <p class="hint">
            {[
              name === account.username ? null : account.username,
              account.email,
              texts.since(since),
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </p>
        </div>
      </div>
      {!isDeleted && (
        <a
          class="quiet"
          href={`/admin/users/${account.id}`}
          aria-label={texts.changeLabel(account.username)}
        >
          {texts.change}
        </a>
      )}
    </li>
  );
}
