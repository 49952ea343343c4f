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

/** It shows the error page, or leads a person who must sign in there and back. */
export const presentOrRedirectToSignIn: Presenter = (c, error) =>
  needsSignIn.has(error.code) ? redirectToSignIn(c, error) : respondWithErrorPage(c, error);

function redirectToSignIn(c: Context<AppEnv>, error: AppError): Response {
  if (error.code !== "TOKEN_MISSING") clearAccountCookie(c);
  const { pathname, search } = new URL(c.req.url);
  // The posted form is lost; its page is the nearest goal.
  const goal = c.req.method === "GET" ? `${pathname}${search}` : "/account";
  const why = error.code === "TOKEN_MISSING" ? "needed" : "ended";
  return c.redirect(`/login?why=${why}&next=${encodeURIComponent(ownPath(goal))}`, 303);
}
