import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { aPerson, type Person } from "../../support/accounts";
import { sampleOf } from "../../support/depth";
import { codeOf, objectKeysOf, storageOf } from "../../support/files/store";
import { api, postJson } from "../../support/letters";
import { mediumBytes, shortMedia } from "../../support/media";
import { aStoredRecording, aTone, sendRecording } from "../../support/recordings";
import { aStoredTranscript, transcriptOf, type TranscriptWire } from "../../support/transcripts";

type Record = TranscriptWire & {
  source_type: string;
  original_filename: string | null;
  recording: { file_id: number; url: string; mime_type: string; size: number } | null;
};

async function uploaded({ headers }: Person, bytes = aTone(), name = "a.wav"): Promise<Record> {
  const answer = await sendRecording(headers, { bytes, name });
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json<Record>();
}

const remove = ({ headers }: Person, path: string) => api(path, headers, { method: "DELETE" });

const baseOf = (path: string) => path.split("/").at(-1) ?? path;
const accepted = shortMedia.filter(({ expect: verdict }) => verdict === "accept");
const refused = shortMedia.filter(({ expect: verdict }) => verdict !== "accept");

describe("a recording of the corpus", () => {
  let person: Person;
  beforeAll(async () => {
    person = await aPerson();
  });

  it.for(sampleOf(accepted))("is taken under its true type: $name", async (medium, { expect }) => {
    const bytes = await mediumBytes(medium.name);
    const record = await uploaded(person, Uint8Array.from(bytes), baseOf(medium.name));
    expect(record).toMatchObject({
      source_type: "upload",
      original_filename: baseOf(medium.name),
      recording: { size: bytes.length },
    });
    const told = record.recording?.mime_type ?? "";
    expect(told).toMatch(typeOf(medium.container ?? "", medium.name));
    const { duration_ms: durationMs = 0, duration_slack_ms: slackMs } = medium;
    const heardMs = (record.duration_seconds ?? 0) * 1000;
    expect(Math.abs(heardMs - durationMs)).toBeLessThanOrEqual(slackMs + 1);
    const played = await api(record.recording?.url ?? "", person.headers);
    expect(played.headers.get("content-type")).toBe(told);
    expect(new Uint8Array(await played.arrayBuffer())).toEqual(Uint8Array.from(bytes));
  });

  it.for(refused)(
    "is refused with its code, and leaves nothing: $name",
    async (medium, { expect }) => {
      const before = await storageOf(person.id);
      const count = async () =>
        env.DB.prepare("select count(*) as rows from transcripts where owner_id = ?")
          .bind(`user:${person.id}`)
          .first();
      const rows = await count();
      const bytes = await mediumBytes(medium.name);
      const answer = await sendRecording(person.headers, { bytes, name: baseOf(medium.name) });
      expect([answer.status, await codeOf(answer)]).toEqual([medium.status, medium.code]);
      expect(await storageOf(person.id)).toEqual(before);
      expect(before.reserved).toBe(0);
      expect(await count()).toEqual(rows);
    },
  );
});

/** By the container that a reading of its own has found. */
function typeOf(container: string, name: string): RegExp {
  if (name === "wrapped/video.mp4") return /^video\/mp4$/;
  if (name === "wrapped/video.webm") return /^video\/webm$/;
  if (name.endsWith(".mka")) return /^audio\/x-matroska$/;
  if (container.startsWith("mov")) return /^audio\/mp4$/;
  if (container.startsWith("matroska")) return /^audio\/webm$/;
  if (container === "mp3" || name.endsWith(".mp3")) {
    return container === "wav" ? /^audio\/wav$/ : /^audio\/mpeg$/;
  }
  return new RegExp(`^audio/${container || "(wav|flac)"}$`);
}

describe("the objects of refused recordings", () => {
  it("are gone from the bucket as well", async ({ expect }) => {
    const person = await aPerson();
    const before = await env.FILES.list({ prefix: "files/" });
    const bytes = await mediumBytes("broken/truncated-moov-last.m4a");
    expect((await sendRecording(person.headers, { bytes, name: "a.m4a" })).status).toBe(422);
    const after = await env.FILES.list({ prefix: "files/" });
    expect(after.objects.map(({ key }) => key)).toEqual(before.objects.map(({ key }) => key));
  });
});

