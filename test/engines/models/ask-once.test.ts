import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import * as z from "zod";
import { askOnce, type ModelTask } from "../../../src/engines/models";
import { AiFailure, type AiRequest } from "../../../src/platform/ai";
import { configOf } from "../../../src/platform/config";
import type { JobRun, StepStart } from "../../../src/platform/job-kind";
import { testCtx } from "../../support/context";

let days = 0;

type Asked = { readonly call: string; readonly prompt: string };

/** Two models that answer as the test says, and a run that stores what was done. */
function aWorld(answer: (request: AiRequest<unknown>) => unknown) {
  const config = configOf({
    SIGNING_SECRET: env.SIGNING_SECRET,
    AI_MODELS: "a,b",
    AI_PRICES: "a=1/1,b=1/1",
    OPENAI_API_KEY: "test",
  });
  const asked: Asked[] = [];
  const ai = {
    async complete<T>(request: AiRequest<T>) {
      asked.push({ call: request.callId, prompt: request.prompt });
      const value = request.schema.parse(await answer(request as AiRequest<unknown>));
      return { value, usage: { tokensIn: 10, tokensOut: 5 } };
    },
  };
  // A day of its own, and so a ledger in which no model rests.
  const date = new Date(Date.UTC(2060, 0, (days += 1)));
  const ctx = testCtx({ kind: "system", name: "test" }, { config, ai, now: () => date });
  const stored = new Map<string, string | null>();
  const run: Pick<JobRun<unknown, "write">, "jobId" | "step"> = {
    jobId: "job",
    async step(name, { attempt, result }, work) {
      const key = `${name}:${attempt}`;
      const known = stored.get(key);
      if (known) return result.parse(JSON.parse(known));
      const start: StepStart = stored.has(key) ? "in_doubt" : "fresh";
      stored.set(key, null);
      const done = await work(start);
      stored.set(key, JSON.stringify(done));
      return done;
    },
  };
  return { asked, ask: () => askOnce(ctx, run, task), calls: () => asked.map(({ call }) => call) };
}

/** A number that is to be even. */
const task: ModelTask<number, "write", string> = {
  step: "write",
  schema: z.number(),
  schemaName: "number",
  prompt: (flaws) => ({ system: "Give an even number.", prompt: flaws.join() }),
  check: (value) => (value % 2 === 0 ? [] : ["It is odd."]),
};

describe("asking models once", () => {
  it("takes the first answer without flaws, and asks no other model", async ({ expect }) => {
    const world = aWorld(() => 2);
    const { answer, usage, setbacks } = await world.ask();
    expect(answer).toMatchObject({ value: 2, model: { name: "a" } });
    expect(usage).toMatchObject([{ model: "a", tokensIn: 10 }]);
    expect(setbacks).toEqual([]);
    expect(world.calls()).toEqual(["job:write:primary:a"]);
  });

  it("names the flaws when it asks once more, and then gives up", async ({ expect }) => {
    const world = aWorld(() => 3);
    const { answer, usage, setbacks } = await world.ask();
    expect(answer).toBeNull();
    expect(world.asked).toEqual([
      { call: "job:write:primary:a", prompt: "" },
      { call: "job:write:primary:a:again", prompt: "It is odd." },
    ]);
    expect(usage).toHaveLength(2);
    expect(setbacks).toEqual(["primary:a: violations", "primary:a: violations again"]);
  });

  it("goes on to the next model when one fails, and gives null when all have failed", async ({
    expect,
  }) => {
    const half = aWorld(({ model }) => {
      if (model === "a") throw new AiFailure("unavailable", null);
      return 4;
    });
    expect((await half.ask()).answer).toMatchObject({ value: 4, model: { name: "b" } });
    const none = aWorld(() => {
      throw new AiFailure("timeout", null);
    });
    const { answer, setbacks } = await none.ask();
    expect(answer).toBeNull();
    expect(setbacks).toEqual(["primary:a: timeout", "primary:b: timeout"]);
  });

  it("makes no call a second time, neither one that was answered nor one in doubt", async ({
    expect,
  }) => {
    let isKilled = true;
    const world = aWorld(({ callId }) => {
      if (isKilled && callId.endsWith(":again")) throw new TypeError("killed");
      return isKilled ? 1 : 6;
    });
    await expect(world.ask()).rejects.toThrow("killed");
    isKilled = false;
    const { answer, usage, setbacks } = await world.ask();
    expect(answer).toBeNull();
    expect(world.calls()).toEqual(["job:write:primary:a", "job:write:primary:a:again"]);
    expect(setbacks.at(-1)).toBe("primary:a: in_doubt");
    expect(usage.at(-1)).toMatchObject({ tokensIn: null, durationMs: null });
  });
});
