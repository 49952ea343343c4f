import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { removeTranscript } from "../../../src/features/transcription/keeping/remove-transcript";
import type { Ctx } from "../../../src/platform/context";
import { aPerson } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { storageOf } from "../../support/files/store";
import { mediumBytes } from "../../support/media";
import { aFakeEngine, aRecording, carryOut, listeningCtx } from "../../support/recordings";
import { transcriptOf } from "../../support/transcripts";

beforeEach(() => {
  // Without messages no consumer joins in.
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});
afterEach(() => vi.restoreAllMocks());

type Answer = () => Response | Promise<Response>;

/** The job of a recording at an address, with the world behind it. */
async function asked(answer: Answer) {
  const person = await aPerson();
  const changes = {
    source: "url",
    fileId: null,
    videoUrl: "https://media.acme.com/talk.mp3",
  } as const;
  const recording = await aRecording(person, "speech/en-read.mp3", changes);
  // The file that came with it stands for what the person keeps besides.
  const before = await storageOf(person.id);
  const visits: string[] = [];
  const fetch = async (input: RequestInfo | URL) => {
    visits.push(new Request(input).url);
    return answer();
  };
  const engine = aFakeEngine(() => [{ text: "Harbour.", startMs: 100, endMs: 900 }]);
  const ctx = Object.assign(listeningCtx([engine]), { fetch }) as Ctx;
  return {
    person,
    visits,
    engine,
    before,
    ...recording,
    run: () => carryOut(ctx, recording.jobId),
  };
}

const recordingAt: Answer = async () => {
  const bytes = Uint8Array.from(await mediumBytes("speech/en-read.mp3"));
  return new Response(bytes, { headers: { "content-length": String(bytes.length) } });
};

describe("the transcript of a recording at an address", () => {
  it("is made of what was fetched once, and lets it be heard", async ({ expect }) => {
    const { person, id, run, visits, engine } = await asked(recordingAt);
    await run();
    await run();
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "completed",
      text: "Harbour.",
      original_filename: "talk.mp3",
      recording: { mime_type: "audio/mpeg" },
    });
    expect([visits.length, engine.calls.length]).toEqual([1, 1]);
  });

  it("fails with the reason where there is no recording, and says how to go on", async ({
    expect,
  }) => {
    const { person, id, run, engine, before } = await asked(
      () => new Response("<!doctype html><title>Talks</title>"),
    );
    await run();
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "failed",
      code: "not_media",
      needs_media: true,
      ways_on: ["import_captions", "upload_recording"],
      recording: null,
    });
    expect(engine.calls).toEqual([]);
    expect(await storageOf(person.id)).toEqual(before);
  });

  it("leaves no file behind where it is deleted while the recording comes", async ({ expect }) => {
    const { person, id, run, before, engine } = await asked(async () => {
      const user = { kind: "user", userId: person.id, username: "", role: "user" } as const;
      await removeTranscript(testCtx({ ...user, accountSessionId: "" }), id);
      return recordingAt();
    });
    await run();
    expect(engine.calls).toEqual([]);
    expect(await storageOf(person.id)).toEqual(before);
  });
});