describe("a recording that is sent", () => {
  it("makes a transcript that is on its way, under a name that ends as what it is", async ({
    expect,
  }) => {
    const person = await aPerson();
    const answer = await sendRecording(person.headers, {
      bytes: aTone(),
      name: "Réunion.exe",
      type: "text/html",
      language: "fr",
    });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({
      status: "pending",
      language: "fr",
      original_filename: "Réunion.exe.wav",
      duration_seconds: 1,
      video_url: null,
    });
    const nameless = await uploaded(person, aTone({ hertz: 220 }), "");
    expect(nameless.original_filename).toBe("recording.wav");
  });

  it("twice makes two transcripts, and neither takes the other's recording along", async ({
    expect,
  }) => {
    const person = await aPerson();
    const [first, second] = [await uploaded(person), await uploaded(person)];
    expect(first.id).not.toBe(second.id);
    expect(await objectKeysOf(person.id)).toHaveLength(1);
    expect((await remove(person, `/api/transcription/${first.id}`)).status).toBe(204);
    expect((await api(second.recording?.url ?? "", person.headers)).status).toBe(200);
    expect((await remove(person, `/api/transcription/${second.id}`)).status).toBe(204);
    expect(await storageOf(person.id)).toMatchObject({ counted: 0, files: 0 });
    expect(await objectKeysOf(person.id)).toEqual([]);
  });

  it("is refused in a form, and beyond the quota, with the way on", async ({ expect }) => {
    const person = await aPerson();
    const form = new FormData();
    form.set("file", new File([aTone()], "a.wav"));
    const inForm = await api("/api/transcription/upload", person.headers, {
      method: "POST",
      body: form,
    });
    expect([inForm.status, await codeOf(inForm)]).toEqual([415, "recording_in_form"]);
    const claimed = await api(
      "/api/transcription/upload",
      { ...person.headers, "content-length": String(96 * 1024 * 1024) },
      { method: "POST", body: aTone() },
    );
    const told = await claimed.json<{ code: string; detail: string }>();
    expect([claimed.status, told.code]).toEqual([413, "recording_too_large"]);
    expect(told.detail).toContain("/api/v1/uploads");
  });
});

describe("a recording that has come in parts", () => {
  it("is transcribed by the number of its file", async ({ expect }) => {
    const person = await aPerson();
    const file = await aStoredRecording(person);
    const body = { file_id: file.id, language: "de" };
    const answer = await postJson("/api/transcription/upload", person.headers, body);
    expect(answer.status).toBe(201);
    const record = await answer.json<Record>();
    expect(record).toMatchObject({ language: "de", recording: { file_id: file.id } });
    const again = await (
      await postJson("/api/transcription/upload", person.headers, body)
    ).json<Record>();
    expect((await remove(person, `/api/transcription/${record.id}`)).status).toBe(204);
    // The other transcript uses it.
    expect((await api(again.recording?.url ?? "", person.headers)).status).toBe(200);
  });

  it("is not another person's, and stays where it is refused", async ({ expect }) => {
    const [person, stranger] = [await aPerson(), await aPerson()];
    const file = await aStoredRecording(person);
    const foreign = await postJson("/api/transcription/upload", stranger.headers, {
      file_id: file.id,
    });
    expect([foreign.status, await codeOf(foreign)]).toEqual([404, "FILE_NOT_FOUND"]);
    const header = await aStoredRecording(person, aTone({ seconds: 0 }));
    const silent = await postJson("/api/transcription/upload", person.headers, {
      file_id: header.id,
    });
    expect([silent.status, await codeOf(silent)]).toEqual([422, "no_audio"]);
    expect(await storageOf(person.id)).toMatchObject({ files: 2 });
    const wrong = await postJson("/api/transcription/upload", person.headers, { file_id: "x" });
    expect([wrong.status, await codeOf(wrong)]).toEqual([422, "VALIDATION_ERROR"]);
  });
});

