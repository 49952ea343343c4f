import type { Context } from "hono";
import type { AppEnv } from "./context";
import type { AppError } from "./errors";
import { errorBodies, type Family, familyOf } from "./wire-families";

/** How one wire family writes a refusal. A router names its presenter once. */
export type Presenter = (c: Context<AppEnv>, error: AppError) => Response | Promise<Response>;

const presenterOf =
  (family: Family): Presenter =>
  (c, error) => {
    const facts = { language: c.get("language"), requestId: c.get("requestId") };
    return c.json(errorBodies[family](error, facts), error.status);
  };

export const presentLettersError = presenterOf("letters");
export const presentOauthError = presenterOf("oauth");
export const presentCvError = presenterOf("cv");
export const presentCommunityError = presenterOf("community");

/** For what no router of a family has answered: unknown paths, wrong methods, limits, bodies too large. */
export const presentByFamily: Presenter = (c, error) => presenterOf(familyOf(c.req.path))(c, error);
