import { setTimeout as sleep } from "node:timers/promises";
import { LLMock } from "@copilotkit/aimock";
import type { TestProject } from "vitest/node";
import type { Depth } from "./depth";
import { type ModelRequest, modelAnswer } from "./model-answer";
import { obedientAnswer } from "./obedient-model";
import { startSpeech } from "./speech-endpoint";

declare module "vitest" {
  interface ProvidedContext {
    modelUrl: string;
    /** Another provider with the same models. */
    secondUrl: string;
    chaosUrl: string;
    /** The model at this address obeys whatever its material says. */
    obedientUrl: string;
    /** It listens to recordings as speech-endpoint.ts says. */
    speechUrl: string;
    /** How many of the cases are tried; see depth.ts. */
    depth: Depth;
  }
}

/**
 * All requests get 20 % errors, 10 % malformed, 20 % rate limits, 10 % dropped. The switches are drawn one after the other,
 * each among what the earlier ones have left.
 */
export const chaos = {
  dropRate: 0.2,
  malformedRate: 0.1 / 0.8,
  rateLimitRate: 0.2 / 0.7,
  disconnectRate: 0.1 / 0.5,
};

/** OpenAI-compatible endpoints on this machine for the whole run: one answers, one mostly does not, one obeys anybody. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [calm, second, wild, obedient, speech] = await Promise.all([
    startModel(modelAnswer),
    startModel(modelAnswer),
    startModel(modelAnswer),
    startModel(obedientAnswer),
    startSpeech(),
  ]);
  wild.setChaos(chaos);
  project.provide("modelUrl", `${calm.url}/v1`);
  project.provide("secondUrl", `${second.url}/v1`);
  project.provide("chaosUrl", `${wild.url}/v1`);
  project.provide("obedientUrl", `${obedient.url}/v1`);
  project.provide("speechUrl", `${speech.url}/v1`);
  return async () => {
    await Promise.all([calm, second, wild, obedient, speech].map((endpoint) => endpoint.stop()));
  };
}

/** Longer than any test waits: its callers have to give up by themselves. */
const SLOW_MS = 20_000;

/** An OpenAI-compatible endpoint behind which `answer` stands for the model; the one called `slow` thinks for long. */
export async function startModel(
  answer: (request: ModelRequest) => { content: string },
  { latencyMs = 0, onArrival }: { latencyMs?: number; onArrival?: () => void } = {},
) {
  const mock = new LLMock({ port: 0, logLevel: "silent", journalMaxEntries: 100_000 });
  const thinkFor = ({ model }: ModelRequest) => (model === "slow" ? SLOW_MS : latencyMs);
  mock.addFixture({
    match: { predicate: () => true },
    // While it thinks, and not before: aimock's own latency forgets whoever has hung up meanwhile.
    response: async (request) => {
      onArrival?.();
      await sleep(thinkFor(request), undefined, { ref: false });
      return answer(request);
    },
  });
  await mock.start();
  return mock;
}
