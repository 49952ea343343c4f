import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import built from "../../dist/openapi.json";
import { createApp } from "../../src/app";
import { routeLimits } from "../../src/features/limits";
import { writeInvitation } from "../../src/features/visits";
import type { OpenApiDocument } from "../../src/platform/openapi/document";
import { aName, aPerson, aSessionOf, PASSWORD, type Person, suspend } from "../support/accounts";
import { aGuest, anAddress, ORIGIN, seedProfile } from "../support/context";
import { aLetter, postJson } from "../support/letters";
import { apiRoutes, pageRoutes } from "../support/routes";
import { actors, type ActorName, table } from "./support/authorisation-table";
import { exemplaryRequest, type Existing } from "./support/contract-requests";

const document = built as unknown as OpenApiDocument;
const app = createApp();
const testedEnv = {
  ...env,
  METRICS_TOKEN: "a token that only the tests know",
  COOLDOWN_SECONDS: "0",
  RATE_LIMITS: routeLimits.map(({ name }) => `${name}=100000000/second`).join(","),
};
const routes = [...(await apiRoutes()), ...(await pageRoutes())];

let owner: Person;
/** Whom admins change, and whose picture is looked at. */
let target: Person;
let letterId = 0;
let jobId = "";
let headersOf: Readonly<Record<ActorName, () => Promise<Record<string, string>>>>;

beforeAll(async () => {
  await seedProfile();
  const guest = await aGuest();
  letterId = await aLetter(guest.headers);
  const [first, other, third, moderator, admin, root, suspended] = await Promise.all([
    aPerson(),
    aPerson(),
    aPerson(),
    aPerson({ role: "moderator" }),
    aPerson({ role: "admin" }),
    aPerson({ role: "super_admin" }),
    aPerson(),
  ]);
  [owner, target] = [first, third];
  await givePicture(target.id);
  await suspend(suspended.id);
  const { email } = owner;
  await postJson("/api/v1/auth/login", guest.headers, { email, password: PASSWORD });
  const row = await env.DB.prepare("select job_id from generated_letters where id = ?")
    .bind(letterId)
    .first<{ job_id: string }>();
  jobId = row?.job_id ?? "";
  const signedIn =
    ({ id }: Person) =>
    async () =>
      (await aSessionOf(id)).headers;
  headersOf = {
    anonymous: async () => ({}),
    "other session": async () => (await aGuest()).headers,
    "other user": signedIn(other),
    owner: signedIn(owner),
    moderator: signedIn(moderator),
    admin: signedIn(admin),
    super_admin: signedIn(root),
    suspended: signedIn(suspended),
  };
});

async function givePicture(userId: number): Promise<void> {
  const key = `avatars/${crypto.randomUUID()}`;
  await env.FILES.put(key, "a picture", { httpMetadata: { contentType: "image/gif" } });
  await env.DB.prepare("update users set avatar = ? where id = ?").bind(key, userId).run();
}

const invite = () =>
  writeInvitation(env.SIGNING_SECRET, {
    profile: "recruiter",
    invitee: "hiring team",
    expiresAt: Math.floor(Date.now() / 1000) + 3_600,
  });

describe("every route serves whom it is for, and nobody else:", () => {
  it("each has a row, and each row a route", ({ expect }) => {
    expect(Object.keys(table).toSorted()).toEqual(routes.toSorted());
  });

  it.for(routes)("%s", async (route, { expect }) => {
    const expected = (table[route] ?? "").split(" ");
    for (const [index, actor] of actors.entries()) {
      await prepare(route);
      const status = await statusFor(route, actor);
      expect(outcomeOf(status, expected[index]), `${actor} got ${status}`).toBe(expected[index]);
    }
  });
});

/** As precise as what is expected: a status, or what it amounts to. */
function outcomeOf(status: number, expected: string | undefined): string {
  if (status < 400) return "ok";
  const isRefusal = expected !== "in" || [401, 403, 404].includes(status) || status >= 500;
  return isRefusal ? String(status) : "in";
}

/** What the actor before may have done is undone; what is to be restored is removed. */
async function prepare(route: string): Promise<void> {
  const isRemoved = /^POST \S+\/:id\/restore$/.test(route);
  const deletedAt = isRemoved ? Date.now() : null;
  await env.DB.batch([
    env.DB.prepare("update generated_letters set deleted_at = ? where id = ?").bind(
      deletedAt,
      letterId,
    ),
    env.DB.prepare("update users set status = 'active' where id = ?").bind(target.id),
  ]);
}

async function statusFor(route: string, actor: ActorName): Promise<number> {
  const headers = await headersOf[actor]();
  const { url, method, body, type } = await requestFor(route);
  const execution = createExecutionContext();
  const init = {
    method,
    headers: {
      "cf-connecting-ip": anAddress(),
      ...(route.endsWith("/live") && { upgrade: "websocket" }),
      ...(body !== undefined && { "content-type": type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  };
  const response = await app.fetch(new Request(ORIGIN + url, init), testedEnv, execution);
  response.webSocket?.accept();
  response.webSocket?.close();
  await response.arrayBuffer();
  await waitOnExecutionContext(execution);
  return response.status;
}

const FORM = "application/x-www-form-urlencoded";

/** Of the documentation where there is one, else an empty form. */
async function requestFor(route: string) {
  const [method = "", pattern = ""] = route.split(" ");
  const path = pattern.replaceAll(/:(\w+)/g, "{$1}");
  const operation = document.paths[path]?.[method.toLowerCase()];
  const existing = await existingFor(pattern);
  if (operation) return exemplaryRequest({ method, path, operation }, { existing }, 0);
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => existing[name]?.[0] ?? "x");
  return { method, url, body: method === "POST" ? "" : undefined, type: FORM };
}

async function existingFor(pattern: string): Promise<Existing> {
  const isAccount =
    pattern.startsWith("/api/v1/users") || pattern.startsWith("/api/v1/admin/users");
  const id = pattern.startsWith("/api/v1/admin/jobs") ? jobId : isAccount ? target.id : letterId;
  const { sessionId, refreshToken } = await aSessionOf(owner.id);
  const isNew = pattern.endsWith("/register");
  return {
    id: [String(id)],
    jobId: [jobId],
    token: [await invite()],
    version: ["1"],
    sessionId: [sessionId],
    refresh_token: [refreshToken],
    save_id: [crypto.randomUUID()],
    email: [isNew ? `${aName()}@example.test` : owner.email],
    username: [isNew ? aName() : owner.email],
    password: [pattern === "/api/v1/users/me" ? "Wrong-pass-1" : PASSWORD],
    current_password: [PASSWORD],
    new_password: [PASSWORD],
  };
}
