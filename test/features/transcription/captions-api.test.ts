import { unzipSync } from "fflate";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { jobLog, openJob } from "../../../src/engines/jobs";
import { transcriptionJob } from "../../../src/features/transcription/work/transcription-job";
import { aPerson } from "../../support/accounts";
import { eventually, testCtx } from "../../support/context";
import { api } from "../../support/letters";
import { aStoredTranscript, transcriptOf, type TranscriptWire } from "../../support/transcripts";

type HeaderMap = Record<string, string>;

const SRT = [
  "1",
  "00:00:01,000 --> 00:00:03,500",
  "NORA: Le café est prêt.",
  "",
  "2",
  "00:00:04,000 --> 00:00:06,000",
  "On y va ?",
  "",
].join("\n");

const PANEL = "0:00\nGood morning\n0:05\nWe begin\n1:02:03\nThe end";

const post = (path: string, headers: HeaderMap, body: BodyInit) =>
  api(`/api/transcription${path}`, headers, {
    method: "POST",
    ...(body instanceof FormData ? {} : { headers: { "content-type": "text/plain" } }),
    body,
  });

const formOf = (file: File | string) => {
  const form = new FormData();
  form.set("file", file);
  return form;
};

const imported = async (answer: Response) => answer.json<TranscriptWire>();

describe("captions alone", () => {
  it("name the lines of those that could not be read", async ({ expect }) => {
    const { headers } = await aPerson();
    const broken = `${SRT}\n3\n00:00:07,000 --> 00:00:0x,000\nLost\n`;
    const answer = await post("/captions", headers, broken);
    const record = await answer.json<{ segments: unknown[]; unread_lines: number[] }>();
    expect(record.unread_lines).toEqual([10]);
    expect(record.segments).toHaveLength(2);
  });

  it("make a transcript that is completed at once", async ({ expect }) => {
    const { headers } = await aPerson();
    const answer = await post("/captions?name=Entretien.srt&language=fr", headers, SRT);
    expect(answer.status).toBe(201);
    const record = await imported(answer);
    expect(record).toMatchObject({
      source_type: "captions",
      status: "completed",
      title: "Entretien",
      original_filename: "Entretien.srt",
      language: "fr",
      engine: "captions",
      confidence: null,
      duration_seconds: 6,
      revision: 1,
      segments: [
        { n: 1, revision: 1, start_ms: 1_000, end_ms: 3_500 },
        { n: 2, start_ms: 4_000, end_ms: 6_000, text: "On y va ?" },
      ],
    });
    expect({ ...(await transcriptOf(headers, record.id)), unread_lines: [] }).toEqual(record);
  });

  it.for<[how: string, body: () => BodyInit, segments: number]>([
    ["a body of any type", () => SRT, 2],
    ["a file in a form", () => formOf(new File([SRT], "a.srt")), 2],
    ["a text in a form", () => formOf(PANEL), 3],
    ["a pasted panel", () => PANEL, 3],
    ["a text without times", () => "Just a text.\n\nWith two paragraphs.", 2],
    ["WebVTT", () => "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Nora>Hello", 1],
    [
      "json3",
      () => JSON.stringify({ events: [{ tStartMs: 0, dDurationMs: 900, segs: [{ utf8: "Hi" }] }] }),
      1,
    ],
    [
      "Latin letters in windows-1252",
      () => new Uint8Array(Array.from(SRT, (letter) => letter.charCodeAt(0) & 0xff)),
      2,
    ],
  ])("are read from %s", async ([, body, segments], { expect }) => {
    const { headers } = await aPerson();
    const answer = await post("/captions", headers, body());
    expect(answer.status).toBe(201);
    expect((await imported(answer)).segments).toHaveLength(segments);
  });

  it.for<[code: string, line: number, body: () => BodyInit]>([
    ["empty_file", 1, () => ""],
    ["empty_file", 1, () => " \n\n"],
    ["empty_file", 1, () => formOf("")],
    [
      "unsupported_media",
      1,
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 13]),
    ],
    ["no_cues", 2, () => "1\n99:99:99,000 --> x\nNothing\n"],
    ["bad_json", 1, () => '{"events": ['],
    ["unknown_json", 1, () => '{"hello": 1}'],
  ])("are refused as %s with the line %i", async ([code, line, body], { expect }) => {
    const { headers } = await aPerson();
    const answer = await post("/captions", headers, body());
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code, line, detail: expect.any(String) });
    const list = await (await api("/api/transcription", headers)).json();
    expect(list).toMatchObject({ total: 0 });
  });

  it("are refused where they have more words than ten hours", async ({ expect }) => {
    const { headers } = await aPerson();
    const answer = await post("/captions", headers, "word ".repeat(100_001));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: "captions_too_long" });
  });
});

