import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { modelLedger } from "../../../src/engines/models";
import { partLimits } from "../../../src/engines/speech";
import type { Ctx } from "../../../src/platform/context";
import { type Speech, SpeechFailure, type SpeechFailureReason } from "../../../src/platform/speech";
import { aPerson, type Person } from "../../support/accounts";
import { postJson } from "../../support/letters";
import {
  aFakeEngine,
  aRecording,
  carryOut,
  countedWords,
  type FakeEngine,
  listeningCtx,
  partOfCall,
  textOf,
} from "../../support/recordings";
import { transcriptOf, type TranscriptWire } from "../../support/transcripts";

beforeEach(() => {
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});
afterEach(() => vi.restoreAllMocks());

const SHORT = "speech/en-read.mp3";
const DURATION_MS = 13_380;
/** They make several parts of it, which overlap. */
const limits = { sizeBytes: 20_000_000, durationMs: 5_000 };
const words = [{ text: "Hello", startMs: 200, endMs: 700 }];
const price = Math.ceil((60 * DURATION_MS) / 60_000);

type Failures = Readonly<Partial<Record<number, SpeechFailure>>>;

const always = (reason: SpeechFailureReason, cost: number | null = 0): Failures =>
  new Proxy({}, { get: () => new SpeechFailure(reason, cost) });

/** It hears what is said in its part, but for those for which it fails; all its calls are counted. */
function anEngine(id: () => string, changes: Partial<Speech>, failures: Failures = {}): FakeEngine {
  const engine = aFakeEngine(() => words, { model: crypto.randomUUID(), ...changes });
  const calls: string[] = [];
  return {
    ...engine,
    calls,
    transcribe: async (request) => {
      calls.push(request.callId);
      const { n, startMs } = await partOfCall(id(), request.callId);
      const failure = failures[n];
      if (failure) throw failure;
      const answer = await engine.transcribe(request);
      if (answer.state !== "done" || request.audio.durationMs > 5_000) return answer;
      const endMs = Math.min(DURATION_MS, startMs + request.audio.durationMs);
      return {
        ...answer,
        transcript: { ...answer.transcript, words: countedWords(startMs, endMs, 500) },
      };
    },
  };
}

type Heard = { readonly record: TranscriptWire; readonly jobId: string };

async function heard(
  person: Person,
  medium: string,
  enginesOf: (id: () => string) => readonly Speech[],
): Promise<Heard> {
  const { id, jobId } = await aRecording(person, medium);
  const ctx = listeningCtx(enginesOf(() => id));
  return { record: await carryToEnd(ctx, { person, id, jobId }), jobId };
}

type Job = { readonly person: Person; readonly id: string; readonly jobId: string };

async function carryToEnd(ctx: Ctx, { person, id, jobId }: Job): Promise<TranscriptWire> {
  for (let runs = 0; runs < 8; runs += 1) {
    await carryOut(ctx, jobId);
    const record = await transcriptOf(person.headers, id);
    if (record.status === "completed" || record.status === "failed") return record;
  }
  throw new Error("It did not end");
}

const committedNow = async () => (await modelLedger(env, new Date()).spending()).committed;

const all = textOf(countedWords(0, DURATION_MS, 500));

describe("an engine that refuses a part for its own reasons", () => {
  it.for<[SpeechFailureReason, number | null]>([
    ["refused", 0],
    ["rate_limited", 0],
    ["unavailable", null],
    ["timeout", null],
    ["malformed", null],
    ["too_large", 0],
    ["language_unknown", 0],
  ])(
    "such as %s hands it to the next one, and both are paid as they ask",
    async (each, { expect }) => {
      const [reason, cost] = each;
      const person = await aPerson();
      const engines: FakeEngine[] = [];
      const before = await committedNow();
      const { record, jobId } = await heard(person, SHORT, (id) => {
        engines.push(anEngine(id, {}, always(reason, cost)), anEngine(id, { name: "workers-ai" }));
        return engines;
      });
      expect(record).toMatchObject({
        status: "completed",
        text: "Hello",
        engine: "workers-ai",
        heard_by: [{ engine: "workers-ai", start_ms: 0 }],
        cost_micro_usd: price + (cost ?? price),
      });
      expect(engines.map(({ calls }) => calls)).toEqual([
        [`${jobId}:openai:0`],
        [`${jobId}:workers-ai:0`],
      ]);
      expect((await committedNow()) - before).toBe(record.cost_micro_usd);
    },
  );

  it("leaves the others to the first one, and the transcript tells who heard what", async ({
    expect,
  }) => {
    const person = await aPerson();
    const failures = { 1: new SpeechFailure("unavailable", null) };
    const { record } = await heard(person, SHORT, (id) => [
      anEngine(id, { limits }, failures),
      anEngine(id, { name: "workers-ai", limits }),
    ]);
    expect(record).toMatchObject({ status: "completed", engine: "openai" });
    expect(textOf(record.segments)).toBe(all);
    expect(record.heard_by.map(({ engine }) => engine)).toEqual(["openai", "workers-ai", "openai"]);
    const [first, second, third] = record.heard_by;
    expect([first?.start_ms, third?.end_ms]).toEqual([
      0,
      Math.round((record.duration_seconds ?? 0) * 1000),
    ]);
    expect([first?.end_ms, second?.end_ms]).toEqual([second?.start_ms, third?.start_ms]);
  });

  it("is not asked any more once it rests, and the next one goes on", async ({ expect }) => {
    const person = await aPerson();
    const engines: FakeEngine[] = [];
    const { record } = await heard(person, SHORT, (id) => {
      engines.push(
        anEngine(id, { limits }, always("unavailable")),
        anEngine(id, { name: "workers-ai", limits }),
      );
      return engines;
    });
    expect(record).toMatchObject({ status: "completed", engine: "workers-ai" });
    const [failing, next] = engines;
    expect(failing?.calls.length).toBeLessThan(next?.calls.length ?? 0);
  });

  it("hands nothing to one that does not know the language", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, SHORT, { language: "fr" });
    const english = anEngine(() => id, { name: "workers-ai", languages: ["en"] });
    const ctx = listeningCtx([anEngine(() => id, {}, always("refused")), english]);
    await carryOut(ctx, jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({ code: "engine_failed" });
    expect(english.calls).toEqual([]);
  });
});

