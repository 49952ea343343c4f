import { type Context, Hono, type MiddlewareHandler } from "hono";
import { requestId } from "hono/request-id";
import { letterPages, letterRoutes } from "./features/letters";
import { profilePages, profileRoutes } from "./features/profile";
import { countVisits, invitationPages } from "./features/visits";
import type { AppEnv } from "./platform/context";
import { presentLettersError } from "./platform/envelopes";
import { type AppError, platformError } from "./platform/errors";
import { refuseForeignOrigin, respondWith, withContext } from "./platform/http";
import { detectLanguage, rememberLanguage } from "./platform/request-language";
import { apiHeaders, pageHeaders } from "./platform/security";
import { respondWithErrorPage } from "./ui/error-page";

/** The whole URL map of the product. Order is meaning: cross-cutting first, features last. */
export function createApp() {
  return new Hono<AppEnv>()
    .onError(respondWith(presentByPath))
    .notFound(refuseUnknown)
    .use(requestId())
    .use(securityHeaders)
    .use(detectLanguage)
    .use(withContext)
    .use(refuseForeignOrigin)
    .route("/api/profile", profileRoutes)
    .route("/api/letters", letterRoutes)
    .all("/api/*", refuseUnknown)
    .use(rememberLanguage, countVisits)
    .route("/", profilePages)
    .route("/letters", letterPages)
    .route("/i", invitationPages);
}

/** Chosen by hand: two middlewares that pass each other by would cost every request a promise more. */
const securityHeaders: MiddlewareHandler<AppEnv> = (c, next) =>
  (isForPrograms(c) ? apiHeaders : pageHeaders)(c, next);

const isForPrograms = (c: Context<AppEnv>) => c.req.path.startsWith("/api/");

/** What no router of a family has answered: a program gets JSON, a person a page. */
const presentByPath = (c: Context<AppEnv>, error: AppError) =>
  isForPrograms(c) ? presentLettersError(c, error) : respondWithErrorPage(c, error);

function refuseUnknown(): never {
  throw platformError("NOT_FOUND");
}
