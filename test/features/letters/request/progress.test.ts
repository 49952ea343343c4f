import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, it, vi } from "vitest";
import { type Claim, jobLog } from "../../../../src/engines/jobs";
import { lettersSteps } from "../../../../src/features/letters/request/letters-steps";
import { aGuest, seedProfile } from "../../../support/context";
import { api, askForLetters } from "../../../support/letters";

beforeAll(seedProfile);
afterEach(() => {
  vi.restoreAllMocks();
});

/** An accepted job that only the test carries on. */
async function anAcceptedJob() {
  const { headers } = await aGuest();
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
  const accepted = await askForLetters(headers, `Progress ${crypto.randomUUID()}`);
  const { job_id: jobId } = (await accepted.json()) as { job_id: string };
  const log = jobLog(env, jobId);
  const get = async <T>(path: string) => (await (await api(path, headers)).json()) as T;
  return {
    jobId,
    log,
    claim: async () => {
      const claim = (await log.claim()) as Claim;
      if (!claim.ok) throw new Error(claim.code);
      return claim.lease;
    },
    page: async (language = "en") => {
      const own = { ...headers, accept: "text/html", "accept-language": language };
      const response = await api(`/letters/jobs/${jobId}`, own, { redirect: "manual" });
      return { status: response.status, html: await response.text() };
    },
    cancel: (by: Record<string, string> = headers) =>
      api(
        `/letters/jobs/${jobId}/cancel`,
        { ...by, accept: "text/html" },
        {
          method: "POST",
          redirect: "manual",
        },
      ),
    status: () => get<Record<string, unknown>>(`/api/letters/jobs/${jobId}`),
    access: () => get<Record<string, unknown>>("/api/letters/access"),
  };
}

type Job = Awaited<ReturnType<typeof anAcceptedJob>>;

/** The page as a reload shows it: how far, and in which step. */
async function shownBy(job: Job) {
  const { html } = await job.page();
  const current = html.match(/<li data-step="(\w+)" data-state="current" aria-current="step">/);
  const progress = html.match(/<progress max="100" value="(\d+)"/);
  return { step: current?.[1], progress: Number(progress?.[1]) };
}

describe("the page of a job under way", () => {
  it("shows at every reload the step that the job is in", async ({ expect }) => {
    const job = await anAcceptedJob();
    expect(await shownBy(job)).toEqual({ step: "queued", progress: 0 });
    const lease = await job.claim();
    expect(await shownBy(job)).toEqual({ step: "claimed", progress: 10 });
    const finish = async (name: string, progress: number, key = name) => {
      await job.log.begin(lease, { key, isBinding: false });
      await job.log.finish(lease, { key, name, progress, result: "null" });
      expect(await shownBy(job)).toEqual({ step: name, progress });
    };
    for (const { name, progress } of lettersSteps) {
      // A model has answered, and the letter is being checked.
      if (name === "motivation") await finish(name, 30, "motivation:primary:model-a");
      if (name === "anti_motivation") await finish(name, 50, "anti_motivation:primary:model-a");
      await finish(name, progress);
    }
  });
});

describe("cancelling a request for letters", () => {
  it("ends the job for good, counts nothing, and leads back to the form in either language", async ({
    expect,
  }) => {
    const job = await anAcceptedJob();
    expect((await job.page()).html).toContain(`action="/letters/jobs/${job.jobId}/cancel"`);
    const lease = await job.claim();
    const answer = await job.cancel();
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `/letters/jobs/${job.jobId}`,
    ]);
    expect(await job.status()).toMatchObject({
      status: "failed",
      error_code: "CANCELLED",
      error: "You cancelled this request; nothing was counted.",
    });
    expect(await job.access()).toMatchObject({ daily_used: 0, active_job_id: null });
    expect(await job.log.begin(lease, { key: "plan", isBinding: false })).toEqual({
      state: "lost",
    });
    const english = await job.page();
    expect(english.html).toMatch(/<h1[^>]*>Request cancelled<\/h1>/);
    expect(english.html).toContain("data-request");
    expect((await job.page("fr")).html).toMatch(/<h1[^>]*>Demande annulée<\/h1>/);
  });

  it("comes too late once the pair is being saved: the letters are made and counted", async ({
    expect,
  }) => {
    const job = await anAcceptedJob();
    const lease = await job.claim();
    await job.log.begin(lease, { key: "save", isBinding: true });
    expect((await job.cancel()).status).toBe(303);
    expect(await job.status()).toMatchObject({ status: "processing" });
    await job.log.complete(lease, "12");
    expect(await job.status()).toMatchObject({ status: "completed", letter_id: 12 });
    expect(await job.access()).toMatchObject({ daily_used: 1 });
  });

  it("is refused to everybody else, and for a job that does not exist", async ({ expect }) => {
    const job = await anAcceptedJob();
    const stranger = await aGuest();
    expect((await job.cancel(stranger.headers)).status).toBe(404);
    expect(await job.status()).toMatchObject({ status: "queued" });
    const made = await api(
      "/letters/jobs/no-uuid/cancel",
      { ...stranger.headers, accept: "text/html" },
      { method: "POST", redirect: "manual" },
    );
    expect(made.status).toBe(404);
  });
});
