import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { Config } from "../../../src/platform/config";
import { tendBilling } from "../../../src/features/billing/reconcile/tend-billing";
import { runReconcile } from "../../../src/features/billing/reconcile/run-reconcile";
import { planOf } from "../../../src/features/quotas";
import { aPerson, type Person, postForm } from "../../support/accounts";
import { runOf, Shop, stripeVars } from "../../support/billing";
import { testCtx } from "../../support/context";
import { api, postJson } from "../../support/letters";

const SECRET = "a secret of thirty-two characters or more";
const DAY = 86_400_000;

type Session = { sessionId: string; url: string; simulated: boolean };
type Status = { planType: string; canAnalyze: boolean; subscription: { endsAt: string } | null };

const statusOf = async ({ headers }: Person) =>
  (await api("/api/payment/subscription-status", headers)).json<Status>();

async function buy(person: Person, planType: string): Promise<Session> {
  const answer = await postJson("/api/payment/create-session", person.headers, { planType });
  const session = await answer.json<Session>();
  await postForm(`/account/plan/checkout/${session.sessionId}/pay`, {}, person.headers);
  return session;
}

describe("a plan bought in the simulation", () => {
  it("raises the quotas on the next request, under either of its names", async ({ expect }) => {
    for (const [name, plan] of [
      ["premium", "pro"],
      ["pro", "pro"],
      ["team", "team"],
    ] as const) {
      const person = await aPerson();
      expect(await statusOf(person)).toMatchObject({ planType: "free", canAnalyze: true });
      expect(await buy(person, name)).toMatchObject({ simulated: true });
      expect(await statusOf(person)).toMatchObject({ planType: plan });
    }
  });

  it("is refused to whoever has one, and paid once however often that is sent", async ({
    expect,
  }) => {
    const person = await aPerson();
    const { sessionId } = await buy(person, "pro");
    const again = await postForm(`/account/plan/checkout/${sessionId}/pay`, {}, person.headers);
    expect(again.status).toBe(404);
    const other = await postJson("/api/payment/create-session", person.headers, {
      planType: "team",
    });
    expect([other.status, await other.json()]).toMatchObject([
      409,
      { errorCode: "ALREADY_SUBSCRIBED" },
    ]);
  });

  it("is another person's business", async ({ expect }) => {
    const [person, stranger] = [await aPerson(), await aPerson()];
    const answer = await postJson("/api/payment/create-session", person.headers, {
      planType: "pro",
    });
    const { sessionId } = await answer.json<Session>();
    for (const path of ["", "/pay"]) {
      const url = `/account/plan/checkout/${sessionId}${path}`;
      const asked = path === "" ? api(url, stranger.headers) : postForm(url, {}, stranger.headers);
      expect((await asked).status).toBe(404);
    }
    expect(await statusOf(person)).toMatchObject({ planType: "free" });
  });

  it("ends at the end of its month once it is cancelled, when the clock has moved there", async ({
    expect,
  }) => {
    const person = await aPerson();
    await buy(person, "pro");
    await postForm("/account/plan/simulation", { act: "cancel" }, person.headers);
    const endsAt = Date.parse((await statusOf(person)).subscription?.endsAt ?? "");
    const planAt = (ms: number) =>
      planOf(testCtx(undefined, { now: () => new Date(ms) }), `user:${person.id}`);
    expect(await planAt(endsAt - 1)).toBe("pro");
    expect(await planAt(endsAt)).toBe("free");
  });

  it("renews by itself every month, by the work of the night", async ({ expect }) => {
    const person = await aPerson();
    await buy(person, "pro");
    const now = () => new Date(Date.now() + 45 * DAY);
    const ctx = testCtx({ kind: "system", name: "test" }, { now });
    expect(await planOf(ctx, `user:${person.id}`)).toBe("free");
    const input = { since: now().getTime() };
    const late = { ...ctx, now };
    // Each run takes a page, and other tests of this file have customers, too.
    for (let runs = 0; runs < 20; runs += 1) {
      await runReconcile(late, runOf({ ...input })).catch(() => undefined);
    }
    expect(await planOf(ctx, `user:${person.id}`)).toBe("pro");
  });

  it("shows its mark on every page that would take money", async ({ expect }) => {
    const person = await aPerson();
    const answer = await postJson("/api/payment/create-session", person.headers, {
      planType: "pro",
    });
    const { sessionId } = await answer.json<Session>();
    for (const path of [
      "/account/plan",
      `/account/plan/checkout/${sessionId}`,
      "/account/plan/simulation",
    ]) {
      const page = await (await api(path, person.headers)).text();
      expect(page, path).toContain("Simulation</strong>");
    }
  });
});

describe("the simulation", () => {
  const parse = (changes: object) =>
    Config.safeParse({ SIGNING_SECRET: SECRET, ...changes }).success;

  it("cannot be on where a key is set, nor in production", ({ expect }) => {
    const on = { SIMULATED_PAYMENTS: "true" };
    expect(parse(on)).toBe(true);
    expect(parse({ ...stripeVars, ...on })).toBe(false);
    expect(parse({ ...on, ENVIRONMENT: "production" })).toBe(false);
    expect(parse(stripeVars)).toBe(true);
  });

  it("is off where nobody has switched it on, and so nothing is sold", async ({ expect }) => {
    expect(Config.parse({ SIGNING_SECRET: SECRET }).SIMULATED_PAYMENTS).toBe(false);
  });

  it("has no pages where a key is set", async ({ expect }) => {
    const { requireSimulation } = await import("../../../src/features/billing/checkout/simulate");
    const { shop, person } = await Shop.open();
    expect(() => requireSimulation(shop.ctxOf(person))).toThrow("NOT_FOUND");
  });

  it("leaves no right behind on the first night with a key", async ({ expect }) => {
    const { shop, person } = await Shop.open();
    await buy(person, "team");
    const plan = () => planOf(testCtx(), `user:${person.id}`);
    expect(await plan()).toBe("team");
    const jobLogs = { getByName: () => ({ open: () => Promise.resolve(true) }) };
    const ctx = shop.ctxOf(null, { env: { ...env, JOB_LOGS: jobLogs } as unknown as Env });
    for (let nights = 0; nights < 5; nights += 1) await tendBilling(ctx);
    expect(await plan()).toBe("free");
  });
});

describe("the variables of payments", () => {
  const parse = (changes: object) =>
    Config.safeParse({ SIGNING_SECRET: SECRET, ...stripeVars, ...changes });

  it("must be whole: a key needs the webhook's secret and a price of each plan", ({ expect }) => {
    expect(parse({ STRIPE_WEBHOOK_SECRET: "" }).success).toBe(false);
    expect(parse({ STRIPE_PRICES: "pro=price_1" }).success).toBe(false);
    expect(parse({ STRIPE_PRICES: "pro=price_1, team=nonsense" }).success).toBe(false);
  });

  it("name every quota of every plan, and prices in cents", ({ expect }) => {
    expect(parse({ PLAN_QUOTAS: "free: analyses_a_month=3" }).success).toBe(false);
    expect(parse({ PLAN_PRICES: "pro=9" }).success).toBe(false);
    expect(parse({ PLAN_PRICES: "pro=9.00, team=-1" }).success).toBe(false);
    const { data } = parse({ PLAN_PRICES: "pro=19.99, team=100" });
    expect(data?.PLAN_PRICES).toEqual({ pro: 1_999, team: 10_000 });
    expect(data?.PLAN_QUOTAS.team.tailored_cvs_an_hour).toBe(200);
  });
});
