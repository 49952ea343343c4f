import { type Context, Hono } from "hono";
import { requestId } from "hono/request-id";
import { letterPages, letterRoutes } from "./features/letters";
import { profilePages, profileRoutes } from "./features/profile";
import { countVisits, invitationPages } from "./features/visits";
import { identify, type ReadCredential } from "./platform/auth";
import type { AppEnv } from "./platform/context";
import { presentLettersError } from "./platform/envelopes";
import { type AppError, platformError } from "./platform/errors";
import { refuseForeignOrigin, respondWith, withContext } from "./platform/http";
import { lazyRoutes } from "./platform/lazy-routes";
import { detectLanguage, rememberLanguage } from "./platform/request-language";
import { securityHeaders } from "./platform/security";
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
    .use(identify(readCredential))
    .route("/api/profile", profileRoutes)
    .route("/api/letters", letterRoutes)
    .all("/api/auth/*", oauthRoutes)
    .all("/api/v1/auth/*", communityRoutes)
    .all("/api/v1/users/*", communityRoutes)
    .all("/api/v1/chat/*", chatRoutes)
    .all("/api/v1/ws/*", chatRoutes)
    .all("/api/v1/admin/*", adminRoutes)
    .all("/api/*", refuseUnknown)
    .use(rememberLanguage, countVisits)
    .route("/", profilePages)
    .route("/letters", letterPages)
    .route("/i", invitationPages);
}

/** Loaded by the first credential: a visitor without one never waits for accounts. */
const readCredential: ReadCredential = async (ctx, credential) =>
  (await import("./features/accounts/sessions/read-credential")).readCredential(ctx, credential);

const loadAccounts = () =>
  Promise.all([import("./features/accounts/routes"), import("./belongings")]);
const oauthRoutes = lazyRoutes(async () => {
  const [routes, { belongings }] = await loadAccounts();
  return routes.oauthRoutes(belongings);
});
const communityRoutes = lazyRoutes(async () => {
  const [routes, { belongings }] = await loadAccounts();
  return routes.communityRoutes(belongings);
});

const adminRoutes = lazyRoutes(async () => (await import("./features/admin")).adminRoutes);

const chatRoutes = lazyRoutes(async () => (await import("./features/chat/routes")).chatRoutes);

/** What no router of a family has answered: a program gets JSON, a person a page. */
const presentByPath = (c: Context<AppEnv>, error: AppError) =>
  c.req.path.startsWith("/api/") ? presentLettersError(c, error) : respondWithErrorPage(c, error);

function refuseUnknown(): never {
  throw platformError("NOT_FOUND");
}
