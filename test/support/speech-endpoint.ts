import { setTimeout as sleep } from "node:timers/promises";
import { LLMock } from "@copilotkit/aimock";

const WORDS = [
  { word: " Bonjour", start: 0.12, end: 0.64 },
  { word: " Nora.", start: 0.7, end: 1.25 },
];

const heard = { text: "Bonjour Nora.", language: "french", duration: 90, words: WORDS };
const silence = { text: "", language: "french", duration: 90 };

/** It is longer than the tests of engines wait. */
const SLOW_MS = 20_000;

/**
 * An OpenAI-compatible endpoint for recordings on this machine. The name of the model says what it does: `refuse-401` refuses with
 * this status, `silence` hears nothing, `slow` thinks for long, `broken` cuts the connection, `garbled` answers nonsense.
 */
export async function startSpeech(): Promise<LLMock> {
  const mock = new LLMock({ port: 0, logLevel: "silent", journalMaxEntries: 1_000 });
  mock.addFixture({
    match: { predicate: ({ model }) => model === "broken" },
    response: { transcription: heard },
    chaos: { disconnectRate: 1 },
  });
  mock.addFixture({
    match: { predicate: ({ model }) => model === "garbled" },
    response: { transcription: heard },
    chaos: { malformedRate: 1 },
  });
  mock.addFixture({
    match: { predicate: () => true },
    response: async ({ model }) => {
      if (model === "slow") await sleep(SLOW_MS, undefined, { ref: false });
      const status = Number(/^refuse-(\d{3})$/.exec(model)?.[1]);
      if (status > 0) return { error: { message: "refused" }, status };
      return { transcription: model === "silence" ? silence : heard };
    },
  });
  await mock.start();
  return mock;
}
