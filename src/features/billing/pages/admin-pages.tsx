import { type Context, Hono } from "hono";
import * as z from "zod";
import { roleGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState, onSubmit, redirectToNextPage } from "../../../platform/form";
import { valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { paidPlans } from "../../../platform/plan";
import { respondWithForm } from "../../../ui/form-answer";
import { planPageError } from "../errors";
import { paymentModeOf } from "../gateway/gateway";
import { endGrant, givePlan } from "../grants/give-plan";
import { listBilling } from "../grants/list-billing";
import { billingMessages } from "./messages";
import { billingFlashes } from "./messages/flashes";
import { AdminPlansPage } from "./views/admin-page";

const { flash } = billingFlashes;
const ADMIN_HOME = "/admin/plans";

const GiftForm = z.object({
  username: z.string().trim().min(1).max(100),
  plan: z.enum(paidPlans),
  reason: z.string().trim().min(3).max(300),
  /** The day is included, in UTC. */
  until: z.iso.date().transform((day) => Date.parse(`${day}T23:59:59.999Z`)),
});
const GiftId = z.object({ id: z.coerce.number().int().min(1) });

/** `/admin/plans…` is for admins. */
export const adminPlanPages = new Hono<AppEnv>()
  .basePath(ADMIN_HOME)
  .use(noStore)
  .use(roleGuard("admin"))
  .use(smallBody)
  .get("/", (c) => respondWithPlans(c))
  .post("/", (c) => {
    const texts = billingMessages[c.get("language")].admin;
    return onSubmit(c, GiftForm, {
      fields: {
        username: texts.usernameError,
        reason: texts.reasonError,
        until: texts.untilError,
      },
      fieldsOfCode: { GIFT_PERSON_NOT_FOUND: ["username"], GIFT_END_REFUSED: ["until"] },
      work: ({ until, ...gift }) => givePlan(c.var.ctx, { ...gift, endsAt: until }),
      done: () => ({ path: ADMIN_HOME, flashes: [flash("given")] }),
      again: (form) => respondWithPlans(c, form),
    });
  })
  .post(
    "/gifts/:id/end",
    valid("param", GiftId, { refuse: () => planPageError("GRANT_NOT_FOUND") }),
    async (c) => {
      await endGrant(c.var.ctx, c.req.valid("param").id);
      return redirectToNextPage(c, { path: ADMIN_HOME, flashes: [flash("takenBack")] });
    },
  );

async function respondWithPlans(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  const { ctx } = c.var;
  const overview = await listBilling(ctx);
  const props = { language, overview, mode: paymentModeOf(ctx), now: ctx.now().getTime(), form };
  const { title } = billingMessages[language].admin;
  return respondWithForm(
    c,
    { title, isPrivate: true, children: <AdminPlansPage {...props} /> },
    form,
  );
}
