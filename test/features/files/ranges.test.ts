import { Buffer } from "node:buffer";
import { env } from "cloudflare:workers";
import * as fc from "fast-check";
import { describe, it } from "vitest";
import { aPerson } from "../../support/accounts";
import { runs } from "../../support/depth";
import { aPdf, aWav } from "../../support/files/recipes";
import { objectKeysOf, storedFile } from "../../support/files/store";
import { api } from "../../support/letters";

const SIZE = 50_000;
const bytes = aWav(SIZE);

async function aRecording() {
  const person = await aPerson();
  const file = await storedFile(person.headers, { bytes, name: "a.wav", purpose: "recording" });
  const get = async (headers: Record<string, string>, method = "GET") => {
    const answer = await api(file.url, { ...person.headers, ...headers }, { method });
    const body = new Uint8Array(await answer.arrayBuffer());
    const told = Object.fromEntries(answer.headers);
    return { status: answer.status, body, headers: told };
  };
  const [key = ""] = await objectKeysOf(person.id);
  return { get, key, person, file };
}

describe("a refusal", () => {
  it("says to save a text as UTF-8 where it is in another encoding", async ({ expect }) => {
    const { headers } = await aPerson();
    const body = Uint8Array.from("Le caf\u00e9", (letter) => letter.charCodeAt(0));
    const path = "/api/v1/files?purpose=document&name=note.txt";
    const answer = await api(path, headers, { method: "POST", body });
    expect(answer.status).toBe(415);
    expect(await answer.text()).toContain("UTF-8");
  });
});

describe("a download", () => {
  it("is whole, a part or nothing, as the standard says", async ({ expect }) => {
    const { get } = await aRecording();
    const etag = (await get({})).headers["etag"] ?? "";
    const part = async (range: string, [from, to]: readonly [number, number], more = {}) => {
      const { status, body, headers } = await get({ range, ...more });
      expect(status, range).toBe(206);
      expect(headers["content-range"]).toBe(`bytes ${from}-${to}/${SIZE}`);
      expect(headers["content-length"]).toBe(String(to - from + 1));
      expect(body).toEqual(bytes.slice(from, to + 1));
    };
    await part("bytes=0-1", [0, 1]);
    await part("bytes=100-", [100, SIZE - 1]);
    await part("bytes=-10", [SIZE - 10, SIZE - 1]);
    await part("bytes=-999999", [0, SIZE - 1]);
    await part("bytes=10-999999", [10, SIZE - 1]);
    await part("bytes=0-0", [0, 0], { "if-range": etag });
    const whole = async (headers: Record<string, string>) => {
      const answer = await get(headers);
      expect(answer.status).toBe(200);
      expect(answer.headers["content-range"]).toBeUndefined();
      expect(answer.body).toEqual(bytes);
    };
    await whole({ range: "bytes=0-0,5-9" });
    await whole({ range: "bytes=0-0", "if-range": `W/${etag}` });
    await whole({ range: "bytes=0-0", "if-range": '"stale"' });
    await whole({ "accept-encoding": "gzip" });
    for (const range of [`bytes=${SIZE}-`, "bytes=-0"]) {
      const answer = await get({ range });
      expect([answer.status, answer.headers["content-range"]]).toEqual([416, `bytes */${SIZE}`]);
      expect(answer.body).toHaveLength(0);
    }
    const known = await get({ "if-none-match": etag, range: "bytes=0-0" });
    expect([known.status, known.headers["etag"], known.body.length]).toEqual([304, etag, 0]);
  });

  it("is announced by HEAD, with its length and without a body", async ({ expect }) => {
    const { get } = await aRecording();
    const head = await get({}, "HEAD");
    expect(head.status).toBe(200);
    expect(head.headers["content-length"]).toBe(String(SIZE));
    expect(head.headers["accept-ranges"]).toBe("bytes");
    expect(head.body).toHaveLength(0);
  });

  it("is announced by HEAD as a whole, since a range counts in a GET alone", async ({ expect }) => {
    const { get } = await aRecording();
    for (const range of ["bytes=0-1", `bytes=${SIZE}-`]) {
      const head = await get({ range }, "HEAD");
      expect([head.status, head.headers["content-length"]]).toEqual([200, String(SIZE)]);
    }
  });

  it("never mixes an object with the one that replaced it", async ({ expect }) => {
    const { get, key } = await aRecording();
    const { etag = "" } = (await get({})).headers;
    const other = aPdf("Another object");
    await env.FILES.put(key, other);
    const cut = await get({ range: "bytes=10-19", "if-range": etag });
    expect([cut.status, cut.body]).toEqual([200, other]);
    const part = await get({ range: "bytes=10-19" });
    expect([part.status, part.body]).toEqual([206, other.slice(10, 20)]);
    expect((await get({}, "HEAD")).headers["content-length"]).toBe(String(other.length));
  });

  it("of an object without bytes is empty, and has no range", async ({ expect }) => {
    const { get, key, file } = await aRecording();
    const empty = await env.FILES.put(key, "");
    await env.DB.prepare("update files set size = 0, etag = ? where id = ?")
      .bind(empty?.etag, file.id)
      .run();
    const whole = await get({});
    expect([whole.status, whole.headers["content-length"]]).toEqual([200, "0"]);
    const part = await get({ range: "bytes=0-" });
    expect([part.status, part.headers["content-range"]]).toEqual([416, "bytes */0"]);
  });

  it("of an object that is gone is not there", async ({ expect }) => {
    const { get, key } = await aRecording();
    await env.FILES.delete(key);
    expect((await get({})).status).toBe(404);
    expect((await get({}, "HEAD")).status).toBe(404);
  });

  it("has the right bytes for any range", async ({ expect }) => {
    const { get } = await aRecording();
    const edges = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1));
    const holds = async ([one, other]: readonly [number, number]) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const { status, body } = await get({ range: `bytes=${from}-${to}` });
      expect(status).toBe(206);
      // A thousand comparisons of fifty thousand bytes each take minutes by `toEqual`.
      expect(Buffer.compare(body, bytes.subarray(from, to + 1))).toBe(0);
    };
    await fc.assert(fc.asyncProperty(edges, holds), { numRuns: runs({ deep: 250, whole: 1_000 }) });
  });
});
