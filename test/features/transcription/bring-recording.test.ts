import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { openJob } from "../../../src/engines/jobs";
import { transcriptionJob } from "../../../src/features/transcription/work/transcription-job";
import type { Config } from "../../../src/platform/config";
import { ownerKey } from "../../../src/platform/owner";
import { aPerson } from "../../support/accounts";
import { storageOf } from "../../support/files/store";
import { mediumBytes } from "../../support/media";
import { aFakeEngine, carryOut, countedWords, listeningCtx } from "../../support/recordings";
import { aStoredTranscript, transcriptOf } from "../../support/transcripts";

const url = "https://media.acme.com/talk.mp3";

/** The job of a transcript of this address, carried out in a world of one answer. */
async function heard(answer: () => Response, changes: Partial<Config> = {}) {
  const person = await aPerson();
  const jobId = crypto.randomUUID();
  const asked = { source: "url", videoUrl: url, status: "pending", jobId } as const;
  const id = await aStoredTranscript(person, asked);
  const engine = aFakeEngine((_, durationMs) => countedWords(0, durationMs));
  const fetch = () => Promise.resolve(answer());
  const listening = listeningCtx([engine]);
  const config = { ...listening.config, ...changes };
  const ctx = Object.assign(listening, { fetch, config });
  const input = { transcriptId: id, source: "url" } as const;
  await openJob(ctx, transcriptionJob, { jobId, ownerId: ownerKey(person.id), input });
  await carryOut(ctx, jobId);
  return { person, id, engine, record: await transcriptOf(person.headers, id) };
}

describe("the job of an address", () => {
  it("fetches the recording, listens to it, and keeps both with the waveform", async ({
    expect,
  }) => {
    const bytes = Uint8Array.from(await mediumBytes("speech/en-read.mp3"));
    const { person, id, record } = await heard(() => new Response(bytes));
    expect(record).toMatchObject({
      status: "completed",
      media_url: url,
      original_filename: "talk.mp3",
      recording: { mime_type: "audio/mpeg", size: bytes.length },
    });
    expect(record.text).toContain("w1");
    expect(await storageOf(person.id)).toMatchObject({ files: 1, counted: bytes.length });
    const { objects } = await env.FILES.list({ prefix: `waveforms/${id}` });
    expect(objects).toHaveLength(1);
  });

  it("simulates what is said in it where the key says MOCK, and asks no engine", async ({
    expect,
  }) => {
    const bytes = Uint8Array.from(await mediumBytes("speech/en-read.mp3"));
    const { engine, record } = await heard(() => new Response(bytes), {
      ASSEMBLYAI_API_KEY: "MOCK",
    });
    expect(record).toMatchObject({
      status: "completed",
      media_url: url,
      confidence: 0.95,
      recording: { size: bytes.length },
    });
    expect(record.text).toContain("simulée");
    expect(record.text).toContain(url);
    expect(engine.calls).toHaveLength(0);
  });

  it("says by a code why there is no recording, and how to go on", async ({ expect }) => {
    const { person, record } = await heard(() => new Response("<!doctype html><p>A talk</p>"));
    expect(record).toMatchObject({
      status: "failed",
      code: "not_media",
      needs_media: true,
      ways_on: ["import_captions", "upload_recording"],
      recording: null,
    });
    expect(await storageOf(person.id)).toMatchObject({ files: 0, reserved: 0 });
  });
});
