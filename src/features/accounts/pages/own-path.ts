/** The way on after sign-in: a path of this very site, or the fallback. Never a way out of it, nor back to a way in. */
export function ownPath(wanted: unknown, fallback = "/account"): string {
  // Browsers drop tabs and line ends from an address and read `\` as `/`: such paths are somebody's trick.
  if (typeof wanted !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]{0,500}$/u.test(wanted)) {
    return fallback;
  }
  const base = "https://own.invalid";
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  if (url?.origin !== base || url.pathname.startsWith("//")) return fallback;
  const isPage = !/^\/(login|register|logout|goodbye|api)(\/|$)/.test(url.pathname);
  return isPage ? `${url.pathname}${url.search}${url.hash}` : fallback;
}
