import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import type { Presenter } from "../../../platform/envelopes";
import type { AppError } from "../../../platform/errors";
import { respondWithErrorPage } from "../../../ui/error-page";
import { clearAccountCookie } from "../api/set-account-cookie";
import { ownPath } from "./own-path";

const needsSignIn: ReadonlySet<string> = new Set([
  "TOKEN_MISSING",
  "TOKEN_INVALID",
  "SESSION_ENDED",
]);

/** The error page; a person who has to sign in is led there and back. */
export const presentOrLeadToSignIn: Presenter = (c, error) =>
  needsSignIn.has(error.code) ? leadToSignIn(c, error) : respondWithErrorPage(c, error);

function leadToSignIn(c: Context<AppEnv>, error: AppError): Response {
  if (error.code !== "TOKEN_MISSING") clearAccountCookie(c);
  const { pathname, search } = new URL(c.req.url);
  // What was posted is lost; its page is the nearest thing.
  const goal = c.req.method === "GET" ? `${pathname}${search}` : "/account";
  const why = error.code === "TOKEN_MISSING" ? "needed" : "ended";
  return c.redirect(`/login?why=${why}&next=${encodeURIComponent(ownPath(goal))}`, 303);
}
