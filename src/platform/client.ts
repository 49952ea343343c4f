import type { Context } from "hono";
import type { AppEnv } from "./context";

/** What a request tells of who sends it. Never logged in clear. */
export type Client = {
  readonly address: string;
  readonly userAgent: string;
  readonly referrer: string;
  /** Name of the network's owner, as Cloudflare sees it; empty on a laptop. */
  readonly networkOwner: string;
  /** Of the request: where this atelier lives, in the browser's eyes. */
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
