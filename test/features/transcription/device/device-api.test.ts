import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { type StoredTranscript } from "../../../../src/features/transcription/store/tables";
import { aPerson, type Person } from "../../../support/accounts";
import { api } from "../../../support/letters";
import { aStoredRecording } from "../../../support/sent-recordings";
import { aSpeechModel, noSpeechModel } from "../../../support/speech-model";
import { aStoredTranscript, transcriptOf } from "../../../support/transcripts";

const MINUTE = 60_000;
/** Two parts, which have a quarter of a minute in common. */
const half = (n: 0 | 1) => ({
  start_ms: n * 9.75 * MINUTE,
  end_ms: (n === 0 ? 10 : 15) * MINUTE,
});
const cuts = [half(0), half(1)];

type Plan = {
  status: string;
  done_percent: number;
  code?: string;
  details?: { reason?: string; place?: number };
  chunks: { n: number; state: string; start_ms: number; end_ms: number }[];
};

/** A quarter of an hour that waits for an engine, of a person of its own. */
async function aWaitingRecording(changes: Partial<StoredTranscript> = {}) {
  await aSpeechModel();
  const person = await aPerson();
  const { id: fileId } = await aStoredRecording(person);
  const row = { fileId, source: "upload", status: "waiting", language: "auto" } as const;
  const known = { durationMs: 15 * MINUTE, doneMs: 0, engine: null, ...row, ...changes };
  const id = await aStoredTranscript(person, { segments: [], ...known });
  return { person, id };
}

const put = async ({ headers }: Person, path: string, body: object) => {
  const answer = await api(
    `/api/transcription/${path}`,
    { ...headers, "content-type": "application/json" },
    { method: "PUT", body: JSON.stringify(body) },
  );
  return { status: answer.status, body: await answer.json<Plan>() };
};

const plan = (person: Person, id: string, chunks: object[] = cuts) =>
  put(person, `${id}/chunks`, { chunks });

const words = (fromMs: number, ...texts: string[]) =>
  texts.map((text, index) => ({
    text,
    start_ms: fromMs + index * 500,
    end_ms: fromMs + index * 500 + 400,
    confidence: 0.9,
  }));

type Said = { readonly n: number; readonly words: object[]; readonly language?: string };

const keep = (person: Person, id: string, { n, ...said }: Said) =>
  put(person, `${id}/chunks/${n}`, said);

