import type { Language } from "../../../../platform/language";
import { InputField, SelectField } from "../../../../ui/fields";
import { LetterStatus } from "../../api/schemas";
import { drawerMessages } from "../messages/drawer";

/** It is what a person looks for in the drawer; it is empty where they look for nothing. */
export type DrawerQuery = {
  readonly search: string;
  readonly status: LetterStatus | undefined;
};

export const isSearching = ({ search, status }: DrawerQuery) =>
  search !== "" || status !== undefined;

/** The parameters of the address that finds the same letters again. */
export const paramsOf = ({ search, status }: DrawerQuery): Record<string, string> => ({
  ...(search !== "" && { search }),
  ...(status !== undefined && { status }),
});

type Props = { readonly query: DrawerQuery; readonly language: Language };

export function DrawerSearch({ query, language }: Props) {
  const texts = drawerMessages[language];
  return (
    <search>
      <form class="drawer-search" action="/letters#history-title" method="get">
        <InputField
          id="drawer-search"
          name="search"
          type="search"
          label={texts.search}
          hint={texts.searchHint}
          value={query.search}
          maxlength={100}
        />
        <SelectField
          id="drawer-status"
          name="status"
          label={texts.which}
          options={[
            ["", texts.any],
            ...LetterStatus.options.map((status) => [status, texts.statuses[status]] as const),
          ]}
          value={query.status ?? ""}
        />
        <div class="actions">
          <button type="submit" class="quiet">
            {texts.submit}
          </button>
          {isSearching(query) && (
            <a class="alone" href="/letters#history-title">
              {texts.clear}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}
