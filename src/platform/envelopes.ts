import type { Context } from "hono";
import type { AppEnv } from "./context";
import type { AppError } from "./errors";
import { errorBodies, type Family } from "./wire-families";

/** It writes a refusal in the form of one wire family. A router names its presenter once. */
export type Presenter = (c: Context<AppEnv>, error: AppError) => Response | Promise<Response>;

export const presentIn =
  (family: Family): Presenter =>
  (c, error) => {
    const facts = { language: c.get("language"), requestId: c.get("requestId") };
    const status = statusIn(family, error);
    const headers: Record<string, string> = {};
    // A 401 names the scheme that would help (RFC 6750, 3); a session comes with a page and has no scheme.
    if (status === 401 && family !== "letters") headers["www-authenticate"] = "Bearer";
    return c.json(errorBodies[family](error, facts), status, headers);
  };

export const presentLettersError = presentIn("letters");
export const presentOauthError = presentIn("oauth");
export const presentCvError = presentIn("cv");
export const presentCommunityError = presentIn("community");

const invalidInput: ReadonlySet<string> = new Set([
  "INVALID_REQUEST",
  "VALIDATION_ERROR",
  "PASSWORD_WEAK",
  "PASSWORD_COMMON",
]);

/** The OAuth2 family answers 422 where validation fails (RFC 9110, 15.5.21). */
export const statusIn = (family: Family, { code, status }: AppError) =>
  family === "oauth" && invalidInput.has(code) ? 422 : status;
