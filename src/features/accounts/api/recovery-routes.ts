import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { smallBody } from "../../../platform/parse-body";
import { siteOriginOf } from "../../../platform/site-origin";
import { recoverWithCode, recoverWithLink } from "../recovery/recover-account";
import { mailRecoveryLink } from "../recovery/recovery-links";
import { RecoverByCode, RecoverByLink, RequestRecoveryMail } from "./schemas";

const recovered = { success: true, message: "Password changed, all devices signed out" };

/** `/api/v1/auth/recover…` is for people who forgot their password. */
export const recoveryRoutes = new Hono<AppEnv>()
  .use(smallBody)
  .post("/", valid("json", RecoverByCode), async (c) => {
    await recoverWithCode(c.var.ctx, c.req.valid("json"));
    return c.json(recovered);
  })
  .post("/link", valid("json", RecoverByLink), async (c) => {
    const { token, new_password: newPassword } = c.req.valid("json");
    await recoverWithLink(c.var.ctx, { token, newPassword });
    return c.json(recovered);
  })
  .post("/email", valid("json", RequestRecoveryMail), (c) => {
    const { email: identifier } = c.req.valid("json");
    mailRecoveryLink(c.var.ctx, { identifier, origin: siteOriginOf(c) });
    return c.json(
      { success: true, message: "If there is such an account, a link is on its way" },
      202,
    );
  });
