import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, it } from "vitest";
import { accountCookieValue } from "../../../../src/features/accounts/sessions/account-cookie";
import { aName, aPerson, bearer, PASSWORD, type Person, signInAs } from "../../../support/accounts";
import { aGuest, eventually, seedProfile } from "../../../support/context";
import { aStoredAnalysis } from "../../../support/cv-existing";
import { erasureOf, erasuresAreOver } from "../../../support/erasure";
import { everythingStored } from "../../../support/everything-stored";
import { aPdf } from "../../../support/files/recipes";
import { storedFile } from "../../../support/files/store";
import { aLetter, api, askForLetters, endOf, postJson } from "../../../support/letters";
import { saveAnotherVersion, versionsStored } from "../../../support/letter-versions";
import { savedProfiles } from "../../../support/member-profiles";
import { aStoredOffer } from "../../../support/offers-existing";
import { aStoredTranscript } from "../../../support/transcripts";

afterAll(erasuresAreOver);

beforeAll(seedProfile);

type HeaderMap = Record<string, string>;

/** A guest of the letters signs in where they are: the session cookie goes along. */
async function signInHere(person: Person, guest: HeaderMap) {
  const response = await postJson("/api/v1/auth/login", guest, {
    email: person.email,
    password: PASSWORD,
  });
  const { data } = await response.json<{ data: { access_token: string } }>();
  return bearer(data.access_token);
}

const deletion = (headers: HeaderMap, password: string) =>
  api("/api/v1/users/me", headers, {
    method: "DELETE",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ password }),
  });

describe("signing in", () => {
  it("brings the session's letters, PDFs and history to the person's other devices", async ({
    expect,
  }) => {
    const guest = await aGuest();
    const id = await aLetter(guest.headers);
    const person = await aPerson();
    await signInHere(person, guest.headers);

    const elsewhere = bearer((await signInAs(person.email)).access_token);
    expect((await api(`/api/letters/${id}`, elsewhere)).status).toBe(200);
    expect((await api(`/api/letters/${id}/pdf`, elsewhere)).status).toBe(200);
    const history = await (await api("/api/letters/history", elsewhere)).json();
    expect(history).toMatchObject({ letters: [{ id }], total: 1 });
    // The session alone has them no more: whoever signs out at a shared computer leaves nothing.
    expect((await api(`/api/letters/${id}`, guest.headers)).status).toBe(404);
    expect((await api(`/api/letters/${id}`, (await aPerson()).headers)).status).toBe(404);
  });

  it("brings the quota that was used, the pause and the open gate along", async ({ expect }) => {
    const guest = await aGuest();
    await aLetter(guest.headers);
    const person = await aPerson();
    const headers = await signInHere(person, guest.headers);
    const access = await (await api("/api/letters/access", headers)).json();
    expect(access).toMatchObject({ has_access: true, daily_used: 1 });
    const again = await askForLetters({ ...guest.headers, ...headers }, `Other ${aName()}`);
    expect(again.status).toBe(429);
    expect(await again.json()).toMatchObject({ code: "COOLDOWN_ACTIVE" });
  });

  it("brings a job under way along, whose letter the person gets", async ({ expect }) => {
    const guest = await aGuest();
    const person = await aPerson();
    const asked = await askForLetters(guest.headers, `Company ${crypto.randomUUID()}`);
    const { job_id } = await asked.json<{ job_id: string }>();
    const headers = await signInHere(person, guest.headers);
    const job = await endOf(headers, job_id);
    expect(job.status).toBe("completed");
    expect((await api(`/api/letters/${job.letter_id}`, headers)).status).toBe(200);
    const free = await eventually(async () => {
      const access = await (
        await api("/api/letters/access", headers)
      ).json<{ active_job_id: string | null; daily_used: number }>();
      return access.active_job_id === null ? access : null;
    });
    expect(free.daily_used).toBe(1);
  });

  it("works twice, and for a person who has no session", async ({ expect }) => {
    const guest = await aGuest();
    const id = await aLetter(guest.headers);
    const person = await aPerson();
    await signInHere(person, guest.headers);
    const headers = await signInHere(person, guest.headers);
    expect((await api(`/api/letters/${id}`, headers)).status).toBe(200);
  });
});

