import { env } from "cloudflare:workers";
import { beforeAll, describe, it, vi } from "vitest";
import type { Role } from "../../../src/platform/roles";
import { aName, aPerson, bearer, putJson, signInAs, type Person } from "../../support/accounts";
import { aGuest, seedProfile } from "../../support/context";
import { api, endOf, postJson } from "../../support/letters";
import { aJobOrder } from "../../support/jobs";

vi.setConfig({ testTimeout: 30_000 });

const change = (by: Person, whom: Person, changes: { role?: string; status?: string }) =>
  putJson(`/api/v1/admin/users/${whom.id}`, by.headers, changes);

const roleOf = (person: Person) =>
  env.DB.prepare("select role from users where id = ?").bind(person.id).first("role");

describe("the administration", () => {
  it.for([
    ["GET", "/api/v1/admin/dashboard"],
    ["GET", "/api/v1/admin/users"],
    ["PUT", "/api/v1/admin/users/1"],
    ["GET", "/api/v1/admin/jobs"],
    ["POST", "/api/v1/admin/jobs/00000000-0000-4000-8000-000000000000/retry"],
    ["GET", "/api/v1/admin/nothing"],
  ] as const)(
    "is closed to strangers, members and moderators: %s %s",
    async ([method, path], { expect }) => {
      const member = await aPerson();
      const moderator = await aPerson({ role: "moderator" });
      expect((await api(path, {}, { method })).status).toBe(401);
      for (const { headers } of [member, moderator]) {
        const response = await api(path, headers, { method });
        expect(response.status).toBe(403);
        expect(await response.json()).toMatchObject({ success: false, code: "ROLE_MISSING" });
      }
    },
  );

  it("counts people, jobs and letters on its dashboard as they come", async ({ expect }) => {
    const admin = await aPerson({ role: "admin" });
    type Counts = { data: Record<string, number> };
    const dashboard = async () =>
      (await (await api("/api/v1/admin/dashboard", admin.headers)).json<Counts>()).data;
    const before = await dashboard();
    const { headers } = await aPerson();
    const between = await dashboard();
    expect(between).toMatchObject({
      users_count: Number(before["users_count"]) + 1,
      new_users_today: Number(before["new_users_today"]) + 1,
      active_sessions: Number(before["active_sessions"]) + 1,
      products_count: 0,
      files_count: 0,
      tracks_count: 0,
      queue_depth: expect.any(Number),
      spend_today: expect.any(Number),
    });
    await api("/api/v1/auth/logout", headers, { method: "POST" });
    expect(await dashboard()).toMatchObject({ active_sessions: before["active_sessions"] });
  });

  it("finds people by name, address, role and standing", async ({ expect }) => {
    const admin = await aPerson({ role: "admin" });
    const word = `w${crypto.randomUUID().slice(0, 8)}`;
    const one = await aPerson({ username: `${word}-one` });
    const two = await aPerson({ username: `${word}-two`, role: "moderator" });
    await change(admin, one, { status: "suspended" });
    type Page = { data: { id: number; email: string }[]; pagination: { total: number } };
    const find = async (query: string) => {
      const response = await api(`/api/v1/admin/users?${query}`, admin.headers);
      expect(response.status).toBe(200);
      const { data, pagination } = await response.json<Page>();
      expect(pagination.total).toBe(data.length);
      return data.map(({ id }) => id);
    };
    expect(await find(`search=${word}`)).toEqual([one.id, two.id]);
    expect(await find(`search=${word}-TWO@exam`)).toEqual([two.id]);
    expect(await find(`search=${word}&role=moderator`)).toEqual([two.id]);
    expect(await find(`search=${word}&status=suspended`)).toEqual([one.id]);
    expect(await find(`search=${word}&status=deleted`)).toEqual([]);
    expect(await find(`search=${encodeURIComponent(`"${word}" OR names:*`)}`)).toEqual([]);
  });
});

describe("the search for members", () => {
  it("finds people by name and whole address, and never by the beginning of an address", async ({
    expect,
  }) => {
    const me = await aPerson();
    const host = `h${crypto.randomUUID().slice(0, 8)}`;
    const username = aName();
    const email = `${username}@${host}.example.test`;
    await postJson("/api/v1/auth/register", {}, { username, email, password: "Sample-Pass-1" });
    const find = async (search: string) => {
      const path = `/api/v1/users?search=${encodeURIComponent(search)}`;
      const { data } = await (await api(path, me.headers)).json<{ data: { username: string }[] }>();
      return data.map((found) => found.username);
    };
    expect(await find(username.slice(0, 15))).toEqual([username]);
    expect(await find(email)).toEqual([username]);
    expect(await find(host)).toEqual([]);
    expect(await find(`${username}@${host.slice(0, 4)}`)).toEqual([]);
    expect(await find("!!!")).toEqual([]);
  });

  it("leaves out the person who searches, and suspended people", async ({ expect }) => {
    const word = `w${crypto.randomUUID().slice(0, 8)}`;
    const [me, other, gone] = [
      await aPerson({ username: `${word}-a` }),
      await aPerson({ username: `${word}-b` }),
      await aPerson({ username: `${word}-c` }),
    ];
    await env.DB.prepare("update users set status = 'suspended' where id = ?").bind(gone.id).run();
    const path = `/api/v1/users/except-me?search=${word}`;
    const { data } = await (await api(path, me.headers)).json<{ data: { id: number }[] }>();
    expect(data.map(({ id }) => id)).toEqual([other.id]);
  });
});

