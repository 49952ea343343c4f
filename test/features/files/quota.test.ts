import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { removeFile } from "../../../src/features/files";
import { storeFile } from "../../../src/features/files";
import type { Ctx } from "../../../src/platform/context";
import { configOf } from "../../../src/platform/config";
import { aPerson, type Person } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { aPdf, aPng, bytesOf } from "../../support/files/recipes";
import {
  codeOf,
  objectKeysOf,
  sendFile,
  storageOf,
  storedFile,
  storedKeys,
} from "../../support/files/store";
import { api } from "../../support/letters";

const MB = 1024 * 1024;

/** The free plan allows so many megabytes. */
function withStorage(megabytes: number): Ctx["config"] {
  const config = configOf(env);
  const free = { ...config.PLAN_QUOTAS.free, storage_mb: megabytes };
  return { ...config, PLAN_QUOTAS: { ...config.PLAN_QUOTAS, free } };
}

const ctxOf = ({ id, username, sessionId }: Person, changes: Partial<Ctx> = {}) =>
  testCtx(
    { kind: "user", userId: id, username, role: "user", accountSessionId: sessionId },
    { config: withStorage(1), ...changes },
  );

const aFile = (size: number, seed: number) => {
  const head = aPdf(String(seed));
  const bytes = new Uint8Array(size);
  bytes.set(head);
  return {
    purpose: "document",
    name: `${seed}.pdf`,
    body: new Blob([bytes]).stream(),
    announcedBytes: null,
  };
};

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => "stored",
    (error: Error) => error.message,
  );

describe("the quota of a person", () => {
  it("is exact when fifty uploads run side by side", async ({ expect }) => {
    const person = await aPerson();
    const size = MB / 16;
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, seed) =>
        outcomeOf(storeFile(ctxOf(person), aFile(size, seed))),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === "stored")).toHaveLength(16);
    expect(outcomes.filter((outcome) => outcome === "QUOTA_EXCEEDED")).toHaveLength(34);
    const use = await storageOf(person.id);
    expect(use).toEqual({ counted: MB, settled: MB, reserved: 0, files: 16 });
    expect(await objectKeysOf(person.id)).toHaveLength(16);
  });

  it("is counted up to its last byte, and given back by a deletion", async ({ expect }) => {
    const person = await aPerson();
    const ctx = ctxOf(person);
    const { id } = await storeFile(ctx, aFile(MB - 1_000, 1));
    expect(await outcomeOf(storeFile(ctx, aFile(1_001, 2)))).toBe("QUOTA_EXCEEDED");
    expect(await outcomeOf(storeFile(ctx, aFile(1_000, 3)))).toBe("stored");
    expect(await outcomeOf(storeFile(ctx, aFile(500, 4)))).toBe("QUOTA_EXCEEDED");
    await removeFile(ctx, id);
    expect(await outcomeOf(storeFile(ctx, aFile(500, 4)))).toBe("stored");
    expect(await storageOf(person.id)).toMatchObject({ counted: 1_500, files: 2 });
  });

  it("gets back what a killed request had reserved, once that has expired", async ({ expect }) => {
    const person = await aPerson();
    await env.DB.prepare(
      `insert into uploads (id, owner_id, purpose, name, size, object_key, created_at, expires_at)
       values (?, ?, 'document', 'a.pdf', ?, 'files/never', 0, ?)`,
    )
      .bind(crypto.randomUUID(), `user:${person.id}`, MB, Date.now() + 60_000)
      .run();
    expect(await outcomeOf(storeFile(ctxOf(person), aFile(500, 1)))).toBe("QUOTA_EXCEEDED");
    const now = () => new Date(Date.now() + 120_000);
    expect(await outcomeOf(storeFile(ctxOf(person, { now }), aFile(500, 1)))).toBe("stored");
    expect(await storageOf(person.id)).toMatchObject({ counted: 500, reserved: 0 });
  });

  it("loses nothing to a request that is refused or that fails", async ({ expect }) => {
    const person = await aPerson();
    const before = await storedKeys();
    const failing = {
      ...env,
      FILES: { put: () => Promise.reject(new Error("The bucket is away")) },
    } as unknown as Env;
    const failed = storeFile(ctxOf(person, { env: failing }), aFile(500, 1));
    expect(await outcomeOf(failed)).toBe("The bucket is away");
    const late = bytesOf("a".repeat(300_000), [0]);
    expect((await sendFile(person.headers, { bytes: late, name: "a.txt" })).status).toBe(415);
    expect(await storageOf(person.id)).toMatchObject({ counted: 0, settled: 0, reserved: 0 });
    expect(await storedKeys()).toEqual(before);
  });
});

