import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";

/**
 * It is the one exception to the content policy: a page may write inline styles. The interactive documentation needs it,
 * since its component writes dozens without a nonce. It is mounted outside the middleware that sets the policy.
 */
export const allowInlineStyles = createMiddleware<AppEnv>(
  async function allowInlineStyles(c, next) {
    await next();
    const policy = c.res.headers.get("content-security-policy") ?? "";
    c.header("Content-Security-Policy", policy.replace(/style-src [^;]*/, "$& 'unsafe-inline'"));
  },
);
