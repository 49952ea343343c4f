import type { Language } from "../../../../platform/language";
import { formatMoment } from "../../../../ui/dates";
import { InputField } from "../../../../ui/fields";
import { type Account, displayName } from "../../../accounts";
import { adminMessages } from "../messages";
import { Frame } from "./frame";

export type RecoveryLinkProps = {
  readonly language: Language;
  readonly account: Account;
  readonly url: string;
  /** It is in Unix milliseconds. */
  readonly expiresAt: number;
};

/** It shows the one-time link, once, to the admin who hands it over. */
export function RecoveryLinkPage({ language, account, url, expiresAt }: RecoveryLinkProps) {
  const { recovery: texts } = adminMessages[language];
  const until = formatMoment(new Date(expiresAt).toISOString(), language);
  return (
    <Frame language={language} part="users" title={texts.title(displayName(account))}>
      <div class="request">
        <InputField
          id="recovery-link"
          name="link"
          label={texts.link}
          hint={texts.once(until)}
          value={url}
          readonly
        />
        <p>{texts.handOver}</p>
        <p>
          <a class="alone" href={`/admin/users/${account.id}`}>
            {texts.back}
          </a>
        </p>
      </div>
    </Frame>
  );
}
