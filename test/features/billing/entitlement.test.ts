import { describe, it } from "vitest";
import { entitlementOf } from "../../../src/features/billing/subscriptions/entitlement";
import { noticesOfChange } from "../../../src/features/billing/subscriptions/notices-of-change";
import {
  actOn,
  addMonth,
  asTimePasses,
  simulatedSubscription,
} from "../../../src/features/billing/subscriptions/simulated-life";
import type { PlanSubscription } from "../../../src/features/billing/subscriptions/subscription";
import { toSubscription } from "../../../src/features/billing/gateway/stripe-objects";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 30);

const aSubscription = (changes: Partial<PlanSubscription> = {}): PlanSubscription => ({
  id: "sub_1",
  plan: "pro",
  status: "active",
  periodEndsAt: NOW + 10 * DAY,
  cancelsAt: null,
  unpaidSince: null,
  createdAt: NOW - 20 * DAY,
  ...changes,
});

describe("what a subscription entitles to", () => {
  it("is its plan until the period's end and the grace for late news", ({ expect }) => {
    const right = { plan: "pro", until: NOW + 17 * DAY };
    expect(entitlementOf(aSubscription())).toEqual(right);
    expect(entitlementOf(aSubscription({ status: "trialing" }))).toEqual(right);
  });

  it("ends at the minute of the cancellation", ({ expect }) => {
    const cancelsAt = NOW + 10 * DAY;
    expect(entitlementOf(aSubscription({ cancelsAt }))?.until).toBe(cancelsAt);
  });

  it("lasts seven days from the invoice that was not paid", ({ expect }) => {
    const unpaid = aSubscription({ status: "past_due", unpaidSince: NOW });
    expect(entitlementOf(unpaid)?.until).toBe(NOW + 7 * DAY);
    const cancelsAt = NOW + DAY;
    expect(entitlementOf({ ...unpaid, cancelsAt })?.until).toBe(cancelsAt);
  });

  it("is nothing where it has ended, was never paid, or is of an unknown price", ({ expect }) => {
    const ended = ["unpaid", "canceled", "incomplete", "incomplete_expired", "paused"] as const;
    for (const status of ended) expect(entitlementOf(aSubscription({ status }))).toBeNull();
    expect(entitlementOf(aSubscription({ plan: null }))).toBeNull();
  });
});

describe("what Stripe says of a subscription", () => {
  const stripe = {
    id: "sub_1",
    status: "active" as const,
    created: NOW,
    items: { data: [{ price: { id: "price_team" }, current_period_end: NOW + 5 * DAY }] },
  };
  const prices = [
    ["pro", "price_pro"],
    ["team", "price_new_team"],
    ["team", "price_team"],
  ] as const;

  it("has its plan by the price, an older one too", ({ expect }) => {
    expect(toSubscription(stripe, prices).plan).toBe("team");
    const [item] = stripe.items.data;
    const items = { data: item ? [{ ...item, price: { id: "price_gone" } }] : [] };
    expect(toSubscription({ ...stripe, items }, prices).plan).toBeNull();
  });

  it("has its period at the item or, in older versions, at the subscription", ({ expect }) => {
    expect(toSubscription(stripe, prices).periodEndsAt).toBe(NOW + 5 * DAY);
    const older = {
      ...stripe,
      current_period_end: NOW + 6 * DAY,
      items: { data: [{ price: { id: "price_pro" } }] },
    };
    expect(toSubscription(older, prices).periodEndsAt).toBe(NOW + 6 * DAY);
    const cancelled = toSubscription({ ...stripe, cancel_at_period_end: true }, prices);
    expect(cancelled.cancelsAt).toBe(NOW + 5 * DAY);
    expect(toSubscription({ ...stripe, cancel_at: NOW + DAY }, prices).cancelsAt).toBe(NOW + DAY);
  });

  it("is unpaid since its latest invoice", ({ expect }) => {
    const unpaid = { ...stripe, status: "past_due" as const, latest_invoice: { created: NOW } };
    expect(toSubscription(unpaid, prices).unpaidSince).toBe(NOW);
    expect(toSubscription({ ...unpaid, status: "active" }, prices).unpaidSince).toBeNull();
    expect(toSubscription({ ...unpaid, latest_invoice: "in_1" }, prices).unpaidSince).toBeNull();
  });
});

describe("a person is told", () => {
  const eventsOf = (before: PlanSubscription[], after: PlanSubscription[]) =>
    noticesOfChange(before, after).map(({ event }) => event);

  it("of a failed payment, a cancellation and an end, and of nothing else", ({ expect }) => {
    const active = aSubscription();
    const cancelled = aSubscription({ cancelsAt: active.periodEndsAt });
    const unpaid = aSubscription({ status: "past_due", unpaidSince: NOW });
    const ended = aSubscription({ status: "canceled" });
    expect(eventsOf([], [active])).toEqual([]);
    expect(eventsOf([active], [active])).toEqual([]);
    expect(eventsOf([active], [cancelled])).toEqual(["plan_ends"]);
    expect(eventsOf([cancelled], [cancelled])).toEqual([]);
    expect(eventsOf([cancelled], [active])).toEqual([]);
    expect(eventsOf([active], [unpaid])).toEqual(["payment_failed"]);
    expect(eventsOf([unpaid], [unpaid])).toEqual([]);
    expect(eventsOf([unpaid], [ended])).toEqual(["plan_ended"]);
    expect(eventsOf([], [ended])).toEqual([]);
  });
});

describe("the simulation", () => {
  it("renews by the month of the calendar", ({ expect }) => {
    const lastOfJanuary = Date.UTC(2027, 0, 31, 12);
    expect(new Date(addMonth(lastOfJanuary)).toISOString()).toBe("2027-02-28T12:00:00.000Z");
    expect(new Date(addMonth(Date.UTC(2026, 11, 5))).toISOString()).toBe(
      "2027-01-05T00:00:00.000Z",
    );
    const subscription = simulatedSubscription("simulated_1", "pro", NOW);
    const later = asTimePasses(subscription, NOW + 100 * DAY);
    expect(later.status).toBe("active");
    expect(later.periodEndsAt).toBeGreaterThan(NOW + 100 * DAY);
  });

  it("ends what was cancelled at its time, and what stays unpaid after two weeks", ({ expect }) => {
    const subscription = simulatedSubscription("simulated_1", "pro", NOW);
    const cancelled = actOn(subscription, "cancel", NOW);
    expect(asTimePasses(cancelled, cancelled.periodEndsAt - 1).status).toBe("active");
    expect(asTimePasses(cancelled, cancelled.periodEndsAt).status).toBe("canceled");
    expect(actOn(cancelled, "resume", NOW)).toEqual(subscription);
    const unpaid = actOn(subscription, "fail", NOW);
    expect(asTimePasses(unpaid, NOW + 14 * DAY - 1).status).toBe("past_due");
    expect(asTimePasses(unpaid, NOW + 14 * DAY).status).toBe("canceled");
    expect(actOn(unpaid, "pay", NOW)).toEqual(subscription);
  });
});
