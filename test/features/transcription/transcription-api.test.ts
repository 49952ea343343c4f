import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { jobLog } from "../../../src/engines/jobs";
import { failLostTranscripts } from "../../../src/features/transcription/store/fail-overdue";
import { aPerson } from "../../support/accounts";
import { eventually, testCtx } from "../../support/context";
import { api, postJson } from "../../support/letters";
import {
  askForVideo,
  aStoredTranscript,
  aVideoId,
  aVideoUrl,
  endedTranscript,
  transcriptOf,
  type TranscriptWire,
} from "../../support/transcripts";

const MINUTE_MS = 60_000;
const system = testCtx({ kind: "system", name: "test" });

const rowOf = (id: string) =>
  env.DB.prepare("select status, code, retry_count, job_id from transcripts where id = ?")
    .bind(id)
    .first<{ status: string; code: string; retry_count: number; job_id: string | null }>();

describe("a video under MOCK", () => {
  it("is pending at once, and then completed by its job with a text that says what it is", async ({
    expect,
  }) => {
    const { headers, id: userId } = await aPerson();
    const videoUrl = aVideoUrl();
    const answer = await askForVideo(headers, videoUrl);
    expect(answer.status).toBe(201);
    const created = await answer.json<TranscriptWire>();
    expect(created).toMatchObject({
      user_id: userId,
      video_url: videoUrl,
      source_type: "youtube",
      status: "pending",
      language: "auto",
      text: null,
      retry_count: 0,
      segments: [],
    });
    const record = await endedTranscript(headers, created.id);
    expect(record).toMatchObject({
      status: "completed",
      confidence: 0.95,
      duration_seconds: 180,
      engine: "mock",
      language: "fr",
      code: null,
    });
    expect(record.text).toContain("simulée");
    expect(record.text).toContain(videoUrl);
    expect(record.segments.map(({ text }) => text).join(" ")).toBe(record.text);
    expect(record.segments.at(-1)?.end_ms).toBe(180_000);
  });

  it("is not asked for twice: the second request gets the transcript that is there", async ({
    expect,
  }) => {
    const { headers } = await aPerson();
    const videoId = aVideoId();
    const first = await (await askForVideo(headers, videoId)).json<TranscriptWire>();
    await endedTranscript(headers, first.id);
    const again = await askForVideo(headers, `https://youtu.be/${videoId}`);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ id: first.id, status: "completed" });
    const stranger = await aPerson();
    const other = await askForVideo(stranger.headers, videoId);
    expect(other.status).toBe(201);
  });

  it("is one transcript, however many requests for it come at once", async ({ expect }) => {
    const { headers } = await aPerson();
    const videoUrl = aVideoUrl();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => askForVideo(headers, videoUrl)),
    );
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    const records = await Promise.all(answers.map((answer) => answer.json<TranscriptWire>()));
    expect(new Set(records.map(({ id }) => id)).size).toBe(1);
  });

  it("is tried again where it has failed", async ({ expect }) => {
    const person = await aPerson();
    const videoId = aVideoId();
    const id = await aStoredTranscript(person, {
      source: "youtube",
      videoId,
      videoUrl: videoId,
      status: "failed",
      code: "captions_gated",
      retryCount: 1,
    });
    const answer = await askForVideo(person.headers, videoId);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ id, status: "pending", code: null });
    expect(await endedTranscript(person.headers, id)).toMatchObject({
      status: "completed",
      retry_count: 1,
    });
  });
});

describe("a request that is no video", () => {
  it.for<[body: unknown, code: string]>([
    [{ video_url: "https://example.org/watch?v=dQw4w9WgXcQ" }, "not_youtube"],
    [{ video_url: "not a url" }, "not_youtube"],
    [{ video_url: "" }, "VALIDATION_ERROR"],
    [{ video_url: "a".repeat(2_049) }, "VALIDATION_ERROR"],
    [{ video_url: 7 }, "VALIDATION_ERROR"],
    [{}, "VALIDATION_ERROR"],
    [{ video_url: "dQw4w9WgXcQ", language: "no language" }, "VALIDATION_ERROR"],
    ["{", "INVALID_REQUEST"],
  ])("is refused with 422: %j", async ([body, code], { expect }) => {
    const { headers } = await aPerson();
    const answer = await postJson("/api/transcription", headers, body);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code, detail: expect.any(String) });
  });
});

describe("a slash at the end of a path", () => {
  it("changes nothing, and leads nowhere else", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person);
    const ask = (path: string, method = "GET") =>
      api(path, person.headers, { method, redirect: "manual" });
    expect((await ask("/api/transcription/")).status).toBe(200);
    expect((await ask(`/api/transcription/${id}/`)).status).toBe(200);
    const created = await postJson("/api/transcription/", person.headers, {
      video_url: aVideoUrl(),
    });
    expect(created.status).toBe(201);
    expect((await ask(`/api/transcription/${id}/`, "DELETE")).status).toBe(204);
    expect((await ask(`/api/transcription/${id}`)).status).toBe(404);
    const refused = await ask("/api/transcription/", "PUT");
    expect(refused.status).toBe(405);
    expect(refused.headers.get("allow")).toContain("POST");
  });
});

