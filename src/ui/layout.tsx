import type { Context } from "hono";
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv } from "../platform/context";
import type { NavBadge, NavItem } from "../platform/feature-set";
import { type Language, languages } from "../platform/language";
import { badgesOf } from "../platform/nav-badges";
import { takeFlashes } from "../platform/flash";
import { hasRole } from "../platform/roles";
import { AccountMenu, type Member } from "./account-menu";
import { assetUrl, findAssetUrl } from "./assets";
import { uiMessages } from "./messages";
import { countAll, countText } from "./badge-text";
import { BadgeSum, NavLinks, shownTo } from "./navigation";

/** It is the part of a request that the frame of a page shows. */
type Shell = {
  readonly language: Language;
  readonly url: URL;
  readonly member: Member | null;
  /** It is the flash that the page before this one left. */
  readonly flash: string | null;
  readonly navigation: readonly NavItem[];
  readonly badges: readonly NavBadge[];
  /** It is the stylesheet of the page's feature, besides the common one. */
  readonly styles: string | undefined;
};

export type PageProps = {
  readonly title: string;
  readonly description?: string;
  /** These are names of browser modules, such as `letters.js`. */
  readonly scripts?: readonly string[];
  /** Search engines must not index the page, as it is personal or temporary. */
  readonly isPrivate?: boolean;
  /** The page is the same for all who read its language, so it may be cached and revalidated by its ETag. */
  readonly isShared?: boolean;
  /** A component of the page renders the main landmark itself. */
  readonly bringsOwnMain?: boolean;
  /** The page cannot be asked for again, so that its frame has no link that leads away from it. */
  readonly isShownOnce?: boolean;
  /** A browser without scripts reloads the page after so many seconds. */
  readonly refreshSeconds?: number;
  readonly children: Child;
};

const PRELOADED_FONTS = ["fraunces-latin-opsz-normal.woff2", "inter-latin-wght-normal.woff2"];
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: "Français", en: "English" };
const LOCALES: Readonly<Record<Language, string>> = { fr: "fr_FR", en: "en_GB" };

/** It answers with one page in its frame. */
export async function respondWithPage(
  c: Context<AppEnv>,
  page: PageProps,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  // Nearly every page is personal: language, visits, letters.
  c.header("Cache-Control", page.isShared ? "no-cache" : "no-store");
  const shell = {
    language: c.get("language"),
    url: new URL(c.req.url),
    member: memberOf(c),
    flash: await takeFlashes(c),
    navigation: navigationOf(c),
    badges: await badgesOf(c),
    styles: c.get("styles"),
  };
  return c.html(html`<!doctype html>${<Document shell={shell} page={page} />}`, status);
}

function memberOf(c: Context<AppEnv>): Member | null {
  // A wrong configuration shows its error page before there is a context.
  const ctx: AppEnv["Variables"]["ctx"] | undefined = c.get("ctx");
  if (ctx?.actor.kind !== "user" || !ctx.actor.person) return null;
  return { ...ctx.actor.person, isAdmin: hasRole(ctx.actor.role, "admin") };
}

/** A bad request may end before it has met the features, and then the frame has no navigation. */
function navigationOf(c: Context<AppEnv>): readonly NavItem[] {
  const features: AppEnv["Variables"]["features"] | undefined = c.get("features");
  return features?.navigation ?? [];
}

function Document({ shell, page }: { shell: Shell; page: PageProps }) {
  const texts = uiMessages[shell.language];
  return (
    <html lang={shell.language}>
      <Head shell={shell} page={page} />
      <body>
        <a class="skip-link" href="#content">
          {texts.skip}
        </a>
        {page.isShownOnce ? (
          <header class="masthead">
            <span class="brand">{texts.brand}</span>
          </header>
        ) : (
          <Masthead shell={shell} />
        )}
        {page.bringsOwnMain ? (
          <div id="content" class="main" tabindex={-1}>
            {page.children}
          </div>
        ) : (
          <main id="content" tabindex={-1}>
            {shell.flash !== null && (
              <output class="flash" data-flash>
                {shell.flash}
              </output>
            )}
            {page.children}
          </main>
        )}
        <footer class="colophon">
          <p>{texts.colophon}</p>
        </footer>
      </body>
    </html>
  );
}

