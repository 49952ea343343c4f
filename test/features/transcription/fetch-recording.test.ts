import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { fetchRecording } from "../../../src/features/transcription/receiving/fetch-recording";
import { configOf } from "../../../src/platform/config";
import { ownerKey } from "../../../src/platform/owner";
import { hostileUrls } from "../../platform/hostile-urls";
import { aPerson } from "../../support/accounts";
import { ORIGIN, testCtx } from "../../support/context";
import { codeOf, objectKeysOf, storageOf, storedKeys } from "../../support/files/store";
import { postJson } from "../../support/letters";
import { mediumBytes } from "../../support/media";
import { aTone } from "../../support/recordings";

const url = "https://media.acme.com/talks/R%C3%A9union.mp3?key=1";
type Answer = (request: Request) => Response | Promise<Response>;

/** A world of one answer; it counts what was asked. */
function worldOf(answer: Answer, changes: object = {}) {
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    asked.push(request.url);
    return answer(request);
  };
  const config = { ...configOf(env), SITE_ORIGIN: ORIGIN, ...changes };
  return {
    asked,
    ctx: Object.assign(testCtx({ kind: "system", name: "test" }, { config }), { fetch }),
  };
}

async function fetched(answer: Answer, { address = url, changes = {} } = {}) {
  const person = await aPerson();
  const world = worldOf(answer, changes);
  const jobId = crypto.randomUUID();
  const wanted = { ownerId: ownerKey(person.id), url: address, jobId };
  const result = await fetchRecording(world.ctx, wanted);
  const storage = await storageOf(person.id);
  return { ...world, person, wanted, result, storage, code: result.ok ? "fetched" : result.code };
}

/** Nobody says how long it is, and it comes in pieces. */
function inPieces(bytes: Uint8Array, pieceBytes = 1_000_000): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + pieceBytes));
      at += pieceBytes;
    },
  });
}

const audio = (bytes: Uint8Array, headers: { [name: string]: string } = {}) =>
  new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { "content-length": String(bytes.length), ...headers },
  });
const nothing = { counted: 0, settled: 0, reserved: 0, files: 0 };

describe("the recording at an address", () => {
  it("is kept among the files of who named it, and is what its bytes say", async ({ expect }) => {
    const bytes = Uint8Array.from(await mediumBytes("speech/en-read.m4a"));
    const { result, person, storage } = await fetched(() =>
      audio(bytes, { "content-type": "text/html" }),
    );
    if (!result.ok) throw new Error(result.code);
    expect(result.file).toMatchObject({ name: "Réunion.mp3", kind: "m4a", size: bytes.length });
    expect(result.facts.codec).toBe("aac");
    expect(storage).toMatchObject({ files: 1, counted: bytes.length, reserved: 0 });
    const [key = ""] = await objectKeysOf(person.id);
    expect(new Uint8Array((await (await env.FILES.get(key))?.arrayBuffer()) ?? [])).toEqual(bytes);
  });

  it("comes whole where nobody says how long it is, in equal parts of the bucket", async ({
    expect,
  }) => {
    const bytes = aTone({ seconds: 1_100 });
    const { result, person, storage } = await fetched(() => new Response(inPieces(bytes)));
    if (!result.ok) throw new Error(result.code);
    expect(storage).toMatchObject({ files: 1, counted: bytes.length, reserved: 0 });
    const [key = ""] = await objectKeysOf(person.id);
    const kept = new Uint8Array((await (await env.FILES.get(key))?.arrayBuffer()) ?? []);
    expect(kept.length).toBe(bytes.length);
    expect(kept.every((byte, at) => byte === bytes[at])).toBe(true);
  });

  it("is fetched once by a job, also where its run is followed by another one", async ({
    expect,
  }) => {
    const { asked, ctx, wanted, result, person } = await fetched(() => audio(aTone()));
    const again = await fetchRecording(ctx, wanted);
    expect(again).toEqual(result);
    expect(asked).toHaveLength(1);
    expect(await storageOf(person.id)).toMatchObject({ files: 1 });
  });

  it("is reached through redirects that lead to public addresses", async ({ expect }) => {
    const { code, asked } = await fetched((request) =>
      request.url === url
        ? new Response(null, { status: 302, headers: { location: "https://cdn.acme.net/a.wav" } })
        : audio(aTone()),
    );
    expect([code, asked]).toEqual(["fetched", [url, "https://cdn.acme.net/a.wav"]]);
  });
});

describe("an address that is refused", () => {
  it("is never asked, however it is written", async ({ expect }) => {
    const SITE_ORIGIN = "https://atelier.example.com";
    const { ctx, asked } = worldOf(() => audio(aTone()), { SITE_ORIGIN });
    const wanted = { ownerId: ownerKey((await aPerson()).id), jobId: crypto.randomUUID() };
    for (const [address] of hostileUrls) {
      const result = await fetchRecording(ctx, { ...wanted, url: address });
      expect([address, result]).toEqual([address, { ok: false, code: "address_refused" }]);
    }
    expect(asked).toEqual([]);
  });

  it.for([
    "http://127.0.0.1/a.mp3",
    "https://127.0.0.1/a.mp3",
    "https://10.0.0.8/a.mp3",
    "https://[::1]/a.mp3",
    "https://[::ffff:10.0.0.8]/a.mp3",
    "https://169.254.169.254/latest/meta-data/",
    "https://atelier.internal/a.mp3",
    "https://10.0.0.8.nip.io/a.mp3",
    "https://media.acme.com:8080/a.mp3",
    "https://nora:secret@media.acme.com/a.mp3",
    "ftp://media.acme.com/a.mp3",
    "http://media.acme.com/a.mp3",
    `${ORIGIN}/a.mp3`,
  ])("is not followed in a redirect: %s", async (location, { expect }) => {
    const { code, asked, storage } = await fetched(
      () => new Response(null, { status: 302, headers: { location } }),
    );
    expect([code, asked.length, storage]).toEqual(["address_refused", 1, nothing]);
  });
});

