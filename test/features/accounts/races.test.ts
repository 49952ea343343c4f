import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { changePassword, setAvatar, updateUser } from "../../../src/features/accounts";
import { makeRecoveryCodes } from "../../../src/features/accounts/recovery/make-recovery-codes";
import { openSession } from "../../../src/features/accounts/sessions/open-session";
import type { Actor } from "../../../src/platform/context";
import { aPerson, PASSWORD, type Person } from "../../support/accounts";
import { testCtx } from "../../support/context";

const actorOf = ({ id, username, sessionId }: Person): Actor => ({
  kind: "user",
  userId: id,
  username,
  role: "user",
  accountSessionId: sessionId,
});

const run = (sql: string, id: number) => env.DB.prepare(sql).bind(id).run();
const close = (id: number) => run("update users set status = 'deleted' where id = ?", id);
const recover = (id: number) => run("update users set password_hash = 'another' where id = ?", id);

/** The account changes right after the password was found right. */
function meanwhile(person: Person, change: (id: number) => Promise<unknown>) {
  let done: Promise<unknown> = Promise.resolve();
  const later = () => void (done = change(person.id));
  return { ctx: testCtx(actorOf(person), { later }), done: () => done };
}

const rowsOf = async (id: number) => {
  const results = await env.DB.batch([
    env.DB.prepare("select password_hash, status, avatar from users where id = ?").bind(id),
    env.DB.prepare("select id, ended_at from account_sessions where user_id = ?").bind(id),
    env.DB.prepare("select hash from recovery_codes where user_id = ?").bind(id),
  ]);
  return results.map(({ results: rows }) => rows);
};

const codesOf = async (id: number) => (await rowsOf(id))[2];

describe("an account that changes while a request checks its password", () => {
  it("keeps the password that a recovery has set, and its sessions", async ({ expect }) => {
    const person = await aPerson();
    const { ctx, done } = meanwhile(person, recover);
    const passwords = { current_password: PASSWORD, new_password: "Quiet-Heron-42" };
    await expect(changePassword(ctx, passwords)).rejects.toThrow("PASSWORD_WRONG");
    await done();
    const [users, sessions] = await rowsOf(person.id);
    expect(users).toMatchObject([{ password_hash: "another" }]);
    expect(sessions).toEqual([{ id: person.sessionId, ended_at: null }]);
  });

  it("gets no recovery codes once it is deleted", async ({ expect }) => {
    const person = await aPerson();
    await makeRecoveryCodes(meanwhile(person, close).ctx, { password: PASSWORD }).catch(() => null);
    expect(await codesOf(person.id)).toEqual([]);
  });

  it("opens no session once it is suspended or deleted", async ({ expect }) => {
    for (const status of ["suspended", "deleted"]) {
      const person = await aPerson();
      await run(`update users set status = '${status}' where id = ?`, person.id);
      const before = await rowsOf(person.id);
      const opening = openSession(testCtx(), { userId: person.id, userAgent: "" });
      await expect(opening).rejects.toThrow("ACCOUNT_SUSPENDED");
      expect(await rowsOf(person.id)).toEqual(before);
    }
  });

  it("leaves no picture behind that no row names", async ({ expect }) => {
    const person = await aPerson();
    await close(person.id);
    const gif = Uint8Array.from(
      atob("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs="),
      (letter) => letter.charCodeAt(0),
    );
    const posted = { body: new Blob([gif]).stream(), announcedBytes: null };
    await expect(setAvatar(testCtx(actorOf(person)), posted)).rejects.toThrow("USER_NOT_FOUND");
    expect((await env.FILES.list({ prefix: "avatars/" })).objects).toEqual([]);
  });
});

const anAdmin = async (): Promise<Actor> => {
  const { id, username, sessionId } = await aPerson({ role: "admin" });
  return { kind: "user", userId: id, username, role: "admin", accountSessionId: sessionId };
};

describe("two admins who change one account at the same moment", () => {
  it("do not take back each other's change", async ({ expect }) => {
    const [person, one, other] = [await aPerson(), await anAdmin(), await anAdmin()];
    const [suspended, promoted] = await Promise.allSettled([
      updateUser(testCtx(one), { id: person.id, changes: { status: "suspended" } }),
      updateUser(testCtx(other), { id: person.id, changes: { role: "moderator" } }),
    ]);
    const row = await env.DB.prepare("select role, status from users where id = ?")
      .bind(person.id)
      .first();
    const isSuspended = suspended.status === "fulfilled";
    const isPromoted = promoted.status === "fulfilled";
    expect(row).toEqual({
      role: isPromoted ? "moderator" : "user",
      status: isSuspended ? "suspended" : "active",
    });
    for (const result of [suspended, promoted])
      if (result.status === "rejected") expect(String(result.reason)).toContain("USER_CHANGED");
    expect(isSuspended || isPromoted).toBe(true);
  });
});
