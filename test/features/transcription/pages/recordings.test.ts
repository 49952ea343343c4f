import { describe, it } from "vitest";
import type { StoredTranscript } from "../../../../src/features/transcription/store/tables";
import { aPerson, type Person } from "../../../support/accounts";
import { api } from "../../../support/letters";
import { aStoredRecording } from "../../../support/sent-recordings";
import { aStoredTranscript, aVideoId, aVideoUrl } from "../../../support/transcripts";

async function see({ headers }: Person, path: string): Promise<string> {
  return (await api(path, { ...headers, accept: "text/html" })).text();
}

async function aRecordedTranscript(person: Person, changes: Partial<StoredTranscript> = {}) {
  const { id: fileId } = await aStoredRecording(person);
  return aStoredTranscript(person, { source: "upload", fileId, ...changes });
}

describe("the page of a recording", () => {
  it("plays it with its captions, and says where each word is heard", async ({ expect }) => {
    const person = await aPerson();
    const id = await aRecordedTranscript(person);
    const html = await see(person, `/transcripts/${id}`);
    expect(html).toContain(`src="/api/transcription/${id}/media"`);
    expect(html).toContain(`src="/api/transcription/${id}/export?format=vtt"`);
    expect(html).toMatch(/id="n2"[^>]*data-start="2000"[^>]*data-words="0\.0 3\.dw /);
  });

  it("without its file is the words alone", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, { source: "upload", fileId: 987_654 });
    const html = await see(person, `/transcripts/${id}`);
    expect(html).toContain('class="segments"');
    expect(html).not.toContain("data-player");
    expect(html).not.toContain("data-words");
  });

  it("says that it is kept where no engine is there, and makes nothing up", async ({ expect }) => {
    const person = await aPerson();
    const id = await aRecordedTranscript(person, { status: "waiting", engine: null });
    const html = await see(person, `/transcripts/${id}`);
    expect(html).toContain("The recording is kept");
    expect(html).toContain("data-player");
    expect(html).toContain("data-typing");
    expect(html).not.toContain('class="segments"');
  });

  it("takes what was typed beside it, each line at its time", async ({ expect }) => {
    const person = await aPerson();
    const id = await aRecordedTranscript(person, { status: "waiting", durationMs: 9_000 });
    const body = new FormData();
    body.set("panel", "Nora: Good morning\n[0:04] Nora: The lighthouse is closed");
    const headers = { ...person.headers, accept: "text/html" };
    const answer = await api(`/transcripts/${id}/captions`, headers, {
      method: "POST",
      body,
      redirect: "manual",
    });
    expect(answer.status).toBe(303);
    const html = await see(person, `/transcripts/${id}`);
    expect(html).toMatch(/data-start="4000"[\s\S]*The lighthouse is closed/);
    expect(html).toContain("data-player");
  });

  it("that was not heard whole offers to try again, and does", async ({ expect }) => {
    const person = await aPerson();
    const failed = { status: "failed", code: "engine_failed" } as const;
    const id = await aRecordedTranscript(person, failed);
    expect(await see(person, `/transcripts/${id}`)).toContain(`action="/transcripts/${id}/retry"`);
    const answer = await api(`/transcripts/${id}/retry`, person.headers, {
      method: "POST",
      redirect: "manual",
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/transcripts/${id}`]);
    expect(await see(person, `/transcripts/${id}`)).not.toContain("/retry");
    const damaged = await aRecordedTranscript(person, { ...failed, code: "damaged_media" });
    expect(await see(person, `/transcripts/${damaged}`)).not.toContain("/retry");
  });

  it("is no text in the list where nothing was heard, and incomplete where something was", async ({
    expect,
  }) => {
    const [deaf, interrupted] = [await aPerson(), await aPerson()];
    const failed = { status: "failed", code: "engine_failed", durationMs: 12_000 } as const;
    await aRecordedTranscript(deaf, { ...failed, doneMs: 0 });
    await aRecordedTranscript(interrupted, { ...failed, doneMs: 3_000 });
    const listed = async (person: Person) =>
      (await see(person, "/transcripts")).match(/tag-alarm">([^<]*)/)?.[1];
    expect([await listed(deaf), await listed(interrupted)]).toEqual(["no text", "incomplete"]);
  });

  it("tells how much has been listened to", async ({ expect }) => {
    const person = await aPerson();
    const heard = { status: "processing", doneMs: 3_000, durationMs: 12_000 } as const;
    const html = await see(person, `/transcripts/${await aRecordedTranscript(person, heard)}`);
    expect(html).toContain('value="25"');
    expect(html).toContain("data-player");
  });
});

describe("the page of a text without its recording", () => {
  it("takes the recording", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person);
    const html = await see(person, `/transcripts/${id}`);
    expect(html).toContain(`data-recordings="/api/transcription/${id}/media"`);
  });
});

describe("the page of a video without captions", () => {
  it("takes the recording of it", async ({ expect }) => {
    const person = await aPerson();
    const videoId = aVideoId();
    const id = await aStoredTranscript(person, {
      source: "youtube",
      status: "failed",
      code: "captions_none",
      videoId,
      videoUrl: aVideoUrl(videoId),
    });
    const html = await see(person, `/transcripts/${id}`);
    expect(html).toContain(`data-recordings="/api/transcription/${id}/media"`);
  });
});
