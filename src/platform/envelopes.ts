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
