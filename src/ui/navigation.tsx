import type { NavBadge, NavItem } from "../platform/feature-set";
import type { Language } from "../platform/language";
import { countAll, countText } from "./badge-text";

type Viewer = { readonly isAdmin: boolean } | null;

/** It returns the items of one menu that a person sees; null stands for a visitor who is not signed in. */
export const shownTo = (
  viewer: Viewer,
  items: readonly NavItem[],
  menu?: NavItem["menu"],
): readonly NavItem[] => items.filter((item) => item.menu === menu && isFor(item.audience, viewer));

function isFor(audience: NavItem["audience"], viewer: Viewer): boolean {
  if (audience === "everyone") return true;
  return audience === "members" ? viewer !== null : viewer?.isAdmin === true;
}

type Props = {
  readonly items: readonly NavItem[];
  readonly language: Language;
  /** It is the path of the present page. */
  readonly path: string;
  readonly badges?: readonly NavBadge[];
};

export function NavLinks({ items, language, path, badges = [] }: Props) {
  return (
    <>
      {items.map((item) => (
        <li>
          <a href={item.path} aria-current={isWithin(path, item.path) ? "page" : undefined}>
            {item.label[language]}
            {badges.map((badge) => badge.path === item.path && <Badge {...badge} />)}
          </a>
        </li>
      ))}
    </>
  );
}

/** It is in the page also without anything to count, so that a browser module can show a new number there. */
function Badge({ path, count, label }: NavBadge) {
  return (
    <span class="nav-badge" data-badge={path} data-count={count} hidden={count === 0}>
      <span aria-hidden="true" data-slot="count">
        {countText(count)}
      </span>
      <span class="visually-hidden" data-slot="count-text">
        {` (${label})`}
      </span>
    </span>
  );
}

/** The closed menu of a phone shows one number for all items; the items say in words what it counts. */
export function BadgeSum({ badges }: { readonly badges: readonly NavBadge[] }) {
  const sum = countAll(badges);
  return (
    <span class="badge-sum" aria-hidden="true" hidden={sum === 0}>
      {countText(sum)}
    </span>
  );
}

const isWithin = (path: string, section: string) =>
  path === section || (section !== "/" && path.startsWith(`${section}/`));
