import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, it, vi } from "vitest";
import { GenerationLimit } from "../../../../src/features/quotas/generation-limit";
import { aGuest, eventually, seedProfile } from "../../../support/context";
import { api, askForLetters, endOf } from "../../../support/letters";

beforeAll(seedProfile);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Accepted = { job_id: string };
type Access = { daily_used: number; active_job_id: string | null };

const accessOf = async (headers: Record<string, string>) =>
  (await (await api("/api/letters/access", headers)).json()) as Access;

describe("asking for letters", () => {
  it("fifty times at once is admitted exactly once; the others learn which job is active", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const responses = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        askForLetters(headers, `Parallel ${index} ${crypto.randomUUID()}`),
      ),
    );
    const accepted = responses.filter(({ status }) => status === 202);
    expect(accepted).toHaveLength(1);
    const [{ job_id } = { job_id: "" }] = await Promise.all(
      accepted.map(async (response) => (await response.json()) as Accepted),
    );
    for (const response of responses.filter(({ status }) => status !== 202)) {
      const body = (await response.json()) as { code: string; job_id?: string };
      // A request that comes after the job has ended meets the pause instead.
      expect(["JOB_ALREADY_ACTIVE", "COOLDOWN_ACTIVE"]).toContain(body.code);
      if (body.code === "JOB_ALREADY_ACTIVE") expect(body.job_id).toBe(job_id);
    }
    await endOf(headers, job_id);
    expect(await accessOf(headers)).toMatchObject({ daily_used: 1, active_job_id: null });
  });

  it("is answered with an error when the queue could not take it, and may be repeated at once", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    vi.spyOn(GenerationLimit.prototype, "confirm").mockReturnValueOnce(false);
    const refused = await askForLetters(headers, `Unqueued ${crypto.randomUUID()}`);
    expect(refused.status).toBe(500);
    expect(await refused.json()).toMatchObject({ code: "QUEUE_ERROR" });
    expect(await accessOf(headers)).toMatchObject({ daily_used: 0, active_job_id: null });
  });

  it("is answered with an estimate from the jobs before it and from the time that they took", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const job = (status: string, endedAt: number | null) =>
      env.DB.prepare(
        "INSERT INTO jobs (id, kind, owner_id, status, created_at, ended_at, duration_ms) VALUES (?, 'letters', 'somebody', ?, ?, ?, ?)",
      ).bind(crypto.randomUUID(), status, Date.now(), endedAt, endedAt && 40_000);
    // Twenty count, whatever other tests have made before them.
    const ended = Array.from({ length: 20 }, (_, second) =>
      job("completed", Date.now() + 60_000 + second),
    );
    await env.DB.batch([...ended, job("queued", null), job("queued", null)]);
    const send = vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
    const accepted = await askForLetters(headers, `Waiting ${crypto.randomUUID()}`);
    const { job_id } = (await accepted.json()) as Accepted;
    send.mockRestore();
    const { estimated_time } = (await (
      await api(`/api/letters/jobs/${job_id}`, headers)
    ).json()) as { estimated_time: number };
    // Two before it and itself, at 40 seconds each, less the moment since.
    expect(estimated_time).toBeGreaterThan(110);
    expect(estimated_time).toBeLessThanOrEqual(120);
    await env.DB.prepare("DELETE FROM jobs WHERE owner_id = 'somebody'").run();
  });

  it("is paused for two minutes each time, and stops at the fifth until midnight UTC", async ({
    expect,
  }) => {
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 4, 10), toFake: ["Date"] });
    const guest = await aGuest();
    for (let used = 1; used <= 5; used++) {
      // The cookie is of the faked day.
      const response = await askForLetters(guest.headers, `Quota ${crypto.randomUUID()}`);
      expect(response.status).toBe(202);
      const { job_id } = (await response.json()) as Accepted;
      await endOfFaked(guest.headers, job_id);
      const paused = await askForLetters(guest.headers, `Quota ${crypto.randomUUID()}`);
      expect(paused.status).toBe(429);
      expect(Number(paused.headers.get("retry-after"))).toBe(120);
      expect(await paused.json()).toMatchObject({ code: "COOLDOWN_ACTIVE", retry_after: 120 });
      vi.setSystemTime(Date.now() + 120_000);
    }
    const refused = await askForLetters(guest.headers, "One Too Many");
    expect(refused.status).toBe(429);
    const resetIn = 14 * 3600 - 600;
    expect(refused.headers.get("retry-after")).toBe(String(resetIn));
    expect(await refused.json()).toMatchObject({
      code: "DAILY_LIMIT_REACHED",
      details: { max_per_day: 5, used: 5, reset_in: resetIn },
      message: expect.stringContaining("13h50m"),
    });
    vi.setSystemTime(Date.UTC(2031, 4, 5));
    expect((await askForLetters(guest.headers, "A New Day")).status).toBe(202);
  });

  it("gets the slot of a failed job back, and keeps the pause", async ({ expect }) => {
    const { headers } = await aGuest();
    vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
    const { job_id } = (await (await askForLetters(headers, "Refund Ltd")).json()) as Accepted;
    expect(await accessOf(headers)).toMatchObject({ daily_used: 1, active_job_id: job_id });
    await env.JOB_LOGS.getByName(`job:${job_id}`).fail(null, { error: "BROKEN", refund: true });
    expect(await accessOf(headers)).toMatchObject({ daily_used: 0, active_job_id: null });
    expect((await askForLetters(headers, "Refund Again")).status).toBe(429);
  });

  it("is stopped at the address's limit when sessions rotate", async ({ expect }) => {
    const address = { "cf-connecting-ip": "203.0.113.77" };
    const statuses: number[] = [];
    for (let i = 0; i < 21; i++) {
      const { headers } = await aGuest();
      statuses.push(
        (await askForLetters({ ...headers, ...address }, `Rotate ${i} ${crypto.randomUUID()}`))
          .status,
      );
    }
    expect(statuses.filter((status) => status === 202)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });

  it("fails closed when the visits cannot be read", async ({ expect }) => {
    const { headers } = await aGuest();
    vi.spyOn(env.VISITS, "get").mockRejectedValue(new Error("KV is away") as never);
    const response = await askForLetters(headers, "Closed Ltd");
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: "INTERNAL_ERROR" });
    vi.restoreAllMocks();
    expect(await accessOf(headers)).toMatchObject({ daily_used: 0 });
  });

  it("fails closed when the limiter cannot be asked", async ({ expect }) => {
    const { headers } = await aGuest();
    vi.spyOn(env.GENERATION_LIMITS, "getByName").mockImplementation(() => {
      throw new Error("The limiter is away");
    });
    expect((await askForLetters(headers, "Closed Ltd")).status).toBe(500);
  });

  it("succeeds even when the queue is away, because the job's own alarm sends it later", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const send = vi.spyOn(env.JOBS, "send").mockRejectedValue(new Error("The queue is away"));
    const response = await askForLetters(headers, "Patient Ltd");
    expect(response.status).toBe(202);
    expect(send).toHaveBeenCalledTimes(1);
    const { job_id } = (await response.json()) as Accepted;
    expect(await (await api(`/api/letters/jobs/${job_id}`, headers)).json()).toMatchObject({
      status: "queued",
    });
  });
});

/** With a clock that stands still, waiting is counted in turns. */
async function endOfFaked(headers: Record<string, string>, jobId: string): Promise<void> {
  await eventually(async () => {
    const job = (await (await api(`/api/letters/jobs/${jobId}`, headers)).json()) as {
      status: string;
    };
    return job.status === "completed";
  });
}
