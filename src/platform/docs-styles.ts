import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";

/**
 * The one exception to the content policy: the interactive documentation may write styles into itself, since its
 * component does so by the dozen and gives them no nonce. Scripts stay our own files there as well. Mounted outside of
 * what sets the policy.
 */
export const allowDocsStyles = createMiddleware<AppEnv>(async function allowDocsStyles(c, next) {
  await next();
  const policy = c.res.headers.get("content-security-policy") ?? "";
  c.header("Content-Security-Policy", policy.replace(/style-src [^;]*/, "$& 'unsafe-inline'"));
});
