import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";

/**
 * A page that runs WebAssembly in several threads needs memory that they share, which browsers give to pages that embed
 * nothing of other sites (COOP and COEP). It is mounted outside the middleware that sets the policy of all pages.
 */
export const isolatePage = createMiddleware<AppEnv>(async function isolatePage(c, next) {
  await next();
  const policy = c.res.headers.get("content-security-policy") ?? "";
  c.header("Content-Security-Policy", policy.replace(/script-src [^;]*/, "$& 'wasm-unsafe-eval'"));
  c.header("Cross-Origin-Embedder-Policy", "require-corp");
});
