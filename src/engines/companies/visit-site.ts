import type { FetchRefusal } from "../../platform/fetch-refusal";
import { guardedFetch, resolveLocation } from "../../platform/guarded-fetch";
import type { Answer, Inquiry } from "./inquiry";
import { type WebPage, readPage } from "./read-page";
import { type MayVisit, ownOriginOf, robotsOf } from "./robots-of";
import { isOutage } from "./silent-sources";
import { isSameSite } from "./site-of";

export type SitePage = { readonly url: string; readonly page: WebPage };

export type SiteVisit =
  | { readonly ok: true; readonly home: SitePage; readonly about: SitePage | null }
  | {
      readonly ok: false;
      readonly code: FetchRefusal | "MALFORMED";
      readonly status?: number;
      /** The site, or its robots.txt, is away or in trouble. */
      readonly isSilent: boolean;
    };

/** It is one page by its known address, which redirects may have left. */
export type PageVisit = { readonly url: string; readonly result: Answer<SitePage> };

const aboutPath =
  /(^|\/)(about(-us)?|a-propos(-de-nous)?|apropos|qui-sommes-nous|notre-(entreprise|histoire|societe|groupe)|l-entreprise|entreprise|company|our-(story|company)|who-we-are|le-groupe)(\.html?|\.php)?\/?$/i;

const aboutText =
  /^(about|about us|à propos|a propos|qui sommes-nous ?\??|notre histoire|our story|who we are)$/i;

/** It visits the home page, and the page about the company that it links to, and never a guessed address. */
export async function visitSite(inquiry: Inquiry, website: string): Promise<SiteVisit> {
  const { mayVisit, hasTrouble } = robotsOf(inquiry);
  const home = await getPage(inquiry, website, mayVisit);
  if (!home.ok) {
    const isRobots = home.code === "ROBOTS_REFUSED" && hasTrouble();
    return { ...home, isSilent: isRobots || isOutage(home) };
  }
  const aboutUrl = aboutLink(home.value);
  const about = aboutUrl === null ? null : await getPage(inquiry, aboutUrl, mayVisit);
  return {
    ok: true,
    home: home.value,
    about: about?.ok && isOf(home.value.url, about.value) ? about.value : null,
  };
}

/** A page that leads to another site says nothing about the company whose site was asked. */
const isOf = (url: string, page: SitePage) => isSameSite(new URL(url), new URL(page.url));

/** It visits these pages, and none that they link to. */
export async function visitPages(inquiry: Inquiry, urls: readonly string[]): Promise<PageVisit[]> {
  const { mayVisit } = robotsOf(inquiry);
  return Promise.all(
    urls.map(async (url): Promise<PageVisit> => {
      const result = await getPage(inquiry, url, mayVisit);
      const isElsewhere = result.ok && !isOf(url, result.value);
      return { url, result: isElsewhere ? { ok: false, code: "REDIRECT_REFUSED" } : result };
    }),
  );
}

/** It reads a page, or the one that it sends its reader to at once; that page may not send on again. */
async function getPage(
  inquiry: Inquiry,
  url: string,
  mayVisit: MayVisit,
): Promise<Answer<SitePage>> {
  const first = await fetchPage(inquiry, url, mayVisit);
  if (!first.ok) return first;
  const target = refreshTarget(first.value);
  if (target === null) return first;
  if (!target.ok) return target;
  const second = await fetchPage(inquiry, target.value, mayVisit);
  if (!second.ok || refreshTarget(second.value) === null) return second;
  return { ok: false, code: "TOO_MANY_REDIRECTS" };
}

/** A refresh obeys the rules of a redirect; one to the page itself only keeps it up to date. */
function refreshTarget({ url, page }: SitePage): Answer<string> | null {
  if (page.refresh === null) return null;
  const next = resolveLocation(page.refresh, new URL(url));
  if (next === null) return { ok: false, code: "REDIRECT_REFUSED" };
  const [here, there] = [new URL(url), new URL(next)];
  here.hash = "";
  there.hash = "";
  return here.href === there.href ? null : { ok: true, value: next };
}

async function fetchPage(
  inquiry: Inquiry,
  url: string,
  mayVisit: MayVisit,
): Promise<Answer<SitePage>> {
  const { ctx, language, signal } = inquiry;
  const result = await guardedFetch(ctx, {
    url,
    expects: "html",
    language,
    signal,
    mayVisit,
    ...ownOriginOf(inquiry),
  });
  if (!result.ok) return result;
  // HTMLRewriter gives up on a tag that is larger than its buffer.
  const page = await readPage(result.text).catch(() => null);
  if (!page) return { ok: false, code: "MALFORMED" };
  return { ok: true, value: { url: result.url.href, page } };
}

/** Only the same host counts, because a link to another host leads to another owner's page. */
function aboutLink({ url, page }: SitePage): string | null {
  const home = new URL(url);
  for (const { href, text } of page.links) {
    if (!URL.canParse(href, url)) continue;
    const link = new URL(href, url);
    link.hash = "";
    const isOther =
      link.origin === home.origin && link.pathname !== home.pathname && isSameSite(home, link);
    if (isOther && (aboutPath.test(link.pathname) || aboutText.test(text))) return link.href;
  }
  return null;
}
