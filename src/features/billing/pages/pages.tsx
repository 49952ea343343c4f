import { type Context, Hono } from "hono";
import * as z from "zod";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState, onSubmit, redirectToNextPage } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { siteOriginOf } from "../../../platform/site-origin";
import { respondWithForm } from "../../../ui/form-answer";
import { respondWithPage } from "../../../ui/layout";
import { presentOrRedirectToSignIn } from "../../accounts";
import { CreateSession } from "../api/schemas";
import { beginCheckout } from "../checkout/begin-checkout";
import { finishCheckout } from "../checkout/finish-checkout";
import { getCheckout } from "../checkout/get-checkout";
import { openPortal } from "../checkout/open-portal";
import { actInSimulation, paySimulated, requireSimulation } from "../checkout/simulate";
import { planPageError } from "../errors";
import { paymentModeOf } from "../gateway/gateway";
import { getPlan } from "../get-plan";
import { simulatedActs } from "../subscriptions/simulated-life";
import { adminPlanPages } from "./admin-pages";
import { billingMessages } from "./messages";
import { billingFlashes } from "./messages/flashes";
import { CheckoutPage } from "./views/checkout-page";
import { PlanPage } from "./views/plan-page";
import { PortalPage, SimulationPage } from "./views/portal-pages";

const { flash } = billingFlashes;
const HOME = "/account/plan";
const SIMULATION = `${HOME}/simulation`;

const CheckoutId = z.object({ id: z.string().regex(/^[\w:-]{1,200}$/) });
const knownCheckout = valid("param", CheckoutId, {
  refuse: () => planPageError("CHECKOUT_NOT_FOUND"),
});
const ActForm = z.object({ act: z.enum(simulatedActs) });
const Nothing = z.looseObject({});

/** `/account/plan…` is for signed-in people; others are led to sign in and back. */
const ownPages = new Hono<AppEnv>()
  .basePath(HOME)
  .use(noStore)
  .use(userGuard)
  .get("/", (c) => respondWithPlan(c))
  .post("/checkout", (c) =>
    onSubmit(c, CreateSession, {
      guards: [smallBody],
      work: ({ planType: plan }) => beginCheckout(c.var.ctx, { plan, origin: siteOriginOf(c) }),
      done: ({ id }) => ({ path: `${HOME}/checkout/${id}` }),
      again: (form) => respondWithPlan(c, form),
    }),
  )
  .get("/checkout/:id", knownCheckout, (c) => respondWithCheckout(c, c.req.valid("param").id))
  .get("/checkout/:id/done", knownCheckout, async (c) => {
    const isPaid = await finishCheckout(c.var.ctx);
    return redirectToNextPage(c, { path: HOME, flashes: [flash(isPaid ? "bought" : "pending")] });
  })
  .post("/checkout/:id/pay", knownCheckout, (c) => {
    const { id } = c.req.valid("param");
    return onSubmit(c, Nothing, {
      guards: [smallBody],
      work: () => paySimulated(c.var.ctx, id),
      done: () => ({ path: HOME, flashes: [flash("bought")] }),
      again: (form) => respondWithCheckout(c, id, form),
    });
  })
  // The address of the payment service is in the answer of the form alone.
  .get("/portal", (c) => c.redirect(HOME, 303))
  .post("/portal", (c) =>
    onSubmit(c, Nothing, {
      guards: [smallBody],
      work: () => openPortal(c.var.ctx, { origin: siteOriginOf(c) }),
      done: (url) => respondWithPortal(c, url),
      again: (form) => respondWithPlan(c, form),
    }),
  )
  .get("/simulation", (c) => respondWithSimulation(c))
  .post("/simulation", (c) =>
    onSubmit(c, ActForm, {
      guards: [smallBody],
      work: ({ act }) => actInSimulation(c.var.ctx, act),
      done: () => ({ path: SIMULATION, flashes: [flash("simulated")] }),
      again: (form) => respondWithSimulation(c, form),
    }),
  );

export const billingPages = new Hono<AppEnv>()
  .route("/", ownPages)
  .route("/", adminPlanPages)
  .onError(respondWith(presentOrRedirectToSignIn));

async function respondWithPlan(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  const { ctx } = c.var;
  const { title } = billingMessages[language];
  const held = await getPlan(ctx);
  const children = <PlanPage language={language} config={ctx.config} held={held} form={form} />;
  return respondWithForm(c, { title, isPrivate: true, children }, form);
}

async function respondWithCheckout(c: Context<AppEnv>, id: string, form: FormState = emptyForm) {
  const language = c.get("language");
  const { ctx } = c.var;
  const checkout = await getCheckout(ctx, id);
  const { plans, checkout: texts } = billingMessages[language];
  const isSimulated = paymentModeOf(ctx) === "simulated";
  const props = { language, config: ctx.config, checkout, isSimulated, form };
  const title = texts.title(plans[checkout.plan]);
  return respondWithForm(
    c,
    { title, isPrivate: true, children: <CheckoutPage {...props} /> },
    form,
  );
}

function respondWithPortal(c: Context<AppEnv>, url: string): Response | Promise<Response> {
  if (paymentModeOf(c.var.ctx) === "simulated") return redirectToNextPage(c, { path: SIMULATION });
  const language = c.get("language");
  const { title } = billingMessages[language].portal;
  const children = <PortalPage language={language} url={url} />;
  return respondWithPage(c, { title, isPrivate: true, children });
}

async function respondWithSimulation(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  requireSimulation(c.var.ctx);
  const held = await getPlan(c.var.ctx);
  const { title } = billingMessages[language].portal;
  const children = <SimulationPage language={language} held={held} form={form} />;
  return respondWithForm(c, { title, isPrivate: true, children }, form);
}
