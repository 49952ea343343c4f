import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";

/**
 * The one exception to the content policy: a page may write styles into itself. The interactive documentation needs it, since
 * its component does so by the dozen and gives them no nonce. Mounted outside of what sets the policy.
 */
export const allowInlineStyles = createMiddleware<AppEnv>(
  async function allowInlineStyles(c, next) {
    await next();
    const policy = c.res.headers.get("content-security-policy") ?? "";
    c.header("Content-Security-Policy", policy.replace(/style-src [^;]*/, "$& 'unsafe-inline'"));
  },
);
