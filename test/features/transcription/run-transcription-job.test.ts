import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { runTranscriptionJob } from "../../../src/features/transcription/work/run-transcription-job";
import type { TranscriptionRun } from "../../../src/features/transcription/work/transcription-job-input";
import { configOf } from "../../../src/platform/config";
import type { StepStart } from "../../../src/platform/job-kind";
import { aPerson, type Person } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { aStoredTranscript, aVideoId, transcriptOf } from "../../support/transcripts";

const config = configOf({ ...env, ASSEMBLYAI_API_KEY: "" });

type World = Readonly<Record<string, () => Response>>;

/** A YouTube that answers by path, and counts what it was asked. */
function youtube(world: World) {
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    asked.push(pathname);
    return world[pathname]?.() ?? new Response(null, { status: 404 });
  };
  return { asked, ctx: { ...testCtx({ kind: "system", name: "test" }, { config }), fetch } };
}

const page = (player: object | string) => () =>
  new Response(
    `<html><script>var ytInitialPlayerResponse = ${typeof player === "string" ? player : JSON.stringify(player)};var meta = {};</script></html>`,
    { headers: { "content-type": "text/html; charset=utf-8" } },
  );

const json = (value: unknown) => () => Response.json(value);

const track = (languageCode: string, kind?: string) => ({
  baseUrl: `https://www.youtube.com/api/timedtext?lang=${languageCode}`,
  languageCode,
  kind,
});

const player = (captionTracks: readonly object[], more: object = {}) => ({
  playabilityStatus: { status: "OK" },
  videoDetails: { title: 'A talk with a "brace }" in it', isLive: false },
  captions: { playerCaptionsTracklistRenderer: { captionTracks } },
  ...more,
});

const events = {
  events: [
    {
      tStartMs: 0,
      dDurationMs: 2_000,
      segs: [{ utf8: "good" }, { utf8: " morning", tOffsetMs: 600 }],
    },
    { tStartMs: 2_000, dDurationMs: 1_500, segs: [{ utf8: "everybody" }] },
  ],
};

type Begun = { readonly person: Person; readonly start?: StepStart };

/** It is a run of the one job that the transcript waits for. */
async function aRun({ person, start = "fresh" }: Begun) {
  const jobId = crypto.randomUUID();
  const videoId = aVideoId();
  const id = await aStoredTranscript(person, {
    source: "youtube",
    videoId,
    videoUrl: videoId,
    language: "auto",
    status: "pending",
    engine: null,
    revision: 0,
    jobId,
  });
  const run: TranscriptionRun = {
    jobId,
    ownerId: `user:${person.id}`,
    input: { transcriptId: id, source: "youtube" },
    attempt: 1,
    createdAt: Date.now(),
    owner: async () => `user:${person.id}`,
    step: async (_, { result }, work) => result.parse(await work(start)),
    progress: async () => undefined,
    waive: async () => false,
    waitFor: () => Promise.reject(new Error("It waits for nothing")),
    continueLater: () => Promise.reject(new Error("It ends in one run")),
  };
  return { id, run };
}

describe("a video with captions", () => {
  it("becomes a transcript with the times of its words", async ({ expect }) => {
    const person = await aPerson();
    const { id, run } = await aRun({ person });
    const { ctx, asked } = youtube({
      "/watch": page(player([track("fr", "asr"), track("en")])),
      "/api/timedtext": json(events),
      "/oembed": json({ title: "A talk" }),
    });
    expect(await runTranscriptionJob(ctx, run)).toBe(id);
    expect(asked.toSorted()).toEqual(["/api/timedtext", "/oembed", "/watch"]);
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "completed",
      engine: "captions",
      title: "A talk",
      language: "en",
      text: "good morning everybody",
      confidence: null,
      duration_seconds: 3.5,
      segments: [
        {
          n: 1,
          start_ms: 0,
          words: [
            { text: "good", start_ms: 0 },
            { text: "morning", start_ms: 600 },
          ],
        },
        { n: 2, start_ms: 2_000, end_ms: 3_500 },
      ],
    });
  });
});

