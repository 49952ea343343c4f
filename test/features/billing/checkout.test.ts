import { describe, it } from "vitest";
import { beginCheckout } from "../../../src/features/billing/checkout/begin-checkout";
import { finishCheckout } from "../../../src/features/billing/checkout/finish-checkout";
import { openPortal } from "../../../src/features/billing/checkout/open-portal";
import { getPlan } from "../../../src/features/billing/get-plan";
import { planOf, quotaOf } from "../../../src/features/quotas";
import { ORIGIN } from "../../support/context";
import { PRICES, Shop } from "../../support/billing";

const origin = ORIGIN;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: Error) => error.message,
  );

describe("buying a plan", () => {
  it("raises the quotas on the next request after the payment", async ({ expect }) => {
    const { shop, person } = await Shop.open();
    const ctx = shop.ctxOf(person);
    expect(await quotaOf(ctx, "analyses_a_month")).toBe(3);
    const { id, url } = await beginCheckout(ctx, { plan: "pro", origin });
    expect(url).toBe(`https://checkout.stripe.test/c/pay/${id}`);
    expect(await quotaOf(ctx, "analyses_a_month")).toBe(3);
    shop.stripe.pay(id);
    await shop.deliverAll();
    expect(await quotaOf(ctx, "analyses_a_month")).toBe(100);
    expect(await quotaOf(ctx, "storage_mb")).toBe(10_240);
    expect(await getPlan(ctx)).toMatchObject({ plan: "pro", mode: "stripe", canManage: true });
  });

  it("is seen by the person who comes back before any event", async ({ expect }) => {
    const { shop, person } = await Shop.open();
    const ctx = shop.ctxOf(person);
    expect(await finishCheckout(ctx)).toBe(false);
    const { id } = await beginCheckout(ctx, { plan: "team", origin });
    expect(await finishCheckout(ctx)).toBe(false);
    shop.stripe.pay(id);
    expect(await finishCheckout(ctx)).toBe(true);
    expect(await planOf(ctx, `user:${person.id}`)).toBe("team");
  });

  it("opens one place to pay, however often and by however many it is asked for", async ({
    expect,
  }) => {
    const { shop, person } = await Shop.open();
    const ctx = shop.ctxOf(person);
    const begin = () => beginCheckout(ctx, { plan: "pro", origin });
    const opened = await Promise.all([begin(), begin(), begin(), begin()]);
    expect(new Set([...opened, await begin()].map(({ id }) => id)).size).toBe(1);
    expect(shop.stripe.customers.size).toBe(1);
    expect(shop.stripe.keys).toContain(`customer:${person.id}`);
  });

  it("charges once when an answer is lost, because the retry has the same key", async ({
    expect,
  }) => {
    const { shop, person } = await Shop.open();
    const ctx = shop.ctxOf(person);
    shop.stripe.faults.push("lost_answer");
    await beginCheckout(ctx, { plan: "pro", origin });
    expect(shop.stripe.customers.size).toBe(1);
    const { keys } = shop.stripe;
    expect(keys.filter((key) => key === `customer:${person.id}`)).toHaveLength(2);
    const another = await Shop.open();
    another.shop.stripe.faults.push("lost_answer", "lost_answer");
    const failed = beginCheckout(another.shop.ctxOf(another.person), { plan: "pro", origin });
    expect(await codeOf(failed)).toBe("PAYMENT_SERVICE_FAILED");
    expect(another.shop.stripe.customers.size).toBe(1);
    await beginCheckout(another.shop.ctxOf(another.person), { plan: "pro", origin });
    expect(another.shop.stripe.customers.size).toBe(1);
  });

  it("closes the place of another plan, so that nobody pays twice", async ({ expect }) => {
    const { shop, person } = await Shop.open();
    const ctx = shop.ctxOf(person);
    const pro = await beginCheckout(ctx, { plan: "pro", origin });
    const team = await beginCheckout(ctx, { plan: "team", origin });
    expect(shop.stripe.sessions.get(pro.id)?.status).toBe("expired");
    shop.stripe.pay(team.id);
    await shop.deliverAll();
    expect(await codeOf(beginCheckout(ctx, { plan: "pro", origin }))).toBe("ALREADY_SUBSCRIBED");
    expect([...shop.stripe.subscriptions.values()]).toHaveLength(1);
  });

  it("is possible again, at a new place, when the first subscription has ended", async ({
    expect,
  }) => {
    const { shop, person } = await Shop.open();
    const ctx = shop.ctxOf(person);
    const first = await beginCheckout(ctx, { plan: "pro", origin });
    const { id } = shop.stripe.pay(first.id);
    shop.stripe.change(id, "deleted");
    await shop.deliverAll();
    const second = await beginCheckout(ctx, { plan: "pro", origin });
    expect(second.id).not.toBe(first.id);
    expect(shop.stripe.customers.size).toBe(1);
  });

  it("leads to the portal whoever has bought something, and no one else", async ({ expect }) => {
    const { shop, person } = await Shop.open();
    const ctx = shop.ctxOf(person);
    expect(await codeOf(openPortal(ctx, { origin }))).toBe("NO_SUBSCRIPTION");
    const { id } = await beginCheckout(ctx, { plan: "pro", origin });
    shop.stripe.pay(id);
    expect(await openPortal(ctx, { origin })).toBe("https://billing.stripe.test/p");
  });
});

