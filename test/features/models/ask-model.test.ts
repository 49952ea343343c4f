import { inject, afterEach, describe, it, vi } from "vitest";
import * as z from "zod";
import { AiFailure, type Ai, openAiCompatible } from "../../../src/platform/ai";
import { configOf } from "../../../src/platform/config";
import { askModel, modelLedger, modelsOf } from "../../../src/features/models";
import { testCtx } from "../../support/context";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const config = configOf({
  SIGNING_SECRET: "x".repeat(32),
  AI_MODELS: "model-a, second:model-b",
  AI_PRICES: "model-a=1/4",
  OPENAI_API_KEY: "test",
  OPENAI_BASE_URL: inject("modelUrl"),
});

const Answer = z.object({ subject: z.string() });
const question = {
  model: { name: "model-a", provider: "primary", price: { input: 1, output: 4 } },
  system: "You write in English",
  prompt: '<data name="company">"Acme"</data>',
  schema: Answer,
  schemaName: "letter",
  maxTokens: 500,
} as const;

const failing = (failure: Error): Ai => ({ complete: () => Promise.reject(failure) });

const request = { ...question, model: "model-a", provider: "primary" as const };

describe("a question to a model", () => {
  it("is answered in the shape that was asked for, through the SDK and a real socket", async ({
    expect,
  }) => {
    const reply = await openAiCompatible(config).complete(request);
    expect(reply.value.subject.length).toBeGreaterThan(5);
    expect(reply.tokensOut).toBeGreaterThan(0);
  });

  it("is put once: a failing endpoint sees one request", async ({ expect }) => {
    const fetched = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(async () => new Response("{}", { status: 500 }));
    await expect(openAiCompatible(config).complete(request)).rejects.toMatchObject({
      reason: "unavailable",
    });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.for([
    [429, "{}", "rate_limited"],
    [401, '{"error":{"message":"no"}}', "refused"],
    [503, "away", "unavailable"],
    [200, "not json", "malformed"],
    [200, "{}", "malformed"],
    [200, '{"choices":[]}', "malformed"],
    [200, '{"choices":[{"message":{"content":"{\\"other\\":1}"}}]}', "malformed"],
    [200, '{"choices":[{"message":{"content":"Here is your letter!"}}]}', "malformed"],
    [200, '{"choices":[{"message":{"content":null,"refusal":"I cannot"}}]}', "refused"],
  ] as const)("that meets %i %s fails as %3$s", async ([status, body, reason], { expect }) => {
    vi.spyOn(globalThis, "fetch").mockImplementation(
      async () => new Response(body, { status, headers: { "content-type": "application/json" } }),
    );
    await expect(openAiCompatible(config).complete(request)).rejects.toMatchObject({
      name: "AiFailure",
      reason,
    });
  });

  it("reads JSON that a server wrapped into a Markdown fence", async ({ expect }) => {
    const content = '```json\n{"subject":"Hello there"}\n```';
    vi.spyOn(globalThis, "fetch").mockImplementation(async () =>
      Response.json({
        choices: [{ message: { content } }],
        usage: { prompt_tokens: 3, completion_tokens: 5 },
      }),
    );
    expect(await openAiCompatible(config).complete(request)).toEqual({
      value: { subject: "Hello there" },
      tokensIn: 3,
      tokensOut: 5,
    });
  });

  it("is reserved before and settled after", async ({ expect }) => {
    const now = () => new Date(Date.UTC(2040, 0, 1));
    const ai: Ai = {
      complete: async () => ({ value: { subject: "s" } as never, tokensIn: 100, tokensOut: 50 }),
    };
    const ctx = testCtx({ kind: "system", name: "test" }, { config, ai, now });
    const answer = await askModel(ctx, { ...question, callId: "one" });
    expect(answer).toMatchObject({
      ok: true,
      usage: { tokensIn: 100, tokensOut: 50, costMicroUsd: 300 },
    });
    expect(await modelLedger(ctx.env, now()).spending()).toMatchObject({
      spent: 300,
      committed: 300,
    });
  });

  it("whose failure is counted sends the model to rest after three", async ({ expect }) => {
    const now = () => new Date(Date.UTC(2040, 0, 2));
    const ai = failing(new AiFailure("timeout", null));
    const ctx = testCtx({ kind: "system", name: "test" }, { config, ai, now });
    const reasons: unknown[] = [];
    for (const callId of ["1", "2", "3", "4"]) {
      const answer = await askModel(ctx, { ...question, callId });
      reasons.push(answer.ok || answer.reason);
    }
    expect(reasons).toEqual(["timeout", "timeout", "timeout", "model_resting"]);
  });

  it("lets a bug fly", async ({ expect }) => {
    const ctx = testCtx(
      { kind: "system", name: "test" },
      { config, ai: failing(new TypeError("bug")) },
    );
    await expect(askModel(ctx, { ...question, callId: "bug" })).rejects.toThrow("bug");
  });
});

describe("the chain", () => {
  it("leaves out models whose provider has no key", ({ expect }) => {
    const names = modelsOf(testCtx(undefined, { config })).map(({ name }) => name);
    expect(names).toEqual(["model-a"]);
    expect(modelsOf(testCtx())).toEqual([]);
  });

  it("refuses nonsense in its variables by name", ({ expect }) => {
    const env = { SIGNING_SECRET: "x".repeat(32) };
    expect(() => configOf({ ...env, AI_MODELS: "a b" })).toThrow(/AI_MODELS/);
    expect(() => configOf({ ...env, AI_PRICES: "a=cheap" })).toThrow(/AI_PRICES/);
  });
});
