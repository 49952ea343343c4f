import { env } from "cloudflare:workers";
import { beforeAll, describe, inject, it, vi } from "vitest";
import { AiFailure, type AiRequest } from "../../../../src/platform/ai";
import { seedProfile } from "../../../support/context";
import { callsTo } from "../../../support/model-journal";
import {
  aJob,
  answering,
  carryOut,
  goodAnswer,
  inventedAnswer,
  modelCtx,
  outcomeOf,
  run,
} from "../model-world";

beforeAll(async () => {
  await seedProfile();
  // Without messages no consumer joins in.
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});

/** A run that dies within a call leaves it unknown whether the call was paid. */
function killed(): never {
  throw new TypeError("killed");
}

describe("the model calls of a pair", () => {
  const vars = { AI_PRICES: "model-a=10/100,model-b=1/2" };

  it("are stored with it: model, tokens, cost and duration of either letter", async ({
    expect,
  }) => {
    const { ai } = answering((request, count) =>
      count === 1 ? inventedAnswer(request) : goodAnswer(request),
    );
    const { row } = await carryOut(modelCtx({ ai, vars }));
    const call = {
      model: "model-a",
      provider: "primary",
      tokensIn: 100,
      tokensOut: 40,
      costMicroUsd: 5_000,
      durationMs: expect.any(Number) as number,
    };
    expect(row?.origin?.calls).toEqual([
      { letter: "motivation", ...call },
      { letter: "motivation", ...call },
      { letter: "anti_motivation", ...call },
    ]);
    expect(row?.tokensUsed).toBe(3 * 140);
  });

  it("are stored too when they failed or when their usage is unknown", async ({ expect }) => {
    const { ai } = answering((request) => {
      if (request.model === "model-b") return goodAnswer(request);
      const isFirst = request.callId.includes(":motivation:");
      const usage = isFirst ? null : { tokensIn: 0, tokensOut: 0 };
      throw new AiFailure(isFirst ? "timeout" : "rate_limited", usage);
    });
    const { row } = await carryOut(modelCtx({ ai, vars }));
    const calls = row?.origin?.calls ?? [];
    expect(calls.map(({ letter, model, tokensIn }) => [letter, model, tokensIn])).toEqual([
      ["motivation", "model-a", null],
      ["motivation", "model-b", 100],
      ["anti_motivation", "model-a", 0],
      ["anti_motivation", "model-b", 100],
    ]);
    // At the most: 4,000 tokens of answer at 100 dollars a million.
    expect(calls[0]?.costMicroUsd).toBeGreaterThan(400_000);
    expect(calls[2]?.costMicroUsd).toBe(0);
    expect(row?.tokensUsed).toBe(2 * 140);
  });
});

describe("a call that a dead run had begun", () => {
  const vars = { AI_MODELS: "model-a" };

  it("is never made again, and is stored as one that may have been paid", async ({ expect }) => {
    const job = await aJob();
    const dying = answering(killed);
    await run(modelCtx({ ai: dying.ai, vars }), job).catch(() => undefined);
    expect(dying.steps()).toEqual(["motivation:primary:model-a"]);
    const next = answering(goodAnswer);
    await run(modelCtx({ ai: next.ai, vars }), job);
    // The motivation letter's call stays in doubt; only the anti-letter's is new.
    expect(next.steps()).toEqual(["anti_motivation:primary:model-a"]);
    const { row } = await outcomeOf(job);
    expect(row?.origin?.calls).toMatchObject([
      { letter: "motivation", tokensIn: null, durationMs: null },
      { letter: "anti_motivation", tokensIn: 100 },
    ]);
  });

  it("is never made again when it was the second try", async ({ expect }) => {
    const job = await aJob();
    const dying = answering((request, count) => (count === 1 ? inventedAnswer(request) : killed()));
    await run(modelCtx({ ai: dying.ai, vars }), job).catch(() => undefined);
    expect(dying.steps()).toEqual([
      "motivation:primary:model-a",
      "motivation:primary:model-a:again",
    ]);
    const next = answering(goodAnswer);
    await run(modelCtx({ ai: next.ai, vars }), job);
    expect(next.steps()).toEqual(["anti_motivation:primary:model-a"]);
    const { letter } = await outcomeOf(job);
    expect(letter?.ai_models).toEqual(["built-in", "model-a"]);
  });

  it("goes to the next model of the chain", async ({ expect }) => {
    const job = await aJob();
    await run(modelCtx({ ai: answering(killed).ai }), job).catch(() => undefined);
    const next = answering(goodAnswer);
    await run(modelCtx({ ai: next.ai }), job);
    expect(next.steps()).toEqual(["motivation:primary:model-b", "anti_motivation:primary:model-a"]);
  });
});

describe("a model endpoint that fails at random", () => {
  const JOBS = 40;

  it("lets every job complete, and is asked at most once for each step by its own count", async ({
    expect,
  }) => {
    const asked: string[] = [];
    // A day of its own for each: in one ledger the models would rest, and hardly a job would meet the chaos.
    const wild = () => {
      const ctx = modelCtx({ vars: { OPENAI_BASE_URL: inject("chaosUrl") } });
      const complete = <T>(request: AiRequest<T>) => {
        asked.push(request.callId);
        return ctx.ai.complete(request);
      };
      return { ...ctx, ai: { complete } };
    };
    const jobs: Awaited<ReturnType<typeof carryOut>>[] = [];
    while (jobs.length < JOBS) {
      jobs.push(...(await Promise.all(Array.from({ length: 4 }, () => carryOut(wild())))));
    }
    expect(jobs.filter(({ status }) => status !== "completed")).toEqual([]);
    const own = new Set(jobs.map(({ jobId }) => jobId));
    const seen = (await callsTo(inject("chaosUrl"), "")).filter((call) =>
      own.has(call.slice(0, 36)),
    );
    expect(seen.toSorted()).toEqual(asked.toSorted());
    expect(new Set(seen).size).toBe(seen.length);
    // Two letters each, and three of five calls fail: most steps met the chaos and went on to the second model.
    expect(seen.length).toBeGreaterThan(JOBS * 2.5);
    const writers = new Set(jobs.flatMap(({ letter }) => letter?.ai_models));
    expect(writers).toEqual(new Set(["model-a", "model-b", "built-in"]));
  });
});
