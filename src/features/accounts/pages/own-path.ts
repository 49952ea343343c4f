/**
 * It is the page after sign-in: a path of this very site, or the fallback. It never leaves the site, nor leads back to the
 * entry pages.
 */
export function ownPath(wanted: unknown, fallback = "/account"): string {
  // Browsers drop tabs and line ends from an address and read `\` as `/`, so such paths are an attack.
  if (typeof wanted !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]{0,500}$/u.test(wanted)) {
    return fallback;
  }
  const base = "https://own.invalid";
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  if (url?.origin !== base || url.pathname.startsWith("//")) return fallback;
  const isPage = !/^\/(login|register|recover|logout|goodbye|api)(\/|$)/.test(url.pathname);
  return isPage ? `${url.pathname}${url.search}${url.hash}` : fallback;
}
