import { describe, it } from "vitest";
import { endGrant, givePlan } from "../../../src/features/billing/grants/give-plan";
import { listBilling } from "../../../src/features/billing/grants/list-billing";
import { tendBilling } from "../../../src/features/billing/reconcile/tend-billing";
import { planOf } from "../../../src/features/quotas";
import { aPerson, postForm } from "../../support/accounts";
import { Shop } from "../../support/billing";
import { testCtx } from "../../support/context";
import { api } from "../../support/letters";

const DAY = 86_400_000;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: Error) => error.message,
  );

async function aGift() {
  const { shop, person } = await Shop.open();
  const admin = await aPerson({ role: "admin" });
  const base = shop.ctxOf(admin);
  const ctx = { ...base, actor: { ...base.actor, role: "admin" } as typeof base.actor };
  const endsAt = ctx.now().getTime() + 30 * DAY;
  const gift = { username: person.username, plan: "pro", reason: "A prize", endsAt } as const;
  const plan = () => planOf(shop.ctxOf(null), `user:${person.id}`);
  return { shop, person, admin, ctx, gift, plan };
}

describe("a plan that an admin gives", () => {
  it("holds until its end, under a moved clock", async ({ expect }) => {
    const { shop, ctx, gift, plan } = await aGift();
    expect(await plan()).toBe("free");
    await givePlan(ctx, gift);
    expect(await plan()).toBe("pro");
    shop.stripe.now = gift.endsAt / 1000 - 1;
    expect(await plan()).toBe("pro");
    shop.stripe.now += 1;
    expect(await plan()).toBe("free");
    expect(shop.told.map(({ facts }) => facts.event)).toEqual(["plan_given"]);
  });

  it("is taken back at once, and the row says who gave and who took it", async ({ expect }) => {
    const { person, admin, ctx, gift, plan } = await aGift();
    const id = await givePlan(ctx, gift);
    await endGrant(ctx, id);
    expect(await plan()).toBe("free");
    expect(await codeOf(endGrant(ctx, id))).toBe("GRANT_NOT_FOUND");
    const { grants } = await listBilling(ctx);
    expect(grants.find((each) => each.id === id)).toMatchObject({
      ownerId: `user:${person.id}`,
      reason: "A prize",
      givenBy: admin.id,
      endedBy: admin.id,
    });
  });

  it("needs an account, and an end within two years", async ({ expect }) => {
    const { ctx, gift } = await aGift();
    const give = (changes: object) => codeOf(givePlan(ctx, { ...gift, ...changes }));
    expect(await give({ username: "nobody-of-this-name" })).toBe("GIFT_PERSON_NOT_FOUND");
    expect(await give({ endsAt: ctx.now().getTime() })).toBe("GIFT_END_REFUSED");
    expect(await give({ endsAt: ctx.now().getTime() + 800 * DAY })).toBe("GIFT_END_REFUSED");
    expect(await give({})).toBe("done");
  });

  it("is announced a week before it ends, once", async ({ expect }) => {
    const { shop, ctx, gift } = await aGift();
    const id = await givePlan(ctx, gift);
    const jobLogs = { getByName: () => ({ open: () => Promise.resolve(true) }) };
    const night = () => {
      const base = shop.ctxOf(null);
      return tendBilling({ ...base, env: { ...base.env, JOB_LOGS: jobLogs } as unknown as Env });
    };
    await night();
    shop.pass(24);
    await night();
    await night();
    // The gifts of other tests end, too.
    const sources = shop.told.map(({ source }) => source).filter((each) => each.endsWith(`:${id}`));
    expect(sources).toEqual([`billing:given:${id}`, `billing:gift-ends:${id}`]);
  });

  it("is given on the page of the plans, by admins alone", async ({ expect }) => {
    const [person, admin] = [await aPerson(), await aPerson({ role: "admin" })];
    const until = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
    const form = { username: person.username, plan: "team", reason: "A trial", until };
    expect((await postForm("/admin/plans", form, person.headers)).status).toBe(403);
    const bad = await postForm("/admin/plans", { ...form, reason: "" }, admin.headers);
    expect(bad.status).toBe(400);
    expect(await bad.text()).toContain("Say why");
    const given = await postForm("/admin/plans", form, admin.headers);
    expect(given.status).toBe(200);
    expect(await planOf(testCtx(), `user:${person.id}`)).toBe("team");
    const page = await (await api("/admin/plans", admin.headers)).text();
    expect(page).toContain("A trial");
    const [, id] = /gifts\/(\d+)\/end/.exec(page) ?? [];
    await postForm(`/admin/plans/gifts/${id}/end`, {}, admin.headers);
    expect(await planOf(testCtx(), `user:${person.id}`)).toBe("free");
  });
});
