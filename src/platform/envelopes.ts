import type { Context } from "hono";
import type { AppEnv } from "./context";
import type { AppError } from "./errors";

/** How one wire family writes a refusal. A router names its presenter once. */
export type Presenter = (c: Context<AppEnv>, error: AppError) => Response | Promise<Response>;

/** `{error, code, message?, details?, retry_after?}` of the letters family. */
export const presentLettersError: Presenter = (c, error) => {
  const language = c.get("language");
  return c.json(
    {
      error: error.title[language],
      code: error.code,
      message: error.advice?.[language],
      teaser: error.teaser?.[language],
      details: error.details,
      retry_after: error.retryAfterSeconds,
      ...error.fields,
      request_id: c.get("requestId"),
    },
    error.status,
  );
};

/** `{detail, code}` of the OAuth2 family, which calls what does not validate 422 (RFC 9110, 15.5.21). */
export const presentOauthError: Presenter = (c, error) => {
  const language = c.get("language");
  const status = invalidInput.has(error.code) ? 422 : error.status;
  return c.json(
    {
      detail: error.advice?.[language] ?? error.title[language],
      code: error.code,
      details: error.details,
      ...error.fields,
      request_id: c.get("requestId"),
    },
    status,
    challengeOf(status),
  );
};

/** `{success: false, error, code, message?, details?}` of the community family. */
export const presentCommunityError: Presenter = (c, error) => {
  const language = c.get("language");
  return c.json(
    {
      success: false,
      error: error.title[language],
      code: error.code,
      message: error.advice?.[language],
      details: error.details,
      ...error.fields,
      request_id: c.get("requestId"),
    },
    error.status,
    challengeOf(error.status),
  );
};

const invalidInput: ReadonlySet<string> = new Set([
  "INVALID_REQUEST",
  "VALIDATION_ERROR",
  "PASSWORD_WEAK",
  "PASSWORD_COMMON",
]);

/** A 401 names the scheme that would help (RFC 6750, 3). */
const challengeOf = (status: number): Record<string, string> =>
  status === 401 ? { "www-authenticate": "Bearer" } : {};
