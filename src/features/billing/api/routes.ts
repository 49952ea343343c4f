import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { presentCvError } from "../../../platform/envelopes";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { siteOriginOf } from "../../../platform/site-origin";
import { beginCheckout } from "../checkout/begin-checkout";
import { openPortal } from "../checkout/open-portal";
import { takeEvent } from "../events/take-event";
import { paymentModeOf } from "../gateway/gateway";
import { getPlan } from "../get-plan";
import { toSubscriptionAnswer } from "./answers";
import { CreateSession } from "./schemas";

const ownRoutes = new Hono<AppEnv>()
  .use(userGuard)
  .post("/create-session", valid("json", CreateSession), async (c) => {
    const { planType: plan } = c.req.valid("json");
    const { id, url } = await beginCheckout(c.var.ctx, { plan, origin: siteOriginOf(c) });
    const simulated = paymentModeOf(c.var.ctx) === "simulated";
    return c.json({ success: true, sessionId: id, url, simulated });
  })
  .post("/portal", async (c) => {
    const url = await openPortal(c.var.ctx, { origin: siteOriginOf(c) });
    return c.json({ success: true, url });
  })
  .get("/subscription-status", async (c) => c.json(toSubscriptionAnswer(await getPlan(c.var.ctx))));

/** `/api/payment…`: the events come from the payment service, and their signature is all that lets them in. */
export const paymentRoutes = new Hono<AppEnv>()
  .basePath("/api/payment")
  .use(noStore)
  .post("/webhook", async (c) => {
    const signature = c.req.header("stripe-signature") ?? "";
    await takeEvent(c.var.ctx, { body: await c.req.text(), signature });
    return c.json({ received: true });
  })
  .route("/", ownRoutes)
  .onError(respondWith(presentCvError));
