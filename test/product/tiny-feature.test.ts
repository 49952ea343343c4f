import {
  createExecutionContext,
  createMessageBatch,
  getQueueResult,
  waitOnExecutionContext,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeAll, beforeEach, describe, it, vi } from "vitest";
import guide from "../../docs/adding-a-feature.md?raw";
import { createApp } from "../../src/app";
import { runJob } from "../../src/engines/jobs";
import { features } from "../../src/features";
import { consumeJobs, type Job } from "../../src/jobs";
import { featureSetOf } from "../../src/platform/feature";
import { buildDocument } from "../../src/platform/openapi/build-document";
import { runScheduled } from "../../src/schedule";
import { aPerson, PASSWORD, type Person } from "../support/accounts";
import { anAddress, ORIGIN, testCtx } from "../support/context";
import { withoutLimits } from "../support/rates";
import { wrongAnswers } from "./support/authorisation-check";
import { problemOf } from "./support/contract-answers";
import { exemplaryRequest } from "./support/contract-requests";
import { guardsByRoute } from "./support/route-guards";
import { aRouteWorld, type RouteWorld } from "./support/route-world";
import { notesFeature } from "./tiny-feature/notes/feature";

// The one line that a feature adds outside of its folder.
const withNotes = [...features, notesFeature];
const app = createApp(withNotes);
const ctxWithNotes = () =>
  testCtx({ kind: "system", name: "test" }, { features: featureSetOf(withNotes) });

beforeAll(async () => {
  // The migration of the feature would create this table.
  await env.DB.prepare(
    "create table notes (id integer primary key autoincrement, owner_id text not null, text text not null, created_at integer not null)",
  ).run();
});
// The tests deliver messages themselves: the Worker that stands by knows no notes.
beforeEach(() => {
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});
afterEach(() => vi.restoreAllMocks());

type ErasureRow = { job_id: string; counts: string; completed_at: number | null };

/** It carries out what a deletion has asked for, and returns how much went. */
async function eraseWithNotes(userId: number): Promise<unknown> {
  const kinds = withNotes.flatMap(({ jobs = [] }) => jobs);
  for (;;) {
    const row = await env.DB.prepare("select * from account_erasures where user_id = ?")
      .bind(userId)
      .first<ErasureRow>();
    if (!row) throw new Error("Nothing was asked for");
    if (row.completed_at !== null) return JSON.parse(row.counts);
    await runJob(ctxWithNotes(), row.job_id, kinds);
  }
}

type Asked = { readonly method?: string; readonly form?: object; readonly json?: object };

/** Asks the app as a person, or as a visitor without an account. */
async function ask(path: string, person: Person | null, { method, form, json }: Asked = {}) {
  const type = form ? "application/x-www-form-urlencoded" : json ? "application/json" : null;
  const body = form ? new URLSearchParams({ ...form }).toString() : json && JSON.stringify(json);
  const init = {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      "accept-language": "en",
      "cf-connecting-ip": anAddress(),
      ...(type && { "content-type": type }),
      ...person?.headers,
    },
    ...(body !== undefined && { body }),
  };
  const execution = createExecutionContext();
  const tested = { ...env, RATE_LIMITS: withoutLimits(withNotes) };
  const response = await app.fetch(new Request(ORIGIN + path, init), tested, execution);
  const text = response.headers.get("content-type")?.includes("zip")
    ? ""
    : await response.clone().text();
  if (!text) await response.clone().arrayBuffer();
  await waitOnExecutionContext(execution);
  return { response, status: response.status, text };
}

const textsOf = async (person: Person) => {
  const { text } = await ask("/api/v1/notes", person);
  return (JSON.parse(text) as { data: { text: string }[] }).data.map((note) => note.text);
};

const write = (person: Person, text: string) => ask("/api/v1/notes", person, { json: { text } });

