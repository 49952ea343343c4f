import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { jobLog } from "../../../src/engines/jobs";
import { inboxOf } from "../../../src/engines/notices";
import { removeTranscript } from "../../../src/features/transcription/keeping/remove-transcript";
import { tendTranscripts } from "../../../src/features/transcription/work/tend-transcripts";
import { configOf } from "../../../src/platform/config";
import { SpeechFailure } from "../../../src/platform/speech";
import { aPerson } from "../../support/accounts";
import { eventually } from "../../support/context";
import { api } from "../../support/letters";
import {
  aFakeEngine,
  aRecording,
  carryOut,
  countedWords,
  listeningCtx,
  partOfCall,
  textOf,
} from "../../support/recordings";
import { transcriptOf } from "../../support/transcripts";

beforeEach(() => {
  // Without messages no consumer joins in.
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});
afterEach(() => vi.restoreAllMocks());

const helloWords = [
  { text: "Hello", startMs: 200, endMs: 700, confidence: 0.9 },
  { text: "harbour.", startMs: 800, endMs: 1_400, confidence: 0.8 },
];

const minutesOf = (jobId: string) =>
  env.DB.prepare("select minutes from transcript_minutes where job_id = ?").bind(jobId).first();

const statusOf = async (jobId: string, ownerId: string) =>
  (await jobLog(env, jobId).status(ownerId)) as { status: string; error?: string } | null;

describe("a recording with an engine", () => {
  it("becomes a transcript with its words, its cost, its engine and a notice, which is read with it", async ({
    expect,
  }) => {
    const person = await aPerson();
    const { id, jobId, ownerId } = await aRecording(person, "speech/en-read.mp3");
    const engine = aFakeEngine(() => helloWords);
    await carryOut(listeningCtx([engine]), jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "completed",
      code: null,
      engine: "openai",
      language: "en",
      text: "Hello harbour.",
      confidence: 0.85,
      duration_seconds: 13.38,
      done_percent: 100,
      cost_micro_usd: 14,
      segments: [{ n: 1, start_ms: 131, words: [{ text: "Hello", start_ms: 131 }, {}] }],
    });
    expect(engine.calls).toEqual([`${jobId}:openai:0`]);
    expect(await statusOf(jobId, ownerId)).toMatchObject({ status: "completed" });
    expect(await minutesOf(jobId)).toEqual({ minutes: 1 });
    const inbox = inboxOf(env, person.id);
    const [notice] = await inbox.noticeGroups({ limit: 10 });
    expect(notice).toMatchObject({
      kind: "transcripts",
      link: `/transcripts/${id}`,
      isRead: false,
    });
    await api(`/transcripts/${id}`, { ...person.headers, accept: "text/html" });
    expect(await eventually(async () => (await inbox.unread()).notices === 0)).toBe(true);
  });

  it("is cut into parts whose words are put together, none lost and none doubled", async ({
    expect,
  }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, "long/beeps-11min.mp3");
    const startsMs = new Map<string, number>();
    const engine = aFakeEngine((callId, durationMs) => {
      const fromMs = startsMs.get(callId) ?? 0;
      return countedWords(fromMs, Math.min(660_000, fromMs + durationMs));
    });
    const limited = { ...engine, limits: { sizeBytes: 20_000_000, durationMs: 120_000 } };
    const ctx = listeningCtx([
      {
        ...limited,
        transcribe: async (request) => {
          const { n, startMs } = await partOfCall(id, request.callId);
          startsMs.set(request.callId, startMs);
          expect(n).toBe(engine.calls.length);
          return engine.transcribe(request);
        },
      },
    ]);
    const percents: number[] = [];
    for (let runs = 0; runs < 4; runs += 1) {
      await carryOut(ctx, jobId);
      const record = await transcriptOf(person.headers, id);
      percents.push(record.done_percent);
      if (record.status === "completed") break;
      expect(record.segments.length).toBeGreaterThan(0);
    }
    const record = await transcriptOf(person.headers, id);
    expect(percents).toEqual(percents.toSorted((one, other) => one - other));
    expect(percents.at(-1)).toBe(100);
    expect(percents[0]).toBeLessThan(100);
    expect(engine.calls.length).toBeGreaterThan(5);
    expect(new Set(engine.calls).size).toBe(engine.calls.length);
    expect(textOf(record.segments)).toBe(
      countedWords(0, 660_000)
        .map(({ text }) => text)
        .join(" "),
    );
  });
});