describe("captions for a transcript", () => {
  it("complete one that has failed", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, { status: "failed", code: "captions_gated" });
    const answer = await post(`/${id}/captions`, person.headers, PANEL);
    expect(answer.status).toBe(201);
    const record = await imported(answer);
    expect(record).toMatchObject({
      id,
      status: "completed",
      code: null,
      needs_media: false,
      text: "Good morning We begin The end",
    });
    expect({ ...(await transcriptOf(person.headers, id)), unread_lines: [] }).toEqual(record);
  });

  it("win over its job, which is cancelled", async ({ expect }) => {
    const person = await aPerson();
    const [jobId, ownerId] = [crypto.randomUUID(), `user:${person.id}`];
    const id = await aStoredTranscript(person, { status: "pending", jobId });
    const silent = { ...env, JOBS: { send: async () => undefined } } as unknown as Env;
    const ctx = testCtx({ kind: "system", name: "test" }, { env: silent });
    await openJob(ctx, transcriptionJob, {
      jobId,
      ownerId,
      input: { transcriptId: id, source: "youtube" },
    });
    await post(`/${id}/captions`, person.headers, PANEL);
    await eventually(async () => (await jobLog(env, jobId).status(ownerId))?.status === "failed");
    expect(await transcriptOf(person.headers, id)).toMatchObject({ status: "completed" });
  });

  it("replace its words, under numbers that were never given before", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person);
    const record = await imported(await post(`/${id}/captions`, person.headers, SRT));
    expect(record).toMatchObject({ revision: 2, segments: [{ n: 4, revision: 2 }, { n: 5 }] });
    expect({ ...(await transcriptOf(person.headers, id)), unread_lines: [] }).toEqual(record);
  });

  it("share the time of the recording where they have none", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, { status: "failed", durationMs: 60_000 });
    const record = await imported(await post(`/${id}/captions`, person.headers, "One two three"));
    expect(record).toMatchObject({ duration_seconds: 60, segments: [{ end_ms: 60_000 }] });
  });

  it("are refused for another person's transcript, and change nothing where they are bad", async ({
    expect,
  }) => {
    const [owner, stranger] = [await aPerson(), await aPerson()];
    const id = await aStoredTranscript(owner);
    const before = await transcriptOf(owner.headers, id);
    expect((await post(`/${id}/captions`, stranger.headers, SRT)).status).toBe(404);
    expect((await post(`/${id}/captions`, owner.headers, '{"a": 1}')).status).toBe(422);
    expect(await transcriptOf(owner.headers, id)).toEqual(before);
  });
});

