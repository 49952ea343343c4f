import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../../platform/context";
import { respondWith } from "../../platform/http";
import { rememberLanguage } from "../../platform/request-language";
import { respondWithErrorPage } from "../../ui/error-page";
import { limitRoutes } from "../limits";

/**
 * The one exception to the content policy: the interactive page may write styles into itself, since its component does
 * so by the dozen and gives them no nonce. Scripts stay our own files there as well. Mounted outside of what sets the
 * policy.
 */
export const allowDocsStyles = createMiddleware<AppEnv>(async function allowDocsStyles(c, next) {
  await next();
  const policy = c.res.headers.get("content-security-policy") ?? "";
  c.header("Content-Security-Policy", policy.replace(/style-src [^;]*/, "$& 'unsafe-inline'"));
});

/** The same for everybody of one language: kept by browsers, and asked for again by its ETag. */
const revalidate = createMiddleware<AppEnv>(async function revalidate(c, next) {
  const { etag } = await import("hono/etag");
  c.header("Vary", "Accept-Language, Cookie");
  return etag()(c, next);
});

const pages = new Hono<AppEnv>()
  .use("/docs", limitRoutes, rememberLanguage, revalidate)
  .use("/redoc", limitRoutes, rememberLanguage, revalidate)
  .get("/docs", async (c) => (await import("./views/docs-answers")).respondWithInteractive(c))
  .get("/redoc", async (c) => (await import("./views/docs-answers")).respondWithReference(c));

export const docsPages = pages.onError(respondWith(respondWithErrorPage));
