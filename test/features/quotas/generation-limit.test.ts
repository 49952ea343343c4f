import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it, vi } from "vitest";
import { lettersQuota } from "../../../src/features/letters/request/letters-quota";
import { addressLimit, ownerLimit, type Quota, reserveQuota } from "../../../src/features/quotas";
import { GenerationLimit } from "../../../src/features/quotas/generation-limit";
import { newSessionId, testCtx } from "../../support/context";

const anAddress = () => crypto.randomUUID();

async function reserve(ownerId: string, addressKey = anAddress(), quota: Quota = lettersQuota) {
  const jobId = crypto.randomUUID();
  const asked = { ownerId, jobId, addressKey };
  return { jobId, admission: await reserveQuota(testCtx(), quota, asked) };
}

describe("the limit of generated letters", () => {
  it("admits exactly one of fifty parallel requests, and counts it once for the address", async ({
    expect,
  }) => {
    const [sessionId, addressKey] = [newSessionId(), anAddress()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => reserve(sessionId, addressKey)),
    );
    expect(answers.filter(({ admission }) => admission.ok)).toHaveLength(1);
    expect((await ownerLimit(env, sessionId).view("letters")).used).toBe(1);
    expect((await addressLimit(env, addressKey).view("letters")).used).toBe(1);
  });

  it("remembers across eviction", async ({ expect }) => {
    const sessionId = newSessionId();
    const { jobId } = await reserve(sessionId);
    await evictDurableObject(ownerLimit(env, sessionId));
    expect(await ownerLimit(env, sessionId).view("letters")).toMatchObject({
      used: 1,
      activeJobId: jobId,
    });
  });

  it("stops a visitor who rotates sessions at the address's limit, without charging the new session", async ({
    expect,
  }) => {
    const addressKey = anAddress();
    for (let i = 0; i < 20; i++)
      expect((await reserve(newSessionId(), addressKey)).admission.ok).toBe(true);
    const fresh = newSessionId();
    const { admission } = await reserve(fresh, addressKey);
    expect(admission).toMatchObject({
      ok: false,
      limitedBy: "address",
      refusal: { code: "LIMIT_REACHED", window: "day", max: 20 },
    });
    expect(await ownerLimit(env, fresh).view("letters")).toMatchObject({
      used: 0,
      cooldownMs: 0,
      activeJobId: null,
    });
  });

  it("takes nothing when the address cannot be asked", async ({ expect }) => {
    const [sessionId, addressKey] = [newSessionId(), anAddress()];
    vi.spyOn(GenerationLimit.prototype, "reserveForAddress").mockImplementationOnce(() => {
      throw new Error("The address's limiter is away");
    });
    await expect(reserve(sessionId, addressKey)).rejects.toThrow("is away");
    expect(await ownerLimit(env, sessionId).view("letters")).toMatchObject({
      used: 0,
      cooldownMs: 0,
      activeJobId: null,
    });
  });

  it("answers a late confirmation that the slot is gone", async ({ expect }) => {
    const sessionId = newSessionId();
    const { jobId } = await reserve(sessionId);
    const limit = ownerLimit(env, sessionId);
    expect(await limit.confirm(jobId)).toBe(true);
    expect(await limit.confirm(crypto.randomUUID())).toBe(false);
  });

  it("gives an unconfirmed slot back by its own alarm", async ({ expect }) => {
    const sessionId = newSessionId();
    await reserve(sessionId);
    const limit = ownerLimit(env, sessionId);
    vi.setSystemTime(Date.now() + 31_000);
    expect(await runDurableObjectAlarm(limit)).toBe(true);
    expect(await limit.view("letters")).toMatchObject({ used: 0, activeJobId: null });
    vi.useRealTimers();
  });

  it("counts each quota for itself, and lets jobs of two kinds run side by side", async ({
    expect,
  }) => {
    const ownerId = newSessionId();
    const other: Quota = { ...lettersQuota, name: "other" };
    const letters = await reserve(ownerId);
    const others = await reserve(ownerId, anAddress(), other);
    expect([letters.admission.ok, others.admission.ok]).toEqual([true, true]);
    const limit = ownerLimit(env, ownerId);
    await limit.release(letters.jobId, { refund: true });
    expect(await limit.view("letters")).toMatchObject({ used: 0, activeJobId: null });
    expect(await limit.view("other")).toMatchObject({ used: 1, activeJobId: others.jobId });
  });

  it("hands every quota over to the person who signs in", async ({ expect }) => {
    const [from, to] = [newSessionId(), newSessionId()];
    const { jobId } = await reserve(from);
    await reserve(from, anAddress(), { ...lettersQuota, name: "other" });
    await ownerLimit(env, from).handOver(to);
    expect(await ownerLimit(env, from).view("letters")).toMatchObject({ used: 0 });
    expect(await ownerLimit(env, to).view("letters")).toMatchObject({ activeJobId: jobId });
    expect(await ownerLimit(env, to).view("other")).toMatchObject({ used: 1 });
  });

  it("goes on from what was stored when there was one quota", async ({ expect }) => {
    const limit = ownerLimit(env, newSessionId());
    const [day] = new Date().toISOString().split("T");
    const stored = {
      taken: { "an-old-job": { day, expiresAt: null } },
      cooldownUntil: Date.now() + 60_000,
      activeJobId: "an-old-job",
    };
    await runInDurableObject(limit, (_, { storage }) => storage.kv.put("state", stored));
    await evictDurableObject(limit);
    expect(await limit.view("letters")).toMatchObject({ used: 1, activeJobId: "an-old-job" });
    await limit.release("an-old-job", { refund: true });
    const view = await limit.view("letters");
    expect(view).toMatchObject({ used: 0, activeJobId: null });
    expect(view.cooldownMs).toBeGreaterThan(0);
  });
});