function Head({ shell, page }: { shell: Shell; page: PageProps }) {
  const { brand, description } = uiMessages[shell.language];
  // The title begins with the flash, because a person who does not see the flash hears it there.
  const name = [shell.flash, page.title, brand].filter((part) => part !== null).join(" · ");
  const waiting = countAll(shell.badges);
  const summary = page.description ?? description;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{waiting > 0 ? `(${countText(waiting)}) ${name}` : name}</title>
      <meta name="description" content={summary} />
      {page.isPrivate && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#f5efe4" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171410" media="(prefers-color-scheme: dark)" />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={brand} />
      <meta property="og:title" content={name} />
      <meta property="og:description" content={summary} />
      <meta property="og:locale" content={LOCALES[shell.language]} />
      <Assets
        styles={["styles.css", ...(shell.styles ? [`${shell.styles}.css`] : [])]}
        scripts={[...(page.scripts ?? []), ...(shell.member ? ["member-menu.js"] : [])]}
      />
      {languages.map((language) => (
        <link rel="alternate" hreflang={language} href={inLanguage(shell.url, language).href} />
      ))}
      {page.refreshSeconds !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(page.refreshSeconds)} />
        </noscript>
      )}
    </head>
  );
}

type Files = { readonly styles: readonly string[]; readonly scripts: readonly string[] };

function Assets({ styles, scripts }: Files) {
  const fonts = PRELOADED_FONTS.map(findAssetUrl).filter((url) => url !== undefined);
  const icon = findAssetUrl("favicon.svg");
  return (
    <>
      {fonts.map((href) => (
        <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      {styles.map((name) => (
        <link rel="stylesheet" href={assetUrl(name)} />
      ))}
      <link rel="icon" type="image/svg+xml" href={icon ?? "data:,"} />
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="apple-touch-icon" href="/icons/192.png" />
      {scripts.map((name) => (
        <script type="module" src={assetUrl(name)}></script>
      ))}
    </>
  );
}

/** On a phone all but the brand and the account stands in a menu, so that the header is one row. */
function Masthead({ shell }: { shell: Shell }) {
  const { language, member, navigation, badges, url } = shell;
  const texts = uiMessages[language];
  const account = (
    <AccountMenu member={member} navigation={navigation} language={language} url={url} />
  );
  return (
    <header class="masthead">
      <a class="brand" href="/">
        {texts.brand}
      </a>
      <button type="button" class="menu-button" popovertarget="site-menu">
        {texts.menu}
        <BadgeSum badges={badges} />
      </button>
      <div id="site-menu" class="site-menu" popover="auto">
        <nav aria-label={texts.navigation}>
          <ul>
            <NavLinks
              items={shownTo(member, navigation)}
              badges={badges}
              language={language}
              path={url.pathname}
            />
          </ul>
        </nav>
        {!member && account}
        <LanguageSwitch shell={shell} />
      </div>
      {member && account}
    </header>
  );
}

/**
 * It leads to the same page in the other language. A visitor follows a link, which the browser remembers; a member posts a
 * form, which the account remembers: a prefetched address never changes what is stored.
 */
function LanguageSwitch({ shell }: { shell: Shell }) {
  const others = languages.filter((language) => language !== shell.language);
  const { pathname, search } = withoutLanguage(shell.url);
  return (
    <div class="languages">
      {others.map((language) =>
        shell.member ? (
          <form action="/account/language" method="post">
            <input type="hidden" name="next" value={`${pathname}${search}`} />
            <button type="submit" name="language" value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </button>
          </form>
        ) : (
          <LanguageLink url={shell.url} language={language} />
        ),
      )}
    </div>
  );
}

function LanguageLink({ url, language }: { url: URL; language: Language }) {
  const { pathname, search } = inLanguage(url, language);
  return (
    <a href={`${pathname}${search}`} hreflang={language} lang={language}>
      {LANGUAGE_NAMES[language]}
    </a>
  );
}

/** A language in the address would win over the one that was just chosen. */
function withoutLanguage(url: URL): URL {
  const target = new URL(url);
  target.searchParams.delete("lang");
  return target;
}

function inLanguage(url: URL, language: Language): URL {
  const target = new URL(url);
  target.searchParams.set("lang", language);
  return target;
}