describe("what is no recording", () => {
  const page = "<!doctype html><html><title>A talk</title></html>";

  it.for<[name: string, code: string, answer: Answer]>([
    ["a page", "not_media", () => new Response(page)],
    [
      "a page of unknown length under the type of a recording",
      "not_media",
      () =>
        new Response(inPieces(new TextEncoder().encode(`\n ${page}`)), {
          headers: { "content-type": "audio/mpeg" },
        }),
    ],
    ["a text", "unsupported_media", () => audio(new TextEncoder().encode("Only words"))],
    ["a head without sound", "no_audio", () => audio(aTone({ seconds: 0 }))],
    ["nothing", "empty_file", () => audio(new Uint8Array())],
    ["nothing of unknown length", "empty_file", () => new Response(inPieces(new Uint8Array()))],
    ["what is not there", "media_unreachable", () => new Response("", { status: 404 })],
    ["a part", "media_unreachable", () => new Response(aTone(), { status: 206 })],
    [
      "an endless redirect",
      "media_unreachable",
      () => new Response(null, { status: 302, headers: { location: url } }),
    ],
    ["a broken line", "media_unreachable", () => Promise.reject(new TypeError("broken"))],
    [
      "less than was announced",
      "media_unreachable",
      () => new Response(inPieces(aTone()), { headers: { "content-length": "999999" } }),
    ],
    [
      "more than is allowed",
      "media_too_large",
      () => new Response(inPieces(aTone()), { headers: { "content-length": "600000000" } }),
    ],
    [
      "a body that breaks off",
      "media_unreachable",
      () =>
        new Response(
          new ReadableStream({
            start: (controller) => controller.enqueue(aTone()),
            pull: (controller) => controller.error(new Error("broken off")),
          }),
        ),
    ],
  ])("has a code, and nothing of it is kept: %s", async ([, code, answer], { expect }) => {
    const before = await storedKeys();
    const result = await fetched(answer);
    expect([result.code, result.storage]).toEqual([code, nothing]);
    expect(await storedKeys()).toEqual(before);
  });

  it("is given up where the other side falls silent", async ({ expect }) => {
    const silence = () => new Promise<never>(() => undefined);
    const changes = { FETCH_TIMEOUT_MS: 20 };
    expect((await fetched(silence, { changes })).code).toBe("media_unreachable");
    const half = () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(aTone()),
          pull: silence,
        }),
      );
    const result = await fetched(half, { changes });
    expect([result.code, result.storage]).toEqual(["media_unreachable", nothing]);
  });

  it.for([true, false])(
    "is kept out by a full storage, announced: %s",
    async (isTold, { expect }) => {
      const config = configOf(env);
      const free = { ...config.PLAN_QUOTAS.free, storage_mb: 1 };
      const changes = { PLAN_QUOTAS: { ...config.PLAN_QUOTAS, free } };
      const bytes = aTone({ seconds: 70 });
      const before = await storedKeys();
      const answer = () => (isTold ? audio(bytes) : new Response(inPieces(bytes)));
      const result = await fetched(answer, { changes });
      expect([result.code, result.storage]).toEqual(["storage_full", nothing]);
      expect(await storedKeys()).toEqual(before);
    },
  );
});

describe("the address of a recording", () => {
  const ask = async (body: object) => {
    const { headers } = await aPerson();
    const answer = await postJson("/api/transcription", headers, body);
    return { status: answer.status, answer };
  };

  it("makes a transcript that is on its way", async ({ expect }) => {
    const { status, answer } = await ask({ media_url: url, language: "fr" });
    expect(status).toBe(201);
    expect(await answer.json()).toMatchObject({
      source_type: "url",
      media_url: url,
      video_url: null,
      status: "pending",
      language: "fr",
    });
  });

  it("of YouTube asks for the video", async ({ expect }) => {
    const videoUrl = "https://youtu.be/dQw4w9WgXcQ";
    const { answer } = await ask({ media_url: videoUrl });
    expect(await answer.json()).toMatchObject({
      source_type: "youtube",
      video_url: videoUrl,
      video_id: "dQw4w9WgXcQ",
      media_url: null,
    });
  });

  it.for<[body: object, code: string]>([
    [{ media_url: "http://127.0.0.1/a.mp3" }, "address_refused"],
    [{ media_url: "http://[::1]/a.mp3" }, "address_refused"],
    [{ media_url: "file:///etc/passwd" }, "address_refused"],
    [{ media_url: `${ORIGIN}/a.mp3` }, "address_refused"],
    [{ media_url: "talk.mp3" }, "address_refused"],
    [{ media_url: url, video_url: "dQw4w9WgXcQ" }, "VALIDATION_ERROR"],
    [{ media_url: "" }, "VALIDATION_ERROR"],
    [{}, "VALIDATION_ERROR"],
  ])("is refused at once: %j", async ([body, code], { expect }) => {
    const { status, answer } = await ask(body);
    expect([status, await codeOf(answer)]).toEqual([422, code]);
  });
});
