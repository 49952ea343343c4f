import type { Ctx } from "./context";
import { decodePage } from "./decode-page";
import type { FetchRefusal, UrlRefusal } from "./fetch-refusal";
import { checkPublicUrl, type UrlRules } from "./public-url";
import { readCapped, whenAborted } from "./read-capped";

export type FetchResult =
  | { readonly ok: true; readonly url: URL; readonly text: string }
  | { readonly ok: false; readonly code: FetchRefusal; readonly status?: number };

/** Tests replace `fetch` with their own outside world. */
export type OutsideCtx = Pick<Ctx, "config"> & { readonly fetch?: typeof fetch };

export type Visit = {
  readonly url: string;
  /**
   * `robots` accepts any content type, because rules that are served as a download still count; so does `media`, whose bytes
   * say what they are.
   */
  readonly expects: "html" | "json" | "robots" | "media";
  readonly language?: string;
  readonly signal?: AbortSignal;
  /** It is the origin of the request being answered, where SITE_ORIGIN is empty. */
  readonly ownOrigin?: string;
  /** It is asked before each hop, redirects included; robots.txt is checked here. */
  readonly mayVisit?: (url: URL) => Promise<boolean>;
};

export const AGENT = "Atelier";
const MAX_REDIRECTS = 3;
const MAX_BYTES = 2_000_000;

const contentTypes = {
  html: /^(text\/html|application\/xhtml\+xml)$/,
  json: /^application\/([\w.-]+\+)?json$/,
  robots: /^/,
  media: /^/,
} as const;

const acceptHeaders = {
  html: "text/html, application/xhtml+xml",
  json: "application/json",
  robots: "text/plain",
  media: "audio/*, video/*, application/octet-stream;q=0.9, */*;q=0.1",
} as const;

/**
 * Every address that someone else named is fetched here. Refusals are values, and no network error is thrown. Workers
 * cannot resolve a name: `global_fetch_strictly_public` keeps private networks out of reach.
 */
export async function guardedFetch(ctx: OutsideCtx, visit: Visit): Promise<FetchResult> {
  const timeout = AbortSignal.timeout(ctx.config.FETCH_TIMEOUT_MS);
  const signal = visit.signal ? AbortSignal.any([timeout, visit.signal]) : timeout;
  const work = readVisit(ctx, visit, signal);
  const result = await Promise.race([work, whenAborted(signal)]);
  return result === "aborted" ? { ok: false, code: "TIMED_OUT" } : result;
}

async function readVisit(ctx: OutsideCtx, visit: Visit, signal: AbortSignal): Promise<FetchResult> {
  const opened = await guardedOpen(ctx, visit, signal);
  return opened.ok ? readResponse(opened.response, opened.url, { visit, signal }) : opened;
}

/** An answer whose body is still to be read, for what is too large for a text; the signal ends it. */
export type OpenedVisit =
  | { readonly ok: true; readonly url: URL; readonly response: Response }
  | { readonly ok: false; readonly code: FetchRefusal };

/** The reason why an address may not be visited at all; null where it may. */
export function refusalOfVisit(
  ctx: OutsideCtx,
  visit: Pick<Visit, "url" | "ownOrigin">,
): UrlRefusal | null {
  const checked = checkPublicUrl(visit.url, rulesOf(ctx, visit));
  return checked.ok ? null : checked.code;
}

