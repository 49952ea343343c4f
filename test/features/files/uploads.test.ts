import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { completeUpload } from "../../../src/features/files/receiving/complete-upload";
import { abortExpiredUploads, sweepStoredFiles } from "../../../src/features/files/store/clean-up";
import { aPerson, type Person } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { aPdf, aWav, aZip, bytesOf, docxParts } from "../../support/files/recipes";
import {
  codeOf,
  type FileData,
  objectKeysOf,
  storageOf,
  storedFile,
} from "../../support/files/store";
import { api, postJson } from "../../support/letters";

const PART = 8 * 1024 * 1024;
const bytes = aWav(PART + 1_000);
const parts = [bytes.slice(0, PART), bytes.slice(PART)] as const;

const hashOf = async (part: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", part)).toHex();

type State = { id: string; parts: number; part_size: number; have: number[] };

async function begun(person: Person, announced: object = {}): Promise<State> {
  const wanted = { purpose: "recording", name: "a.wav", size: bytes.length, ...announced };
  const answer = await postJson("/api/v1/uploads", person.headers, wanted);
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json<{ data: State }>()).data;
}

type Sent = {
  readonly number: number;
  readonly part: Uint8Array<ArrayBuffer>;
  readonly hash?: string;
};

const sendPart = ({ headers }: Person, id: string, { number, part, hash }: Sent) =>
  api(
    `/api/v1/uploads/${id}/parts/${number}`,
    {
      ...headers,
      "content-length": String(part.length),
      "content-type": "application/octet-stream",
      ...(hash !== undefined && { "x-part-sha256": hash }),
    },
    { method: "PUT", body: part },
  );

const complete = ({ headers }: Person, id: string) =>
  api(`/api/v1/uploads/${id}/complete`, headers, { method: "POST" });
const stateOf = async ({ headers }: Person, id: string) =>
  (await (await api(`/api/v1/uploads/${id}`, headers)).json<{ data: State }>()).data;

const later = (ms: number) =>
  testCtx({ kind: "system", name: "test" }, { now: () => new Date(Date.now() + ms) });
const HOUR_MS = 3_600_000;

