import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import * as z from "zod";
import { generateWidgets } from "../../../src/features/cv-tailoring";
import { AiFailure, type AiRequest } from "../../../src/platform/ai";
import { configOf } from "../../../src/platform/config";
import type { Ctx } from "../../../src/platform/context";
import { aPerson } from "../../support/accounts";
import { eventually, testCtx } from "../../support/context";
import { planQuotas } from "../../support/plans";
import { aTailoredResume } from "../../support/tailored-resume";
import { saveOffer, saveResume } from "../../support/tailoring";

const LINE = "work:nimbus:highlight:2";
const WORDED = "Réduit de 40 % le temps de chargement";

const Asked = z.object({
  widgets: z.array(z.object({ id: z.string(), text: z.string() }).loose()),
  refused: z.array(z.string()).optional(),
});

type Answer = (asked: z.infer<typeof Asked>) => unknown;

/** It stands for a model, and writes down what it was asked. */
function aModel(answer: Answer) {
  const calls: string[] = [];
  const ai: Ctx["ai"] = {
    async complete<T>({ callId, prompt, schema }: AiRequest<T>) {
      calls.push(callId);
      const value = schema.parse(await answer(Asked.parse(JSON.parse(prompt))));
      return { value, usage: { tokensIn: 10, tokensOut: 10 } };
    },
  };
  return { ai, calls };
}

const wordedAs =
  (text: string): Answer =>
  ({ widgets }) => ({
    widgets: widgets.filter(({ id }) => id === LINE).map((widget) => ({ ...widget, text })),
  });

let days = 0;

async function aMember(ai: Ctx["ai"], vars: Readonly<Record<string, string>> = {}) {
  const person = await aPerson();
  await saveResume(person, aTailoredResume());
  const analysisId = await saveOffer(person);
  const config = configOf({
    SIGNING_SECRET: env.SIGNING_SECRET,
    AI_MODELS: "model-a",
    AI_PRICES: "model-a=0.01/0.01",
    OPENAI_API_KEY: "test",
    PLAN_QUOTAS: planQuotas(),
    ...vars,
  });
  // Each has a day, and so a ledger, of its own.
  const date = new Date(Date.UTC(2052, 0, (days += 1)));
  const { id: userId, username } = person;
  const actor = { kind: "user", userId, username, role: "user", accountSessionId: "none" } as const;
  const ctx = testCtx(actor, { config, ai, now: () => date });
  const ask = async () => {
    const set = await generateWidgets(ctx, { analysisId });
    const line = set.envelope.widgets.find(({ id }) => id === LINE);
    return { ...set, line, count: set.envelope.widgets.length };
  };
  return { ask };
}

describe("a model that words widgets", () => {
  it("is asked once, says which of them it wrote, and is kept for the day", async ({ expect }) => {
    const { ai, calls } = aModel(wordedAs(WORDED));
    const { ask } = await aMember(ai);
    const first = await ask();
    expect(first).toMatchObject({ isCached: false, model: "model-a" });
    expect(first.line).toMatchObject({
      text: WORDED,
      writer: "model",
      quality: { grounded: true },
    });
    expect(first.envelope.meta?.model).toBe("model-a");
    const others = first.envelope.widgets.filter(({ id }) => id !== LINE);
    expect(others.every(({ writer }) => writer === "built-in")).toBe(true);
    expect(await ask()).toMatchObject({ isCached: true, model: "model-a", line: { text: WORDED } });
    expect(calls).toHaveLength(1);
  });

  it("is asked once more with its flaws, and then the built-in widgets stand", async ({
    expect,
  }) => {
    const told: number[] = [];
    const { ai, calls } = aModel((asked) => {
      told.push(asked.refused?.length ?? 0);
      return wordedAs("Réduit de 95 % le temps de chargement chez Google")(asked);
    });
    const { ask } = await aMember(ai);
    const set = await ask();
    expect(set).toMatchObject({ model: "atelier-built-in", isCached: false });
    expect(set.line?.text).toBe("Réduit de 40 % le temps de chargement des pages");
    expect(told[0]).toBe(0);
    expect(told[1]).toBeGreaterThan(0);
    expect(calls).toHaveLength(2);
  });

  it("does no harm when it fails, and is not asked again at once", async ({ expect }) => {
    const { ai, calls } = aModel(() => {
      throw new AiFailure("unavailable", null);
    });
    const { ask } = await aMember(ai);
    const first = await ask();
    expect(first).toMatchObject({ model: "atelier-built-in", isCached: false });
    const second = await ask();
    expect(second).toMatchObject({ model: "atelier-built-in", isCached: true });
    expect(second.count).toBe(first.count);
    expect(calls).toHaveLength(1);
  });

  it("goes on after the answer when it is slow, for the next request", async ({ expect }) => {
    let wake: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const { ai, calls } = aModel(async (asked) => {
      await slow;
      return wordedAs(WORDED)(asked);
    });
    const { ask } = await aMember(ai, { ANSWER_WITHIN_MS: "100" });
    expect(await ask()).toMatchObject({ model: "atelier-built-in", isCached: false });
    // Another request does not ask beside it.
    expect(await ask()).toMatchObject({ model: "atelier-built-in", isCached: false });
    wake();
    const late = await eventually(async () => {
      const set = await ask();
      return set.isCached ? set : null;
    });
    expect(late).toMatchObject({ model: "model-a", line: { text: WORDED } });
    expect(calls).toHaveLength(1);
  });
});