describe("an export", () => {
  const exported = (id: string, query: string, headers: HeaderMap) =>
    api(`/api/transcription/${id}/export?${query}`, headers);

  it.for(["srt", "vtt", "json"])(
    "comes back as it was when it is imported: %s",
    async (format, { expect }) => {
      const person = await aPerson();
      const id = await aStoredTranscript(person);
      const file = await exported(id, `format=${format}&readable=false`, person.headers);
      const again = await imported(
        await post("/captions", person.headers, await file.arrayBuffer()),
      );
      const before = await transcriptOf(person.headers, id);
      const told = ({ segments }: TranscriptWire) =>
        segments.map(({ start_ms, end_ms, speaker, text }) => ({
          start_ms,
          end_ms,
          speaker,
          text,
        }));
      expect(told(again)).toEqual(told(before));
      if (format === "json") expect(again.segments).toEqual(before.segments);
    },
  );

  it.for<[query: string, type: string, text: string]>([
    ["format=srt", "application/x-subrip", "00:00:02,000 --> 00:00:04,500"],
    ["format=vtt", "text/vtt", "<v Nora>The café opens at seven."],
    ["format=vtt&words=true", "text/vtt", "<00:00:05.500>"],
    ["format=txt", "text/plain", "Good morning, everybody.\nWe begin"],
    ["format=txt&marks=true", "text/plain", "[00:00:05] Nora: The café"],
    ["format=csv", "text/csv", "Sacha"],
    ["format=json", "application/json", '"start_ms": 2000'],
  ])("is a file of its format: %s", async ([query, type, text], { expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, { title: "Été au port" });
    const answer = await exported(id, query, person.headers);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.headers.get("content-disposition")).toContain(
      `filename="transcript_Ete_au_port.${/format=(\w+)/.exec(query)?.[1]}"`,
    );
    expect(new TextDecoder().decode(await answer.arrayBuffer())).toContain(text);
  });

  it("is a document for word processors too", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person);
    const answer = await exported(id, "format=docx", person.headers);
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const text = new TextDecoder().decode(parts["word/document.xml"]);
    expect(text).toContain("The café opens at seven.");
  });

  it("is refused without words, in an unknown format and for strangers", async ({ expect }) => {
    const [owner, stranger] = [await aPerson(), await aPerson()];
    const waiting = await aStoredTranscript(owner, { status: "pending" });
    const id = await aStoredTranscript(owner);
    expect((await exported(waiting, "format=srt", owner.headers)).status).toBe(409);
    expect((await exported(id, "format=exe", owner.headers)).status).toBe(422);
    expect((await exported(id, "format=srt", stranger.headers)).status).toBe(404);
  });
});

describe("a search", () => {
  type Found = {
    items: { transcript_id: string; n: number; start_ms: number; text: string }[];
    next_cursor: number | null;
  };
  const search = async (headers: HeaderMap, query: string) =>
    (await api(`/api/transcription/search?${query}`, headers)).json<Found>();

  it("finds segments with their moments, whatever their accents, in one's own transcripts alone", async ({
    expect,
  }) => {
    const [owner, stranger] = [await aPerson(), await aPerson()];
    const id = await aStoredTranscript(owner, { title: "At the port" });
    await aStoredTranscript(stranger);
    for (const q of ["cafe", "CAFÉ op", '"opens at"', "seven -harbour", "caf"]) {
      const { items, next_cursor } = await search(owner.headers, `q=${encodeURIComponent(q)}`);
      expect(items).toEqual([
        expect.objectContaining({ transcript_id: id, title: "At the port", n: 3, start_ms: 5_000 }),
      ]);
      expect(next_cursor).toBeNull();
    }
    for (const q of ["tea", "cafe harbour", "seven -cafe", "user", "-cafe", '"', "owner_id:user"]) {
      expect((await search(owner.headers, `q=${encodeURIComponent(q)}`)).items).toEqual([]);
    }
  });

  it("gives a transcript in its order and in pages, and forgets what was deleted", async ({
    expect,
  }) => {
    const person = await aPerson();
    const body = Array.from({ length: 5 }, (_, at) => `0:0${at}\nharbour ${at}`).join("\n");
    const { id } = await imported(await post("/captions", person.headers, body));
    const first = await search(person.headers, "q=harbour&limit=3");
    expect(first.items.map(({ n }) => n)).toEqual([1, 2, 3]);
    const rest = await search(person.headers, `q=harbour&limit=3&cursor=${first.next_cursor}`);
    expect(rest).toMatchObject({ items: [{ n: 4 }, { n: 5 }], next_cursor: null });
    await api(`/api/transcription/${id}`, person.headers, { method: "DELETE" });
    expect((await search(person.headers, "q=harbour")).items).toEqual([]);
  });
});