describe("a part that every engine refuses", () => {
  it.for<[SpeechFailureReason, SpeechFailureReason, string]>([
    ["refused", "language_unknown", "engine_failed"],
    ["language_unknown", "unavailable", "engine_failed"],
    ["language_unknown", "language_unknown", "language_unsupported"],
  ])("as %s and %s fails as the most useful of both", async (each, { expect }) => {
    const [first, second, code] = each;
    const person = await aPerson();
    const { record } = await heard(person, SHORT, (id) => [
      anEngine(id, {}, always(first, null)),
      anEngine(id, { name: "workers-ai" }, always(second, 0)),
    ]);
    expect(record).toMatchObject({
      status: "failed",
      code,
      cost_micro_usd: price,
      failed_chunks: [{ n: 0, code }],
      heard_by: [],
    });
  });

  it("is tried again alone, by each of them in their order", async ({ expect }) => {
    const person = await aPerson();
    const failures: Record<number, SpeechFailure> = { 1: new SpeechFailure("refused", 0) };
    const { id, jobId } = await aRecording(person, SHORT);
    const engines = [
      anEngine(() => id, { limits }, failures),
      anEngine(() => id, { name: "workers-ai", limits }, failures),
    ];
    const whole = anEngine(() => id, { name: "assemblyai", takesWhole: true }, always("refused"));
    const failed = await carryToEnd(listeningCtx(engines), { person, id, jobId });
    expect(failed).toMatchObject({ status: "failed", failed_chunks: [{ n: 1 }] });
    delete failures[1];
    await postJson(`/api/transcription/${id}/retry`, person.headers, {});
    const row = await env.DB.prepare("select job_id as jobId from transcripts where id = ?")
      .bind(id)
      .first<{ jobId: string }>();
    const before = engines.flatMap(({ calls }) => calls).length;
    // One that takes recordings whole has come meanwhile; the parts that were heard are not paid again.
    const ctx = listeningCtx([whole, ...engines]);
    const record = await carryToEnd(ctx, { person, id, jobId: row?.jobId ?? "" });
    expect(record).toMatchObject({ status: "completed" });
    expect(textOf(record.segments)).toBe(all);
    expect(whole.calls).toEqual([]);
    expect(engines.flatMap(({ calls }) => calls)).toHaveLength(before + 1);
  });
});

describe("an engine that takes recordings whole and refuses one", () => {
  const whole = { name: "assemblyai", takesWhole: true } as const;

  it("hands it to one that takes it in parts", async ({ expect }) => {
    const person = await aPerson();
    const { record } = await heard(person, SHORT, (id) => [
      anEngine(id, { ...whole, limits: { sizeBytes: 1e9, durationMs: 1e9 } }, always("refused")),
      anEngine(id, { limits }),
    ]);
    expect(record).toMatchObject({ status: "completed", engine: "openai", failed_chunks: [] });
    expect(textOf(record.segments)).toBe(all);
  });

  it("does so too where it fails after it has taken it", async ({ expect }) => {
    const person = await aPerson();
    const { record } = await heard(person, SHORT, (id) => [
      aFakeEngine(() => [], {
        ...whole,
        model: crypto.randomUUID(),
        transcribe: async () => ({ state: "waiting", vendorId: "vendor-1" }),
        readTranscript: () => Promise.reject(new SpeechFailure("refused", 7)),
      }),
      anEngine(id, {}),
    ]);
    expect(record).toMatchObject({
      status: "completed",
      text: "Hello",
      heard_by: [{ engine: "openai" }],
      cost_micro_usd: price + 7,
    });
  });

  it("fails by its code where nobody else can", async ({ expect }) => {
    const person = await aPerson();
    const { record } = await heard(person, SHORT, (id) => [
      anEngine(id, whole, always("language_unknown")),
    ]);
    expect(record).toMatchObject({ status: "failed", code: "language_unsupported" });
  });
});

describe("the parts for several engines", () => {
  const ofAtMost = (sizeBytes: number, minutes: number) => ({
    limits: { sizeBytes, durationMs: minutes * 60_000 },
  });

  it("are as large as each of them takes, as long as they hold a minute", ({ expect }) => {
    const hour = { sizeBytes: 60_000_000, durationMs: 3_600_000 };
    const [large, small] = [ofAtMost(20_000_000, 10), ofAtMost(4_000_000, 12)];
    expect(partLimits([large], hour)).toEqual(large.limits);
    expect(partLimits([large, small], hour)).toEqual(ofAtMost(4_000_000, 10).limits);
    const heavy = { ...hour, sizeBytes: 600_000_000 };
    expect(partLimits([large, small], heavy)).toEqual(large.limits);
  });
});
