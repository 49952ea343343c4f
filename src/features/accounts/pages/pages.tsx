import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { respondWith } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { entryPages } from "./entry-pages";
import { ownPages } from "./own-pages";
import { recoveryPages } from "./recovery-pages";
import { presentOrRedirectToSignIn } from "./present-or-redirect-to-sign-in";

/** They serve `/login`, `/register`, `/recover…`, `/logout`, `/goodbye…`, `/account…`. */
export const accountPages = new Hono<AppEnv>()
  .use(noStore)
  .route("/", entryPages)
  .route("/recover", recoveryPages)
  .route("/account", ownPages)
  .onError(respondWith(presentOrRedirectToSignIn));
