import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, it } from "vitest";
import built from "../../dist/openapi.json";
import { createApp } from "../../src/app";
import type { OpenApiDocument } from "../../src/platform/openapi/document";
import { aName, aPerson, aSessionOf, PASSWORD, type Person, suspend } from "../support/accounts";
import { aGuest, ORIGIN, seedProfile } from "../support/context";
import { aRecoveryCode, aRecoveryLink } from "../support/recovery";
import { aReceipt, erasuresAreOver } from "../support/erasure";
import { aStoredAnalysis, isOfCvs } from "../support/cv-existing";
import { filesExistingFor } from "../support/files/existing";
import { aStoredOffer, isOfOffers } from "../support/offers-existing";
import { aLetter, postJson } from "../support/letters";
import { vapidKeys } from "../support/notices";
import { planQuotas } from "../support/plans";
import { isOfTailoring, tailoringExistingFor } from "../support/tailoring-existing";
import { isOfTranscripts, transcriptExistingFor } from "../support/transcripts-existing";
import { withoutLimits } from "../support/rates";
import { aChatWorld } from "./support/chat-world";
import { problemOf } from "./support/contract-answers";
import { keepProfile, publishedVersion } from "./support/route-world";
import {
  type Case,
  exemplaryRequest,
  type Existing,
  requestsOf,
  type Sent,
} from "./support/contract-requests";
import { runs } from "../support/depth";

afterAll(erasuresAreOver);

const CASES = runs({ quick: 8, deep: 40, whole: 200 });
const document = built as unknown as OpenApiDocument;
const app = createApp();
const METRICS_TOKEN = "a token that only the tests know";
const testedEnv = {
  ...env,
  METRICS_TOKEN,
  SITE_ORIGIN: ORIGIN,
  MAIL_FROM: "atelier@atelier.test",
  MAIL: { send: () => Promise.resolve() },
  COOLDOWN_SECONDS: "0",
  PLAN_QUOTAS: planQuotas(),
  ...vapidKeys,
  // The limits are off here, as their refusals have tests of their own.
  RATE_LIMITS: withoutLimits(),
};

/** Operations that remove something come last, so that the others find something. */
const LAST = ["removeMyAvatar", "removeLetter", "restoreLetter", "endMySession", "deleteMyAccount"];

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): Case => ({ method, path, operation })),
);
const placeOf = ({ operation }: Case) => LAST.indexOf(operation.operationId);
operations.sort((one, other) => placeOf(one) - placeOf(other));

type Caller = () => Promise<Record<string, string>>;

let letters: readonly string[] = [];
let jobs: readonly string[] = [];
/** The fuzz may change, suspend and promote these; no caller is among them. */
let others: readonly Person[] = [];
let owner: Person;
/** The fuzz may meet the number of a caller, whom it suspends or promotes then; each operation finds them as they were. */
let callersAsTheyWere: D1PreparedStatement[] = [];
/** The owner's hash is put back, as some operations leave another one. */
let passwordHash = "";
/** That wrote the first guest's letter. */
let ownJob = "";
let callers: readonly Caller[] = [];
/** This person does an operation that has a room of its own; others have none. */
let chatter: Person | null = null;

beforeAll(async () => {
  await seedProfile();
  const guest = await aGuest();
  const adopted = await aGuest();
  letters = [await aLetter(guest.headers), await aLetter(adopted.headers)].map(String);
  owner = await aPerson();
  const { email } = owner;
  await postJson("/api/v1/auth/login", adopted.headers, { email, password: PASSWORD });
  const row = await env.DB.prepare("select password_hash from users where id = ?")
    .bind(owner.id)
    .first<{ password_hash: string }>();
  passwordHash = row?.password_hash ?? "";
  const written = await env.DB.prepare("select job_id from generated_letters where id = ?")
    .bind(letters[0])
    .first<{ job_id: string }>();
  ownJob = written?.job_id ?? "";
  const [suspended, admin, root, ...rest] = await Promise.all([
    aPerson(),
    aPerson({ role: "admin" }),
    aPerson({ role: "super_admin" }),
    aPerson(),
    aPerson({ role: "admin" }),
  ]);
  await suspend(suspended.id);
  others = rest;
  callersAsTheyWere = [
    as({ role: "user", status: "active" }, owner),
    as({ role: "user", status: "suspended" }, suspended),
    as({ role: "admin", status: "active" }, admin),
    as({ role: "super_admin", status: "active" }, root),
  ];
  jobs = [await aFailedJob(), await aFailedJob()];
  const poor = await aGuest({ visits: 0 });
  // A person who has just deleted the account opens no session any more, and comes with an ended one.
  const signedIn = (person: Person) => async () =>
    (await aSessionOf(person.id).catch(() => person)).headers;
  callers = [
    async () => guest.headers,
    async () => (await aGuest()).headers,
    async () => poor.headers,
    // Twice: most operations ask for a person.
    signedIn(owner),
    () => signedIn(chatter ?? owner)(),
    async () => suspended.headers,
    signedIn(admin),
    signedIn(root),
    async () => ({ cookie: "session_id=forged", authorization: "Bearer forged" }),
    async () => ({ authorization: `Bearer ${METRICS_TOKEN}` }),
    async () => ({}),
  ];
});

async function aFailedJob(): Promise<string> {
  const id = crypto.randomUUID();
  await env.DB.prepare(
    `insert into jobs (id, kind, owner_id, status, attempts, error, created_at, started_at, ended_at, duration_ms)
     values (?, 'letters', 'nobody', 'failed', 1, 'TIMED_OUT', 1, 1, 2, 1)`,
  )
    .bind(id)
    .run();
  return id;
}

