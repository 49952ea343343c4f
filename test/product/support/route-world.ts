import { env } from "cloudflare:workers";
import built from "../../../dist/openapi.json";
import { writeInvitation } from "../../../src/features/visits";
import type { OpenApiDocument } from "../../../src/platform/openapi/document";
import { aName, aPerson, aSessionOf, PASSWORD, type Person, suspend } from "../../support/accounts";
import { aGuest, anAddress, seedProfile } from "../../support/context";
import { aLetter, postJson } from "../../support/letters";
import { withoutLimits } from "../../support/rates";
import type { ActorName } from "./authorisation-table";
import { chatRequestFor, type Readiness } from "./chat-requests";
import { exemplaryRequest, type Existing } from "./contract-requests";
import { aJobOrder } from "../../support/jobs";

const document = built as unknown as OpenApiDocument;

/** Nobody is to meet a limit, and the metrics are there. */
export const testedEnv = {
  ...env,
  METRICS_TOKEN: "a token that only the tests know",
  COOLDOWN_SECONDS: "0",
  RATE_LIMITS: withoutLimits(),
};

type Headers = Record<string, string>;

/** An owner with a pair of letters and its job, somebody whom admins change, and everybody else. */
export type RouteWorld = {
  readonly owner: Person;
  /** Whom admins change, and whose picture is looked at. */
  readonly target: Person;
  readonly letterId: number;
  readonly jobId: string;
  /** Of the letter, as it was written. */
  readonly documents: string;
  readonly headersOf: Readonly<Record<ActorName, () => Promise<Headers>>>;
};

export async function aRouteWorld(): Promise<RouteWorld> {
  await seedProfile();
  const guest = await aGuest();
  const letterId = await aLetter(guest.headers);
  // The first one loads what the others need at once.
  const owner = await aPerson();
  const [other, target, moderator, admin, root, suspended] = await Promise.all([
    aPerson(),
    aPerson(),
    aPerson({ role: "moderator" }),
    aPerson({ role: "admin" }),
    aPerson({ role: "super_admin" }),
    aPerson(),
  ]);
  await givePicture(target.id);
  await suspend(suspended.id);
  const { email } = owner;
  await postJson("/api/v1/auth/login", guest.headers, { email, password: PASSWORD });
  const row = await env.DB.prepare("select job_id, documents from generated_letters where id = ?")
    .bind(letterId)
    .first<{ job_id: string; documents: string }>();
  const signedIn = (person: Person) => async () => (await aSessionOf(person.id)).headers;
  const headersOf = {
    anonymous: async () => ({}),
    "other session": async () => (await aGuest()).headers,
    "other user": signedIn(other),
    owner: signedIn(owner),
    moderator: signedIn(moderator),
    admin: signedIn(admin),
    super_admin: signedIn(root),
    suspended: signedIn(suspended),
  };
  return {
    owner,
    target,
    letterId,
    jobId: row?.job_id ?? "",
    documents: row?.documents ?? "",
    headersOf,
  };
}

async function givePicture(userId: number): Promise<void> {
  const key = `avatars/${crypto.randomUUID()}`;
  await env.FILES.put(key, "a picture", { httpMetadata: { contentType: "image/gif" } });
  await env.DB.prepare("update users set avatar = ? where id = ?").bind(key, userId).run();
}

/** What an earlier request may have done is undone; what is to be restored is removed. */
export async function prepareFor(route: string, world: RouteWorld): Promise<void> {
  const { letterId, target, documents } = world;
  const deletedAt = /^POST \S+\/:id\/restore$/.test(route) ? Date.now() : null;
  await env.DB.batch([
    env.DB.prepare("update generated_letters set deleted_at = ? where id = ?").bind(
      deletedAt,
      letterId,
    ),
    env.DB.prepare("delete from letter_versions where letter_id = ?").bind(letterId),
    env.DB.prepare("update generated_letters set version = 1, documents = ? where id = ?").bind(
      documents,
      letterId,
    ),
    env.DB.prepare("update users set status = 'active' where id = ?").bind(target.id),
  ]);
}

/** One for all, as each has a limiter of its own; a network may ask for so many letters a day. */
export const addressFor = (route: string) =>
  /^POST \/(letters|api\/letters\/generate)$/.test(route) ? anAddress() : "2001:db8:9::1";

const FORM = "application/x-www-form-urlencoded";

export type RouteRequest = Awaited<ReturnType<typeof requestFor>>;

/** Of the documentation where there is one, else an empty form. */
export async function requestFor(route: string, world: RouteWorld, readiness: Readiness = {}) {
  const [method = "", pattern = ""] = route.split(" ");
  if (/^(\/api\/v1)?\/chat/.test(pattern))
    return chatRequestFor(route, { ...world, owner: await stillSignedIn(world) }, readiness);
  // By the account's cookie or bearer, and not by the example's token.
  if (route === "GET /api/v1/ws") return { method, url: pattern, body: undefined, type: FORM };
  const path = pattern.replaceAll(/:(\w+)/g, "{$1}");
  const operation = document.paths[path]?.[method.toLowerCase()];
  const existing = await existingFor(pattern, world, readiness);
  if (operation) return exemplaryRequest({ method, path, operation }, { existing }, 0);
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => existing[name]?.[0] ?? "x");
  return { method, url, body: method === "POST" ? "" : undefined, type: FORM };
}

/** On a new device: routes that were asked before may have signed out the first. */
async function stillSignedIn({ owner }: RouteWorld): Promise<Person> {
  return { ...owner, ...(await aSessionOf(owner.id)) };
}

async function existingFor(
  pattern: string,
  world: RouteWorld,
  { isServed = false }: Readiness,
): Promise<Existing> {
  const { owner, target, letterId, jobId } = world;
  const isAccount = /^(\/api\/v1)?(\/admin)?\/users/.test(pattern);
  const isJob = /^(\/api\/v1)?\/admin\/jobs/.test(pattern);
  const job = isJob && isServed ? await aFailedJob() : jobId;
  const id = isJob ? job : isAccount ? target.id : letterId;
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

/** Failed before a run could claim it: the object takes one call after the other. */
async function aFailedJob(): Promise<string> {
  const jobId = crypto.randomUUID();
  const log = env.JOB_LOGS.getByName(`job:${jobId}`);
  const input = JSON.stringify({ company: "Retry Sample", language: "en" });
  await Promise.all([
    log.open(aJobOrder({ jobId, kind: "letters", ownerId: "nobody", input })),
    log.fail(null, { error: "DELIVERY_FAILED", refund: true }),
  ]);
  return jobId;
}

const invite = () =>
  writeInvitation(env.SIGNING_SECRET, {
    profile: "recruiter",
    invitee: "hiring team",
    expiresAt: Math.floor(Date.now() / 1000) + 3_600,
  });
