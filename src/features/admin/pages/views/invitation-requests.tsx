import type { Language } from "../../../../platform/language";
import { Moment } from "../../../../ui/moment";
import type { PendingInvitation } from "../../../visits";
import { adminMessages } from "../messages";

type Props = { readonly requests: readonly PendingInvitation[]; readonly language: Language };

/** Visitors who ask to be let in before their third visit; one press opens the door for one of them. */
export function InvitationRequests({ requests, language }: Props) {
  if (requests.length === 0) return null;
  const texts = adminMessages[language].invitations;
  return (
    <section class="admin-part" aria-labelledby="invitations-title">
      <h2 id="invitations-title">{texts.title(requests.length)}</h2>
      <ul class="drawer rows">
        {requests.map(({ id, name, message, askedAt }) => (
          <li>
            <div>
              <p class="row-name">{name}</p>
              {message !== "" && <p>{message}</p>}
              <p class="hint">
                <Moment at={askedAt} language={language} />
              </p>
            </div>
            <div class="actions">
              <form action={`/admin/invitations/${id}/grant`} method="post">
                <button type="submit" class="quiet leading" aria-label={texts.grantLabel(name)}>
                  {texts.grant}
                </button>
              </form>
              <form action={`/admin/invitations/${id}/decline`} method="post">
                <button type="submit" class="quiet" aria-label={texts.declineLabel(name)}>
                  {texts.decline}
                </button>
              </form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
