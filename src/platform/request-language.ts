import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";
import { Language } from "./language";
import { Memory } from "./memory";

const COOKIE = "language";
const LIFETIME_SECONDS = 365 * 24 * 60 * 60;

/**
 * The language is `?lang=`, else the language cookie, else what the browser asks for, else French. It is written by hand
 * because Hono's detector costs a fifth of a bare request here (`npm run bench -- --only stack`).
 */
export const languageOf = (c: Context<AppEnv>): Language =>
  readLanguage(c.req.query("lang")) ??
  readLanguage(getCookie(c, COOKIE)) ??
  rememberedPreference(c.req.header("accept-language") ?? "");

/** A language that was chosen on a page stays chosen. */
export const rememberLanguage = createMiddleware<AppEnv>(function rememberLanguage(c, next) {
  const chosen = readLanguage(c.req.query("lang"));
  return chosen ? next().then(() => keepLanguage(c, chosen)) : next();
});

const preferences = new Memory<string, Language>(200);

/** Browsers send the same few headers over and over, and reading one anew is a tenth of the middleware's cost. */
function rememberedPreference(header: string): Language {
  const known = preferences.get(header);
  if (known) return known;
  const language = preferredLanguage(header);
  preferences.set(header, language);
  return language;
}

export function keepLanguage(c: Context<AppEnv>, language: Language): void {
  setCookie(c, COOKIE, language, {
    path: "/",
    maxAge: LIFETIME_SECONDS,
    sameSite: "Lax",
    httpOnly: true,
    secure: new URL(c.req.url).protocol === "https:",
  });
}

/**
 * It picks the first of our languages in an `Accept-Language` (RFC 9110, 12.5.4), by weight and then by order; `fr-CA` is
 * French.
 */
export function preferredLanguage(header: string): Language {
  const ranges = header
    .split(",")
    .flatMap((range) => {
      const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
      const language = readLanguage(tag.split("-")[0]);
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      const weight = quality ? Number(quality.trim().slice(2)) : 1;
      return language && weight > 0 ? [{ language, weight }] : [];
    })
    .toSorted((one, other) => other.weight - one.weight);
  return ranges[0]?.language ?? "fr";
}

function readLanguage(text: string | undefined): Language | undefined {
  return Language.options.find((language) => language === text);
}