describe("a recording that a browser listens to", () => {
  it("is planned, heard part by part, put together and found again", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    const planned = await plan(person, id);
    expect(planned).toMatchObject({ status: 200, body: { status: "waiting", done_percent: 0 } });
    expect(planned.body.chunks.map(({ state }) => state)).toEqual(["planned", "planned"]);
    const said = words(1_000, "We", "begin", "with", "the", "lighthouse.");
    const begun = await keep(person, id, { n: 0, words: said, language: "en" });
    expect(begun.body).toMatchObject({ status: "waiting", done_percent: 66 });
    expect((await transcriptOf(person.headers, id)).segments[0]?.text).toContain("lighthouse");
    // Both parts have the words of what they share.
    const shared = words(9.8 * MINUTE, "The", "ferry", "leaves.");
    const second = [...shared, ...words(14 * MINUTE, "Goodbye.")];
    const done = await keep(person, id, { n: 1, words: second, language: "en" });
    expect(done.body).toMatchObject({ status: "completed", done_percent: 100, chunks: [] });
    const record = await transcriptOf(person.headers, id);
    expect(record).toMatchObject({
      status: "completed",
      engine: "device",
      language: "en",
      cost_micro_usd: 0,
      waiting_reason: null,
      heard_by: [{ engine: "device", start_ms: 0, end_ms: 15 * MINUTE }],
    });
    expect(record.text).toBe("We begin with the lighthouse. The ferry leaves. Goodbye.");
    const search = await api("/api/transcription/search?q=lighthouse", person.headers);
    expect(await search.json()).toMatchObject({ items: [{ transcript_id: id }] });
  });

  it("goes on later with the parts that are missing", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    await plan(person, id);
    await keep(person, id, { n: 1, words: words(14 * MINUTE, "Goodbye.") });
    // Another browser would cut it otherwise.
    const other = [5, 10, 15].map((end) => ({
      start_ms: (end - 5) * MINUTE,
      end_ms: end * MINUTE,
    }));
    const again = await plan(person, id, other);
    expect(again.body.chunks.map(({ state }) => state)).toEqual(["planned", "heard"]);
    expect(again.body.chunks.map(({ start_ms }) => start_ms)).toEqual([0, 9.75 * MINUTE]);
    // What was heard stays as it is, and is answered alike.
    await keep(person, id, { n: 1, words: words(13 * MINUTE, "Something", "else.") });
    await keep(person, id, { n: 0, words: [] });
    expect((await transcriptOf(person.headers, id)).text).toBe("Goodbye.");
  });

  it("has no text where nobody speaks in it", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    await plan(person, id);
    for (const n of [0, 1]) await keep(person, id, { n, words: [] });
    expect(await transcriptOf(person.headers, id)).toMatchObject({
      status: "completed",
      code: "silence",
      text: "",
      segments: [],
    });
  });

  it("may have phrases where a script has no words", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    await plan(person, id);
    const phrases = [{ text: "We begin.", start_ms: 1_000, end_ms: 3_000 }];
    await put(person, `${id}/chunks/0`, { words: [], phrases });
    await keep(person, id, { n: 1, words: [] });
    const [segment] = (await transcriptOf(person.headers, id)).segments;
    expect(segment).toMatchObject({ text: "We begin.", start_ms: 1_000, end_ms: 3_000 });
  });

  it("takes only the parts that an engine has failed at, and keeps the others", async ({
    expect,
  }) => {
    const { person, id } = await aWaitingRecording({ status: "failed", code: "engine_failed" });
    const insert = env.DB.prepare(
      "insert into transcript_chunks (transcript_id, n, plan, start_ms, end_ms, bounds, state, code, words) select ?, ?, file_id || ':openai', ?, ?, ?, ?, ?, ? from transcripts where id = ?",
    );
    const heard = JSON.stringify([{ text: "Heard.", startMs: 1_000, endMs: 1_400 }]);
    const bounds = JSON.stringify({ overlapMs: 0 });
    await env.DB.batch([
      insert.bind(id, 0, 0, 9 * MINUTE, bounds, "heard", null, heard, id),
      insert.bind(id, 1, 9 * MINUTE, 15 * MINUTE, bounds, "failed", "engine_failed", null, id),
    ]);
    const planned = await plan(person, id);
    expect(planned.body.chunks.map(({ state }) => state)).toEqual(["heard", "failed"]);
    await keep(person, id, { n: 1, words: words(10 * MINUTE, "Here", "too.") });
    const record = await transcriptOf(person.headers, id);
    expect(record).toMatchObject({ status: "completed", code: null, text: "Heard. Here too." });
  });

  it("is heard once, however many browsers hand over its last part at once", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    await plan(person, id);
    await keep(person, id, { n: 0, words: [] });
    const last = { n: 1, words: words(14 * MINUTE, "Goodbye.") };
    await Promise.all([keep(person, id, last), keep(person, id, last)]);
    const record = await transcriptOf(person.headers, id);
    expect(record.segments).toHaveLength(1);
    expect(record.revision).toBe(2);
  });
});

describe("a browser that hands over what it cannot have heard", () => {
  it.for([
    ["starts late", [{ start_ms: 1_000, end_ms: MINUTE }], "start"],
    ["leaves a gap", [half(0), { start_ms: 11 * MINUTE, end_ms: 15 * MINUTE }], "gap"],
    ["ends early", [half(0)], "end"],
    ["ends late", [half(0), { start_ms: 9.8 * MINUTE, end_ms: 17 * MINUTE }], "end"],
    ["has a part of a quarter of an hour", [{ start_ms: 0, end_ms: 15 * MINUTE }], "too_long"],
    ["goes back", [half(0), { start_ms: 9.8 * MINUTE, end_ms: 9.9 * MINUTE }], "order"],
    ["repeats too much", [half(0), { start_ms: 6 * MINUTE, end_ms: 15 * MINUTE }], "overlap"],
  ] as const)("is refused a plan that %s", async ([, chunks, reason], { expect }) => {
    const { person, id } = await aWaitingRecording();
    const answer = await plan(person, id, [...chunks]);
    expect(answer).toMatchObject({ status: 422, body: { code: "chunks_refused" } });
    expect(answer.body.details).toEqual({ reason });
  });

  it.for([
    ["before its part", words(8 * MINUTE, "Early."), 0],
    ["behind its part", words(15 * MINUTE, "Late."), 0],
    ["back in time", [...words(10 * MINUTE, "One"), ...words(9.5 * MINUTE, "two.")], 1],
  ] as const)("is refused words that lie %s", async ([, said, place], { expect }) => {
    const { person, id } = await aWaitingRecording();
    await plan(person, id);
    const answer = await keep(person, id, { n: 1, words: [...said] });
    expect(answer).toMatchObject({ status: 422, body: { code: "words_refused" } });
    expect(answer.body.details).toEqual({ place });
  });

  it("is refused a part that nobody has planned", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    expect(await keep(person, id, { n: 0, words: [] })).toMatchObject({
      status: 404,
      body: { code: "CHUNK_NOT_FOUND" },
    });
  });

  it.for(["pending", "processing", "completed"] as const)(
    "is refused a recording that is %s",
    async (status, { expect }) => {
      const { person, id } = await aWaitingRecording({ status });
      const refusal = { status: 409, body: { code: "DEVICE_IMPOSSIBLE" } };
      expect(await plan(person, id)).toMatchObject(refusal);
      expect(await keep(person, id, { n: 0, words: [] })).toMatchObject(refusal);
    },
  );

  it("is shut out by a job that takes the recording over meanwhile", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    await plan(person, id);
    await env.DB.prepare("update transcripts set status = 'processing' where id = ?")
      .bind(id)
      .run();
    const answer = await keep(person, id, { n: 0, words: words(0, "Late.") });
    expect(answer.status).toBe(409);
    const { segments } = await transcriptOf(person.headers, id);
    expect(segments).toEqual([]);
  });

  it("finds no recording of another person", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    await plan(person, id);
    const stranger = await aPerson();
    expect((await api(`/api/transcription/${id}/chunks`, stranger.headers)).status).toBe(404);
    expect((await plan(stranger, id)).status).toBe(404);
    expect((await keep(stranger, id, { n: 0, words: [] })).status).toBe(404);
  });
});

