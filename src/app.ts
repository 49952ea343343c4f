import { type Context, Hono, type MiddlewareHandler } from "hono";
import { limitRoutes } from "./platform/limits";
import { countVisits } from "./features/visits";
import { apiRouters, pageRouters, sharedPageRouters } from "./lazy-routers";
import { identify, type ReadCredential } from "./platform/auth";
import type { AppEnv } from "./platform/context";
import { keepPrivate, shareWithListed } from "./platform/cross-origin";
import { presentByFamily } from "./platform/envelopes";
import type { AppError } from "./platform/errors";
import { respondWith, withContext } from "./platform/http";
import { allowDocsStyles } from "./platform/docs-styles";
import { lazyRoutes } from "./platform/lazy-routes";
import { limitBodies } from "./platform/limit-bodies";
import { refuseUnmatched } from "./platform/methods";
import { observe } from "./platform/observe";
import { rememberLanguage } from "./platform/request-language";
import { apiHeaders, pageHeaders } from "./platform/security";
import { respondWithErrorPage } from "./ui/error-page";

const KIB = 1024;

const bodyLimits = {
  /** An offer of 20,000 characters, each escaped in JSON at the worst, and some more. */
  default: 128 * KIB,
  byRoute: {
    /** Two letters of 20,000 characters, escaped the same way. */
    "POST /api/letters/:id/versions": 320 * KIB,
    /** Two megabytes and the form around them; its router refuses what is more. */
    "PUT /api/v1/users/me/avatar": 2_100 * KIB,
  },
};

/**
 * The whole URL map of the product. Order is meaning: cross-cutting first, features last. Few middlewares, each with several
 * steps: every request pays for each (`npm run bench -- --only stack`).
 */
export function createApp() {
  const app = new Hono<AppEnv>();
  const unmatched = refuseUnmatched(() => app);
  app
    .onError(respondWith(presentByPath))
    .notFound(unmatched)
    .use(observe)
    .use("/docs", allowDocsStyles)
    .use(securityHeaders)
    .use(withContext)
    .use("/api/*", shareWithListed, keepPrivate)
    .use("/health/*", keepPrivate)
    .use(identify(readCredential));
  for (const [paths, load] of apiRouters) app.all(paths, lazyRoutes(load, behindLimits));
  app.use("/api/*", limitRoutes).all("/api/*", unmatched).use(rememberLanguage);
  for (const [paths, load] of sharedPageRouters) app.all(paths, lazyRoutes(load, asPages));
  app.use(countVisits);
  for (const [paths, load] of pageRouters) app.all(paths, lazyRoutes(load, asPages));
  return app;
}

/** What stands before every part of the API. */
const behindLimits = (app: Hono<AppEnv>) =>
  app.onError(respondWith(presentByFamily)).use(limitRoutes, limitBodies(bodyLimits));

const asPages = (app: Hono<AppEnv>) => app.onError(respondWith(respondWithErrorPage));

/** Chosen by hand: two middlewares that pass each other by would cost every request a promise more. */
const securityHeaders: MiddlewareHandler<AppEnv> = (c, next) =>
  (isForPrograms(c.req.path) ? apiHeaders : pageHeaders)(c.req.url)(c, next);

/** Loaded by the first credential: a visitor without one never waits for accounts. */
const readCredential: ReadCredential = async (ctx, credential) =>
  (await import("./features/accounts/sessions/read-credential")).readCredential(ctx, credential);

/** What no router of a family has answered: a program gets JSON, a person a page. */
const presentByPath = (c: Context<AppEnv>, error: AppError) =>
  isForPrograms(c.req.path) ? presentByFamily(c, error) : respondWithErrorPage(c, error);

const isForPrograms = (path: string) => /^\/(api|health|metrics)(\/|$)/.test(path);
