import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { importCaptions } from "../../../src/features/transcription/captions/import-captions";
import { createFromRecording } from "../../../src/features/transcription/creating/create-from-recording";
import { removeTranscript } from "../../../src/features/transcription/keeping/remove-transcript";
import { retryTranscript } from "../../../src/features/transcription/keeping/retry-transcript";
import { minutesLeft } from "../../../src/features/transcription/minutes/minutes-left";
import { failLost } from "../../../src/features/transcription/store/fail-overdue";
import {
  planMonthOf,
  takeMinutes,
} from "../../../src/features/transcription/store/minute-statements";
import { transcripts } from "../../../src/features/transcription/store/tables";
import { attachRecording } from "../../../src/features/transcription/receiving/attach-recording";
import { configOf } from "../../../src/platform/config";
import type { Ctx } from "../../../src/platform/context";
import { ownerKey } from "../../../src/platform/owner";
import { type Speech, SpeechFailure } from "../../../src/platform/speech";
import { aPerson, type Person } from "../../support/accounts";
import { api } from "../../support/letters";
import { mediumBytes } from "../../support/media";
import { aFakeEngine, aRecording, carryOut, listeningCtx } from "../../support/recordings";
import { aStoredRecording } from "../../support/sent-recordings";
import { aStoredTranscript, transcriptOf } from "../../support/transcripts";

beforeEach(() => {
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});
afterEach(() => vi.restoreAllMocks());

const ELEVEN_MINUTES = "long/beeps-11min.opus";
const words = [{ text: "Hello", startMs: 2_000, endMs: 2_400 }];

const as = ({ id: userId }: Person, ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { kind: "user", userId, username: "", role: "user", accountSessionId: "" },
});

const ctxOf = (person: Person, speech: readonly Speech[] = [aFakeEngine(() => words)]): Ctx =>
  as(person, listeningCtx(speech));

/** So many minutes of the month are gone already. */
async function used(person: Person, minutes: number) {
  await env.DB.prepare("insert into transcript_minutes values (?, ?, ?, ?, ?)")
    .bind(
      crypto.randomUUID(),
      ownerKey(person.id),
      planMonthOf(new Date()),
      minutes,
      minutes * 60_000,
    )
    .run();
}

const left = async (person: Person) => (await minutesLeft(ctxOf(person), ownerKey(person.id))).left;

/** It takes parts of three minutes, and does with each what the test says. */
function inParts(hear: (n: number) => Promise<void> | void) {
  const engine = aFakeEngine(() => words, {
    model: crypto.randomUUID(),
    limits: { sizeBytes: 20_000_000, durationMs: 180_000 },
  });
  return {
    ...engine,
    transcribe: async (request: Parameters<typeof engine.transcribe>[0]) => {
      const n = Number(request.callId.slice(request.callId.lastIndexOf(":") + 1));
      await hear(n);
      return engine.transcribe(request);
    },
  };
}

async function carryToEnd(ctx: Ctx, jobId: string) {
  for (let runs = 0; runs < 4; runs += 1) await carryOut(ctx, jobId);
}

/** A file of this person among those that an upload in parts has left. */
async function aLongFile(person: Person) {
  const { id } = await aStoredRecording(person, new Uint8Array(await mediumBytes(ELEVEN_MINUTES)));
  return { fileId: id };
}

