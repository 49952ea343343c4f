import { Hono } from "hono";
import { languageDetector } from "hono/language";
import { requestId } from "hono/request-id";
import { invitationPages, countVisits } from "./features/visits";
import { letterRoutes } from "./features/letters";
import { profileRoutes } from "./features/profile";
import type { AppEnv } from "./platform/context";
import { presentLettersError } from "./platform/envelopes";
import { platformError } from "./platform/errors";
import { refuseForeignOrigin, respondWith, withContext } from "./platform/http";
import { securityHeaders } from "./platform/security";

/** The whole URL map of the product. Order is meaning: cross-cutting first, features last. */
export function createApp() {
  return new Hono<AppEnv>()
    .onError(respondWith(presentLettersError))
    .notFound(() => {
      throw platformError("NOT_FOUND");
    })
    .use(requestId())
    .use(securityHeaders)
    .use(languages)
    .use(withContext)
    .use(refuseForeignOrigin)
    .route("/api/profile", profileRoutes)
    .route("/api/letters", letterRoutes)
    .use(countVisits)
    .route("/i", invitationPages);
}

/** `?lang=`, then the cookie a page sets for it, then what the browser asks for. */
const languages = languageDetector({
  supportedLanguages: ["fr", "en"],
  fallbackLanguage: "fr",
  order: ["querystring", "cookie", "header"],
  lookupQueryString: "lang",
  lookupCookie: "language",
  caches: false,
});
