import type { OutsideCtx } from "./guarded-fetch";
import { checkPublicUrl } from "./public-url";

export type PostResult =
  | { readonly ok: true; readonly status: number; readonly retryAfter: string | null }
  | { readonly ok: false; readonly code: "ADDRESS_REFUSED" | "NETWORK_FAILED" };

type Post = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
};

/** It may be posted to: a public address over TLS, or a local origin that tests allow. */
export function mayPostTo({ config }: OutsideCtx, address: string): boolean {
  const { FETCH_ALLOW_LOCAL: allowedOrigins, SITE_ORIGIN } = config;
  const ownHosts = URL.canParse(SITE_ORIGIN) ? [new URL(SITE_ORIGIN).hostname] : [];
  const checked = checkPublicUrl(address, { ownHosts, allowedOrigins });
  if (!checked.ok) return false;
  return checked.url.protocol === "https:" || allowedOrigins.includes(checked.url.origin);
}

/**
 * An address that someone else named is posted to here. It is checked again, because rules change, a redirect is never
 * followed, and the body of the answer is not read.
 */
export async function guardedPost(
  ctx: OutsideCtx,
  { url, headers, body }: Post,
): Promise<PostResult> {
  if (!mayPostTo(ctx, url)) return { ok: false, code: "ADDRESS_REFUSED" };
  const send = ctx.fetch ?? fetch;
  const signal = AbortSignal.timeout(ctx.config.FETCH_TIMEOUT_MS);
  try {
    const answer = await send(url, { method: "POST", redirect: "manual", signal, headers, body });
    await answer.body?.cancel();
    return { ok: true, status: answer.status, retryAfter: answer.headers.get("retry-after") };
  } catch {
    return { ok: false, code: "NETWORK_FAILED" };
  }
}