describe("an upload in parts", () => {
  it("takes them in any order, and becomes one file of the same bytes", async ({ expect }) => {
    const person = await aPerson();
    const { id, ...state } = await begun(person);
    expect(state).toMatchObject({ parts: 2, part_size: PART, have: [] });
    expect(await storageOf(person.id)).toMatchObject({ reserved: bytes.length, settled: 0 });
    for (const number of [2, 1]) {
      const part = parts[number - 1] ?? bytes;
      const answer = await sendPart(person, id, { number, part, hash: await hashOf(part) });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ data: { sha256: await hashOf(part) } });
    }
    expect((await stateOf(person, id)).have).toEqual([1, 2]);
    const answer = await complete(person, id);
    const { data } = await answer.json<{ data: FileData }>();
    expect(data).toMatchObject({ mime_type: "audio/wav", size: bytes.length, filename: "a.wav" });
    const whole = await api(data.url, person.headers);
    expect(await hashOf(new Uint8Array(await whole.arrayBuffer()))).toBe(await hashOf(bytes));
    expect(await storageOf(person.id)).toMatchObject({
      counted: bytes.length,
      reserved: 0,
      files: 1,
    });
    // The answer may have been lost.
    const again = await (await complete(person, id)).json<{ data: FileData }>();
    expect(again.data.id).toBe(data.id);
    expect((await storageOf(person.id)).files).toBe(1);
  });

  it("takes a part again, and never another one in its place", async ({ expect }) => {
    const person = await aPerson();
    const { id } = await begun(person);
    const [, part] = parts;
    expect((await sendPart(person, id, { number: 2, part })).status).toBe(200);
    expect((await sendPart(person, id, { number: 2, part })).status).toBe(200);
    const hash = await hashOf(part);
    expect((await sendPart(person, id, { number: 2, part, hash })).status).toBe(200);
    const other = part.map((byte) => byte ^ 1);
    const refused = await sendPart(person, id, { number: 2, part: other });
    expect([refused.status, await codeOf(refused)]).toEqual([409, "PART_DIFFERS"]);
    const lying = await sendPart(person, id, { number: 2, part, hash: await hashOf(other) });
    expect(await codeOf(lying)).toBe("PART_DIFFERS");
  });

  it("refuses a part of another number, length, hash or kind, and keeps nothing of it", async ({
    expect,
  }) => {
    const person = await aPerson();
    const { id } = await begun(person);
    const [first, second] = parts;
    const wrong: readonly Sent[] = [
      { number: 3, part: second },
      { number: 2, part: second.slice(1) },
      { number: 1, part: second },
      { number: 2, part: second, hash: await hashOf(first) },
    ];
    for (const sent of wrong) {
      const answer = await sendPart(person, id, sent);
      expect([answer.status, await codeOf(answer)]).toEqual([400, "PART_REFUSED"]);
    }
    expect((await stateOf(person, id)).have).toEqual([]);
    const early = await complete(person, id);
    expect([early.status, await codeOf(early)]).toEqual([409, "UPLOAD_INCOMPLETE"]);
    const page = first.slice();
    page.set(bytesOf("<html><script>alert(1)</script>"));
    const answer = await sendPart(person, id, { number: 1, part: page });
    expect([answer.status, await codeOf(answer)]).toEqual([415, "FILE_KIND_REFUSED"]);
    // Such a file can never become whole, and its bytes are given back at once.
    expect((await api(`/api/v1/uploads/${id}`, person.headers)).status).toBe(404);
    expect(await storageOf(person.id)).toMatchObject({ counted: 0, reserved: 0 });
  });

  it("of another kind is told the endings that are taken, each once", async ({ expect }) => {
    const person = await aPerson();
    const wanted = { purpose: "recording", name: "a.exe", size: 1 };
    const answer = await postJson("/api/v1/uploads", person.headers, wanted);
    expect(await answer.text()).toContain("mp4, aac, webm, mka, mkv");
  });

  it("is refused before it begins where its name, size or purpose cannot be", async ({
    expect,
  }) => {
    const person = await aPerson();
    const codes = async (announced: object) => {
      const wanted = { purpose: "recording", name: "a.wav", size: 1, ...announced };
      const answer = await postJson("/api/v1/uploads", person.headers, wanted);
      return [answer.status, await codeOf(answer)];
    };
    expect(await codes({ size: 2_000 * 1024 * 1024 + 1 })).toEqual([413, "FILE_TOO_LARGE"]);
    expect(await codes({ name: "a.exe" })).toEqual([415, "FILE_KIND_REFUSED"]);
    expect(await codes({ name: "a" })).toEqual([415, "FILE_KIND_REFUSED"]);
    expect(await codes({ purpose: "film" })).toEqual([400, "PURPOSE_UNKNOWN"]);
    expect(await codes({ size: 0 })).toEqual([400, "VALIDATION_ERROR"]);
    const half = { size: 500 * 1024 * 1024 };
    await begun(person, half);
    await begun(person, half);
    expect(await codes(half)).toEqual([413, "QUOTA_EXCEEDED"]);
  });

  it("is looked at as a whole where its kind asks for that", async ({ expect }) => {
    const person = await aPerson();
    const outcome = async (name: string, whole: Uint8Array<ArrayBuffer>) => {
      const { id } = await begun(person, { purpose: "document", name, size: whole.length });
      await sendPart(person, id, { number: 1, part: whole });
      return (await complete(person, id)).status;
    };
    expect(await outcome("a.docx", aZip(docxParts))).toBe(200);
    expect(await outcome("a.txt", bytesOf("a".repeat(70_000)))).toBe(200);
    const { counted } = await storageOf(person.id);
    const bomb = aZip([...docxParts, { name: "word/a", text: "0".repeat(1e6) }]);
    expect(await outcome("a.docx", bomb)).toBe(415);
    expect(await outcome("a.txt", bytesOf("a".repeat(300_000), [0]))).toBe(415);
    expect(await storageOf(person.id)).toMatchObject({ counted, reserved: 0, files: 2 });
  });

  it("is nobody else's", async ({ expect }) => {
    const [person, other] = [await aPerson(), await aPerson()];
    const { id } = await begun(person);
    const [, part] = parts;
    expect((await sendPart(other, id, { number: 2, part })).status).toBe(404);
    expect((await complete(other, id)).status).toBe(404);
    for (const method of ["GET", "DELETE"]) {
      expect((await api(`/api/v1/uploads/${id}`, other.headers, { method })).status).toBe(404);
    }
    expect((await stateOf(person, id)).have).toEqual([]);
  });

  it("gives its bytes back when it is given up", async ({ expect }) => {
    const person = await aPerson();
    const { id } = await begun(person);
    const [, part] = parts;
    await sendPart(person, id, { number: 2, part });
    const given = await api(`/api/v1/uploads/${id}`, person.headers, { method: "DELETE" });
    expect(given.status).toBe(200);
    expect(await storageOf(person.id)).toMatchObject({ counted: 0, reserved: 0 });
    expect((await sendPart(person, id, { number: 2, part })).status).toBe(404);
  });

  it("becomes one whole file, or none, however many end it at once", async ({ expect }) => {
    const person = await aPerson();
    const small = bytesOf("fLaC", crypto.getRandomValues(new Uint8Array(64)));
    const ready = async () => {
      const { id } = await begun(person, { name: "a.flac", size: small.length });
      await sendPart(person, id, { number: 1, part: small });
      return id;
    };
    for (let round = 0; round < 5; round += 1) {
      const id = await ready();
      const answers = await Promise.all([1, 2, 3].map(() => complete(person, id)));
      const ids = new Set<number>();
      for (const answer of answers) {
        const { data } = await answer.json<{ data: FileData }>();
        ids.add(data.id);
        const whole = await api(data.url, person.headers);
        expect(new Uint8Array(await whole.arrayBuffer())).toEqual(small);
      }
      expect(ids.size).toBe(1);
      const [given, other] = [await ready(), person.headers];
      const [ended] = await Promise.all([
        complete(person, given),
        api(`/api/v1/uploads/${given}`, other, { method: "DELETE" }),
      ]);
      if (ended.status !== 200) continue;
      const { data } = await ended.json<{ data: FileData }>();
      expect((await api(data.url, person.headers)).status).toBe(200);
    }
    const { files, counted, reserved } = await storageOf(person.id);
    expect([counted, reserved]).toEqual([files * small.length, 0]);
  });

  it("goes on where a run died between the object and the row", async ({ expect }) => {
    const person = await aPerson();
    const { id } = await begun(person);
    for (const [index, part] of parts.entries()) {
      await sendPart(person, id, { number: index + 1, part });
    }
    const { id: userId, username, sessionId } = person;
    const actor = {
      kind: "user",
      userId,
      username,
      role: "user",
      accountSessionId: sessionId,
    } as const;
    let isDead = false;
    const DB = new Proxy(env.DB, {
      get(db, key) {
        if (isDead) throw new Error("The run has died");
        const method = Reflect.get(db, key, db) as (...args: unknown[]) => unknown;
        return (...args: unknown[]) => method.apply(db, args);
      },
    });
    const FILES = {
      resumeMultipartUpload: (key: string, name: string) => {
        const multipart = env.FILES.resumeMultipartUpload(key, name);
        return {
          complete: async (told: R2UploadedPart[]) => {
            isDead = true;
            return multipart.complete(told);
          },
        };
      },
    };
    const ctx = testCtx(actor);
    const { drizzle } = await import("drizzle-orm/d1");
    const dying = { ...ctx, db: drizzle(DB), env: { ...env, FILES } as unknown as Env };
    await expect(completeUpload(dying, id)).rejects.toThrow("The run has died");
    expect((await storageOf(person.id)).files).toBe(0);
    expect((await complete(person, id)).status).toBe(200);
    expect(await storageOf(person.id)).toMatchObject({
      counted: bytes.length,
      files: 1,
      reserved: 0,
    });
  });
});

