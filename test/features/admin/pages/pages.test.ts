import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { seedProfile } from "../../../support/context";
import { aMember, page, post, textOf } from "../../../support/members";

beforeAll(seedProfile);

const standing = (id: number) =>
  env.DB.prepare("select role, status from users where id = ?").bind(id).first();

async function aFailedJob(): Promise<string> {
  const id = crypto.randomUUID();
  await env.DB.prepare(
    "insert into jobs (id, kind, owner_id, status, attempts, error, created_at, ended_at) values (?, 'letters', 'sample', 'failed', 2, 'MODEL_FAILED', ?, ?)",
  )
    .bind(id, Date.now(), Date.now())
    .run();
  return id;
}

describe("the pages of the administration", () => {
  it("show the numbers and the latest failures", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const id = await aFailedJob();
    const answer = await page("/admin", headers);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const text = await answer.text();
    expect(text).toContain("Spent today");
    expect(text).toContain("US$");
    expect(text).toContain(`/admin/jobs/${id}/retry`);
  });

  it("find people by name, role and standing", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const one = await aMember({ role: "moderator" });
    const query = `search=${one.email}`;
    const found = await textOf(page(`/admin/users?${query}&role=moderator&status=`, headers));
    expect(found).toContain(`/admin/users/${one.id}"`);
    expect(found).toContain("1 account<");
    const others = await textOf(page(`/admin/users?${query}&role=user`, headers));
    expect(others).toContain("No account found");
  });

  it("turn pages and keep the filter", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    await Promise.all([aMember(), aMember()]);
    const text = await textOf(page("/admin/users?role=user&limit=1&page=1", headers));
    expect(text).toContain('href="/admin/users?role=user&amp;limit=1&amp;page=2"');
  });

  it("say what a change means, and make it when confirmed", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const one = await aMember();
    const fields = { role: "moderator", status: "suspended" };
    const asked = await post(`/admin/users/${one.id}`, headers, fields);
    expect(asked.status).toBe(200);
    const text = await asked.text();
    expect(text).toContain("Role: member → moderator");
    expect(text).toContain("Standing: active → suspended");
    expect(await standing(one.id)).toEqual({ role: "user", status: "active" });
    const made = await post(`/admin/users/${one.id}`, headers, { ...fields, confirmed: "1" });
    expect(made.headers.get("location")).toBe(`/admin/users/${one.id}`);
    expect(await standing(one.id)).toEqual(fields);
    expect((await page("/account", one.headers)).status).toBe(403);
  });
});

describe("the pages of the administration, given invalid input,", () => {
  it("refuse a role out of reach, and offer none", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const [one, peer] = [await aMember(), await aMember({ role: "admin" })];
    const offered = await textOf(page(`/admin/users/${one.id}`, headers));
    expect(offered).not.toContain('value="super_admin"');
    const fields = { role: "super_admin", status: "active", confirmed: "1" };
    const refused = await post(`/admin/users/${one.id}`, headers, fields);
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("Role out of reach");
    expect(await standing(one.id)).toEqual({ role: "user", status: "active" });
    const shut = await textOf(page(`/admin/users/${peer.id}`, headers));
    expect(shut).toContain("Only a super admin");
  });

  it.for(["/admin/users/0", "/admin/users/abc", "/admin/users/999999", "/admin/nowhere"])(
    "answer %s with a page that says it is not found",
    async (path, { expect }) => {
      const { headers } = await aMember({ role: "admin" });
      const answer = await page(path, headers);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toContain("text/html");
      await answer.body?.cancel();
    },
  );

  it("refuse to show an address that only takes posts", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const answer = await page("/admin/jobs/x/retry", headers);
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("OPTIONS, POST");
    expect(answer.headers.get("content-type")).toContain("text/html");
    await answer.body?.cancel();
  });

  it("refuse to run a job again that has not failed or is gone", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const answer = await post(`/admin/jobs/${crypto.randomUUID()}/retry`, headers);
    expect(answer.status).toBe(404);
    // Its row is there, its log is not: there is nothing to run again.
    const id = await aFailedJob();
    expect((await post(`/admin/jobs/${id}/retry`, headers)).status).toBe(409);
  });
});

describe("the pages of the administration, opened by strangers,", () => {
  const paths = ["/admin", "/admin/users", "/admin/users/1", "/admin/jobs"];

  it.for(paths)("lead from %s to sign in", async (path, { expect }) => {
    const answer = await page(path);
    expect(answer.headers.get("location")).toBe(
      `/login?why=needed&next=${encodeURIComponent(path)}`,
    );
  });

  it.for(["user", "moderator"] as const)("refuse a %s", async (role, { expect }) => {
    const { id, headers } = await aMember({ role });
    for (const path of paths) expect((await page(path, headers)).status).toBe(403);
    const fields = { role: "super_admin", status: "active", confirmed: "1" };
    expect((await post(`/admin/users/${id}`, headers, fields)).status).toBe(403);
    expect(await standing(id)).toEqual({ role, status: "active" });
    expect(await textOf(page("/", headers))).not.toContain('href="/admin"');
  });
});
