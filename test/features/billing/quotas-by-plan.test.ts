import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { storeFile } from "../../../src/features/files";
import { dropPlan, holdPlan, planOf } from "../../../src/features/quotas";
import { configOf } from "../../../src/platform/config";
import { aPerson, postForm } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { sendCv } from "../../support/cvs";
import { aPdf } from "../../support/files/recipes";
import { api, postJson } from "../../support/letters";

const MB = 1024 * 1024;

describe("an upgrade", () => {
  it("admits the next analysis of a month that was used up", async ({ expect }) => {
    const { headers } = await aPerson();
    const send = async (name: string) => (await sendCv(headers, { name: `${name}.txt` })).status;
    for (const name of ["one", "two", "three"]) expect(await send(name)).toBe(202);
    expect(await send("four")).toBe(403);
    const status = () => api("/api/payment/subscription-status", headers);
    expect(await (await status()).json()).toMatchObject({ analysesCount: 3, canAnalyze: false });
    const begun = await postJson("/api/payment/create-session", headers, { planType: "premium" });
    const { sessionId } = await begun.json<{ sessionId: string }>();
    await postForm(`/account/plan/checkout/${sessionId}/pay`, {}, headers);
    expect(await (await status()).json()).toMatchObject({ analysesCount: 3, canAnalyze: true });
    expect(await send("four")).toBe(202);
  });

  it("makes room for files at once, and its end takes the room and no file", async ({ expect }) => {
    const { id: userId, username, sessionId } = await aPerson();
    const config = configOf(env);
    const withStorage = (plan: "free" | "pro", storage_mb: number) => ({
      [plan]: { ...config.PLAN_QUOTAS[plan], storage_mb },
    });
    const PLAN_QUOTAS = {
      ...config.PLAN_QUOTAS,
      ...withStorage("free", 1),
      ...withStorage("pro", 2),
    };
    const actor = {
      kind: "user",
      userId,
      username,
      role: "user",
      accountSessionId: sessionId,
    } as const;
    const ctx = testCtx(actor, { config: { ...config, PLAN_QUOTAS } });
    const store = (seed: number) => {
      const bytes = new Uint8Array(MB * 0.9);
      bytes.set(aPdf(String(seed)));
      const body = new Blob([bytes]).stream();
      const file = { purpose: "document", name: `${seed}.pdf`, body, announcedBytes: null };
      return storeFile(ctx, file).then(
        () => "stored",
        (error: Error) => error.message,
      );
    };
    const ownerId = `user:${userId}`;
    expect([await store(1), await store(2)]).toEqual(["stored", "QUOTA_EXCEEDED"]);
    await holdPlan(ctx, { ownerId, source: "grant:1", plan: "pro", until: Date.now() + 60_000 });
    expect([await store(2), await store(3)]).toEqual(["stored", "QUOTA_EXCEEDED"]);
    await dropPlan(ctx, { ownerId, source: "grant:1" });
    expect(await store(3)).toBe("QUOTA_EXCEEDED");
  });
});

describe("the plan of an owner", () => {
  it("is the best of those that still hold, and a visitor has the free one", async ({ expect }) => {
    const { id } = await aPerson();
    const ownerId = `user:${id}`;
    const ctx = testCtx();
    const hold = (source: string, plan: "pro" | "team", seconds: number) =>
      holdPlan(ctx, { ownerId, source, plan, until: Date.now() + seconds * 1000 });
    await hold("subscription:1", "team", -1);
    expect(await planOf(ctx, ownerId)).toBe("free");
    await hold("grant:1", "pro", 60);
    expect(await planOf(ctx, ownerId)).toBe("pro");
    await hold("subscription:1", "team", 60);
    expect(await planOf(ctx, ownerId)).toBe("team");
    expect(await planOf(ctx, "a-session")).toBe("free");
  });
});