/** It follows redirects, each of which is checked, to the first answer that is none. */
export async function guardedOpen(
  ctx: OutsideCtx,
  visit: Visit,
  signal: AbortSignal,
): Promise<OpenedVisit> {
  const rules = rulesOf(ctx, visit);
  let checked = checkPublicUrl(visit.url, rules);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    if (!checked.ok) return checked;
    const { url } = checked;
    if (visit.mayVisit && !(await visit.mayVisit(url)))
      return { ok: false, code: "ROBOTS_REFUSED" };
    if (signal.aborted) return { ok: false, code: "TIMED_OUT" };
    const response = await request(ctx, url, { visit, signal });
    if (!response) return { ok: false, code: signal.aborted ? "TIMED_OUT" : "NETWORK_FAILED" };
    const location = redirectOf(response);
    if (location === null) return { ok: true, url, response };
    discard(response);
    const next = resolveLocation(location, url);
    if (!next) return { ok: false, code: "REDIRECT_REFUSED" };
    checked = checkPublicUrl(next, rules);
  }
  return { ok: false, code: "TOO_MANY_REDIRECTS" };
}

type VisitAttempt = { readonly visit: Visit; readonly signal: AbortSignal };

async function request(
  ctx: OutsideCtx,
  url: URL,
  { visit, signal }: VisitAttempt,
): Promise<Response | null> {
  const send = ctx.fetch ?? fetch;
  try {
    return await send(url.href, {
      redirect: "manual",
      signal,
      headers: {
        "User-Agent": userAgentOf(ctx, visit.ownOrigin),
        Accept: acceptHeaders[visit.expects],
        ...(visit.language ? { "Accept-Language": visit.language } : {}),
      },
    });
  } catch {
    return null;
  }
}

/** It says who asks and where to complain, as Wikimedia's policy requires. */
function userAgentOf(ctx: OutsideCtx, ownOrigin: string | undefined): string {
  const origin = ctx.config.SITE_ORIGIN || ownOrigin;
  return origin ? `${AGENT}/1.0 (+${origin})` : `${AGENT}/1.0`;
}

function rulesOf(ctx: OutsideCtx, visit: Pick<Visit, "ownOrigin">): UrlRules {
  const own = [ctx.config.SITE_ORIGIN, visit.ownOrigin ?? ""].filter((origin) =>
    URL.canParse(origin),
  );
  return {
    ownHosts: own.map((origin) => new URL(origin).hostname),
    allowedOrigins: ctx.config.FETCH_ALLOW_LOCAL,
  };
}

/** It returns an empty string for a redirect without a location. */
function redirectOf({ status, headers }: Response): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? (headers.get("location") ?? "") : null;
}

/** It returns null for a location that is unreadable or that gives up encryption. */
export function resolveLocation(location: string, from: URL): string | null {
  if (location === "" || /[\p{Cc}\s\\]/u.test(location)) return null;
  // The parser would drop an empty user before the address is checked.
  if (/^([a-z][a-z0-9+.-]*:)?\/\/:?@/i.test(location)) return null;
  if (!URL.canParse(location, from.href)) return null;
  const next = new URL(location, from.href);
  return from.protocol === "https:" && next.protocol === "http:" ? null : next.href;
}

async function readResponse(
  response: Response,
  url: URL,
  { visit, signal }: VisitAttempt,
): Promise<FetchResult> {
  const code = refusalOfHead(response, visit.expects);
  if (code) {
    discard(response);
    return { ok: false, code, status: response.status };
  }
  const body = await readCapped(response.body, { maxBytes: MAX_BYTES, signal }).catch(() => null);
  if (!body) return { ok: false, code: signal.aborted ? "TIMED_OUT" : "NETWORK_FAILED" };
  if (!body.ok) return body;
  const type = response.headers.get("content-type");
  const isPage = visit.expects === "html";
  // JSON and robots.txt are UTF-8 by their standards.
  const text = isPage ? decodePage(body.bytes, type) : new TextDecoder().decode(body.bytes);
  return { ok: true, url, text };
}

function refusalOfHead(
  { status, headers }: Response,
  expects: Visit["expects"],
): FetchRefusal | null {
  if (status !== 200) return "STATUS_REFUSED";
  const [type = ""] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  if (!contentTypes[expects].test(type.trim())) return "TYPE_REFUSED";
  return Number(headers.get("content-length") ?? 0) > MAX_BYTES ? "BODY_TOO_LARGE" : null;
}

function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}
