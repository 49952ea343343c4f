import { LLMock } from "@copilotkit/aimock";
import type { TestProject } from "vitest/node";
import { modelAnswer } from "./model-answer";

declare module "vitest" {
  interface ProvidedContext {
    modelUrl: string;
    chaosUrl: string;
  }
}

/**
 * Of all requests: 20 % errors, 10 % malformed, 20 % rate limits, 10 % dropped. The switches are drawn one after the other,
 * each among what the earlier ones have left.
 */
const chaos = {
  dropRate: 0.2,
  malformedRate: 0.1 / 0.8,
  rateLimitRate: 0.2 / 0.7,
  disconnectRate: 0.1 / 0.5,
};

/** Two OpenAI-compatible endpoints on this machine for the whole run: one that answers, one that mostly does not. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [calm, wild] = [
    new LLMock({ port: 0, logLevel: "silent" }),
    new LLMock({ port: 0, logLevel: "silent" }),
  ];
  for (const mock of [calm, wild]) {
    mock.addFixture({
      match: { predicate: () => true },
      response: (request) => modelAnswer(request),
    });
    await mock.start();
  }
  wild.setChaos(chaos);
  project.provide("modelUrl", `${calm.url}/v1`);
  project.provide("chaosUrl", `${wild.url}/v1`);
  return async () => {
    await Promise.all([calm.stop(), wild.stop()]);
  };
}