describe("a recording that nobody can listen to", () => {
  it.for([
    ["broken/empty.mp3", "empty_file"],
    ["broken/truncated-moov-last.m4a", "damaged_media"],
    ["broken/html-as.wav", "unsupported_media"],
    ["broken/wav-adpcm-tag.wav", "unsupported_codec"],
    ["broken/video-without-audio.mp4", "no_audio"],
  ] as const)("such as %s fails as %s before any call", async ([medium, code], { expect }) => {
    const person = await aPerson();
    const { id, jobId, ownerId } = await aRecording(person, medium);
    const engine = aFakeEngine(() => helloWords);
    await carryOut(listeningCtx([engine]), jobId);
    const record = await transcriptOf(person.headers, id);
    expect(record).toMatchObject({ status: "failed", code, text: null, segments: [] });
    expect(record.error).toEqual(expect.any(String));
    expect(await statusOf(jobId, ownerId)).toMatchObject({ status: "failed", error: code });
    expect(engine.calls).toEqual([]);
  });

  it("fails where its file is gone", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId, fileId } = await aRecording(person, "speech/en-read.mp3");
    await env.DB.prepare("delete from files where id = ?").bind(fileId).run();
    await carryOut(listeningCtx([aFakeEngine(() => helloWords)]), jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({ code: "recording_gone" });
  });

  it("fails by a code before any call where no engine knows its language", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, "speech/fr-voice.mp3", { language: "fr-CA" });
    const engine = aFakeEngine(() => helloWords, { languages: ["en"] });
    await carryOut(listeningCtx([engine]), jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "failed",
      code: "language_unsupported",
    });
    expect(engine.calls).toEqual([]);
  });

  it("has no text where it is silent, and costs nothing", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, "wrapped/silence-10s.mp3");
    const engine = aFakeEngine(() => helloWords);
    await carryOut(listeningCtx([engine]), jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "completed",
      code: "silence",
      error: null,
      text: "",
      segments: [],
      cost_micro_usd: 0,
    });
    expect(engine.calls).toEqual([]);
    expect(await minutesOf(jobId)).toBeNull();
  });

  it("gives its minutes back where the engine hears nobody", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, "speech/en-read.mp3");
    await carryOut(listeningCtx([aFakeEngine(() => [])]), jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "completed",
      code: "silence",
      cost_micro_usd: 14,
    });
    expect(await minutesOf(jobId)).toEqual({ minutes: 0 });
  });

  it("fails where the month has too few minutes left", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId, ownerId } = await aRecording(person, "long/beeps-11min.opus");
    const month = new Date().toISOString().slice(0, 7);
    await env.DB.prepare("insert into transcript_minutes values (?, ?, ?, 55, 0)")
      .bind(crypto.randomUUID(), ownerId, month)
      .run();
    const engine = aFakeEngine(() => helloWords);
    await carryOut(listeningCtx([engine]), jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({ code: "minutes_spent" });
    expect(engine.calls).toEqual([]);
  });
});

describe("a recording without an engine", () => {
  it("waits without a word, and goes on by itself once there is one", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId, ownerId } = await aRecording(person, "speech/en-read.mp3");
    const without = listeningCtx([]);
    await carryOut(without, jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "waiting",
      waiting_reason: "no_engine",
      text: null,
      segments: [],
      duration_seconds: 13.38,
    });
    expect(await statusOf(jobId, ownerId)).toMatchObject({ status: "completed" });
    await tendTranscripts(without);
    expect(await transcriptOf(person.headers, id)).toMatchObject({ status: "waiting" });
    const ctx = listeningCtx([aFakeEngine(() => helloWords)]);
    await tendTranscripts(ctx);
    const row = await env.DB.prepare("select status, job_id as jobId from transcripts where id = ?")
      .bind(id)
      .first<{ status: string; jobId: string }>();
    expect(row).toMatchObject({ status: "pending" });
    expect(row?.jobId).not.toBe(jobId);
    await carryOut(ctx, row?.jobId ?? "");
    expect(await transcriptOf(person.headers, id)).toMatchObject({ status: "completed" });
  });

  it("has a simulated text that names its file, under MOCK alone", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, "speech/en-read.mp3");
    const config = configOf({ ...env, ASSEMBLYAI_API_KEY: "MOCK" });
    await carryOut(listeningCtx([], { config }), jobId);
    const record = await transcriptOf(person.headers, id);
    expect(record).toMatchObject({
      status: "completed",
      engine: "mock",
      confidence: 0.95,
      duration_seconds: 13.38,
    });
    expect(record.text).toContain("simulée");
    expect(record.text).toContain("en-read.mp3");
  });
});

describe("an engine that fails", () => {
  it.for([
    [new SpeechFailure("unavailable", null), "engine_failed", 14],
    [new SpeechFailure("rate_limited", 0), "engine_failed", 0],
    [new SpeechFailure("language_unknown", 0), "language_unsupported", 0],
  ] as const)("is not asked again: %s", async ([failure, code, cost], { expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, "speech/en-read.mp3");
    let calls = 0;
    const engine = aFakeEngine(() => helloWords, {
      model: crypto.randomUUID(),
      transcribe: () => {
        calls += 1;
        return Promise.reject(failure);
      },
    });
    await carryOut(listeningCtx([engine]), jobId);
    await carryOut(listeningCtx([engine]), jobId);
    expect(calls).toBe(1);
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "failed",
      code,
      cost_micro_usd: cost,
      failed_chunks: [{ n: 0, start_ms: 0, code }],
    });
    expect(await minutesOf(jobId)).toEqual({ minutes: 0 });
  });

  it("has its late words dropped where the person has deleted the transcript", async ({
    expect,
  }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, "speech/en-read.mp3");
    const engine = aFakeEngine(() => helloWords);
    const ctx = listeningCtx([
      {
        ...engine,
        transcribe: async (request) => {
          const actor = {
            kind: "user",
            userId: person.id,
            username: "",
            role: "user",
            accountSessionId: "",
          } as const;
          await removeTranscript({ ...ctx, actor }, id);
          return engine.transcribe(request);
        },
      },
    ]);
    await carryOut(ctx, jobId);
    const left = await env.DB.prepare(
      "select (select count(*) from transcript_chunks where transcript_id = ?1) as chunks, (select count(*) from transcript_segments where transcript_id = ?1) as segments",
    )
      .bind(id)
      .first();
    expect(left).toEqual({ chunks: 0, segments: 0 });
  });
});