const empty = () => new Response("", { headers: { "content-type": "text/html" } });

describe("a video whose captions cannot be had", () => {
  it.for<[code: string, world: World, title: string | null]>([
    ["youtube_refused", {}, null],
    ["youtube_refused", { "/watch": page("{ cut off") }, null],
    ["youtube_refused", { "/watch": page("{]}") }, null],
    [
      "youtube_refused",
      { "/watch": page({ playabilityStatus: { status: "LOGIN_REQUIRED", reason: "Sign in" } }) },
      null,
    ],
    ["captions_none", { "/watch": page(player([])) }, 'A talk with a "brace }" in it'],
    [
      "captions_gated",
      { "/watch": page(player([track("en")])), "/api/timedtext": empty },
      'A talk with a "brace }" in it',
    ],
    [
      "captions_gated",
      { "/watch": page(player([{ ...track("en"), baseUrl: "https://elsewhere.example/t" }])) },
      'A talk with a "brace }" in it',
    ],
    [
      "video_private",
      {
        "/watch": page(player([], { videoDetails: { isPrivate: true } })),
        "/oembed": json({ title: "T" }),
      },
      "T",
    ],
    [
      "video_live",
      { "/watch": page(player([track("en")], { videoDetails: { isLive: true } })) },
      null,
    ],
  ])("fails as %s, and says how to go on", async ([code, world, title], { expect }) => {
    const person = await aPerson();
    const { id, run } = await aRun({ person });
    await expect(runTranscriptionJob(youtube(world).ctx, run)).rejects.toMatchObject({ code });
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "failed",
      code,
      title,
      text: null,
      segments: [],
      needs_media: true,
      ways_on: ["paste_panel", "import_captions", "upload_recording"],
      retry_count: 1,
      error: expect.any(String),
    });
  });

  it("is not asked for a second time by the run that takes over", async ({ expect }) => {
    const person = await aPerson();
    const { run } = await aRun({ person, start: "in_doubt" });
    const { ctx, asked } = youtube({ "/watch": page(player([track("en")])) });
    await expect(runTranscriptionJob(ctx, run)).rejects.toMatchObject({ code: "youtube_refused" });
    expect(asked).toEqual([]);
  });
});

describe("a result that comes too late", () => {
  const world = { "/watch": page(player([track("en")])), "/api/timedtext": json(events) };

  it("is dropped where the transcript was deleted meanwhile", async ({ expect }) => {
    const person = await aPerson();
    const { id, run } = await aRun({ person });
    const { ctx } = youtube({
      ...world,
      "/api/timedtext": json(events),
    });
    const deleting = {
      ...ctx,
      fetch: async (input: RequestInfo | URL) => {
        await env.DB.prepare("delete from transcripts where id = ?").bind(id).run();
        return ctx.fetch(input);
      },
    };
    await expect(runTranscriptionJob(deleting, run)).rejects.toMatchObject({
      code: "TRANSCRIPT_REMOVED",
    });
    const left = env.DB.prepare(
      "select count(*) as left from transcript_segments where transcript_id = ?",
    );
    expect(await left.bind(id).first()).toEqual({ left: 0 });
  });

  it("is dropped where another job has taken the transcript over", async ({ expect }) => {
    const person = await aPerson();
    const { id, run } = await aRun({ person });
    await env.DB.prepare("update transcripts set job_id = 'another' where id = ?").bind(id).run();
    await expect(runTranscriptionJob(youtube(world).ctx, run)).rejects.toMatchObject({
      code: "TRANSCRIPT_REMOVED",
    });
    expect(await transcriptOf(person.headers, id)).toMatchObject({ status: "pending" });
  });

  it("is stored once, however often the run is repeated", async ({ expect }) => {
    const person = await aPerson();
    const { id, run } = await aRun({ person });
    await runTranscriptionJob(youtube(world).ctx, run);
    const before = await transcriptOf(person.headers, id);
    await runTranscriptionJob(youtube(world).ctx, run);
    expect(await transcriptOf(person.headers, id)).toEqual(before);
    expect(before.segments).toHaveLength(2);
  });
});