describe("the same bytes of one person", () => {
  it("are one object with two rows, which goes with the last of them", async ({ expect }) => {
    const person = await aPerson();
    const bytes = aPdf(crypto.randomUUID());
    const first = await storedFile(person.headers, { bytes, name: "one.pdf" });
    const second = await storedFile(person.headers, { bytes, name: "two.pdf", purpose: "manual" });
    expect(second).toMatchObject({ filename: "two.pdf", digest: first.digest });
    const [key = "", ...more] = await objectKeysOf(person.id);
    expect(more).toEqual([]);
    expect(await storageOf(person.id)).toMatchObject({ counted: 2 * bytes.length, files: 2 });
    const remove = (id: number) => api(`/api/v1/files/${id}`, person.headers, { method: "DELETE" });
    expect((await remove(first.id)).status).toBe(200);
    expect(await env.FILES.head(key)).not.toBeNull();
    expect((await api(second.url, person.headers)).status).toBe(200);
    expect((await remove(second.id)).status).toBe(200);
    expect(await env.FILES.head(key)).toBeNull();
    expect((await api(second.url, person.headers)).status).toBe(404);
    expect(await storageOf(person.id)).toMatchObject({ counted: 0, files: 0 });
  });

  it("are not shared with anybody else", async ({ expect }) => {
    const [one, other] = [await aPerson(), await aPerson()];
    const bytes = aPdf(crypto.randomUUID());
    await storedFile(one.headers, { bytes });
    await storedFile(other.headers, { bytes });
    expect(await objectKeysOf(one.id)).not.toEqual(await objectKeysOf(other.id));
  });

  it("outlive a deletion that runs beside an upload of them", async ({ expect }) => {
    const person = await aPerson();
    const bytes = aPdf(crypto.randomUUID());
    let { id } = await storedFile(person.headers, { bytes });
    for (let round = 0; round < 10; round += 1) {
      const [again] = await Promise.all([
        storedFile(person.headers, { bytes }),
        api(`/api/v1/files/${id}`, person.headers, { method: "DELETE" }),
      ]);
      const answer = await api(again.url, person.headers);
      expect(answer.status).toBe(200);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
      ({ id } = again);
    }
    expect(await objectKeysOf(person.id)).toHaveLength(1);
  });
});

describe("a file that is sent", () => {
  it("is refused by its length before it is read, and by its bytes where it lies", async ({
    expect,
  }) => {
    const { headers } = await aPerson();
    const large = new Uint8Array(10 * MB + 1);
    large.set(aPdf());
    const tooLarge = await sendFile(headers, { bytes: large });
    expect([tooLarge.status, await codeOf(tooLarge)]).toEqual([413, "FILE_TOO_LARGE"]);
    const recording = new Uint8Array(10 * MB + 1);
    recording.set(bytesOf("fLaC"));
    const inParts = await sendFile(headers, {
      bytes: recording,
      name: "a.flac",
      purpose: "recording",
    });
    expect([inParts.status, await codeOf(inParts)]).toEqual([413, "FILE_NEEDS_PARTS"]);
    const huge = await sendFile(headers, { bytes: new Uint8Array(11 * MB) });
    expect(huge.status).toBe(413);
  });

  it("needs a purpose that is open to all, and something in it", async ({ expect }) => {
    const { headers } = await aPerson();
    const bytes = aPng();
    for (const purpose of ["", "film", "avatar"]) {
      const answer = await sendFile(headers, { bytes, name: "a.png", purpose });
      expect([answer.status, await codeOf(answer)]).toEqual([400, "PURPOSE_UNKNOWN"]);
    }
    const empty = await sendFile(headers, { bytes: new Uint8Array() });
    expect([empty.status, await codeOf(empty)]).toEqual([400, "FILE_EMPTY"]);
    const form = new FormData();
    form.set("purpose", "image");
    const missing = await api("/api/v1/files", headers, { method: "POST", body: form });
    expect([missing.status, await codeOf(missing)]).toEqual([400, "FILE_MISSING"]);
  });
});

describe("one's files", () => {
  it("are listed page by page, the latest first, with the storage they take", async ({
    expect,
  }) => {
    const { headers } = await aPerson();
    const names = ["one.pdf", "two.pdf", "three.pdf"];
    for (const name of names) await storedFile(headers, { bytes: aPdf(name), name });
    type Page = {
      data: { files: { filename: string }[]; next: number | null; storage: Record<string, number> };
    };
    const seen: string[] = [];
    for (let next: number | null = 0; next !== null;) {
      const after: string = next === 0 ? "" : `&after=${next}`;
      const { data }: Page = await (await api(`/api/v1/files?limit=2${after}`, headers)).json();
      seen.push(...data.files.map(({ filename }) => filename));
      expect(data.storage).toMatchObject({ quota_bytes: 1_024 * MB, files: 3 });
      next = data.next;
    }
    expect(seen).toEqual(names.toReversed());
  });

  it("do not exist for anybody else", async ({ expect }) => {
    const [owner, other] = [await aPerson(), await aPerson({ role: "super_admin" })];
    const { id, url } = await storedFile(owner.headers, { bytes: aPdf() });
    const requests = [
      [url, "GET"],
      [url, "HEAD"],
      [`/api/v1/files/${id}`, "GET"],
      [`/api/v1/files/${id}`, "DELETE"],
    ] as const;
    for (const [path, method] of requests) {
      expect((await api(path, other.headers, { method })).status, method).toBe(404);
      expect((await api(path, {}, { method })).status, method).toBe(401);
    }
    expect((await api(url, owner.headers)).status).toBe(200);
  });
});