describe("the minutes of a plan", () => {
  it("are told with what is left and when there are more", async ({ expect }) => {
    const person = await aPerson();
    await used(person, 12);
    const answer = await api("/api/transcription/minutes", person.headers);
    expect(answer.status).toBe(200);
    const now = new Date();
    const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1));
    expect(await answer.json()).toEqual({
      allowed: 60,
      used: 12,
      left: 48,
      resets_at: next.toISOString(),
    });
    expect(await left(await aPerson())).toBe(60);
    expect((await api("/api/transcription/minutes", {})).status).toBe(401);
  });

  it("are never more than the plan allows, however many jobs begin at once", async ({ expect }) => {
    const person = await aPerson();
    const ownerId = ownerKey(person.id);
    await used(person, 39);
    const id = await aStoredTranscript(person, { status: "processing", jobId: "any" });
    const taken = await Promise.all(
      Array.from({ length: 50 }, () =>
        takeMinutes(ctxOf(person), {
          jobId: crypto.randomUUID(),
          ownerId,
          minutes: 2,
          isUnderWay: eq(transcripts.id, id),
        }),
      ),
    );
    expect(taken.filter(Boolean)).toHaveLength(10);
    expect(await left(person)).toBe(1);
  });

  it("are reserved once a job and by one that is wanted alone", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, { status: "processing" });
    const [jobId, ownerId] = [crypto.randomUUID(), ownerKey(person.id)];
    const reserve = { jobId, ownerId, minutes: 5, isUnderWay: eq(transcripts.id, id) };
    expect(await takeMinutes(ctxOf(person), reserve)).toBe(true);
    expect(await takeMinutes(ctxOf(person), reserve)).toBe(true);
    const gone = { ...reserve, jobId: "gone", isUnderWay: eq(transcripts.id, "gone") };
    expect(await takeMinutes(ctxOf(person), gone)).toBe(false);
    expect(await left(person)).toBe(55);
  });
});

