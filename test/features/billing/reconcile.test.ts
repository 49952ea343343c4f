import { describe, it } from "vitest";
import { beginCheckout } from "../../../src/features/billing/checkout/begin-checkout";
import {
  compareCustomer,
  doubtsAbout,
} from "../../../src/features/billing/reconcile/compare-customer";
import { runReconcile } from "../../../src/features/billing/reconcile/run-reconcile";
import { findGateway } from "../../../src/features/billing/gateway/find-gateway";
import { billingPersonalData } from "../../../src/features/billing/store/personal-data";
import { billingDifferences } from "../../../src/features/billing/store/tables";
import { planOf } from "../../../src/features/quotas";
import type { Owner } from "../../../src/platform/personal-data";
import type { Ctx } from "../../../src/platform/context";
import { eq } from "drizzle-orm";
import { ContinuedLater, PRICES, runOf, Shop } from "../../support/billing";
import { ORIGIN } from "../../support/context";
import { removeAll } from "../../support/erasure";

async function aSubscriber() {
  const { shop, person } = await Shop.open();
  const ctx = shop.ctxOf(person);
  const { id } = await beginCheckout(ctx, { plan: "pro", origin: ORIGIN });
  const subscription = shop.stripe.pay(id);
  await shop.deliverAll();
  const plan = () => planOf(shop.ctxOf(null), `user:${person.id}`);
  const owner = { userId: person.id, key: `user:${person.id}` };
  return { shop, person, ctx, subscription, plan, owner };
}

async function compare(ctx: Ctx, customer: string): Promise<string[]> {
  const gateway = await findGateway(ctx);
  if (gateway === null) throw new Error("There is no gateway");
  await compareCustomer(ctx, gateway, customer);
  const { customerId, kind } = billingDifferences;
  const rows = await ctx.db
    .select({ kind })
    .from(billingDifferences)
    .where(eq(customerId, customer));
  return rows.map((row) => row.kind);
}

/** It is the one file of the export, as it is read. */
async function exportOf(ctx: Ctx, owner: Owner): Promise<unknown> {
  const files = await Array.fromAsync(billingPersonalData.exportFor(ctx, owner));
  const body = files[0]?.body;
  if (files.length !== 1 || typeof body !== "string") throw new Error("It is not one text");
  return JSON.parse(body);
}

describe("the daily comparison", () => {
  it("finds nothing where every event has arrived", async ({ expect }) => {
    const { ctx, subscription } = await aSubscriber();
    expect(await compare(ctx, subscription.customer)).toEqual([]);
  });

  it("mends what a lost event has left behind, and says so to admins", async ({ expect }) => {
    const { shop, ctx, subscription, plan } = await aSubscriber();
    shop.stripe.change(subscription.id, "updated", { price: PRICES.team });
    shop.stripe.events.splice(0);
    expect(await plan()).toBe("pro");
    expect(await compare(ctx, subscription.customer)).toEqual(["behind"]);
    expect(await plan()).toBe("team");
  });

  it("names money that is taken twice, and a price that nobody knows", async ({ expect }) => {
    const { shop, ctx, subscription } = await aSubscriber();
    shop.stripe.subscribe(subscription.customer, "price_of_something_else");
    expect(await compare(ctx, subscription.customer)).toEqual([
      "behind",
      "several_subscriptions",
      "unknown_price",
    ]);
    expect(doubtsAbout([])).toEqual([]);
  });

  it("goes from page to page until every customer is newer than its begin", async ({ expect }) => {
    const { shop, plan, subscription } = await aSubscriber();
    shop.pass(1);
    shop.stripe.change(subscription.id, "deleted");
    shop.stripe.events.splice(0);
    const since = shop.stripe.now * 1000;
    shop.pass(0.01);
    const next = () => runReconcile(shop.ctxOf(null), runOf({ since }));
    const turns: string[] = [];
    // Customers of other fakes are unknown to this one, and empty.
    for (let turn = 0; turn < 50 && turns.at(-1) !== "done"; turn += 1) {
      turns.push(
        await next().then(
          () => "done",
          (error: unknown) => (error instanceof ContinuedLater ? "later" : String(error)),
        ),
      );
    }
    expect(new Set(turns)).toEqual(new Set(["later", "done"]));
    expect(await plan()).toBe("free");
  });
});

describe("the data of a person", () => {
  it("is exported with what was bought, and without a card", async ({ expect }) => {
    const { ctx, subscription, owner } = await aSubscriber();
    expect(await exportOf(ctx, owner)).toMatchObject({
      customerId: subscription.customer,
      subscriptions: [{ id: subscription.id, plan: "pro", status: "active" }],
    });
  });

  it("goes with the account: the service ends the subscription and forgets the person", async ({
    expect,
  }) => {
    const { shop, ctx, subscription, plan, owner } = await aSubscriber();
    await removeAll(billingPersonalData, ctx, owner);
    expect(shop.stripe.customers.get(subscription.customer)?.isDeleted).toBe(true);
    expect(shop.stripe.subscriptions.get(subscription.id)?.status).toBe("canceled");
    expect(await plan()).toBe("free");
    await shop.deliverAll();
    expect(await plan()).toBe("free");
    await removeAll(billingPersonalData, ctx, owner);
    expect(await exportOf(ctx, owner)).toEqual({
      customerId: null,
      subscriptions: [],
      checkouts: [],
      gifts: [],
    });
  });

  it("stays until the service could be told, so that a later run finds it", async ({ expect }) => {
    const { shop, ctx, subscription, owner } = await aSubscriber();
    shop.stripe.faults.push("unavailable", "unavailable");
    const failed = removeAll(billingPersonalData, ctx, owner).then(
      () => "done",
      (error: Error) => error.message,
    );
    expect(await failed).toBe("PAYMENT_SERVICE_FAILED");
    expect(shop.stripe.customers.get(subscription.customer)?.isDeleted).toBe(false);
    await removeAll(billingPersonalData, ctx, owner);
    expect(shop.stripe.customers.get(subscription.customer)?.isDeleted).toBe(true);
  });
});
