import { env } from "cloudflare:workers";
import { beforeAll, describe, inject, it, vi } from "vitest";
import { jobLog, runJob } from "../../../src/features/jobs";
import { LETTERS_JOB, lettersRunner } from "../../../src/features/letters";
import { LettersJobInput } from "../../../src/features/letters/letters-job";
import { getLetter } from "../../../src/features/letters/get-letter";
import { type Ai, AiFailure, type AiRequest, openAiCompatible } from "../../../src/platform/ai";
import { configOf } from "../../../src/platform/config";
import type { Ctx } from "../../../src/platform/context";
import { aVisitor, newSessionId, seedProfile, testCtx } from "../../support/context";
import { modelAnswer } from "../../support/model-answer";

beforeAll(async () => {
  await seedProfile();
  // Without messages no consumer joins in.
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});

type Options = { models?: string; prices?: string; ai?: Ai; baseUrl?: string; day?: number };

/** A context with models. Each test has a day, and so a ledger, of its own. */
function modelCtx({
  models = "model-a,model-b",
  prices = "model-a=0.01/0.01,model-b=0.01/0.01",
  ai,
  baseUrl = inject("modelUrl"),
  day = 1,
}: Options = {}) {
  const asked: string[] = [];
  const config = configOf({
    SIGNING_SECRET: env.SIGNING_SECRET,
    AI_MODELS: models,
    AI_PRICES: prices,
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: baseUrl,
    COMPANY_RESEARCH: "false",
  });
  const log: Ctx["log"] = {
    info: (event, fields) => {
      if (event === "model_asked") asked.push(String(fields?.call_id));
    },
    warn: () => undefined,
    error: () => undefined,
  };
  const now = () => new Date(Date.UTC(2050, 0, day));
  const ctx = testCtx(
    { kind: "system", name: "test" },
    { config, log, now, ai: ai ?? openAiCompatible(config) },
  );
  return { ctx, asked };
}

/** An accepted job that only the test carries out. */
async function aJob(company: string) {
  const [jobId, ownerId] = [crypto.randomUUID(), newSessionId()];
  const input = LettersJobInput.parse({ company, language: "en" });
  await jobLog(env, jobId).open({
    jobId,
    kind: "held",
    ownerId,
    input: JSON.stringify(input),
    slot: null,
  });
  return { jobId, ownerId };
}

async function carryOut(ctx: Ctx, company = `Modelled ${crypto.randomUUID()}`) {
  const { jobId, ownerId } = await aJob(company);
  await runJob(ctx, jobId, { held: lettersRunner, [LETTERS_JOB]: lettersRunner });
  const status = (await jobLog(env, jobId).status(ownerId)) as {
    status: string;
    result_id?: number;
  };
  const owner = testCtx(aVisitor(ownerId));
  const letter =
    status.result_id === undefined
      ? null
      : await getLetter(owner, { id: status.result_id, origin: "https://atelier.test" });
  return { jobId, status: status.status, letter };
}

const answering = (answer: (request: AiRequest<unknown>, count: number) => unknown): Ai => {
  let count = 0;
  return {
    async complete(request) {
      count += 1;
      const value = await answer(request as AiRequest<unknown>, count);
      const parsed = request.schema.safeParse(value);
      if (!parsed.success) throw new AiFailure("malformed", { tokensIn: 1, tokensOut: 1 });
      return { value: parsed.data, usage: { tokensIn: 100, tokensOut: 100 } };
    },
  };
};

type Draft = { paragraphs: { text: string; kind: string; facts: string[] }[][] };

const goodAnswer = ({ model, system, prompt }: AiRequest<unknown>): Draft =>
  JSON.parse(
    modelAnswer({
      model,
      messages: [
        { role: "system", content: system },
        { role: "user", content: prompt },
      ],
    }).content,
  );

/** As a good answer, with one sentence that no fact carries. */
function inventedAnswer(request: AiRequest<unknown>): Draft {
  const draft = goodAnswer(request);
  draft.paragraphs[1]?.push({
    text: "I also led 4,321 engineers at Initech.",
    kind: "candidate",
    facts: ["basics:name"],
  });
  return draft;
}

