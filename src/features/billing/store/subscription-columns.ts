import { billingSubscriptions } from "./tables";

const { id, plan, status, periodEndsAt, cancelsAt, unpaidSince, createdAt } = billingSubscriptions;

/** These make a subscription, without whose it is. */
export const subscriptionColumns = {
  id,
  plan,
  status,
  periodEndsAt,
  cancelsAt,
  unpaidSince,
  createdAt,
};
