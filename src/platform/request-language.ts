import { setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { languageDetector } from "hono/language";
import type { AppEnv } from "./context";
import { Language } from "./language";

const COOKIE = "language";
const LIFETIME_SECONDS = 365 * 24 * 60 * 60;

/** `?lang=`, then the cookie a page sets for it, then what the browser asks for. */
export const detectLanguage = languageDetector({
  supportedLanguages: ["fr", "en"],
  fallbackLanguage: "fr",
  order: ["querystring", "cookie", "header"],
  lookupQueryString: "lang",
  lookupCookie: COOKIE,
  caches: false,
});

/** A language that was chosen on a page stays chosen. */
export const rememberLanguage = createMiddleware<AppEnv>(async function rememberLanguage(c, next) {
  const chosen = Language.safeParse(c.req.query("lang")).data;
  if (chosen) {
    const secure = new URL(c.req.url).protocol === "https:";
    setCookie(c, COOKIE, chosen, {
      path: "/",
      maxAge: LIFETIME_SECONDS,
      sameSite: "Lax",
      httpOnly: true,
      secure,
    });
  }
  await next();
});