describe("letters by models", () => {
  it(
    "are written by the first of the chain, one call a letter, and say so",
    { timeout: 30_000 },
    async ({ expect }) => {
      const { ctx, asked } = modelCtx({ day: 2 });
      const { letter } = await carryOut(ctx);
      expect(letter?.ai_models).toEqual(["model-a", "model-a"]);
      expect(letter?.notices).not.toContain("models_failed");
      expect(asked).toHaveLength(2);
    },
  );

  it("pass to the next model when one fails", async ({ expect }) => {
    const ai = answering((request) => {
      if (request.model === "model-a") throw new AiFailure("unavailable", null);
      return goodAnswer(request);
    });
    const { letter } = await carryOut(modelCtx({ ai, day: 3 }).ctx);
    expect(letter?.ai_models).toEqual(["model-b", "model-b"]);
  });

  it("are asked for once more when something is invented, with that named", async ({ expect }) => {
    const prompts: string[] = [];
    const ai = answering((request, count) => {
      prompts.push(request.prompt);
      return count === 1 ? inventedAnswer(request) : goodAnswer(request);
    });
    const { letter } = await carryOut(modelCtx({ ai, day: 4 }).ctx);
    expect(letter?.ai_models).toEqual(["model-a", "model-a"]);
    expect(letter?.motivation_letter).not.toContain("4,321");
    expect(prompts[1]).toContain("4,321");
  });

  it("are the built-in ones when a model goes on inventing, and the page is told", async ({
    expect,
  }) => {
    const { ctx, asked } = modelCtx({ ai: answering(inventedAnswer), day: 5 });
    const { letter } = await carryOut(ctx);
    expect(letter?.ai_models).toEqual(["built-in", "built-in"]);
    expect(letter?.motivation_letter).not.toContain("4,321");
    expect(letter?.notices).toContain("models_failed");
    expect(asked).toHaveLength(4);
  });

  it("are the built-in ones, as ever, without any model", async ({ expect }) => {
    const { letter } = await carryOut(modelCtx({ models: "", day: 6 }).ctx);
    expect(letter?.ai_models).toEqual(["built-in", "built-in"]);
    expect(letter?.notices).not.toContain("models_failed");
  });

  it("are the built-in ones once the day's budget is spent, unasked, and the page is told", async ({
    expect,
  }) => {
    // One call at this price is more than the day has.
    const prices = "model-a=100000/100000,model-b=100000/100000";
    const { ctx, asked } = modelCtx({ prices, ai: answering(goodAnswer), day: 20 });
    const { status, letter } = await carryOut(ctx);
    expect(status).toBe("completed");
    expect(letter?.ai_models).toEqual(["built-in", "built-in"]);
    expect(letter?.notices).toContain("budget_spent");
    expect(asked).toEqual([]);
  });

  it("never call a model again for a call that a dead run had begun", async ({ expect }) => {
    const { jobId } = await aJob("In Doubt Ltd");
    let calls = 0;
    // The run dies inside the call: nobody knows whether it was paid.
    const dying: Ai = {
      complete: () => {
        calls += 1;
        throw new TypeError("killed");
      },
    };
    const runners = { held: lettersRunner };
    await runJob(modelCtx({ models: "model-a", ai: dying, day: 7 }).ctx, jobId, runners).catch(
      () => undefined,
    );
    expect(calls).toBe(1);
    const counting = answering((request) => {
      calls += 1;
      return goodAnswer(request);
    });
    const { ctx, asked } = modelCtx({ models: "model-a", ai: counting, day: 7 });
    await runJob(ctx, jobId, runners);
    // The motivation letter's call stays in doubt; only the anti-letter's is new.
    expect(asked).toEqual([`${jobId}:anti_motivation:primary:model-a`]);
    expect(calls).toBe(2);
  });
});

describe("an endpoint in chaos", () => {
  it(
    "completes every job and is asked at most once for each step",
    { timeout: 120_000 },
    async ({ expect }) => {
      const { ctx, asked } = modelCtx({ baseUrl: inject("chaosUrl"), day: 8 });
      const statuses: string[] = [];
      for (let round = 0; round < 10; round++) {
        const jobs = await Promise.all(Array.from({ length: 4 }, () => carryOut(ctx)));
        statuses.push(...jobs.map(({ status }) => status));
      }
      expect(statuses.filter((status) => status !== "completed")).toEqual([]);
      // Not more: a model that fails three times in a row is left to rest.
      expect(asked.length).toBeGreaterThan(4);
      expect(new Set(asked).size).toBe(asked.length);
    },
  );
});
