import type { UrlRefusal } from "./fetch-refusal";

export type UrlRules = {
  /** These are our own hosts: a fetch of ourselves could loop for ever. */
  readonly ownHosts: readonly string[];
  /** These are exact origins of local servers, for tests and offline runs; the list is empty in production. */
  readonly allowedOrigins: readonly string[];
};

export type CheckedUrl =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly code: UrlRefusal };

const MAX_LENGTH = 2_048;

/** These are special-use names (RFC 6761, 6762, 7686, 8375, 9476) and names that private networks are known to use. */
const privateTopLevels = new Set(
  "alt arpa corp domain example home internal intranet invalid lan local localdomain localhost mail onion private test workgroup i2p".split(
    " ",
  ),
);

/** These public names resolve to loopback, to private networks, to an address spelt in the name, or to cloud metadata. */
const privateSuffixes = [
  "nip.io",
  "sslip.io",
  "xip.io",
  "traefik.me",
  "localtest.me",
  "lvh.me",
  "vcap.me",
  "lacolhost.com",
  "localho.st",
  "local-ip.co",
  "localhost.direct",
  "rbndr.us",
  "1u.ms",
  "metadata.tencentyun.com",
  "metadata.packet.net",
  "metadata.platformequinix.com",
];

const privateLabels = new Set(["localhost", "metadata", "instance-data"]);

/**
 * It decides whether an outside address may be fetched. The URL parser runs first, because it turns every spelling of an
 * IPv4 address (decimal, octal, hex, short, full-width digits) into four numbers, and a Unicode name into punycode.
 */
export function checkPublicUrl(address: string, rules: UrlRules): CheckedUrl {
  // The parser silently drops tabs and newlines and reads a backslash as a slash; an honest address has neither.
  if (address.length > MAX_LENGTH || /[\p{Cc}\s\\]/u.test(address)) return refuse("URL_INVALID");
  if (!URL.canParse(address)) return refuse("URL_INVALID");
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse("SCHEME_REFUSED");
  // `http://@host/` has an empty user that the parser forgets.
  const hasUser = url.username !== "" || url.password !== "" || authorityOf(address).includes("@");
  if (hasUser) return refuse("USERINFO_REFUSED");
  if (rules.allowedOrigins.includes(url.origin)) return { ok: true, url };
  if (!["", "80", "443"].includes(url.port)) return refuse("PORT_REFUSED");
  const code = refusalOfHost(url.hostname, rules.ownHosts);
  return code ? refuse(code) : { ok: true, url };
}

const refuse = (code: UrlRefusal): CheckedUrl => ({ ok: false, code });

const authorityOf = (address: string) => /^[a-z]+:\/*([^/?#]*)/i.exec(address)?.[1] ?? "";

function refusalOfHost(hostname: string, ownHosts: readonly string[]): UrlRefusal | null {
  if (hostname.startsWith("[") || /^\d+(\.\d+){3}$/.test(hostname)) return "ADDRESS_REFUSED";
  if (!isDomainName(hostname)) return "HOST_REFUSED";
  const isUnder = (suffix: string) => hostname === suffix || hostname.endsWith(`.${suffix}`);
  if (ownHosts.some((own) => isUnder(own.toLowerCase()))) return "OWN_HOST_REFUSED";
  const labels = hostname.split(".");
  const isPrivate =
    privateTopLevels.has(labels.at(-1) ?? "") ||
    labels.some((label) => privateLabels.has(label)) ||
    privateSuffixes.some(isUnder);
  return isPrivate ? "HOST_REFUSED" : null;
}

/** A domain name has two labels or more, no trailing dot, and a top level of letters. */
function isDomainName(hostname: string): boolean {
  const labels = hostname.split(".");
  return (
    hostname.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) &&
    /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? "")
  );
}