describe("the account cookie", () => {
  const cookieOf = async (token: string) => {
    const claims = JSON.parse(atob(token.split(".")[1] ?? "")) as { sid: string };
    return `__Host-account=${await accountCookieValue(env.SIGNING_SECRET, claims.sid, new Date())}`;
  };

  it("makes its person the actor in every family of routes", async ({ expect }) => {
    const person = await aPerson();
    const cookie = await cookieOf(person.accessToken);
    for (const path of ["/api/auth/me", "/api/v1/users/me", "/api/letters/history"]) {
      expect((await api(path, { cookie })).status, path).toBe(200);
    }
    await api("/api/v1/auth/logout", person.headers, { method: "POST" });
    expect((await api("/api/v1/users/me", { cookie })).status).toBe(401);
  });

  it("is refused where it is of another purpose, another person or another time", async ({
    expect,
  }) => {
    const { accessToken } = await aPerson();
    const cookie = await cookieOf(accessToken);
    const [name, value = ""] = cookie.split("=");
    const [sid = "", issued = "", signature = ""] = value.split(".");
    for (const forged of [
      `${sid}.${Number(issued) + 1}.${signature}`,
      `${"A".repeat(22)}.${issued}.${signature}`,
      `${sid}.${issued}.${"A".repeat(43)}`,
      `${sid}.${issued}`,
      `${value}A`,
      `${value}.`,
      `${value}%20`,
    ]) {
      const response = await api("/api/v1/users/me", { cookie: `${name}=${forged}` });
      expect(response.status, forged).toBe(401);
    }
    expect((await api("/api/v1/users/me", { cookie: `account=${value}` })).status).toBe(401);
  });

  it("authorises no unsafe request from another site, JSON included", async ({ expect }) => {
    const { accessToken, id } = await aPerson();
    const cookie = await cookieOf(accessToken);
    for (const [method, path, type] of [
      ["PUT", "/api/v1/users/me", "application/json"],
      ["PUT", "/api/v1/users/me", "text/plain"],
      ["POST", "/api/v1/auth/logout", "application/x-www-form-urlencoded"],
      ["DELETE", "/api/v1/users/me", "application/json"],
      ["POST", "/api/auth/logout", "application/json"],
    ] as const) {
      for (const foreign of [
        { origin: "https://elsewhere.test" },
        { origin: "null" },
        { "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site" },
      ] as HeaderMap[]) {
        const response = await api(
          path,
          { cookie, "content-type": type, ...foreign },
          {
            method,
            body: JSON.stringify({ first_name: "Forged", password: PASSWORD }),
          },
        );
        expect(response.status, `${method} ${path}`).toBe(403);
      }
    }
    const row = await env.DB.prepare("select first_name, status from users where id = ?")
      .bind(id)
      .first();
    expect(row).toEqual({ first_name: null, status: "active" });
  });
});

describe("a person's devices", () => {
  it("are listed in words, and are signed out one by one", async ({ expect }) => {
    const person = await aPerson();
    const firefox = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";
    const body = { email: person.email, password: PASSWORD };
    const login = await postJson("/api/v1/auth/login", { "user-agent": firefox }, body);
    const { data } = await login.json<{ data: { access_token: string } }>();
    type Devices = { data: { id: string; device: string; is_current: boolean }[] };
    const list = async () =>
      (await (await api("/api/v1/users/me/sessions", person.headers)).json<Devices>()).data;
    const other = (await list()).find(({ is_current }) => !is_current);
    expect(other?.device).toBe("Firefox, Windows");
    const end = (headers: HeaderMap) =>
      api(`/api/v1/users/me/sessions/${other?.id}`, headers, { method: "DELETE" });
    expect((await end((await aPerson()).headers)).status).toBe(404);
    expect((await end(person.headers)).status).toBe(200);
    expect(await list()).toHaveLength(1);
    expect((await api("/api/v1/users/me", bearer(data.access_token))).status).toBe(401);
    expect((await end(person.headers)).status).toBe(404);
  });
});