describe("the model of the owner", () => {
  it("that knows English alone is refused French at once, and English is not", async ({
    expect,
  }) => {
    const { person, id } = await aWaitingRecording({ language: "fr" });
    await aSpeechModel({ languages: ["en"] });
    expect(await plan(person, id)).toMatchObject({
      status: 422,
      body: { code: "language_unsupported" },
    });
    const english = await put(person, `${id}/chunks`, { chunks: cuts, language: "en-GB" });
    expect(english).toMatchObject({ status: 200, body: { language: "en-GB" } });
  });

  it("is served to members with its tag, in ranges, and for ever", async ({ expect }) => {
    const model = await aSpeechModel();
    const { headers } = await aPerson();
    const described = await api("/api/speech/model", headers);
    const { url, ...rest } = await described.json<{ url: string }>();
    expect(rest).toEqual({
      name: model.name,
      size_bytes: model.sizeBytes,
      sha256: model.sha256,
      languages: null,
    });
    const whole = await api(url, headers);
    expect(whole.headers.get("cache-control")).toContain("max-age=31536000, immutable");
    const bytes = await whole.arrayBuffer();
    expect(bytes.byteLength).toBe(model.sizeBytes);
    const part = await api(url, { ...headers, range: "bytes=0-3" });
    const head = new TextDecoder().decode(await part.arrayBuffer());
    expect([part.status, head]).toEqual([206, "lmgg"]);
    const etag = whole.headers.get("etag") ?? "";
    expect((await api(url, { ...headers, "if-none-match": etag })).status).toBe(304);
    expect((await api(url, {})).status).toBe(401);
    expect((await api("/api/speech/model", {})).status).toBe(401);
  });

  it("that is not there is told by a code", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    await noSpeechModel();
    const { headers } = person;
    const missing = { code: "SPEECH_MODEL_NOT_FOUND" };
    const answers = [
      await api("/api/speech/model", headers),
      await api(`/api/speech/model/${"0".repeat(64)}`, headers),
      await api("/api/speech/model/nonsense", headers),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject(missing);
    }
    expect(await plan(person, id)).toMatchObject({ status: 404, body: missing });
  });
});

describe("the page of a recording without a text", () => {
  const see = async ({ headers }: Person, path: string) => {
    const answer = await api(`/transcripts/${path}`, { ...headers, accept: "text/html" });
    return { answer, html: await answer.text() };
  };

  it("offers to listen where there is a model, and says what it weighs", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    const { html } = await see(person, id);
    expect(html).toContain(`href="/transcripts/${id}/device"`);
    expect(html).toContain("4\u00a0");
    await noSpeechModel();
    expect((await see(person, id)).html).not.toContain("/device");
    // It leads back to the recording.
    expect((await see(person, `${id}/device`)).html).not.toContain("data-device");
  });

  it("leads to a page that alone may run threads of WebAssembly", async ({ expect }) => {
    const { person, id } = await aWaitingRecording();
    const isolation = (answer: Response) => [
      answer.headers.get("cross-origin-embedder-policy"),
      answer.headers.get("content-security-policy")?.includes("'wasm-unsafe-eval'"),
    ];
    const { answer, html } = await see(person, `${id}/device`);
    expect(isolation(answer)).toEqual(["require-corp", true]);
    expect(answer.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(answer.headers.get("content-security-policy")).not.toContain("'unsafe-eval'");
    expect(html).toContain("data-device=");
    expect(isolation((await see(person, id)).answer)).toEqual([null, false]);
    expect(isolation((await see(person, "")).answer)).toEqual([null, false]);
  });
});