describe("the sweep", () => {
  it("aborts uploads of yesterday, and no others", async ({ expect }) => {
    const person = await aPerson();
    const { id } = await begun(person);
    const [, part] = parts;
    await sendPart(person, id, { number: 2, part });
    await abortExpiredUploads(later(24 * HOUR_MS));
    expect((await stateOf(person, id)).have).toEqual([2]);
    for (const _ of [1, 2]) await abortExpiredUploads(later(26 * HOUR_MS));
    expect(await storageOf(person.id)).toMatchObject({ counted: 0, reserved: 0 });
    expect((await api(`/api/v1/uploads/${id}`, person.headers)).status).toBe(404);
  });

  it("removes objects that no row names, and no others", async ({ expect }) => {
    const person = await aPerson();
    const file = await storedFile(person.headers, { bytes: aPdf(crypto.randomUUID()) });
    const orphan = `files/${crypto.randomUUID()}`;
    await env.FILES.put(orphan, "left by a run that died");
    await sweepStoredFiles(later(0));
    expect(await env.FILES.head(orphan)).not.toBeNull();
    await sweepStoredFiles(later(25 * HOUR_MS));
    expect(await env.FILES.head(orphan)).toBeNull();
    const [key = ""] = await objectKeysOf(person.id);
    expect(await env.FILES.head(key)).not.toBeNull();
    expect((await api(file.url, person.headers)).status).toBe(200);
  });
});