describe("the export of an account", () => {
  it("is a ZIP of the account, its devices, and the letters with their PDFs", async ({
    expect,
  }) => {
    const guest = await aGuest();
    const id = await aLetter(guest.headers, "Export Sample");
    const person = await aPerson();
    const headers = await signInHere(person, guest.headers);
    await saveAnotherVersion(headers, id);
    const kept = await storedFile(person.headers, { bytes: aPdf("A paper"), name: "paper.pdf" });
    const cv = await aStoredAnalysis(person);
    await savedProfiles(person.headers, ["Earlier", "Later"]);
    const offer = await aStoredOffer(person);
    const transcript = await aStoredTranscript(person);
    const response = await api("/api/v1/users/me/export", headers);
    expect(response.headers.get("content-type")).toBe("application/zip");
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const versions = Object.keys(files).filter((path) => path.startsWith("profile/versions/"));
    expect(versions).toHaveLength(2);
    const others = Object.keys(files).filter((path) => !versions.includes(path));
    expect(others.toSorted((a, b) => a.localeCompare(b))).toEqual([
      "account.json",
      "billing.json",
      "chat/memberships.json",
      `cv-analyses/${cv}/analysis.json`,
      `cv-analyses/${cv}/cv.txt`,
      `cv-analyses/${cv}/reading.json`,
      "files.json",
      "jobs.json",
      `letters/${id}/anti_motivation.pdf`,
      `letters/${id}/dual.pdf`,
      `letters/${id}/letters.json`,
      `letters/${id}/motivation.pdf`,
      `letters/${id}/versions/1.json`,
      "notices/preferences.json",
      `offers/${offer.id}.json`,
      "profile/origins.json",
      "profile/resume.json",
      "sessions.json",
      `transcripts/${transcript}.json`,
      "visits.json",
    ]);
    const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const json = (path: string) => JSON.parse(read(path)) as object;
    expect(json("account.json")).toMatchObject({ email: person.email });
    const letters = { companyName: "Export Sample" };
    expect(json(`letters/${id}/letters.json`)).toMatchObject(letters);
    expect(read(`letters/${id}/dual.pdf`)).toMatch(/^%PDF-1\./);
    expect(json(`letters/${id}/versions/1.json`)).toMatchObject({ version: 1 });
    expect(json("files.json")).toMatchObject({ files: [kept], unfinished: [] });
    expect(read(`cv-analyses/${cv}/cv.txt`)).toContain("Camille Exemple");
    expect(json(`offers/${offer.id}.json`)).toMatchObject({ text: offer.text });
    expect(json(`transcripts/${transcript}.json`)).toMatchObject({
      segments: [{ speaker: "Nora" }, { speaker: "Sacha" }, { speaker: "Nora" }],
    });
    const analysed = { id: cv, status: "completed" };
    expect(json(`cv-analyses/${cv}/analysis.json`)).toMatchObject(analysed);
    expect(json("profile/resume.json")).toMatchObject({ basics: { summary: "Later" } });
    expect(versions.map(read).join()).toContain("Earlier");
    // Nothing in it lets anybody in.
    const all = Object.keys(files).map(read).join("\n");
    expect(all).not.toMatch(/\$scrypt\$|password/i);
  });
});

describe("deleting the account", () => {
  it("needs the password, and leaves nothing in D1, R2, KV and objects", async ({ expect }) => {
    const guest = await aGuest();
    const id = await aLetter(guest.headers);
    const bystander = await aGuest();
    const kept = await aLetter(bystander.headers);
    const person = await aPerson({ username: `leaver-${aName()}` });
    const headers = await signInHere(person, guest.headers);
    await saveAnotherVersion(headers, id);
    expect(await versionsStored(id)).toBe(1);
    expect((await deletion(headers, "Wrong-pass-1")).status).toBe(400);
    const before = (await env.FILES.list({ prefix: "letters/" })).objects.length;

    const deleted = await deletion(headers, PASSWORD);
    expect((await api("/api/v1/users/me", headers)).status).toBe(401);
    await expect(signInAs(person.email)).rejects.toThrow("401");
    expect(await erasureOf(deleted)).toMatchObject({ erased: { letters: 1, jobs: 1 } });
    expect(await versionsStored(id)).toBe(0);
    const traces = await everythingStored();
    for (const trace of [person.email, person.username, `user:${person.id}"`, guest.sessionId]) {
      expect(traces.includes(trace), trace).toBe(false);
    }
    expect((await env.FILES.list({ prefix: "letters/" })).objects).toHaveLength(before - 3);
    expect((await api(`/api/letters/${id}`, guest.headers)).status).toBe(404);
    const limit = env.GENERATION_LIMITS.getByName(`session:user:${person.id}`);
    expect(await limit.view("letters")).toMatchObject({ used: 0, activeJobId: null });
    const tombstone = await env.DB.prepare("select * from users where id = ?")
      .bind(person.id)
      .first();
    expect(tombstone).toMatchObject({ status: "deleted", email: null, password_hash: "" });
    const search = await env.DB.prepare(
      "select count(*) as found from users_search where users_search match 'names:leaver*'",
    ).first<{ found: number }>();
    expect(search?.found).toBe(0);

    // Another's are untouched, and the address is free again.
    expect((await api(`/api/letters/${kept}`, bystander.headers)).status).toBe(200);
    const again = await postJson(
      "/api/auth/register",
      {},
      { email: person.email, password: PASSWORD },
    );
    expect(again.status).toBe(201);
  });

  it("is refused to the last super admin", async ({ expect }) => {
    const [one, other] = [
      await aPerson({ role: "super_admin" }),
      await aPerson({ role: "super_admin" }),
    ];
    expect((await deletion(one.headers, PASSWORD)).status).toBe(200);
    const refused = await deletion(other.headers, PASSWORD);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: "LAST_SUPER_ADMIN" });
  });
});
