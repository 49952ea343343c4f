import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { jobLog, runJob } from "../../../src/engines/jobs";
import { cvAnalysisJob } from "../../../src/features/cv-analysis/work/cv-job";
import { uploadCv } from "../../../src/features/cv-analysis/upload/upload-cv";
import { readOnce } from "../../../src/features/cv-analysis/work/read-once";
import { cleanUpCvs, failLostAnalyses } from "../../../src/features/cv-analysis/store/clean-up";
import type { CvRun } from "../../../src/features/cv-analysis/work/cv-job-input";
import { aPerson } from "../../support/accounts";
import { eventually, testCtx } from "../../support/context";
import { aStoredAnalysis } from "../../support/cv-existing";
import { aCvText, analysedCv, cvRecord } from "../../support/cvs";
import { api } from "../../support/letters";

const DAY_MS = 86_400_000;
const later = (ms: number) =>
  testCtx({ kind: "system", name: "test" }, { now: () => new Date(Date.now() + ms) });

/** It is a run whose earlier attempts at a step have died. */
const aRun = (deaths: readonly string[], analysisId = crypto.randomUUID()): CvRun => ({
  jobId: analysisId,
  ownerId: "user:1",
  input: { analysisId, kind: "txt", hasOffer: false, readFor: null },
  attempt: 1,
  createdAt: Date.now(),
  owner: async () => "user:1",
  step: async (_, { attempt = "", result }, work) =>
    result.parse(await work(deaths.includes(attempt) ? "in_doubt" : "fresh")),
  progress: async () => undefined,
  waive: async () => false,
  waitFor: () => Promise.reject(new Error("It waits for nothing")),
  continueLater: () => Promise.reject(new Error("It ends in one run")),
});

describe("a run that takes over", () => {
  it("opens a file once more after a death, and never a third time", async ({ expect }) => {
    const ctx = testCtx({ kind: "system", name: "test" });
    expect(await readOnce(ctx, aRun(["1", "2"]), "cv.txt")).toBe("CV_TOO_COMPLEX");
    // The file of this run is gone, which only a run that opens it can know.
    expect(await readOnce(ctx, aRun(["1"]), "cv.txt")).toBe("gone");
    expect(await readOnce(ctx, aRun([]), "cv.txt")).toBe("gone");
  });

  it("does nothing twice when the job has ended", async ({ expect }) => {
    const { headers, id: userId } = await aPerson();
    const { id } = await analysedCv(headers);
    const before = await cvRecord(headers, id);
    await runJob(testCtx({ kind: "system", name: "test" }), id, [cvAnalysisJob]);
    expect(await cvRecord(headers, id)).toEqual(before);
    expect(await jobLog(env, id).status(`user:${userId}`)).toMatchObject({ status: "completed" });
  });
});

describe("a failure that is ours", () => {
  it("gives the analysis of the month back, and the same file may be sent anew", async ({
    expect,
  }) => {
    const { headers, id: userId } = await aPerson();
    const actor = {
      kind: "user",
      userId,
      username: "",
      role: "user",
      accountSessionId: "",
    } as const;
    // No message leaves, so that nothing carries the job out before it fails.
    const silent = { ...env, JOBS: { send: async () => undefined } } as unknown as Env;
    const ctx = testCtx(actor, { env: silent });
    const bytes = new TextEncoder().encode(aCvText());
    const posted = () => ({
      file: { body: new Blob([bytes]).stream(), announcedBytes: null, name: "cv.txt" },
      offer: null,
      isOptimised: false,
    });
    const history = async () => (await api("/api/cv/history", headers)).json();
    const { id } = await uploadCv(ctx, posted());
    expect(await history()).toMatchObject({ quota: { used: 1, remaining: 2 } });
    await jobLog(env, id).fail(null, { error: "DELIVERY_FAILED", refund: true });
    expect(await cvRecord(headers, id)).toMatchObject({
      status: "failed",
      errorCode: "ANALYSIS_FAILED",
    });
    await eventually(async () => {
      const told = await history();
      expect(told).toMatchObject({ quota: { used: 0, remaining: 3 } });
      return true;
    });
    await eventually(async () => (await uploadCv(ctx, posted())).id !== id);
  });

  it("is told by the hourly task where the job has vanished", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredAnalysis(person);
    await env.DB.prepare(
      "update cv_analyses set status = 'processing', analysis = null where id = ?",
    )
      .bind(id)
      .run();
    await failLostAnalyses(later(DAY_MS));
    expect(await cvRecord(person.headers, id)).toMatchObject({
      status: "failed",
      errorCode: "ANALYSIS_FAILED",
    });
  });
});

describe("the night", () => {
  it("removes a file that was kept for thirty days, and leaves the analysis", async ({
    expect,
  }) => {
    const person = await aPerson();
    const id = await aStoredAnalysis(person);
    expect((await api(`/api/cv/${id}/file`, person.headers)).status).toBe(200);
    await cleanUpCvs(later(31 * DAY_MS));
    const answer = await api(`/api/cv/${id}/file`, person.headers);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errorCode: "CV_FILE_GONE" });
    expect(await cvRecord(person.headers, id)).toMatchObject({
      status: "completed",
      extractedData: { email: "camille@exemple.example" },
    });
  });
});
