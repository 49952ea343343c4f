import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../../../platform/context";
import { respondWith } from "../../../platform/http";
import { respondWithErrorPage } from "../../../ui/error-page";

/** The same for everybody of one language: kept by browsers, and asked for again by its ETag. */
const revalidate = createMiddleware<AppEnv>(async function revalidate(c, next) {
  const { etag } = await import("hono/etag");
  c.header("Vary", "Accept-Language, Cookie");
  return etag()(c, next);
});

const pages = new Hono<AppEnv>()
  .use("/docs", revalidate)
  .use("/redoc", revalidate)
  .get("/docs", async (c) => (await import("./views/docs-answers")).respondWithInteractive(c))
  .get("/redoc", async (c) => (await import("./views/docs-answers")).respondWithReference(c));

export const docsPages = pages.onError(respondWith(respondWithErrorPage));
