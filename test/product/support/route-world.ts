import { env } from "cloudflare:workers";
import built from "../../../dist/openapi.json";
import { writeInvitation } from "../../../src/features/visits";
import type { OpenApiDocument } from "../../../src/platform/openapi/document";
import { aName, aPerson, aSessionOf, PASSWORD, type Person, suspend } from "../../support/accounts";
import { aRecoveryCode, aRecoveryLink } from "../../support/recovery";
import { vapidKeys } from "../../support/notices";
import { aReceipt } from "../../support/erasure";
import { aGuest, anAddress, seedProfile } from "../../support/context";
import { aStoredAnalysis, isOfCvs } from "../../support/cv-existing";
import { filesExistingFor } from "../../support/files/existing";
import { aLetter, postJson } from "../../support/letters";
import { aStoredOffer, isOfOffers } from "../../support/offers-existing";
import { planQuotas } from "../../support/plans";
import { isOfTailoring, tailoringExistingFor } from "../../support/tailoring-existing";
import { isOfTranscripts, transcriptExistingFor } from "../../support/transcripts-existing";
import { withoutLimits } from "../../support/rates";
import type { ActorName } from "./authorisation-table";
import { chatExistingFor, type Readiness } from "./chat-requests";
import { exemplaryRequest, type Existing } from "./contract-requests";
import { aJobOrder } from "../../support/jobs";

const builtDocument = built as unknown as OpenApiDocument;

/** The limits are off, the metrics are there, and devices can be pushed to. */
export const testedEnv = {
  ...env,
  MAIL_PRINT: "false",
  MAIL_FROM: "atelier@atelier.test",
  SITE_ORIGIN: "https://atelier.test",
  MAIL: { send: () => Promise.resolve() },
  METRICS_TOKEN: "a token that only the tests know",
  ...vapidKeys,
  COOLDOWN_SECONDS: "0",
  PLAN_QUOTAS: planQuotas(),
  RATE_LIMITS: withoutLimits(),
};

type Headers = Record<string, string>;

/** An owner with a pair of letters and its job, somebody whom admins change, and everybody else. */
export type RouteWorld = {
  readonly owner: Person;
  /** Admins change this account, and others look at its picture. */
  readonly target: Person;
  readonly letterId: number;
  readonly jobId: string;
  /** The documents of the letter are kept as they were written. */
  readonly documents: string;
  /** The contract test asks for the examples of this one. */
  readonly document: OpenApiDocument;
  readonly headersOf: Readonly<Record<ActorName, () => Promise<Headers>>>;
};

export async function aRouteWorld(document = builtDocument): Promise<RouteWorld> {
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
  // A suspended person opens no session, and this one was there before.
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
    suspended: async () => suspended.headers,
  };
  return {
    document,
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

/** A resume with a photo, as a member has it who has filled in the form. */
export async function keepProfile(userId: number): Promise<void> {
  // An isolate remembers the key that it has served, so that it is the same each time.
  const key = `cv-photos/${userId}`;
  await env.FILES.put(key, "a photo", { httpMetadata: { contentType: "image/png" } });
  const ownerId = `user:${userId}`;
  const resume = JSON.stringify({ basics: { name: "Nora Exemple" } });
  await env.DB.batch([
    env.DB.prepare(
      "insert or replace into member_photos (owner_id, key, size_bytes, set_at) values (?, ?, 7, 0)",
    ).bind(ownerId, key),
    env.DB.prepare(
      "insert or replace into member_profiles (owner_id, resume, version, origins, updated_at) values (?, ?, 'v', '{}', 0)",
    ).bind(ownerId, resume),
  ]);
}

/** The effects of an earlier request are undone, and a letter that is to be restored is removed. */
export async function prepareFor(route: string, world: RouteWorld): Promise<void> {
  const { letterId, owner, target, documents } = world;
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
    // A CV is tailored from the profile that is there.
    ...(isOfTailoring(route.split(" ")[1] ?? "")
      ? []
      : [
          env.DB.prepare("delete from member_profiles where owner_id = ?").bind(`user:${owner.id}`),
        ]),
  ]);
}

/** One for all, as each has a limiter of its own; a network may ask for so many letters a day. */
export const addressFor = (route: string) =>
  /^POST \/(letters|api\/letters\/generate)$/.test(route) ? anAddress() : "2001:db8:9::1";

const FORM = "application/x-www-form-urlencoded";

/** Forms that are sent filled in; every other one is sent empty and comes back with what is missing. */
const forms: Readonly<Record<string, string>> = {
  "POST /analyses/:id/profile": "version=&accept.skills%5B0%5D=1",
  "POST /cv/:cvId/choices": "minScore=40&pages=1&maxExperiences=4&maxBulletsPerExperience=4",
  "POST /cv/:cvId/moves": "move=out+basics%3Asummary",
  "POST /cv/:cvId/template": "template=tech",
  "POST /cv/:cvId/undo": "change=",
  "POST /transcripts/:id/captions": "panel=0%3A00%0AGood+morning",
  "POST /transcripts/:id/replacements": "act=all&find=morning&replace=evening&revision=1",
  "POST /transcripts/:id/segments/:n": "act=save&revision=1&text=Good+evening&speaker=Nora",
  "POST /transcripts/:id/speakers": "speaker=Nora&name=Ada",
  "POST /transcripts/:id/facts": "fact=skill-python&speaker=Nora&revision=1",
  "POST /transcripts/:id/facts/:fact/undo": "speaker=Nora",
  "POST /letters/:id/status": "status=sent&was=draft",
  "POST /letters/:id/note": "note=Rang",
  "POST /chat/rooms/:room/about": "topic=Springs&description=",
  "POST /chat/rooms/:room/archive": "archived=1",
  "POST /chat/rooms/:room/members/:userId": "act=mute&minutes=10",
};

