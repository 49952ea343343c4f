import { env } from "cloudflare:workers";
import fc from "fast-check";
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { completeWait, jobLog, type JobStatus } from "../../../src/engines/jobs";
import { modelLedger } from "../../../src/engines/models";
import { retryTranscript } from "../../../src/features/transcription/keeping/retry-transcript";
import { callbackToken } from "../../../src/features/transcription/work/speech-callback";
import type { Ctx } from "../../../src/platform/context";
import { SpeechFailure, type SpokenWord } from "../../../src/platform/speech";
import { aPerson, type Person } from "../../support/accounts";
import { runs } from "../../support/depth";
import { Killed, Killer, killableCtx } from "../../support/killing";
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
import { transcriptOf } from "../../support/transcripts";

const MEDIUM = "speech/en-read.mp3";
const DURATION_MS = 13_380;
const LEASE_MS = 13_000;
const MOST_RUNS = 12;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const expectedText = countedWords(0, DURATION_MS, 500)
  .map(({ text }) => text)
  .join(" ");

/** It hears five parts of a short recording, which overlap. */
function partEngine(id: () => string): FakeEngine {
  const engine = aFakeEngine(() => [], { limits: { sizeBytes: 20_000_000, durationMs: 5_000 } });
  return {
    ...engine,
    transcribe: async (request) => {
      const { startMs } = await partOfCall(id(), request.callId);
      const answer = await engine.transcribe(request);
      if (answer.state !== "done") return answer;
      const endMs = Math.min(DURATION_MS, startMs + request.audio.durationMs);
      const words = countedWords(startMs, endMs, 500);
      return { ...answer, transcript: { ...answer.transcript, words } };
    },
  };
}

/** It fails at random, for nothing or for a price that nobody knows, and answers otherwise. */
function unsteady(engine: FakeEngine): FakeEngine {
  return {
    ...engine,
    model: crypto.randomUUID(),
    transcribe: (request) => {
      const chance = Math.random();
      if (chance < 0.3) throw new SpeechFailure("refused", 0);
      if (chance < 0.6) throw new SpeechFailure("unavailable", null);
      return engine.transcribe(request);
    },
  };
}

/** It takes the whole recording, and is done once it was asked twice. */
function wholeEngine(): FakeEngine {
  const words: SpokenWord[] = countedWords(0, DURATION_MS, 500);
  const costMicroUsd = Math.ceil((60 * DURATION_MS) / 60_000);
  let asked = 0;
  const engine = aFakeEngine(() => words, {
    name: "assemblyai",
    takesWhole: true,
    readTranscript: async (vendorId) => {
      asked += 1;
      if (asked % 2 === 1) return { state: "waiting", vendorId };
      return { state: "done", transcript: { language: "en", words, costMicroUsd } };
    },
  });
  return {
    ...engine,
    transcribe: async (request) => {
      await engine.transcribe(request);
      return { state: "waiting", vendorId: "vendor-1" };
    },
  };
}

const rowOf = (id: string) =>
  env.DB.prepare(
    "select status, job_id as jobId, done_ms as doneMs, cost_micro_usd as cost from transcripts where id = ?",
  )
    .bind(id)
    .first<{ status: string; jobId: string; doneMs: number; cost: number }>();

const committedNow = async () => (await modelLedger(env, new Date()).spending()).committed;

type EnginesOf = (id: () => string) => readonly FakeEngine[];

type Life = {
  readonly ctx: Ctx;
  readonly person: Person;
  readonly id: string;
  readonly killer: Killer;
  readonly doneMs: number[];
};

/**
 * The job has its runs one after another, as its watchdog would send for them; each may be killed at its place. It returns at how
 * many places a run can be killed.
 */
