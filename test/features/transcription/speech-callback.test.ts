import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { jobLog } from "../../../src/engines/jobs";
import { callbackToken } from "../../../src/features/transcription/work/speech-callback";
import { configOf } from "../../../src/platform/config";
import type { Speech, TranscriptionRequest } from "../../../src/platform/speech";
import { aPerson } from "../../support/accounts";
import { aRecording, carryOut, listeningCtx } from "../../support/recordings";
import { fakeVendor } from "../../support/speech-fakes";
import { postJson } from "../../support/letters";
import { transcriptOf } from "../../support/transcripts";

beforeEach(() => {
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const words = [
  { text: "Bonjour", startMs: 120, endMs: 640 },
  { text: "Nora.", startMs: 700, endMs: 1_250 },
];

const variables = {
  ASSEMBLYAI_API_KEY: "a key of the tests",
  SITE_ORIGIN: "https://atelier.test",
  AI_DAILY_BUDGET_USD: "1000",
};

/** A recording that a vendor has taken, and its job parked. */
async function anOrdered({ patience = 1, origin = variables.SITE_ORIGIN } = {}) {
  const person = await aPerson();
  const recording = await aRecording(person, "speech/fr-voice.mp3");
  const vendor = fakeVendor("assemblyai");
  vendor.behaviour = { does: "hear", words };
  vendor.patience = patience;
  const requests: TranscriptionRequest[] = [];
  const speech: Speech = {
    ...vendor.speech,
    transcribe: (request) => {
      requests.push(request);
      return vendor.speech.transcribe(request);
    },
  };
  const config = configOf({ ...env, ...variables, SITE_ORIGIN: origin });
  const ctx = listeningCtx([speech], { config });
  await carryOut(ctx, recording.jobId);
  return {
    ...recording,
    vendor,
    requests,
    token: await callbackToken(ctx, recording.jobId),
    run: () => carryOut(ctx, recording.jobId),
    record: () => transcriptOf(person.headers, recording.id),
    isParked: async () =>
      ((await jobLog(env, recording.jobId).claim()) as { code?: string }).code === "waiting",
  };
}

const call = (jobId: string, token: string, body = '{"status":"completed","text":"made up"}') =>
  postJson(
    `/api/transcription/webhooks/assemblyai?job=${jobId}`,
    { "x-atelier-callback": token },
    body,
  );

describe("a recording that an engine takes whole", () => {
  it("is parked until the callback, then read from the engine alone", async ({ expect }) => {
    const ordered = await anOrdered();
    expect(await ordered.isParked()).toBe(true);
    expect(await ordered.record()).toMatchObject({ status: "processing", segments: [] });
    const [request] = ordered.requests;
    expect(request?.callback).toEqual({
      url: `https://atelier.test/api/transcription/webhooks/assemblyai?job=${ordered.jobId}`,
      token: ordered.token,
    });
    expect((await call(ordered.jobId, ordered.token)).status).toBe(204);
    await ordered.run();
    expect(await ordered.record()).toMatchObject({
      status: "completed",
      engine: "assemblyai",
      language: "fr",
      text: "Bonjour Nora.",
      speakers: ["A"],
      cost_micro_usd: Math.ceil((2_500 * 19_366) / 60_000),
    });
    expect(ordered.vendor.calls).toHaveLength(1);
    expect((await call(ordered.jobId, ordered.token)).status).toBe(204);
  });

  it("is asked for again where the callback came too early, and ordered once", async ({
    expect,
  }) => {
    const ordered = await anOrdered({ patience: 3 });
    expect((await call(ordered.jobId, ordered.token)).status).toBe(204);
    expect((await call(ordered.jobId, ordered.token)).status).toBe(204);
    await ordered.run();
    expect(await ordered.isParked()).toBe(true);
    expect(await ordered.record()).toMatchObject({ status: "processing" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 15_000 });
    await runDurableObjectAlarm(jobLog(env, ordered.jobId));
    await ordered.run();
    expect(await ordered.record()).toMatchObject({ status: "completed", text: "Bonjour Nora." });
    expect(ordered.vendor.calls).toHaveLength(1);
  });

  it("is asked for by the clock where no callback can arrive", async ({ expect }) => {
    const ordered = await anOrdered({ origin: "http://localhost:8787" });
    expect(ordered.requests[0]?.callback).toBeUndefined();
    expect(await ordered.isParked()).toBe(true);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 15_000 });
    await runDurableObjectAlarm(jobLog(env, ordered.jobId));
    await ordered.run();
    expect(await ordered.record()).toMatchObject({ status: "completed", text: "Bonjour Nora." });
  });

  it("fails with a code where the engine says that it cannot", async ({ expect }) => {
    const ordered = await anOrdered();
    ordered.vendor.behaviour = { does: "refuse", status: 400 };
    await call(ordered.jobId, ordered.token);
    await ordered.run();
    expect(await ordered.record()).toMatchObject({ status: "failed", code: "engine_failed" });
  });
});

describe("a callback", () => {
  it("that is forged wakes no job", async ({ expect }) => {
    const ordered = await anOrdered();
    const other = await anOrdered();
    for (const token of ["", "guess", other.token, `${ordered.token}A`]) {
      const answer = await call(ordered.jobId, token);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ code: "WEBHOOK_REFUSED" });
    }
    expect(await ordered.isParked()).toBe(true);
  });

  it("for a job that is not there finds none, whatever its body", async ({ expect }) => {
    const jobId = crypto.randomUUID();
    const token = await callbackToken({ config: configOf(env) }, jobId);
    expect((await call(jobId, token)).status).toBe(404);
    expect((await call("1", token)).status).toBe(404);
    const { jobId: known, token: theirs } = await anOrdered();
    expect((await call(known, theirs, "{ no json")).status).toBe(204);
  });
});
