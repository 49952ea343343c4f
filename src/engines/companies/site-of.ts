import { nameWords } from "./company-name";

/**
 * These hosts give each customer a name under theirs. The whole public suffix list weighs more than this engine, and a
 * missing host costs only a missed difference between two of its tenants.
 */
const sharedHosts = (
  "github.io gitlab.io codeberg.page netlify.app netlify.com vercel.app now.sh pages.dev workers.dev web.app firebaseapp.com " +
  "appspot.com run.app herokuapp.com onrender.com fly.dev surge.sh glitch.me replit.app azurewebsites.net azurestaticapps.net " +
  "cloudfront.net amplifyapp.com wixsite.com wixstudio.com wordpress.com wpcomstaging.com blogspot.com blogspot.fr over-blog.com " +
  "canalblog.com tumblr.com medium.com substack.com ghost.io squarespace.com weebly.com webflow.io framer.website framer.app " +
  "carrd.co strikingly.com jimdosite.com jimdofree.com jimdo.com webnode.fr webnode.com site123.me e-monsite.com yolasite.com " +
  "tilda.ws hs-sites.com myshopify.com square.site bigcartel.com business.site notion.site super.site softr.app bubbleapps.io " +
  "my.canva.site odoo.com zohosites.com free.fr pagesperso-orange.fr monsite-orange.fr sourceforge.net readthedocs.io gitbook.io " +
  "altervista.org neocities.org"
).split(" ");

/** On these hosts a company is a path. */
const pathHosts = new Set(
  "facebook linkedin instagram twitter x youtube tiktok pinterest linktr github gitlab sites.google.com".split(
    " ",
  ),
);

type Site = {
  /** It is the registered label: the one before the country, or before a shared host. */
  readonly label: string;
  /** It is empty for a site with a host of its own. */
  readonly sharedHost: string;
};

function siteOf(hostname: string): Site {
  const host = hostname.toLowerCase();
  // `www.free.fr` is the host's own site.
  const sharedHost = sharedHosts.find(
    (shared) => host.endsWith(`.${shared}`) && host !== `www.${shared}`,
  );
  if (sharedHost !== undefined) {
    const own = host.slice(0, -sharedHost.length - 1);
    return { label: own.split(".").at(-1) ?? "", sharedHost };
  }
  const labels = host.split(".").slice(0, -1);
  const isSecondLevel = /^(co|com|org|net|gov|gouv|ac|or|ne|asso)$/.test(labels.at(-1) ?? "");
  const label = (isSecondLevel && labels.length > 1 ? labels.at(-2) : labels.at(-1)) ?? "";
  return { label, sharedHost: "" };
}

/** The label that a company registers is its name without spaces: `Doctolib` has `www.doctolib.fr`. */
export function isHostOf(hostname: string, name: string): boolean {
  const { label, sharedHost } = siteOf(hostname);
  // Names on free hosts cost nothing, so they prove nothing.
  return sharedHost === "" && label.replaceAll("-", "") === nameWords(name).join("");
}

/** It is the same site up to the subdomain and the country: `orange.fr` and `www.orange.com`. */
export function isSameSite(one: URL, other: URL): boolean {
  const [site, otherSite] = [siteOf(one.hostname), siteOf(other.hostname)];
  if (site.label !== otherSite.label || site.sharedHost !== otherSite.sharedHost) return false;
  const paths = [pathOf(one), pathOf(other)];
  return !isPathHost(one) || paths.includes("") || paths[0] === paths[1];
}

const isPathHost = ({ hostname }: URL) =>
  pathHosts.has(hostname) || pathHosts.has(siteOf(hostname).label);

const pathOf = ({ pathname }: URL) => pathname.toLowerCase().replace(/\/+$/, "");
