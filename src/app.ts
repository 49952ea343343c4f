import { type Context, Hono, type MiddlewareHandler } from "hono";
import { features as allFeatures } from "./features";
import { countVisits } from "./features/visits";
import { answerInTime } from "./platform/answer-in-time";
import { identify, type ReadCredential } from "./platform/auth";
import type { AppEnv } from "./platform/context";
import { keepPrivate, shareWithListed } from "./platform/cross-origin";
import { presentIn } from "./platform/envelopes";
import type { AppError } from "./platform/errors";
import { type Feature, type FeatureApi, type FeaturePages, featureSetOf } from "./platform/feature";
import { respondWith, withContext } from "./platform/http";
import { allowInlineStyles } from "./platform/inline-styles";
import { isolatePage } from "./platform/isolate-page";
import { lazyRoutes } from "./platform/lazy-routes";
import { limitBodies } from "./platform/limit-bodies";
import { limitPages, limitRoutes } from "./platform/limits";
import { refuseUnmatched } from "./platform/methods";
import { readBadgesAhead } from "./platform/nav-badges";
import { observe } from "./platform/observe";
import { rememberLanguage } from "./platform/request-language";
import { apiHeaders, pageHeaders } from "./platform/security";
import { familyOf } from "./platform/wire-families";
import { respondWithErrorPage } from "./ui/error-page";

/**
 * This is the URL map of the product: cross-cutting middleware first, features last. There are few middlewares, each with
 * several steps, because every request pays for each (`npm run bench -- --only stack`).
 */
export function createApp(features: readonly Feature[] = allFeatures) {
  const apis = features.flatMap(({ api }) => api ?? []);
  const pages = features.flatMap((feature) => feature.pages ?? []);
  const isForPrograms = programPathsOf(apis);
  const app = new Hono<AppEnv>();
  const unmatched = refuseUnmatched(() => app);

  /** A path that no router has answered is refused as JSON to a program and as a page to a person. */
  const presentByPath = (c: Context<AppEnv>, error: AppError) =>
    isForPrograms(c.req.path)
      ? presentIn(familyOf(apis, c.req.path))(c, error)
      : respondWithErrorPage(c, error);

  /**
   * The path decides between the headers of pages and those of the API. It is done by hand, because two middlewares that
   * skip each other's paths would cost every request one more promise.
   */
  const securityHeaders: MiddlewareHandler<AppEnv> = (c, next) =>
    (isForPrograms(c.req.path) ? apiHeaders : pageHeaders)(c.req.url)(c, next);

  app.onError(respondWith(presentByPath)).notFound(unmatched).use(observe);
  for (const path of pages.flatMap(({ inlineStylesAt }) => inlineStylesAt ?? [])) {
    app.use(path, allowInlineStyles);
  }
  for (const path of pages.flatMap(({ isolatedAt }) => isolatedAt ?? [])) {
    app.use(path, isolatePage);
  }
  app
    .use(securityHeaders)
    .use(withContext(featureSetOf(features)), answerInTime)
    .use("/api/*", shareWithListed, keepPrivate)
    .use("/health/*", keepPrivate)
    .use(identify(readCredential));
  for (const api of apis) mount(app, api, behindLimits(api));
  app.use("/api/*", limitRoutes).all("/api/*", unmatched).use(rememberLanguage);
  for (const each of pages) if (each.countsVisits === false) mount(app, each, asPages(each));
  app.use(countVisits);
  for (const each of pages) if (each.countsVisits !== false) mount(app, each, asPages(each));
  return app;
}

type Prepare = (app: Hono<AppEnv>) => Hono<AppEnv>;

function mount(app: Hono<AppEnv>, part: FeatureApi | FeaturePages, prepare: Prepare): void {
  const isSlashOptional = "isSlashOptional" in part;
  const routes = lazyRoutes(part.load, prepare, { isSlashOptional });
  for (const path of part.paths) app.all(path, routes);
}

/** These middlewares run before every part of the API. */
const behindLimits =
  ({ family, bodyLimits }: FeatureApi): Prepare =>
  (app) =>
    app.onError(respondWith(presentIn(family))).use(limitRoutes, limitBodies(bodyLimits));

const asPages =
  ({ styles }: FeaturePages): Prepare =>
  (app) =>
    app.onError(respondWith(respondWithErrorPage)).use((c, next) => {
      c.set("styles", styles);
      return limitPages(c, () => {
        readBadgesAhead(c);
        return next();
      });
    });

/** The module loads with the first credential, so that a visitor without one never waits for accounts. */
const readCredential: ReadCredential = async (ctx, credential) =>
  (await import("./features/accounts/sessions/read-credential")).readCredential(ctx, credential);

/** Program paths are everything under `/api`, and the other paths that an API registers. */
function programPathsOf(apis: readonly FeatureApi[]): (path: string) => boolean {
  const roots = apis.flatMap(({ paths }) => paths.map((path) => path.replace(/\/\*$/, "")));
  const prefixes = ["/api", ...roots.filter((root) => !root.startsWith("/api/"))];
  return (path) => prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}
