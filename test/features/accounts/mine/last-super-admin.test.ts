import { env } from "cloudflare:workers";
import { afterAll, describe, it } from "vitest";
import { deleteAccount } from "../../../../src/features/accounts";
import type { Actor } from "../../../../src/platform/context";
import { aPerson, aSessionOf, PASSWORD, type Person } from "../../../support/accounts";
import { erasuresAreOver } from "../../../support/erasure";
import { testCtx } from "../../../support/context";

afterAll(erasuresAreOver);

async function actorOf({ id, username }: Person): Promise<Actor> {
  const { sessionId } = await aSessionOf(id);
  const standing = { role: "super_admin", accountSessionId: sessionId } as const;
  return { kind: "user", userId: id, username, ...standing };
}

const demote = (id: number) =>
  env.DB.prepare("update users set role = 'user' where id = ?").bind(id).run();

const rowsOf = async (userId: number) =>
  env.DB.batch([
    env.DB.prepare("select * from users where id = ?").bind(userId),
    env.DB.prepare("select * from account_sessions where user_id = ?").bind(userId),
    env.DB.prepare(
      "select * from refresh_tokens where session_id in (select id from account_sessions where user_id = ?)",
    ).bind(userId),
    env.DB.prepare("select * from account_erasures where user_id = ?").bind(userId),
  ]);

const aSuperAdmin = () => aPerson({ role: "super_admin" });

describe("the deletion of a super admin", () => {
  it("is refused by its own statement when the other one left meanwhile", async ({ expect }) => {
    const [one, other] = [await aSuperAdmin(), await aSuperAdmin()];
    const actor = await actorOf(one);
    const before = await rowsOf(one.id);
    let left: Promise<unknown> = Promise.resolve();
    // The password has just been found right when the other one leaves.
    const later = () => void (left = demote(other.id));
    const deletion = deleteAccount(testCtx(actor, { later }), { password: PASSWORD });
    await expect(deletion).rejects.toThrow("LAST_SUPER_ADMIN");
    await left;
    const after = await rowsOf(one.id);
    expect(after.map(({ results }) => results)).toEqual(before.map(({ results }) => results));
    await demote(one.id);
  });

  it("succeeds for one of two who leave at the same moment", async ({ expect }) => {
    const people = [await aSuperAdmin(), await aSuperAdmin()];
    const contexts = await Promise.all(
      people.map(async (person) => testCtx(await actorOf(person))),
    );
    const deletions = contexts.map((ctx) => deleteAccount(ctx, { password: PASSWORD }));
    const results = await Promise.allSettled(deletions);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const row = await env.DB.prepare(
      "select count(*) as left from users where role = 'super_admin' and status = 'active'",
    ).first<{ left: number }>();
    expect(row?.left).toBe(1);
  });
});
