import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { deleteAccount } from "../../../../src/features/accounts";
import type { Actor } from "../../../../src/platform/context";
import { aPerson, aSessionOf, PASSWORD, type Person } from "../../../support/accounts";
import { testCtx } from "../../../support/context";

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
  ]);

describe("the deletion of a super admin", () => {
  it("is refused by its own statement when the other one left meanwhile", async ({ expect }) => {
    const [one, other] = [
      await aPerson({ role: "super_admin" }),
      await aPerson({ role: "super_admin" }),
    ];
    const ctx = testCtx(await actorOf(one));
    const before = await rowsOf(one.id);
    const features = {
      ...ctx.features,
      // The features are asked between the first look at the store and the removal.
      loadPersonalData: async () => {
        await demote(other.id);
        return [];
      },
    };
    const deletion = deleteAccount({ ...ctx, features }, { password: PASSWORD });
    await expect(deletion).rejects.toThrow("LAST_SUPER_ADMIN");
    const after = await rowsOf(one.id);
    expect(after.map(({ results }) => results)).toEqual(before.map(({ results }) => results));
  });
});
