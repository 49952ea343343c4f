/** A page that waits longer is there to be read. */
const MAX_SECONDS = 10;
/** No address of a page is longer. */
const MAX_CHARACTERS = 2_000;

/**
 * It reads the address of `<meta http-equiv=refresh>` as a browser does: `0; url=/fr/`, `0;URL='/fr/'`, `0, /fr/`. It returns
 * null for a page that only loads itself again.
 */
export function readRefresh(content: string): string | null {
  const [, seconds = "", rest = ""] =
    /^\s*(\d+|(?=\.))[\d.]*\s*(?:[;,]\s*|\s)(.*)$/su.exec(content.slice(0, MAX_CHARACTERS)) ?? [];
  if (Number(seconds) > MAX_SECONDS) return null;
  const address = rest.replace(/^url\s*=\s*/iu, "");
  const quoted = /^(["'])(.*?)(?:\1|$)/su.exec(address)?.[2];
  const found = (quoted ?? address).trim();
  return found === "" ? null : found;
}
