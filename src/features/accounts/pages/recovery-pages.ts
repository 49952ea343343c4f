import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { type NextPage, onSubmit } from "../../../platform/form";
import { valid } from "../../../platform/http";
import { limitRoutes } from "../../../platform/limits";
import { smallBody } from "../../../platform/parse-body";
import { siteOriginOf } from "../../../platform/site-origin";
import { RecoveryToken } from "../api/schemas";
import { accountError } from "../errors";
import { recoverWithCode, recoverWithLink, requireRecoveryLink } from "../recovery/recover-account";
import { mailRecoveryLink } from "../recovery/recovery-links";
import { fieldRulesOf } from "./form-fields";
import { LinkForm, RecoveryForm, RecoveryMailForm } from "./form-schemas";
import { accountFlashes } from "./messages/flashes";
import { respondWithLink, respondWithRecovery } from "./views/recovery-answers";

const validToken = valid("param", RecoveryToken, {
  refuse: () => accountError("RECOVERY_LINK_INVALID"),
});

/** A recovery signs in no one: the person types the new password once more. */
const toSignIn = (): NextPage => ({
  path: "/login",
  flashes: [accountFlashes.flash("recovered")],
});

/** `/recover…` is for people who forgot their password. */
export const recoveryPages = new Hono<AppEnv>()
  .get("/", (c) => respondWithRecovery(c))
  .post("/", (c) =>
    onSubmit(c, RecoveryForm, {
      ...fieldRulesOf(c, "recovery"),
      guards: [smallBody, limitRoutes],
      work: ({ new_password: newPassword, ...proof }) =>
        recoverWithCode(c.var.ctx, { ...proof, newPassword }),
      done: toSignIn,
      again: (state) => respondWithRecovery(c, { name: "recovery", state }),
    }),
  )
  .post("/email", (c) =>
    onSubmit(c, RecoveryMailForm, {
      ...fieldRulesOf(c, "recoveryMail"),
      guards: [smallBody, limitRoutes],
      work: async ({ mail_identifier: identifier }) =>
        mailRecoveryLink(c.var.ctx, { identifier, origin: siteOriginOf(c) }),
      done: () => ({ path: "/recover", flashes: [accountFlashes.flash("recoveryMailed")] }),
      again: (state) => respondWithRecovery(c, { name: "recoveryMail", state }),
    }),
  )
  // A refused form leaves this address in the window, and it may be asked for again.
  .get("/email", (c) => c.redirect("/recover", 303))
  .get("/link/:token", validToken, async (c) => {
    const { token } = c.req.valid("param");
    await requireRecoveryLink(c.var.ctx, token);
    return respondWithLink(c, { token });
  })
  // The limit comes before the token is looked at, because a token is what is guessed here.
  .post("/link/:token", limitRoutes, validToken, (c) => {
    const { token } = c.req.valid("param");
    return onSubmit(c, LinkForm, {
      ...fieldRulesOf(c, "recoveryLink"),
      guards: [smallBody],
      work: ({ new_password: newPassword }) => recoverWithLink(c.var.ctx, { token, newPassword }),
      done: toSignIn,
      again: (form) => respondWithLink(c, { token, form }),
    });
  });