describe("a change of a person's role or standing", () => {
  let people: Record<Role, Person>;
  beforeAll(async () => {
    people = {
      user: await aPerson(),
      moderator: await aPerson({ role: "moderator" }),
      admin: await aPerson({ role: "admin" }),
      super_admin: await aPerson({ role: "super_admin" }),
    };
  });

  it.for([
    ["admin", "user", "moderator", 200],
    ["admin", "user", "admin", 403],
    ["admin", "user", "super_admin", 403],
    ["admin", "admin", "user", 403],
    ["admin", "super_admin", "user", 403],
    ["super_admin", "user", "admin", 200],
    ["super_admin", "user", "super_admin", 200],
    ["super_admin", "admin", "user", 200],
    ["super_admin", "super_admin", "user", 200],
  ] as const)(
    "in which %s turns %s into %s is answered with %i",
    async ([by, from, to, status], { expect }) => {
      const whom = await aPerson({ role: from });
      expect((await change(people[by], whom, { role: to })).status).toBe(status);
      expect(await roleOf(whom)).toBe(status === 200 ? to : from);
    },
  );

  it("lets an admin suspend members, and no admin", async ({ expect }) => {
    const [member, admin] = [await aPerson(), await aPerson({ role: "admin" })];
    expect((await change(people.admin, member, { status: "suspended" })).status).toBe(200);
    expect((await api("/api/v1/users/me", member.headers)).status).toBe(403);
    expect((await change(people.admin, member, { status: "active" })).status).toBe(200);
    // The suspension ended every session, so that a thief's device does not come back with the account.
    expect((await api("/api/v1/users/me", member.headers)).status).toBe(401);
    const { access_token } = await signInAs(member.email);
    expect((await api("/api/v1/users/me", bearer(access_token))).status).toBe(200);
    expect((await change(people.admin, admin, { status: "suspended" })).status).toBe(403);
    expect((await change(people.admin, people.super_admin, { status: "suspended" })).status).toBe(
      403,
    );
  });

  it("counts on the next request", async ({ expect }) => {
    const person = await aPerson();
    const dashboard = () => api("/api/v1/admin/dashboard", person.headers);
    expect((await dashboard()).status).toBe(403);
    await change(people.super_admin, person, { role: "admin" });
    expect((await dashboard()).status).toBe(200);
    await change(people.super_admin, person, { role: "user" });
    expect((await dashboard()).status).toBe(403);
  });

  it("leaves one super admin when the last two demote each other at once", async ({ expect }) => {
    const [one, other] = [people.super_admin, await aPerson({ role: "super_admin" })];
    await env.DB.prepare(
      "update users set role = 'user' where role = 'super_admin' and id not in (?, ?)",
    )
      .bind(one.id, other.id)
      .run();
    await Promise.all([change(one, other, { role: "user" }), change(other, one, { role: "user" })]);
    const left = await env.DB.prepare(
      "select count(*) as left from users where role = 'super_admin'",
    ).first("left");
    expect(left).toBe(1);
    const last = (await roleOf(one)) === "super_admin" ? one : other;
    for (const changes of [{ role: "user" }, { status: "suspended" }]) {
      const refused = await change(last, last, changes);
      expect(refused.status).toBe(409);
      expect(await refused.json()).toMatchObject({ code: "LAST_SUPER_ADMIN" });
    }
  });

  it.for([
    [{ role: "owner" }, 400],
    [{ status: "deleted" }, 400],
    [{}, 400],
  ] as const)("that sends %j is answered with %i", async ([changes, status], { expect }) => {
    const [admin, whom] = [await aPerson({ role: "admin" }), await aPerson()];
    expect((await change(admin, whom, changes)).status).toBe(status);
  });
});

describe("a failed job", () => {
  beforeAll(seedProfile);

  it("is listed without what was asked for, and run again on demand", async ({ expect }) => {
    const admin = await aPerson({ role: "admin" });
    const { sessionId, headers } = await aGuest();
    const jobId = crypto.randomUUID();
    const log = env.JOB_LOGS.getByName(`job:${jobId}`);
    // Failed before a run could claim it: the object takes one call after the other.
    await Promise.all([
      log.open(
        aJobOrder({
          jobId,
          kind: "letters",
          ownerId: sessionId,
          input: JSON.stringify({ company: "Retry Sample", language: "en" }),
        }),
      ),
      log.fail(null, { error: "DELIVERY_FAILED", refund: true }),
    ]);
    expect(await endOf(headers, jobId)).toMatchObject({ status: "failed" });
    const list = async (query: string) => {
      const response = await api(`/api/v1/admin/jobs?${query}`, admin.headers);
      return JSON.stringify(await response.json());
    };
    expect(await list("status=failed")).toContain(jobId);
    expect(await list("limit=100")).not.toContain("Retry Sample");
    expect(await list("limit=100")).not.toContain(sessionId);

    const retry = () => postJson(`/api/v1/admin/jobs/${jobId}/retry`, admin.headers, {});
    expect((await retry()).status).toBe(202);
    expect(await endOf(headers, jobId)).toMatchObject({
      status: "completed",
      letter_id: expect.any(Number),
    });
    expect(await list("status=completed")).toContain(jobId);
    const again = await retry();
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ code: "JOB_NOT_RETRYABLE" });
  });
});