describe("a subscription", () => {
  async function aSubscriber() {
    const { shop, person } = await Shop.open();
    const ctx = shop.ctxOf(person);
    const { id } = await beginCheckout(ctx, { plan: "pro", origin });
    const subscription = shop.stripe.pay(id);
    await shop.deliverAll();
    const plan = () => planOf(shop.ctxOf(person), `user:${person.id}`);
    return { shop, person, subscription, plan };
  }

  it("that is cancelled lowers the quotas at the end of its period, and not before", async ({
    expect,
  }) => {
    const { shop, subscription, plan } = await aSubscriber();
    const { periodEnd } = subscription;
    shop.stripe.change(subscription.id, "updated", { cancelAt: periodEnd });
    await shop.deliverAll();
    shop.stripe.now = periodEnd - 1;
    expect(await plan()).toBe("pro");
    shop.stripe.now = periodEnd;
    expect(await plan()).toBe("free");
    expect(shop.told.map(({ facts }) => facts.event)).toEqual(["plan_ends"]);
    shop.stripe.change(subscription.id, "deleted");
    await shop.deliverAll();
    expect(shop.told.map(({ facts }) => facts.event)).toEqual(["plan_ends", "plan_ended"]);
  });

  it("that is not paid goes on for seven days, and its owner is told once", async ({ expect }) => {
    const { shop, subscription, plan } = await aSubscriber();
    shop.pass(30);
    const invoiceAt = shop.stripe.now;
    const changes = { status: "past_due", invoiceAt, periodEnd: invoiceAt + 30 * 86_400 } as const;
    shop.stripe.change(subscription.id, "updated", changes);
    shop.stripe.emit("invoice.payment_failed", { customer: subscription.customer });
    await shop.deliverAll();
    shop.stripe.now = invoiceAt + 7 * 86_400 - 1;
    expect(await plan()).toBe("pro");
    shop.stripe.now += 1;
    expect(await plan()).toBe("free");
    expect(shop.told.map(({ facts }) => facts.event)).toEqual(["payment_failed"]);
    shop.stripe.change(subscription.id, "updated", { status: "active" });
    await shop.deliverAll();
    expect(await plan()).toBe("pro");
  });

  it("of another price is another plan from the next event on", async ({ expect }) => {
    const { shop, subscription, plan } = await aSubscriber();
    shop.stripe.change(subscription.id, "updated", { price: PRICES.team });
    await shop.deliverAll();
    expect(await plan()).toBe("team");
    shop.stripe.change(subscription.id, "updated", { price: "price_of_something_else" });
    await shop.deliverAll();
    expect(await plan()).toBe("free");
  });
});