/** These hash a password, which takes a tenth of a second: a wrong value refuses as well as a wrong password. */
const expensive = new Set([
  "register",
  "login",
  "registerUser",
  "loginUser",
  "changePassword",
  "changeMyPassword",
  "deleteMyAccount",
  "recoverByCode",
  "recoverByLink",
  "makeMyRecoveryCodes",
]);

/** These need an upgrade to a socket, the log of a job that really failed, or a signature; all have tests of their own. */
const neverDone = new Set([
  "followLetterJob",
  "followCvAnalysis",
  "retryJob",
  "openSocket",
  "receivePaymentEvent",
]);

describe("every answer to a program", () => {
  it.for(operations.map((each) => [`${each.method.toUpperCase()} ${each.path}`, each] as const))(
    "is one that the document knows: %s",
    async ([, each], { expect }) => {
      const { operationId } = each.operation;
      const existing = await existingFor(each);
      const world = {
        document,
        existing,
        callers: callers.length,
        isExpensive: expensive.has(operationId),
      };
      const statuses = new Set<number>();
      const ask = async (request: Sent) => {
        const response = await send(request);
        statuses.add(response.status);
        const problem = await problemOf(response, each.operation, document);
        expect(problem, `${request.method} ${request.url}`).toBeNull();
      };
      for (const caller of callers.keys()) await ask(exemplaryRequest(each, world, caller));
      // Refusals alone would prove little.
      const isDone = [...statuses].some((status) => status < 300);
      const isKnown = [...each.path.matchAll(/\{(\w+)\}/g)].every(
        ([, name = ""]) => existing[name] !== undefined,
      );
      const mayBeRefused = neverDone.has(operationId) || !isKnown;
      expect(isDone || mayBeRefused, [...statuses].join()).toBe(true);
      await fc.assert(fc.asyncProperty(requestsOf(each, world), ask), { numRuns: CASES });
    },
  );
});

/** Finds what exists by the name of a parameter or field. An `id` is a letter's, a person's or a job's; others are not known. */
async function existingFor({ method, path, operation }: Case): Promise<Existing> {
  chatter = null;
  await env.DB.batch(callersAsTheyWere);
  if (path.includes("/chat/")) {
    const { doer, existing } = await aChatWorld(operation.operationId);
    chatter = doer;
    return existing;
  }
  if (/^\/api\/v1\/(files|uploads)/.test(path)) return filesExistingFor(path, owner);
  if (isOfOffers(path)) return { id: [(await aStoredOffer(owner)).id] };
  if (isOfTailoring(path)) return tailoringExistingFor(owner, path);
  if (isOfTranscripts(path)) return transcriptExistingFor(owner, `${method.toUpperCase()} ${path}`);
  if (isOfCvs(path)) return { id: [await aStoredAnalysis(owner)] };
  if (path.startsWith("/api/profile/me")) await keepProfile(owner.id);
  const people = [owner, ...others].map(({ id }) => String(id));
  const ids = path.includes("/admin/users")
    ? others.map(({ id }) => String(id))
    : path.includes("/admin/jobs")
      ? jobs
      : path.includes("/users")
        ? people
        : path.startsWith("/api/letters")
          ? letters
          : [];
  await env.DB.prepare("update users set password_hash = ? where id = ?")
    .bind(passwordHash, owner.id)
    .run();
  // An earlier operation may have suspended or promoted the people who are changed.
  if (path.endsWith("/recovery-links"))
    await env.DB.batch(others.map((each) => as({ role: "user", status: "active" }, each)));
  const fresh = await Promise.all(Array.from({ length: 12 }, () => aSessionOf(owner.id)));
  return {
    ...(ids.length > 0 && { id: ids }),
    ...(path.startsWith("/api/letters") && { jobId: [ownJob, ...jobs], version: ["1"] }),
    ...(path === "/api/profile" && { version: [await publishedVersion()] }),
    sessionId: fresh.map(({ sessionId }) => sessionId),
    refresh_token: fresh.map(({ refreshToken }) => refreshToken),
    username: path.includes("register") ? [aName()] : [owner.username],
    email: path.includes("register") ? [`${aName()}@example.test`] : [owner.email],
    password: [PASSWORD],
    current_password: [PASSWORD],
    new_password: [PASSWORD],
    ...(path.endsWith("/recover") && { code: [await aRecoveryCode(owner.id)] }),
    ...(path.endsWith("/recover/link") && { token: [await aRecoveryLink(owner)] }),
    ...(path.endsWith("/{receipt}") && { receipt: [await aReceipt()] }),
    save_id: [crypto.randomUUID()],
  };
}

type Standing = { readonly role: string; readonly status: "active" | "suspended" };
const as = ({ role, status }: Standing, { id }: Person) =>
  env.DB.prepare("update users set role = ?, status = ? where id = ?").bind(role, status, id);

async function send({ method, url, caller, body, type }: Sent): Promise<Response> {
  const headers = {
    ...(await callers[caller]?.()),
    ...(body !== undefined && { "content-type": type }),
    "cf-connecting-ip": "2001:db8:9::1",
  };
  const execution = createExecutionContext();
  const init = { method, headers, ...(body !== undefined && { body }) };
  const response = await app.fetch(new Request(ORIGIN + url, init), testedEnv, execution);
  await waitOnExecutionContext(execution);
  return response;
}