describe("the list", () => {
  it("has one's own transcripts, the latest first, by status and in pages", async ({ expect }) => {
    const person = await aPerson();
    const at = Date.now();
    const done = await aStoredTranscript(person, { createdAt: at - 2_000 });
    const failed = await aStoredTranscript(person, {
      createdAt: at - 1_000,
      status: "failed",
      code: "captions_none",
    });
    await aStoredTranscript(await aPerson());
    const list = async (query = "") =>
      (await api(`/api/transcription${query}`, person.headers)).json<{
        items: TranscriptWire[];
        total: number;
        has_more: boolean;
      }>();
    const all = await list();
    expect(all).toMatchObject({ total: 2, skip: 0, limit: 20, has_more: false });
    expect(all.items.map(({ id }) => id)).toEqual([failed, done]);
    expect(all.items[1]?.text).toBe(
      "Good morning, everybody. We begin with the harbour. The café opens at seven.",
    );
    expect(all.items[0]).toMatchObject({
      code: "captions_none",
      needs_media: true,
      error: expect.stringContaining("no captions"),
    });
    expect(await list("?skip=1&limit=1")).toMatchObject({ items: [{ id: done }], total: 2 });
    expect(await list("?limit=1")).toMatchObject({ items: [{ id: failed }], has_more: true });
    expect(await list("?status=completed")).toMatchObject({ items: [{ id: done }], total: 1 });
    for (const query of ["?limit=0", "?limit=101", "?skip=-1", "?status=lost"]) {
      expect((await api(`/api/transcription${query}`, person.headers)).status).toBe(422);
    }
  });
});

describe("another person's transcript", () => {
  it("is not there", async ({ expect }) => {
    const owner = await aPerson();
    const stranger = await aPerson();
    const id = await aStoredTranscript(owner);
    for (const method of ["GET", "DELETE"]) {
      for (const path of [id, crypto.randomUUID(), "7", "x"]) {
        const answer = await api(`/api/transcription/${path}`, stranger.headers, { method });
        expect(answer.status).toBe(404);
        expect(await answer.json()).toMatchObject({ code: "TRANSCRIPT_NOT_FOUND" });
      }
    }
    expect(await transcriptOf(owner.headers, id)).toMatchObject({ status: "completed" });
    expect((await api(`/api/transcription/${id}`)).status).toBe(401);
  });
});

describe("a transcript that has been pending for over 30 minutes", () => {
  const overdue = { status: "pending", updatedAt: Date.now() - 31 * MINUTE_MS } as const;

  it("has failed when it is read, and the store learns of it", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, overdue);
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "failed",
      code: "timed_out",
      retry_count: 1,
    });
    await eventually(async () => (await rowOf(id))?.status === "failed");
    expect(await rowOf(id)).toMatchObject({ code: "timed_out", retry_count: 1 });
  });

  it("has failed when it is listed, and counts one failure however often it is", async ({
    expect,
  }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, overdue);
    for (const _ of [1, 2, 3]) {
      const answer = await api("/api/transcription", person.headers);
      expect(await answer.json()).toMatchObject({
        items: [{ id, status: "failed", code: "timed_out", retry_count: 1 }],
      });
    }
    await eventually(async () => (await rowOf(id))?.status === "failed");
    expect(await rowOf(id)).toMatchObject({ retry_count: 1 });
  });

  it("is swept by the hour, with those whose job has vanished, and younger ones are not", async ({
    expect,
  }) => {
    const person = await aPerson();
    const late = await aStoredTranscript(person, overdue);
    const lost = await aStoredTranscript(person, {
      status: "processing",
      updatedAt: Date.now() - 41 * MINUTE_MS,
    });
    const young = await aStoredTranscript(person, {
      status: "pending",
      updatedAt: Date.now() - 29 * MINUTE_MS,
    });
    await failLostTranscripts(system);
    await failLostTranscripts(system);
    expect(await rowOf(late)).toMatchObject({ code: "timed_out", retry_count: 1 });
    expect(await rowOf(lost)).toMatchObject({ code: "transcription_failed", retry_count: 1 });
    expect(await rowOf(young)).toMatchObject({ status: "pending" });
  });

  it("has failed too where its job has vanished without a word", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, {
      status: "processing",
      jobId: crypto.randomUUID(),
      updatedAt: Date.now() - 2 * MINUTE_MS,
    });
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "failed",
      code: "transcription_failed",
    });
  });
});

describe("a transcript that is deleted", () => {
  it("leaves nothing, and its job is cancelled", async ({ expect }) => {
    const { headers, id: userId } = await aPerson();
    const { id } = await (await askForVideo(headers)).json<TranscriptWire>();
    const jobId = (await rowOf(id))?.job_id ?? "";
    const answer = await api(`/api/transcription/${id}`, headers, { method: "DELETE" });
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe("");
    await eventually(async () => {
      const job = await jobLog(env, jobId).status(`user:${userId}`);
      return job?.status === "failed" || job?.status === "completed";
    });
    expect((await api(`/api/transcription/${id}`, headers)).status).toBe(404);
    const left = await env.DB.prepare(
      "select count(*) as left from transcript_segments where transcript_id = ?",
    )
      .bind(id)
      .first();
    expect(left).toEqual({ left: 0 });
  });
});
