import type { NavItem } from "../platform/feature-set";
import type { Language } from "../platform/language";

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
};

export function NavLinks({ items, language, path }: Props) {
  return (
    <>
      {items.map((item) => (
        <li>
          <a href={item.path} aria-current={isWithin(path, item.path) ? "page" : undefined}>
            {item.label[language]}
          </a>
        </li>
      ))}
    </>
  );
}

const isWithin = (path: string, section: string) =>
  path === section || (section !== "/" && path.startsWith(`${section}/`));
