import { describe, it } from "vitest";
import * as z from "zod";
import {
  askModel,
  doubtfulUsage,
  modelLedger,
  type ModelQuestion,
  modelsOf,
} from "../../../src/engines/models";
import { AiFailure, type Ai } from "../../../src/platform/ai";
import { configOf } from "../../../src/platform/config";
import { testCtx } from "../../support/context";

const config = configOf({
  SIGNING_SECRET: "x".repeat(32),
  AI_MODELS: "model-a, second:model-b",
  AI_PRICES: "model-a=1/4",
  OPENAI_API_KEY: "test",
});

const primary = { name: "model-a", provider: "primary", price: { input: 1, output: 4 } } as const;

const question: Omit<ModelQuestion<{ subject: string }>, "callId"> = {
  model: primary,
  system: "You write in English",
  prompt: '<data name="company">"Acme"</data>',
  schema: z.object({ subject: z.string() }),
  schemaName: "letter",
  maxTokens: 500,
};

const failing = (failure: Error): Ai => ({ complete: () => Promise.reject(failure) });

const answering = (usage: { tokensIn: number; tokensOut: number } | null): Ai => ({
  complete: async () => ({ value: { subject: "s" } as never, usage }),
});

/** Each test has a day, and so a ledger, of its own. */
let day = 0;
function aDay(ai: Ai, own = config) {
  const date = new Date(Date.UTC(2040, 0, (day += 1)));
  const ctx = testCtx({ kind: "system", name: "test" }, { config: own, ai, now: () => date });
  return { ctx, spending: () => modelLedger(ctx.env, date).spending() };
}