describe("a feature of one folder and one line", () => {
  it("is in the navigation of members, and of them alone", async ({ expect }) => {
    const person = await aPerson();
    const link = '<a href="/notes" aria-current="page">Notes</a>';
    expect((await ask("/notes", person)).text).toContain(link);
    expect((await ask("/login", null)).text).not.toContain('href="/notes"');
  });

  it("takes a form, and the next page says once what was done", async ({ expect }) => {
    const person = await aPerson();
    const { response, status } = await ask("/notes", person, { form: { text: "Buy ink" } });
    expect([status, response.headers.get("location")]).toEqual([303, "/notes"]);
    const left = /flash=([^;]+)/.exec(response.headers.get("set-cookie") ?? "")?.[1];
    expect(left).toBe("notes.saved");
    const cookie = `${person.headers["cookie"] ?? ""}; flash=${left ?? ""}`;
    const next = await ask("/notes", { ...person, headers: { ...person.headers, cookie } });
    expect(next.text).toContain("Note saved.");
    expect(next.text).toContain("<li>Buy ink</li>");
    expect((await ask("/notes", person)).text).not.toContain("Note saved.");
  });

  it("gives a refused form back with what is wrong beside its field", async ({ expect }) => {
    const person = await aPerson();
    const { status, text } = await ask("/notes", person, { form: { text: "x".repeat(501) } });
    expect(status).toBe(400);
    expect(text).toContain("Write between 1 and 500 characters.");
    expect(await textsOf(person)).toEqual([]);
  });

  it("serves programs, giving each person their own data", async ({ expect }) => {
    const [person, other] = [await aPerson(), await aPerson()];
    const { status, text } = await write(person, "Mend the press");
    expect(status).toBe(201);
    const { data } = JSON.parse(text) as { data: { id: number } };
    const path = `/api/v1/notes/${data.id}`;
    expect((await ask(path, other, { method: "DELETE" })).status).toBe(404);
    expect(await textsOf(person)).toEqual(["Mend the press"]);
    expect((await ask(path, person, { method: "DELETE" })).status).toBe(200);
    expect(await textsOf(person)).toEqual([]);
  });

  it("is limited by the rate that it declares", async ({ expect }) => {
    const { response } = await write(await aPerson(), "Buy paper");
    expect(response.headers.get("ratelimit-policy")).toMatch(/^"notes_create";/);
    const rate = featureSetOf(withNotes).rates["notes_create"];
    expect(rate).toEqual({ rate: "20/minute", routes: ["POST /api/v1/notes"] });
  });

  it("has its job carried out to the end", async ({ expect }) => {
    const sent = vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
    const person = await aPerson();
    await write(person, "Buy black ink");
    const asked = await ask("/api/v1/notes/counts", person, { method: "POST" });
    expect(asked.status).toBe(202);
    const { data } = JSON.parse(asked.text) as { data: { job_id: string } };
    const path = `/api/v1/notes/counts/${data.job_id}`;
    expect(JSON.parse((await ask(path, person)).text)).toMatchObject({
      data: { status: "queued" },
    });
    const body = sent.mock.calls[0]?.[0] as unknown as Job;
    const message = { id: "m", timestamp: new Date(), attempts: 1, body };
    const batch = createMessageBatch<Job>("jobs", [message]);
    await consumeJobs(ctxWithNotes(), batch, withNotes);
    expect((await getQueueResult(batch, createExecutionContext())).explicitAcks).toEqual(["m"]);
    const ended = JSON.parse((await ask(path, person)).text) as object;
    expect(ended).toMatchObject({ data: { status: "completed", words: 3 } });
  });

  it("does its work at night", async ({ expect }) => {
    const person = await aPerson();
    await write(person, "Old");
    await env.DB.prepare("update notes set created_at = 1 where owner_id = ?")
      .bind(`user:${person.id}`)
      .run();
    await write(person, "New");
    await runScheduled(ctxWithNotes(), "0 2 * * *", [notesFeature]);
    expect(await textsOf(person)).toEqual(["New"]);
  });

  it("is part of a person's export, and is deleted with their account", async ({ expect }) => {
    const person = await aPerson();
    await write(person, "Keep this");
    const { response } = await ask("/api/v1/users/me/export", person);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(strFromU8(files["notes.json"] ?? new Uint8Array())).toContain("Keep this");
    const deletion = { method: "DELETE", json: { password: PASSWORD } };
    expect((await ask("/api/v1/users/me", person, deletion)).status).toBe(200);
    expect(await eraseWithNotes(person.id)).toMatchObject({ notes: { notes: 1 } });
    const left = await env.DB.prepare("select count(*) as total from notes where owner_id = ?")
      .bind(`user:${person.id}`)
      .first<{ total: number }>();
    expect(left?.total).toBe(0);
  });
});

const operations = (await notesFeature.operations?.()) ?? [];
const info = { title: "t", version: "0", description: "d" };
const document = buildDocument(info, operations, () => "community");
const guards = await guardsByRoute([notesFeature]);

describe("a feature without an entry in a table of the tests", () => {
  let world: RouteWorld;
  beforeAll(async () => {
    world = await aRouteWorld(document);
  });

  it.for([...guards])(
    "has a route %s that serves those whom its guard lets pass: %s",
    async ([route, guard], { expect }) => {
      expect(guard).toBe("user");
      expect(await wrongAnswers({ app, world }, route, guard)).toEqual([]);
    },
  );

  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

  it("has every route of its API documented", ({ expect }) => {
    const routes = [...guards.keys()].filter((route) => route.includes(" /api/"));
    const described = operations.flatMap((each) => Object.keys(each.operations));
    expect(described.toSorted()).toEqual(routes.toSorted());
  });

  it.for(documented)("answers $method $path as its document says", async (each, { expect }) => {
    for (const person of [null, await aPerson()]) {
      const { url, body, type, method } = exemplaryRequest(each, { existing: {} }, 0);
      const json = type === "application/json" ? (JSON.parse(String(body)) as object) : {};
      const { response } = await ask(
        url,
        person,
        body === undefined ? { method } : { method, json },
      );
      expect(await problemOf(response, each.operation, document)).toBeNull();
    }
  });
});

const files = import.meta.glob<string>("./tiny-feature/notes/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** A file as it would stand in src/features/notes. */
const asInSource = (text: string) =>
  text
    .replaceAll(/"\.\.\/\.\.\/((?:\.\.\/)+)src\//g, '"$1')
    .replaceAll('"../../../features/', '"../../');

describe("docs/adding-a-feature.md", () => {
  it("shows these very files", ({ expect }) => {
    const shown = [...guide.matchAll(/`src\/features\/notes\/([\w./-]+)`\n+```tsx?\n(.*?)```/gs)];
    const blocks = Object.fromEntries(shown.map(([, path = "", text = ""]) => [path, text]));
    const expected = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.replace("./tiny-feature/notes/", ""),
        asInSource(text),
      ]),
    );
    expect(blocks).toEqual(expected);
  });
});
