import type { Context } from "hono";
import type { AppEnv } from "./context";

/** It holds what a request shows about its sender. None of it is ever logged in clear. */
export type Client = {
  readonly address: string;
  readonly userAgent: string;
  readonly referrer: string;
  /** It is the name of the network's owner, as Cloudflare sees it; it is empty on a laptop. */
  readonly networkOwner: string;
  /** It is the origin of this site as the browser sees it. */
  readonly origin: string;
};

export function clientOf(c: Context<AppEnv>): Client {
  const cf = c.req.raw.cf as { asOrganization?: unknown } | undefined;
  return {
    address: c.req.header("cf-connecting-ip") ?? "",
    userAgent: c.req.header("user-agent") ?? "",
    referrer: c.req.header("referer") ?? "",
    origin: new URL(c.req.url).origin,
    networkOwner: typeof cf?.asOrganization === "string" ? cf.asOrganization : "",
  };
}
