import { env } from "cloudflare:workers";
import { beforeAll, describe, inject, it, vi } from "vitest";
import * as z from "zod";
import { openJob, runJob } from "../../../src/engines/jobs";
import { cvAnalysisJob } from "../../../src/features/cv-analysis/work/cv-job";
import { AiFailure, openAiCompatible } from "../../../src/platform/ai";
import { configOf } from "../../../src/platform/config";
import type { Ctx } from "../../../src/platform/context";
import { aPerson } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { aStoredAnalysis } from "../../support/cv-existing";
import { api } from "../../support/letters";
import { callsTo } from "../../support/model-journal";

beforeAll(() => {
  // Without messages no consumer joins in.
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});

let days = 0;

/** Each has a day, and so a ledger, of its own. */
function ctxWith(vars: Readonly<Record<string, string>>, ai?: Ctx["ai"]): Ctx {
  const config = configOf({ SIGNING_SECRET: env.SIGNING_SECRET, ...vars });
  const date = new Date(Date.UTC(2051, 0, (days += 1)));
  const overrides = { config, now: () => date, ai: ai ?? openAiCompatible(config) };
  return testCtx({ kind: "system", name: "test" }, overrides);
}

const models = () => ({
  AI_MODELS: "model-a,model-b",
  AI_PRICES: "model-a=0.01/0.01,model-b=0.01/0.01",
  OPENAI_API_KEY: "test",
  OPENAI_BASE_URL: inject("modelUrl"),
});

/** As the analysis, but for a name that no consumer knows. */
const heldJob = { ...cvAnalysisJob, name: "held-cv" };

/** It is a job that wants an optimised version of a CV that was sent already, and that only the test carries out. */
async function aHeldJob() {
  const person = await aPerson();
  const id = await aStoredAnalysis(person);
  await env.DB.prepare(
    "update cv_analyses set status = 'processing', is_optimised = 1 where id = ?",
  )
    .bind(id)
    .run();
  const jobId = crypto.randomUUID();
  const input = { analysisId: id, kind: "txt", hasOffer: false, readFor: null };
  await openJob(testCtx(), heldJob, { jobId, ownerId: `user:${person.id}`, input });
  return { id, jobId, headers: person.headers };
}

const Optimised = z.object({
  optimizedVersion: z.string(),
  changes: z.array(
    z.object({ id: z.string(), kind: z.string(), after: z.string(), isAccepted: z.boolean() }),
  ),
});

async function optimisedOf({ id, headers }: Awaited<ReturnType<typeof aHeldJob>>) {
  const answer = await api(`/api/cv/optimize/${id}`, headers, { method: "POST" });
  return Optimised.parse(await answer.json());
}

const wordings = ({ changes }: z.infer<typeof Optimised>) =>
  changes.filter(({ kind }) => kind === "wording");

describe("a wording by a model", () => {
  it("is proposed where it says the same, is asked for once, and is not taken by itself", async ({
    expect,
  }) => {
    const job = await aHeldJob();
    await runJob(ctxWith(models()), job.jobId, [heldJob]);
    const optimised = await optimisedOf(job);
    // Of two achievements the model adds a figure to the second.
    expect(wordings(optimised)).toEqual([
      {
        id: "wording:experience[0].bullets[0]",
        kind: "wording",
        after: "Led team of four and cut loading times by 40 %.",
        isAccepted: false,
      },
    ]);
    expect(optimised.optimizedVersion).toContain("Led a team of four");
    expect(await callsTo(inject("modelUrl"), job.jobId)).toEqual([
      `${job.jobId}:optimise:primary:model-a`,
    ]);
  });

  it("is not asked for again where a run has died in the call", async ({ expect }) => {
    const job = await aHeldJob();
    const asked: string[] = [];
    const dying = ctxWith(models(), {
      complete: async (request) => {
        asked.push(request.callId);
        throw new Error("The machine is gone");
      },
    });
    await runJob(dying, job.jobId, [heldJob]).catch(() => undefined);
    const next = ctxWith(models(), {
      complete: async (request) => {
        asked.push(request.callId);
        throw new AiFailure("unavailable", null);
      },
    });
    await runJob(next, job.jobId, [heldJob]).catch(() => undefined);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked[0]).toBe(`${job.jobId}:optimise:primary:model-a`);
    expect(wordings(await optimisedOf(job))).toEqual([]);
  });

  it("is asked of nobody without a key", async ({ expect }) => {
    const job = await aHeldJob();
    const complete = vi.fn<Ctx["ai"]["complete"]>();
    await runJob(ctxWith({}, { complete } as Ctx["ai"]), job.jobId, [heldJob]);
    expect(complete).not.toHaveBeenCalled();
    expect(wordings(await optimisedOf(job))).toEqual([]);
  });
});
