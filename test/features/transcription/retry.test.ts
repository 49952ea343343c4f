import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { SpeechFailure } from "../../../src/platform/speech";
import { aPerson, type Person } from "../../support/accounts";
import {
  aFakeEngine,
  aRecording,
  carryOut,
  countedWords,
  listeningCtx,
  partOfCall,
  textOf,
} from "../../support/recordings";
import { api, postJson } from "../../support/letters";
import { aStoredTranscript, transcriptOf } from "../../support/transcripts";

beforeEach(() => {
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});
afterEach(() => vi.restoreAllMocks());

const retry = ({ headers }: Person, id: string) =>
  postJson(`/api/transcription/${id}/retry`, headers, {});

const jobOf = async (id: string) =>
  (
    await env.DB.prepare("select job_id as jobId from transcripts where id = ?")
      .bind(id)
      .first<{ jobId: string }>()
  )?.jobId ?? "";

async function carryToEnd(ctx: ReturnType<typeof listeningCtx>, person: Person, id: string) {
  const jobId = await jobOf(id);
  for (let runs = 0; runs < 6; runs += 1) {
    await carryOut(ctx, jobId);
    const record = await transcriptOf(person.headers, id);
    if (record.status === "completed" || record.status === "failed") return record;
  }
  throw new Error("It did not end");
}

/** It hears every part of eleven minutes but those that are to fail. */
function anEngine(id: string, failing: Set<number>) {
  const engine = aFakeEngine(() => [], { model: crypto.randomUUID() });
  return {
    ...engine,
    limits: { sizeBytes: 20_000_000, durationMs: 180_000 },
    transcribe: async (request: Parameters<typeof engine.transcribe>[0]) => {
      const { n, startMs } = await partOfCall(id, request.callId);
      const answer = await engine.transcribe(request);
      if (failing.has(n)) throw new SpeechFailure("unavailable", null);
      if (answer.state !== "done") return answer;
      const words = countedWords(startMs, Math.min(660_000, startMs + request.audio.durationMs));
      return { ...answer, transcript: { ...answer.transcript, words } };
    },
  };
}

const all = countedWords(0, 660_000)
  .map(({ text }) => text)
  .join(" ");

describe("a recording of which parts have failed", () => {
  it("keeps what was heard, and has only those parts listened to again", async ({ expect }) => {
    const person = await aPerson();
    const { id } = await aRecording(person, "long/beeps-11min.opus");
    const failing = new Set([1]);
    const engine = anEngine(id, failing);
    const ctx = listeningCtx([engine]);
    const failed = await carryToEnd(ctx, person, id);
    expect(failed).toMatchObject({
      status: "failed",
      code: "engine_failed",
      ways_on: ["retry", "import_captions"],
      failed_chunks: [{ n: 1, code: "engine_failed" }],
    });
    const heard = textOf(failed.segments);
    expect(heard).toContain("w0 w1 ");
    expect(heard).toContain(" w659");
    expect(heard).not.toContain("w250");
    const page = await api(`/transcripts/${id}`, { ...person.headers, accept: "text/html" });
    expect(await page.text()).toMatch(/The text has gaps[\s\S]*Not listened to: 2:5\d–5:\d\d\./);
    const calls = engine.calls.length;

    failing.clear();
    const answer = await retry(person, id);
    expect(answer.status).toBe(202);
    expect(await answer.json()).toMatchObject({ status: "pending", code: null });
    const record = await carryToEnd(ctx, person, id);
    expect(record).toMatchObject({ status: "completed", failed_chunks: [], retry_count: 1 });
    expect(textOf(record.segments)).toBe(all);
    expect(engine.calls).toHaveLength(calls + 1);
    expect(engine.calls.at(-1)).toMatch(/:1$/);
    expect(record.done_percent).toBeGreaterThanOrEqual(failed.done_percent);
  });

  it("is tried again once, however often that is asked for at once", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, "speech/en-read.mp3");
    const failing = aFakeEngine(() => [], {
      model: crypto.randomUUID(),
      transcribe: () => Promise.reject(new SpeechFailure("rate_limited", 0)),
    });
    await carryOut(listeningCtx([failing]), jobId);
    const answers = await Promise.all([1, 2, 3].map(() => retry(person, id)));
    const started = answers.filter(({ status }) => status === 202);
    expect(started).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
  });
});

describe("a transcript that has not failed on the way", () => {
  it("is refused", async ({ expect }) => {
    const person = await aPerson();
    const completed = await aStoredTranscript(person);
    const broken = await aStoredTranscript(person, {
      source: "upload",
      fileId: 1,
      status: "failed",
      code: "damaged_media",
    });
    const video = await aStoredTranscript(person, {
      source: "youtube",
      status: "failed",
      code: "captions_none",
    });
    for (const id of [completed, broken, video]) {
      const answer = await retry(person, id);
      expect(answer.status).toBe(409);
      expect(await answer.json()).toMatchObject({ code: "RETRY_IMPOSSIBLE" });
    }
    expect((await retry(await aPerson(), completed)).status).toBe(404);
  });
});