describe("a recording that is longer than what the month has left", () => {
  const refusal = {
    code: "MINUTES_SPENT",
    status: 429,
    details: { needed: 11, left: 5, allowed: 60 },
  };

  it("is refused when it is sent, and a file that was there stays", async ({ expect }) => {
    const person = await aPerson();
    await used(person, 55);
    const posted = await aLongFile(person);
    const asked = createFromRecording(ctxOf(person), { posted, language: "auto" });
    await expect(asked).rejects.toMatchObject({
      ...refusal,
      retryAfterSeconds: expect.any(Number),
    });
    const file = await env.DB.prepare("select id from files where id = ?")
      .bind(posted.fileId)
      .first();
    expect(file).toEqual({ id: posted.fileId });
    expect(await left(person)).toBe(5);
  });

  it("is refused and leaves nothing where it came with the request", async ({ expect }) => {
    const person = await aPerson();
    await used(person, 55);
    const bytes = await mediumBytes(ELEVEN_MINUTES);
    const posted = {
      body: new Blob([new Uint8Array(bytes)]).stream(),
      announcedBytes: null,
      name: "a.opus",
    };
    const asked = createFromRecording(ctxOf(person), { posted, language: "auto" });
    await expect(asked).rejects.toMatchObject(refusal);
    const files = await env.DB.prepare("select count(*) as files from files where owner_id = ?")
      .bind(ownerKey(person.id))
      .first();
    expect(files).toEqual({ files: 0 });
  });

  it("is refused for a transcript that has failed, and when it is tried again", async ({
    expect,
  }) => {
    const person = await aPerson();
    await used(person, 55);
    const posted = await aLongFile(person);
    const video = { source: "youtube", status: "failed", code: "captions_none" } as const;
    const id = await aStoredTranscript(person, video);
    await expect(attachRecording(ctxOf(person), { id, posted })).rejects.toMatchObject(refusal);
    const failed = await aStoredTranscript(person, {
      source: "upload",
      status: "failed",
      code: "engine_failed",
      durationMs: 11 * 60_000,
      ...posted,
    });
    await expect(retryTranscript(ctxOf(person), failed)).rejects.toMatchObject(refusal);
    const heard = await aStoredTranscript(person);
    expect(await attachRecording(ctxOf(person), { id: heard, posted })).toMatchObject({
      id: heard,
    });
  });

  it("is taken where nobody listens for money", async ({ expect }) => {
    const person = await aPerson();
    await used(person, 60);
    const posted = await aLongFile(person);
    const asked = { posted, language: "auto" };
    const config = configOf({ ...env, ASSEMBLYAI_API_KEY: "MOCK" });
    const { row } = await createFromRecording(ctxOf(person, []), asked);
    expect(row.status).toBe("pending");
    const simulated = await createFromRecording({ ...ctxOf(person), config }, asked);
    expect(simulated.row.status).toBe("pending");
  });

  it("fails before any call where other recordings were faster", async ({ expect }) => {
    const person = await aPerson();
    const engine = aFakeEngine(() => words);
    const { id, jobId } = await aRecording(person, ELEVEN_MINUTES);
    await used(person, 55);
    await carryOut(listeningCtx([engine]), jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({ code: "minutes_spent" });
    expect(engine.calls).toEqual([]);
    expect(await left(person)).toBe(5);
  });
});

describe("the minutes of a recording", () => {
  it("are as many as it is long, whatever its parts have in common", async ({ expect }) => {
    const person = await aPerson();
    const { jobId } = await aRecording(person, ELEVEN_MINUTES);
    const seen: number[] = [];
    const ctx = listeningCtx([inParts(async () => void seen.push(await left(person)))]);
    await carryToEnd(ctx, jobId);
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen)).toEqual(new Set([49]));
    expect(await left(person)).toBe(49);
  });

  it("are given back but for those that were heard where it is deleted on the way", async ({
    expect,
  }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, ELEVEN_MINUTES);
    const engine = inParts(async (n) => {
      if (n === 1) await removeTranscript(ctxOf(person), id);
    });
    await carryToEnd(listeningCtx([engine]), jobId);
    expect(await left(person)).toBe(57);
  });

  it("are all given back where it is deleted before anything was heard", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, ELEVEN_MINUTES);
    const engine = inParts(async () => {
      expect(await left(person)).toBe(49);
      await removeTranscript(ctxOf(person), id);
    });
    await carryToEnd(listeningCtx([engine]), jobId);
    expect(await left(person)).toBe(60);
  });

  it.for(["in parts", "whole"])(
    "are gone where it was heard %s, and is deleted afterwards",
    async (way, { expect }) => {
      const person = await aPerson();
      const { id, jobId } = await aRecording(person, "speech/en-read.mp3");
      const transcript = { language: "en", words, costMicroUsd: 1 };
      const whole: Partial<Speech> = {
        name: "assemblyai",
        takesWhole: true,
        transcribe: async () => ({ state: "waiting", vendorId: "vendor-1" }),
        readTranscript: async () => ({ state: "done", transcript }),
      };
      const engine = aFakeEngine(() => words, way === "whole" ? whole : {});
      await carryToEnd(listeningCtx([engine]), jobId);
      expect(await transcriptOf(person.headers, id)).toMatchObject({ status: "completed" });
      expect(await left(person)).toBe(59);
      await removeTranscript(ctxOf(person), id);
      expect(await left(person)).toBe(59);
    },
  );

  it("are given back but for those that were heard where parts of it fail", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, ELEVEN_MINUTES);
    const failing = new Set([1]);
    const engine = inParts((n) => {
      if (failing.has(n)) throw new SpeechFailure("unavailable", null);
    });
    await carryToEnd(listeningCtx([engine]), jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({ status: "failed" });
    expect(await left(person)).toBe(51);
    failing.clear();
    const again = await retryTranscript(ctxOf(person), id);
    await carryToEnd(listeningCtx([engine]), again.jobId ?? "");
    expect(await transcriptOf(person.headers, id)).toMatchObject({ status: "completed" });
    // Each of the two jobs has begun a minute.
    expect(await left(person)).toBe(48);
  });

  it("are given back but for those that were heard where its job is lost", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, ELEVEN_MINUTES);
    const engine = inParts(async (n) => {
      if (n === 1) await failLost(listeningCtx([]), { id, jobId });
    });
    await carryToEnd(listeningCtx([engine]), jobId);
    expect(await left(person)).toBe(57);
  });

  it("are given back where its words come from captions meanwhile", async ({ expect }) => {
    const person = await aPerson();
    const { id, jobId } = await aRecording(person, ELEVEN_MINUTES);
    const captions = {
      bytes: new TextEncoder().encode("1\n00:00:01,000 --> 00:00:02,000\nHello\n"),
      name: "a.srt",
    };
    const engine = inParts(async (n) => {
      if (n === 0) await importCaptions(ctxOf(person), { id, ...captions });
    });
    await carryToEnd(listeningCtx([engine]), jobId);
    expect(await transcriptOf(person.headers, id)).toMatchObject({ text: "Hello" });
    expect(await left(person)).toBe(60);
  });
});
