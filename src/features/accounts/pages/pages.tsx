import { Hono, type MiddlewareHandler } from "hono";
import type { AppEnv } from "../../../platform/context";
import { respondWith } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { entryPages } from "./entry-pages";
import { ownPages } from "./own-pages";
import type { PageParts } from "./page-parts";
import { presentInPage } from "./present-in-page";

const unlimited: MiddlewareHandler<AppEnv> = (_, next) => next();

/** `/login`, `/register`, `/logout`, `/goodbye`, `/account…`. */
export const accountPages = ({ belongings, limit = unlimited }: PageParts) =>
  new Hono<AppEnv>()
    .use(noStore)
    .route("/", entryPages({ belongings, limit }))
    .route("/account", ownPages({ belongings, limit }))
    .onError(respondWith(presentInPage));