describe("a recording for a transcript that is there", () => {
  it("lets one go on that has failed for want of captions", async ({ expect }) => {
    const person = await aPerson();
    const failed = { status: "failed", code: "captions_none", source: "youtube" } as const;
    const id = await aStoredTranscript(person, { ...failed, title: "A talk", retryCount: 1 });
    const answer = await sendRecording(person.headers, { bytes: aTone(), id });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      id,
      title: "A talk",
      status: "pending",
      code: null,
      source_type: "upload",
      retry_count: 1,
      recording: { mime_type: "audio/wav" },
    });
  });

  it("gives one that has words its player, and keeps the words", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person);
    const words = await transcriptOf(person.headers, id);
    const answer = await sendRecording(person.headers, { bytes: aTone(), id });
    expect(await answer.json()).toMatchObject({
      status: "completed",
      segments: words.segments,
      recording: { size: aTone().length },
    });
    const again = await sendRecording(person.headers, { bytes: aTone({ hertz: 220 }), id });
    expect([again.status, await codeOf(again)]).toEqual([409, "RECORDING_PRESENT"]);
    expect(await storageOf(person.id)).toMatchObject({ files: 1 });
  });

  it("is refused while another one is waited for, and for another person's", async ({ expect }) => {
    const [person, stranger] = [await aPerson(), await aPerson()];
    const id = await aStoredTranscript(person, { status: "waiting" });
    const early = await sendRecording(person.headers, { bytes: aTone(), id });
    expect([early.status, await codeOf(early)]).toEqual([409, "RECORDING_PRESENT"]);
    const foreign = await sendRecording(stranger.headers, { bytes: aTone(), id });
    expect(foreign.status).toBe(404);
    expect(await storageOf(stranger.id)).toMatchObject({ files: 0, reserved: 0 });
  });

  it("takes the place of the one that failed", async ({ expect }) => {
    const person = await aPerson();
    const file = await aStoredRecording(person);
    const failed = { status: "failed", code: "transcription_failed", fileId: file.id } as const;
    const id = await aStoredTranscript(person, failed);
    const bytes = aTone({ hertz: 220 });
    expect((await sendRecording(person.headers, { bytes, id })).status).toBe(200);
    expect(await storageOf(person.id)).toMatchObject({ files: 1, counted: bytes.length });
  });
});

describe("the player of a recording", () => {
  it("gets ranges of it, as it lies there, for nobody else and never packed", async ({
    expect,
  }) => {
    const person = await aPerson();
    const bytes = aTone({ seconds: 3 });
    const { recording } = await uploaded(person, bytes);
    const path = recording?.url ?? "";
    const get = (headers: { [name: string]: string }, method = "GET") =>
      api(path, { ...person.headers, ...headers }, { method });
    const whole = await get({ "accept-encoding": "gzip" });
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "accept-ranges": "bytes",
      "cache-control": "private, no-cache, no-transform",
      "content-length": String(bytes.length),
      "content-type": "audio/wav",
    });
    const etag = whole.headers.get("etag") ?? "";
    const probe = await get({ range: "bytes=0-1", "if-range": etag });
    expect([probe.status, probe.headers.get("content-range")]).toEqual([
      206,
      `bytes 0-1/${bytes.length}`,
    ]);
    expect(new Uint8Array(await probe.arrayBuffer())).toEqual(bytes.slice(0, 2));
    const stale = await get({ range: "bytes=0-1", "if-range": '"stale"' });
    expect(stale.status).toBe(200);
    await stale.body?.cancel();
    const beyond = await get({ range: `bytes=${bytes.length}-` });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([
      416,
      `bytes */${bytes.length}`,
    ]);
    const head = await get({}, "HEAD");
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([
      200,
      String(bytes.length),
      "",
    ]);
    expect((await get({ "if-none-match": etag })).status).toBe(304);
    const stranger = await aPerson();
    expect((await api(path, stranger.headers)).status).toBe(404);
  });

  it("is lost with the file, and the words stay", async ({ expect }) => {
    const person = await aPerson();
    const file = await aStoredRecording(person);
    const id = await aStoredTranscript(person, { fileId: file.id });
    expect((await remove(person, `/api/v1/files/${file.id}`)).status).toBe(200);
    const gone = await api(`/api/transcription/${id}/media`, person.headers);
    expect([gone.status, await codeOf(gone)]).toEqual([404, "RECORDING_NOT_FOUND"]);
    const record = await transcriptOf(person.headers, id);
    expect(record).toMatchObject({ status: "completed", recording: null });
    expect(record.segments).toHaveLength(3);
    expect((await remove(person, `/api/transcription/${id}`)).status).toBe(204);
  });
});