export type RouteRequest = Awaited<ReturnType<typeof requestFor>>;

/** `:id`, or `:part{about|archive}`, which the first of its choices fills. */
const PARAMETER = /:(\w+)(?:\{(\w+)[^}]*\})?/g;

/** The documented example where there is one, else a form. `isKnown`: what the path names is there. */
export async function requestFor(route: string, world: RouteWorld, readiness: Readiness = {}) {
  const [method = "", pattern = ""] = route.split(" ");
  const existing = await existingFor(route, world, readiness);
  const isKnown = [...pattern.matchAll(PARAMETER)].every(
    ([, name = "", choice]) => choice !== undefined || existing[name] !== undefined,
  );
  const path = pattern.replaceAll(/:(\w+)/g, "{$1}");
  const operation = world.document.paths[path]?.[method.toLowerCase()];
  // A socket is asked for by the account's cookie or bearer, and not by the example's token.
  if (operation && route !== "GET /api/v1/ws") {
    const { url, body, type } = exemplaryRequest({ method, path, operation }, { existing }, 0);
    return { method, url, body, type, isKnown };
  }
  const url = pattern.replaceAll(
    PARAMETER,
    (_, name: string, choice: string | undefined) => choice ?? existing[name]?.[0] ?? "x",
  );
  const body = method === "POST" ? (forms[route] ?? "") : undefined;
  return { method, url, body, type: FORM, isKnown };
}

/** Routes that were asked before may have signed the person out everywhere. */
async function onNewDevice(person: Person): Promise<Person> {
  return { ...person, ...(await aSessionOf(person.id)) };
}

async function existingFor(
  route: string,
  world: RouteWorld,
  readiness: Readiness,
): Promise<Existing> {
  const [, pattern = ""] = route.split(" ");
  if (/^(\/api\/v1)?\/chat/.test(pattern)) {
    const people = {
      owner: await onNewDevice(world.owner),
      target: await onNewDevice(world.target),
    };
    return chatExistingFor(route, people, readiness);
  }
  const { owner, jobId } = world;
  if (isOfFiles(pattern)) return filesExistingFor(route, world.owner);
  if (isOfOffers(pattern)) return { id: [(await aStoredOffer(world.owner)).id] };
  if (isOfTailoring(pattern)) return tailoringExistingFor(world.owner, pattern);
  if (isOfTranscripts(pattern)) return transcriptExistingFor(world.owner, route);
  if (isOfCvs(pattern)) return { id: [await aStoredAnalysis(world.owner)] };
  if (/^\/api\/profile\/me\/(json|markdown|photo)$/.test(pattern)) await keepProfile(owner.id);
  if (pattern === "/api/profile") return { version: [await publishedVersion()] };
  const id = await idFor(pattern, world, readiness);
  const { sessionId, refreshToken } = await aSessionOf(owner.id);
  const isNew = pattern.endsWith("/register");
  const token = await tokenFor(pattern, owner);
  return {
    ...(id !== null && { id: [id] }),
    ...(isOfLetters(pattern) && { jobId: [jobId], version: ["1"] }),
    ...(token !== null && { token: [token] }),
    ...(pattern.endsWith("/:receipt") && { receipt: [await aReceipt()] }),
    ...(pattern.endsWith("/recover") && { code: [await aRecoveryCode(owner.id)] }),
    ...(pattern.includes("/sessions/") && { sessionId: [sessionId] }),
    refresh_token: [refreshToken],
    save_id: [crypto.randomUUID()],
    email: [isNew ? `${aName()}@example.test` : owner.email],
    username: [isNew ? aName() : owner.email],
    password: [pattern === "/api/v1/users/me" ? "Wrong-pass-1" : PASSWORD],
    current_password: [PASSWORD],
    new_password: [PASSWORD],
  };
}

/** The version of the English resume, which the documented example replaces. */
export async function publishedVersion(): Promise<string> {
  const row = await env.DB.prepare("select version from profiles where language = 'en'").first<{
    version: string;
  }>();
  return row?.version ?? "";
}

/** It is what `:token` stands for on this path, or in its body. */
async function tokenFor(pattern: string, owner: Person): Promise<string | null> {
  if (pattern.startsWith("/i/")) return invite();
  return /\/recover\/link/.test(pattern) ? aRecoveryLink(owner) : null;
}

/** It is what `:id` stands for on this path; it is null where this world has made no such thing. */
async function idFor(
  pattern: string,
  { target, letterId, jobId }: RouteWorld,
  { isServed = false }: Readiness,
): Promise<string | null> {
  if (/^(\/api\/v1)?(\/admin)?\/users/.test(pattern)) return String(target.id);
  if (/^(\/api\/v1)?\/admin\/jobs/.test(pattern)) return isServed ? aFailedJob() : jobId;
  return isOfLetters(pattern) ? String(letterId) : null;
}

const isOfFiles = (pattern: string) => /^(\/api\/v1)?\/(files|uploads)/.test(pattern);

const isOfLetters = (pattern: string) => /^(\/api)?\/letters/.test(pattern);

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
