import type Stripe from "stripe";
import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import type { AppError } from "../../../platform/errors";
import type { OutsideCtx } from "../../../platform/guarded-fetch";
import type { PaidPlan } from "../../../platform/plan";
import { billingError } from "../errors";
import type { PaymentGateway } from "./gateway";
import { StripeSubscription, toSubscription } from "./stripe-objects";

/** A page waits for it, and a retry has to fit in, too. */
const TIMEOUT_MS = 4_000;
/** The library sends a repeated request with the same key, so that Stripe does its work once. */
const RETRIES = 1;
const MOST_SUBSCRIPTIONS = 100;

type StripeLibrary = typeof import("stripe");

/** Tests may bring a world of their own. */
export type StripeCtx = Pick<Ctx, "config"> & Pick<OutsideCtx, "fetch">;

/** The library (32 kB gzipped) loads with the first payment. */
export const loadStripe = () => import("stripe");

export async function stripeGateway(ctx: StripeCtx): Promise<PaymentGateway> {
  const library = await loadStripe();
  const stripe = clientOf(library, ctx);
  const ask = <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      throw failureOf(cause);
    });
  return {
    createCustomer: async ({ ownerId, email, key }) => {
      const customer = { metadata: { owner: ownerId }, ...(email !== null && { email }) };
      return (await ask(stripe.customers.create(customer, { idempotencyKey: key }))).id;
    },

    async createCheckout({ key, ...checkout }) {
      const params = checkoutParams(checkout, priceOf(ctx, checkout.plan));
      const { id, url } = await ask(
        stripe.checkout.sessions.create(params, { idempotencyKey: key }),
      );
      return { id, url: z.url().parse(url) };
    },

    async expireCheckout(id) {
      await ask(unlessRefused(library, stripe.checkout.sessions.expire(id), () => true));
    },

    async listSubscriptions(customer) {
      const { data } = await ask(
        stripe.subscriptions.list({
          customer,
          status: "all",
          limit: MOST_SUBSCRIPTIONS,
          expand: ["data.latest_invoice"],
        }),
      );
      return z
        .array(StripeSubscription)
        .parse(data)
        .map((each) => toSubscription(each, ctx.config.STRIPE_PRICES));
    },

    async openPortal({ customerId, language, origin }) {
      const returnUrl = `${origin}/account/plan`;
      const visit = { customer: customerId, locale: language, return_url: returnUrl };
      return (await ask(stripe.billingPortal.sessions.create(visit))).url;
    },

    async removeCustomer(id) {
      const isGone = (code: string | undefined) => code === "resource_missing";
      await ask(unlessRefused(library, stripe.customers.del(id), isGone));
    },
  };
}

function clientOf({ default: Client }: StripeLibrary, { config, fetch: ownFetch }: StripeCtx) {
  const send: typeof fetch = ownFetch ?? ((...request) => fetch(...request));
  return new Client(config.STRIPE_SECRET_KEY, {
    // The library's own choice of a client waits for ever on Workers.
    httpClient: Client.createFetchHttpClient(send),
    timeout: TIMEOUT_MS,
    maxNetworkRetries: RETRIES,
    telemetry: false,
    ...(config.STRIPE_API_BASE !== "" && serverOf(config.STRIPE_API_BASE)),
  });
}

function serverOf(base: string) {
  const { hostname, port, protocol } = new URL(base);
  const isSecure = protocol === "https:";
  return {
    host: hostname,
    port: port || (isSecure ? 443 : 80),
    protocol: isSecure ? ("https" as const) : ("http" as const),
  };
}

function priceOf({ config }: StripeCtx, plan: PaidPlan): string {
  const price = config.STRIPE_PRICES.find(([name]) => name === plan)?.[1];
  if (price === undefined) throw new Error(`STRIPE_PRICES has no price of ${plan}`);
  return price;
}

type CheckoutToOpen = Omit<Parameters<PaymentGateway["createCheckout"]>[0], "key">;

function checkoutParams(
  { customerId, ownerId, plan, language, origin }: CheckoutToOpen,
  price: string,
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: "subscription",
    customer: customerId,
    client_reference_id: ownerId,
    line_items: [{ price, quantity: 1 }],
    locale: language,
    metadata: { owner: ownerId, plan },
    subscription_data: { metadata: { owner: ownerId, plan } },
    success_url: `${origin}/account/plan/checkout/{CHECKOUT_SESSION_ID}/done`,
    cancel_url: `${origin}/account/plan`,
  };
}

/** What is over or gone already is what was asked for. */
async function unlessRefused<T>(
  { default: Client }: StripeLibrary,
  work: Promise<T>,
  isDone: (code: string | undefined) => boolean,
): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (error instanceof Client.errors.StripeInvalidRequestError && isDone(error.code)) return null;
    throw error;
  });
}

const failureOf = (cause: unknown): AppError => billingError("PAYMENT_SERVICE_FAILED", { cause });
