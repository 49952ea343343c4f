import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import type { Presenter } from "../../../platform/envelopes";
import type { AppError } from "../../../platform/errors";
import { respondWithErrorPage } from "../../../ui/error-page";
import { type FormName, formTexts, type FormState, toFormState } from "./form-state";
import { accountMessages } from "./messages";
import { respondWithAccount, respondWithDeletion } from "./own-answers";
import { ownPath } from "./own-path";
import { clearAccountCookie } from "../api/set-account-cookie";
import { respondWithRegister, respondWithSignIn } from "./views/answers";

const forms: Readonly<Record<string, FormName>> = {
  "/login": "signIn",
  "/register": "register",
  "/account/profile": "profile",
  "/account/picture": "picture",
  "/account/language": "language",
  "/account/password": "password",
  "/account/delete": "deletion",
};

const needsSignIn: ReadonlySet<string> = new Set([
  "TOKEN_MISSING",
  "TOKEN_INVALID",
  "SESSION_ENDED",
]);

/** A form that is refused comes back as it was filled in; whoever has to sign in is led there and back. */
export const presentInPage: Presenter = async (c, error) => {
  if (needsSignIn.has(error.code)) return leadToSignIn(c, error);
  // A suspension ends what the device could do; the way in says why.
  if (error.code === "ACCOUNT_SUSPENDED" && c.req.path !== "/login") {
    return respondWithErrorPage(c, error);
  }
  const form = c.req.method === "POST" ? forms[c.req.path] : undefined;
  return form && error.status < 500
    ? respondWithForm(c, form, error)
    : respondWithErrorPage(c, error);
};

function leadToSignIn(c: Context<AppEnv>, error: AppError): Response {
  if (error.code !== "TOKEN_MISSING") clearAccountCookie(c);
  const { pathname, search } = new URL(c.req.url);
  // What was posted is lost; its page is the nearest thing.
  const goal = c.req.method === "GET" ? `${pathname}${search}` : "/account";
  const why = error.code === "TOKEN_MISSING" ? "needed" : "ended";
  return c.redirect(`/login?why=${why}&next=${encodeURIComponent(ownPath(goal))}`, 303);
}

async function respondWithForm(c: Context<AppEnv>, form: FormName, error: AppError) {
  const language = c.get("language");
  // A body too large was not read to its end: then there is nothing to give back.
  const posted = await c.req.parseBody().catch(() => ({}));
  const texts = formTexts(accountMessages[language])[form];
  const state = toFormState({ error, posted, texts, language });
  return respondWithState(c, form, { state, error });
}

type Returned = { readonly state: FormState; readonly error: AppError };

function respondWithState(c: Context<AppEnv>, form: FormName, { state, error }: Returned) {
  if (form === "signIn") return respondWithSignIn(c, { form: state, error });
  if (form === "register") return respondWithRegister(c, { form: state, error });
  if (form === "deletion") return respondWithDeletion(c, { state, error });
  return respondWithAccount(c, { form, state, error });
}
