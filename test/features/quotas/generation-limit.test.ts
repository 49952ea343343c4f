import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it, vi } from "vitest";
import { addressLimit, type Admission, sessionLimit } from "../../../src/features/quotas";
import { GenerationLimit } from "../../../src/features/quotas/generation-limit";
import { newSessionId } from "../../support/context";

const anAddress = () => crypto.randomUUID();

async function reserve(sessionId: string, addressKey = anAddress(), jobId = crypto.randomUUID()) {
  const admission = (await sessionLimit(env, sessionId).reserve(jobId, addressKey)) as Admission;
  return { jobId, admission };
}

describe("GenerationLimit", () => {
  it("admits exactly one of fifty parallel requests, and counts it once for the address", async ({
    expect,
  }) => {
    const [sessionId, addressKey] = [newSessionId(), anAddress()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => reserve(sessionId, addressKey)),
    );
    expect(answers.filter(({ admission }) => admission.ok)).toHaveLength(1);
    expect((await sessionLimit(env, sessionId).view()).used).toBe(1);
    expect((await addressLimit(env, addressKey).view()).used).toBe(1);
  });

  it("remembers across eviction", async ({ expect }) => {
    const sessionId = newSessionId();
    const { jobId } = await reserve(sessionId);
    await evictDurableObject(sessionLimit(env, sessionId));
    expect(await sessionLimit(env, sessionId).view()).toMatchObject({
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
      refusal: { code: "DAILY_LIMIT_REACHED", max: 20 },
    });
    expect(await sessionLimit(env, fresh).view()).toMatchObject({
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
    expect(await sessionLimit(env, sessionId).view()).toMatchObject({
      used: 0,
      cooldownMs: 0,
      activeJobId: null,
    });
  });

  it("tells a late confirmation that the slot is gone", async ({ expect }) => {
    const sessionId = newSessionId();
    const { jobId } = await reserve(sessionId);
    const limit = sessionLimit(env, sessionId);
    expect(await limit.confirm(jobId)).toBe(true);
    expect(await limit.confirm(crypto.randomUUID())).toBe(false);
  });

  it("gives an unconfirmed slot back by its own alarm", async ({ expect }) => {
    const sessionId = newSessionId();
    await reserve(sessionId);
    const limit = sessionLimit(env, sessionId);
    vi.setSystemTime(Date.now() + 31_000);
    expect(await runDurableObjectAlarm(limit)).toBe(true);
    expect(await limit.view()).toMatchObject({ used: 0, activeJobId: null });
    vi.useRealTimers();
  });
});
