import { type Context, Hono } from "hono";
import { requestId } from "hono/request-id";
import { allowDocsStyles, docsPages } from "./features/docs";
import { healthRoutes } from "./features/health";
import { letterPages, letterRoutes } from "./features/letters";
import { limitRoutes } from "./features/limits";
import { profilePages, profileRoutes } from "./features/profile";
import { countVisits, invitationPages } from "./features/visits";
import type { AppEnv } from "./platform/context";
import { keepPrivate, shareWithListed } from "./platform/cross-origin";
import { presentByFamily } from "./platform/envelopes";
import type { AppError } from "./platform/errors";
import { refuseForeignOrigin, respondWith, withContext } from "./platform/http";
import { limitBodies } from "./platform/limit-bodies";
import { refuseUnmatched } from "./platform/methods";
import { observe } from "./platform/observe";
import { readFromReplicas } from "./platform/read-replicas";
import { detectLanguage, rememberLanguage } from "./platform/request-language";
import { securityHeaders } from "./platform/security";
import { respondWithErrorPage } from "./ui/error-page";

/** An offer of 20,000 characters, each escaped in JSON at the worst, and some more. */
const bodyLimits = { default: 128 * 1024, byRoute: {} };

/** The whole URL map of the product. Order is meaning: cross-cutting first, features last. */
export function createApp() {
  const app = new Hono<AppEnv>();
  const unmatched = refuseUnmatched(() => app);
  return app
    .onError(respondWith(presentByPath))
    .notFound(unmatched)
    .use(requestId())
    .use(observe)
    .use("/docs", allowDocsStyles)
    .use(securityHeaders)
    .use(detectLanguage)
    .use(withContext)
    .use(readFromReplicas)
    .use("/api/*", shareWithListed, keepPrivate)
    .use("/health/*", keepPrivate)
    .use(refuseForeignOrigin)
    .use("/api/*", limitRoutes, limitBodies(bodyLimits))
    .route("/api/profile", profileRoutes)
    .route("/api/letters", letterRoutes)
    .all("/api/*", unmatched)
    .route("/", healthRoutes)
    .route("/", docsPages)
    .use(rememberLanguage, countVisits)
    .route("/", profilePages)
    .route("/letters", letterPages)
    .route("/i", invitationPages);
}

/** What no router of a family has answered: a program gets JSON, a person a page. */
const presentByPath = (c: Context<AppEnv>, error: AppError) =>
  isForPrograms(c.req.path) ? presentByFamily(c, error) : respondWithErrorPage(c, error);

const isForPrograms = (path: string) => /^\/(api|health|metrics)(\/|$)/.test(path);