describe("a question to a model", () => {
  it("has its cost reserved before and settled after", async ({ expect }) => {
    const seen: unknown[] = [];
    const ai: Ai = {
      complete: async () => {
        seen.push((await spending()).committed);
        return { value: { subject: "s" } as never, usage: { tokensIn: 100, tokensOut: 50 } };
      },
    };
    const { ctx, spending } = aDay(ai);
    const answer = await askModel(ctx, { ...question, callId: "one" });
    expect(answer).toMatchObject({
      ok: true,
      usage: { model: "model-a", tokensIn: 100, tokensOut: 50, costMicroUsd: 300 },
    });
    expect(seen[0]).toBeGreaterThan(500 * 4);
    expect(await spending()).toMatchObject({ spent: 300, committed: 300, tokensIn: 100 });
  });

  it("has a cost reserved for every byte that is sent, whatever the script", async ({ expect }) => {
    const atMost = async (prompt: string) => {
      const { ctx, spending } = aDay(failing(new TypeError("killed")));
      await askModel(ctx, { ...question, prompt, callId: "one" }).catch(() => undefined);
      return (await spending()).committed;
    };
    const [none, latin, kanji] = [
      await atMost(""),
      await atMost("e".repeat(1_000)),
      await atMost("漢".repeat(1_000)),
    ];
    expect(latin - none).toBe(500);
    expect(kanji - none).toBe(1_500);
    // The schema is a part of the prompt too.
    expect(none).toBeGreaterThan(500 * 4 + question.system.length);
  });

  it.for([
    ["an answer", answering(null)],
    ["a time-out", failing(new AiFailure("timeout", null))],
    ["a lost connection", failing(new AiFailure("unavailable", null))],
    ["a malformed answer", failing(new AiFailure("malformed", null))],
  ] as const)(
    "that ends in %s of unknown cost costs all that was reserved",
    async ([, ai], { expect }) => {
      const { ctx, spending } = aDay(ai);
      const { usage } = await askModel(ctx, { ...question, callId: "one" });
      expect(usage).toMatchObject({ tokensIn: null, tokensOut: null });
      expect(usage?.costMicroUsd).toBeGreaterThan(500 * 4);
      expect(await spending()).toMatchObject({
        spent: usage?.costMicroUsd,
        committed: usage?.costMicroUsd,
      });
    },
  );

  it("spends the day's budget on endpoints that never say what a call took", async ({ expect }) => {
    const { ctx } = aDay(answering(null));
    const dear = { ...primary, price: { input: 100, output: 600 } };
    const reasons: unknown[] = [];
    for (const callId of ["1", "2", "3", "4"]) {
      const answer = await askModel(ctx, { ...question, model: dear, callId });
      reasons.push(answer.ok || answer.reason);
    }
    expect(reasons).toEqual([true, true, true, "budget_spent"]);
  });

  it("costs nothing where it was refused before any work, and is reported all the same", async ({
    expect,
  }) => {
    const refusal = new AiFailure("rate_limited", { tokensIn: 0, tokensOut: 0 });
    const { ctx, spending } = aDay(failing(refusal));
    const { usage } = await askModel(ctx, { ...question, callId: "one" });
    expect(usage).toMatchObject({ tokensIn: 0, tokensOut: 0, costMicroUsd: 0 });
    expect(await spending()).toMatchObject({ spent: 0, committed: 0 });
  });

  it("whose run died is reported with all that it may have cost, which stays reserved", async ({
    expect,
  }) => {
    const { ctx, spending } = aDay(failing(new TypeError("killed")));
    await askModel(ctx, { ...question, callId: "one" }).catch(() => undefined);
    const usage = doubtfulUsage({ ...question, callId: "one" });
    expect(usage).toMatchObject({ tokensIn: null, durationMs: null });
    expect(await spending()).toMatchObject({ spent: 0, committed: usage.costMicroUsd });
  });

  it("whose failure is counted sends the model to rest after three", async ({ expect }) => {
    const { ctx } = aDay(failing(new AiFailure("timeout", null)));
    const reasons: unknown[] = [];
    for (const callId of ["1", "2", "3", "4"]) {
      const answer = await askModel(ctx, { ...question, callId });
      reasons.push(answer.ok || answer.reason);
    }
    expect(reasons).toEqual(["timeout", "timeout", "timeout", "model_resting"]);
  });

  it("goes to the second provider while the first one's model of that name rests", async ({
    expect,
  }) => {
    const ai: Ai = {
      complete: ({ provider }) =>
        provider === "primary"
          ? Promise.reject(new AiFailure("timeout", null))
          : Promise.resolve({ value: { subject: "s" } as never, usage: null }),
    };
    const { ctx } = aDay(ai);
    for (const callId of ["1", "2", "3"]) await askModel(ctx, { ...question, callId });
    const second = { ...primary, provider: "second" as const };
    expect(await askModel(ctx, { ...question, callId: "4" })).toMatchObject({
      reason: "model_resting",
    });
    expect(await askModel(ctx, { ...question, model: second, callId: "5" })).toMatchObject({
      ok: true,
      usage: { provider: "second" },
    });
  });

  it("does not catch a bug", async ({ expect }) => {
    const { ctx } = aDay(failing(new TypeError("bug")));
    await expect(askModel(ctx, { ...question, callId: "bug" })).rejects.toThrow("bug");
  });
});

describe("the chain of models", () => {
  it("leaves out models whose provider has no key", ({ expect }) => {
    const names = modelsOf(testCtx(undefined, { config })).map(({ name }) => name);
    expect(names).toEqual(["model-a"]);
    expect(modelsOf(testCtx())).toEqual([]);
  });

  it("has a price for each provider's model of one name", ({ expect }) => {
    const own = configOf({
      SIGNING_SECRET: "x".repeat(32),
      AI_MODELS: "m,second:m,second:n",
      AI_PRICES: "m=1/4,second:m=2/8,n=1/1",
      OPENAI_API_KEY: "one",
      SECOND_API_KEY: "two",
    });
    expect(modelsOf(testCtx(undefined, { config: own }))).toEqual([
      { name: "m", provider: "primary", price: { input: 1, output: 4 } },
      { name: "m", provider: "second", price: { input: 2, output: 8 } },
      // Whose price nobody stated counts as a dear one.
      { name: "n", provider: "second", price: { input: 10, output: 40 } },
    ]);
  });

  it("refuses nonsense in its variables, and names the variable", ({ expect }) => {
    const env = { SIGNING_SECRET: "x".repeat(32) };
    expect(() => configOf({ ...env, AI_MODELS: "a b" })).toThrow(/AI_MODELS/);
    expect(() => configOf({ ...env, AI_PRICES: "a=cheap" })).toThrow(/AI_PRICES/);
  });
});
