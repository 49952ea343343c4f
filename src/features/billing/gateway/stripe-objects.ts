import * as z from "zod";
import type { PaidPlan } from "../../../platform/plan";
import { type PlanSubscription, subscriptionStatuses } from "../subscriptions/subscription";

/** Stripe counts in seconds. */
const moment = z
  .number()
  .int()
  .transform((seconds) => seconds * 1000);

/** Since 2025 the end of the period stands at the items; older versions have it at the subscription. */
export const StripeSubscription = z.object({
  id: z.string(),
  status: z.enum(subscriptionStatuses),
  created: moment,
  cancel_at: moment.nullish(),
  cancel_at_period_end: z.boolean().nullish(),
  current_period_end: moment.nullish(),
  items: z.object({
    data: z.array(
      z.object({
        price: z.object({ id: z.string() }),
        current_period_end: moment.nullish(),
      }),
    ),
  }),
  /** It is an id where nobody asked for the invoice itself. */
  latest_invoice: z.union([z.string(), z.object({ created: moment })]).nullish(),
});
type StripeSubscription = z.infer<typeof StripeSubscription>;

/** It is what counts of an event; all else in it may be old by the time it arrives. */
export const StripeEvent = z.object({
  id: z.string().min(1).max(255),
  type: z.string().max(255),
  created: moment,
  data: z.object({
    object: z.looseObject({
      id: z.string().optional(),
      object: z.string().optional(),
      customer: z.union([z.string(), z.object({ id: z.string() })]).nullish(),
    }),
  }),
});
export type StripeEvent = z.infer<typeof StripeEvent>;

type Prices = readonly (readonly [PaidPlan, string])[];

/** The plan is that of the price that is paid: a note on the subscription could be older than the price. */
export function toSubscription(stripe: StripeSubscription, prices: Prices): PlanSubscription {
  const { items, status, latest_invoice: invoice } = stripe;
  const [item] = items.data;
  const periodEndsAt = item?.current_period_end ?? stripe.current_period_end ?? stripe.created;
  const endOfCancelled = stripe.cancel_at_period_end ? periodEndsAt : null;
  const invoiceAt = typeof invoice === "object" ? invoice?.created : null;
  return {
    id: stripe.id,
    plan: prices.find(([, price]) => price === item?.price.id)?.[0] ?? null,
    status,
    periodEndsAt,
    cancelsAt: stripe.cancel_at ?? endOfCancelled,
    unpaidSince: status === "past_due" ? (invoiceAt ?? null) : null,
    createdAt: stripe.created,
  };
}