async function live({ ctx, id, killer, doneMs, person }: Life, kills: readonly number[]) {
  const jobId = (await rowOf(id))?.jobId ?? "";
  const token = await callbackToken(ctx, jobId);
  const places = [...kills];
  let most = 0;
  for (let run = 0; run < MOST_RUNS; run += 1) {
    killer.begin(places.shift());
    await carryOut(ctx, jobId).catch((error: unknown) => {
      if (!(error instanceof Killed) && !killer.hasKilled) throw error;
    });
    most = Math.max(most, killer.crossed);
    if (killer.hasKilled) vi.setSystemTime(Date.now() + LEASE_MS);
    doneMs.push((await rowOf(id))?.doneMs ?? 0);
    const status = (await jobLog(env, jobId).status(`user:${person.id}`)) as JobStatus | null;
    if (status?.status === "completed" || status?.status === "failed") return most;
    await completeWait(ctxOf(), { jobId, name: "wait", token, value: null });
    await completeWait(ctxOf(), { jobId, name: "poll", token: "none", value: null });
  }
  throw new Error("It did not end");
}

const ctxOf = () => listeningCtx([]);

async function aLife(enginesOf: EnginesOf): Promise<Life & { engines: readonly FakeEngine[] }> {
  const person = await aPerson();
  const { id } = await aRecording(person, MEDIUM);
  const [engines, killer] = [enginesOf(() => id), new Killer()];
  const ctx = killableCtx(listeningCtx(engines), killer);
  return { ctx, person, id, killer, doneMs: [], engines };
}

/** Where a part is in doubt, its owner has it tried again, and nothing is killed any more. */
async function finish(life: Life): Promise<number> {
  const { id, person } = life;
  if ((await rowOf(id))?.status !== "failed") return 0;
  const actor = {
    kind: "user",
    userId: person.id,
    username: "",
    role: "user",
    accountSessionId: "",
  } as const;
  await retryTranscript({ ...ctxOf(), actor }, id);
  life.killer.begin();
  await live(life, []);
  return 1;
}

const timesEach = (calls: readonly string[]) =>
  [...Map.groupBy(calls, (call) => call).values()].map(({ length }) => length);

const ways: readonly (readonly [string, EnginesOf])[] = [
  ["in parts", (id) => [partEngine(id)]],
  ["whole", () => [wholeEngine()]],
  [
    "in parts, by one that fails at random and one that goes on for it,",
    (id) => [unsteady(partEngine(id)), { ...partEngine(id), name: "workers-ai" }],
  ],
  [
    "whole by one that fails at random, and then in parts,",
    (id) => [unsteady(wholeEngine()), partEngine(id)],
  ],
];

describe.for(ways)("a recording that is listened to %s while its runs are killed", (way) => {
  const [, engineOf] = way;
  it("is paid once a part, loses no word, and never goes back", async ({ expect }) => {
    const calm = await aLife(engineOf);
    const places = await live(calm, []);
    expect(places).toBeGreaterThan(20);
    const { called } = calm.killer;
    // Around a call of the engine a mistake is paid for.
    const placesToDie = fc.oneof(
      fc.integer({ min: 1, max: places }),
      fc.constantFrom(...called.flatMap((at) => [at - 1, at, at + 1, at + 2, at + 3])),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(placesToDie, { minLength: 1, maxLength: 3 }), async (kills) => {
        const life = await aLife(engineOf);
        const before = await committedNow();
        await live(life, kills);
        const retried = await finish(life);
        const { id, person, engines, doneMs } = life;
        const record = await transcriptOf(person.headers, id);
        expect(record).toMatchObject({ status: "completed", done_percent: 100 });
        expect(textOf(record.segments)).toBe(expectedText);
        // Calls that were refused are not among these.
        const answered = engines.flatMap(({ calls }) => calls);
        expect(Math.max(...timesEach(answered))).toBe(1);
        expect(doneMs).toEqual(doneMs.toSorted((one, other) => one - other));
        expect(record.cost_micro_usd).toBe((await committedNow()) - before);
        const parts = new Set(answered.map((call) => call.slice(call.lastIndexOf(":"))));
        expect(answered.length).toBeLessThanOrEqual(parts.size * (1 + retried));
      }),
      { numRuns: runs({ quick: 4, deep: 12, whole: 100 }) },
    );
  });
});
