import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import type { PaidPlan } from "../../../platform/plan";
import type { PlanSubscription } from "../subscriptions/subscription";

export type NewCustomer = {
  readonly ownerId: string;
  readonly email: string | null;
  /** Two requests with one key make one customer. */
  readonly key: string;
};

export type NewCheckout = {
  readonly customerId: string;
  readonly ownerId: string;
  readonly plan: PaidPlan;
  readonly language: Language;
  /** The person comes back there, with or without having paid. */
  readonly origin: string;
  readonly key: string;
};

export type OpenedCheckout = { readonly id: string; readonly url: string };

type PortalVisit = {
  readonly customerId: string;
  readonly language: Language;
  readonly origin: string;
};

/** It is the service that takes the money and knows what was bought. */
export type PaymentGateway = {
  createCustomer(customer: NewCustomer): Promise<string>;
  createCheckout(checkout: NewCheckout): Promise<OpenedCheckout>;
  /** Nobody can pay there any more; one that was paid stays as it is. It is safe to repeat. */
  expireCheckout(id: string): Promise<void>;
  /** All subscriptions that the customer has ever had, as they are now. */
  listSubscriptions(customerId: string): Promise<readonly PlanSubscription[]>;
  /** It returns the address where the person changes cards, cancels and finds invoices. */
  openPortal(visit: PortalVisit): Promise<string>;
  /** It ends every subscription and forgets the person; invoices stay as the law asks. It is safe to repeat. */
  removeCustomer(customerId: string): Promise<void>;
};

/** `closed` means that nothing is sold, because there is neither a key nor a simulation. */
export type PaymentMode = "stripe" | "simulated" | "closed";

export function paymentModeOf({ config }: Pick<Ctx, "config">): PaymentMode {
  if (config.STRIPE_SECRET_KEY !== "") return "stripe";
  return config.SIMULATED_PAYMENTS ? "simulated" : "closed";
}

/** Ids of simulated customers say so, so that they never pass for real ones. */
export const SIMULATED_PREFIX = "simulated_";
export const isSimulatedId = (id: string) => id.startsWith(SIMULATED_PREFIX);

/** A customer is known to the mode that made them, and to no other. */
export const isKnownIn = (mode: PaymentMode, customerId: string) =>
  mode !== "closed" && isSimulatedId(customerId) === (mode === "simulated");
