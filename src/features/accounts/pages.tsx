import { Hono, type MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../../platform/context";
import { platformError } from "../../platform/errors";
import { respondWith } from "../../platform/http";
import { carriedContext } from "../../platform/lazy-routes";
import { entryPages } from "./entry-pages";
import { ownPages } from "./own-pages";
import type { PageParts } from "./page-parts";
import { presentInPage } from "./present-in-page";

const unlimited: MiddlewareHandler<AppEnv> = (_, next) => next();

/** No page about an account outlives its window: not in a cache, not behind the back button of a shared machine. */
const neverStored = createMiddleware<AppEnv>(async function neverStored(c, next) {
  await next();
  c.header("Cache-Control", "no-store");
});

/** `/login`, `/register`, `/logout`, `/goodbye`, `/account…`. */
export const accountPages = ({ belongings, limit = unlimited }: PageParts) =>
  new Hono<AppEnv>()
    .use(carriedContext)
    .use(neverStored)
    .route("/", entryPages({ belongings, limit }))
    .route("/account", ownPages({ belongings, limit }))
    .notFound(() => {
      throw platformError("NOT_FOUND");
    })
    .onError(respondWith(presentInPage));
