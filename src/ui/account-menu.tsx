import type { DisplayedPerson } from "../platform/context";
import type { NavItem } from "../platform/feature-set";
import type { Language } from "../platform/language";
import { Avatar } from "./avatar";
import { uiMessages } from "./messages";
import { NavLinks, shownTo } from "./navigation";

/** It is the signed-in person, as far as the frame of a page shows them. */
export type Member = DisplayedPerson & { readonly isAdmin: boolean };

type Props = {
  readonly member: Member | null;
  readonly navigation: readonly NavItem[];
  readonly language: Language;
  readonly url: URL;
};

/** It links to sign-in and registration, or shows the person's name with their menu. It works without scripts. */
export function AccountMenu({ member, navigation, language, url }: Props) {
  const texts = uiMessages[language].account;
  return (
    <nav class="account-menu" aria-label={texts.navigation}>
      {member ? (
        <MemberMenu
          member={member}
          navigation={navigation}
          language={language}
          path={url.pathname}
        />
      ) : (
        <ul>
          {(["login", "register"] as const).map((name) => (
            <li>
              <a
                href={withReturn(`/${name}`, url)}
                aria-current={url.pathname === `/${name}` ? "page" : undefined}
              >
                {texts[name]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

type MemberProps = {
  readonly member: Member;
  readonly navigation: readonly NavItem[];
  readonly language: Language;
  readonly path: string;
};

function MemberMenu({ member, navigation, language, path }: MemberProps) {
  const texts = uiMessages[language].account;
  return (
    <details class="member">
      <summary>
        <Avatar name={member.name} picture={member.picture} size={28} />
        <span class="member-name">{member.name}</span>
      </summary>
      <ul>
        <NavLinks items={shownTo(member, navigation, "account")} language={language} path={path} />
        <li>
          <form action="/logout" method="post">
            <button type="submit">{texts.signOut}</button>
          </form>
        </li>
      </ul>
    </details>
  );
}

/** It leads back to the present page; a link from sign-in to registration keeps the same target. */
function withReturn(path: string, url: URL): string {
  const isWayIn = ["/login", "/register"].includes(url.pathname);
  const goal = isWayIn ? url.searchParams.get("next") : url.pathname;
  if (!goal || goal === "/" || goal === "/goodbye") return path;
  return `${path}?next=${encodeURIComponent(goal)}`;
}
