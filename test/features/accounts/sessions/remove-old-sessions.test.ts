import { env } from "cloudflare:workers";
import { it } from "vitest";
import { removeOldSessions } from "../../../../src/features/accounts";
import { aPerson, signInAs } from "../../../support/accounts";
import { testCtx } from "../../../support/context";
import { api } from "../../../support/letters";

const DAY_MS = 86_400_000;

it("the night's work removes sessions that expired or ended a month ago and no others, and may run twice", async ({
  expect,
}) => {
  const person = await aPerson();
  await signInAs(person.email);
  const { results } = await env.DB.prepare(
    "select id from account_sessions where user_id = ? order by created_at",
  )
    .bind(person.id)
    .all<{ id: string }>();
  const [kept, expired] = results;
  await env.DB.prepare("update account_sessions set expires_at = 1 where id = ?")
    .bind(expired?.id)
    .run();
  const left = async () => {
    const rows = await env.DB.prepare(
      `select (select count(*) from account_sessions where user_id = ?1) as sessions,
              (select count(*) from refresh_tokens where session_id = ?2) as kept,
              (select count(*) from refresh_tokens where session_id = ?3) as expired,
              (select count from user_counts where name = 'sessions') as counted`,
    )
      .bind(person.id, kept?.id, expired?.id)
      .first();
    return rows;
  };
  const ctx = testCtx({ kind: "system", name: "cron" });
  for (let night = 0; night < 2; night++) {
    await removeOldSessions(ctx);
    expect(await left()).toEqual({ sessions: 1, kept: 1, expired: 0, counted: 1 });
  }
  expect((await api("/api/v1/users/me", person.headers)).status).toBe(200);
  await removeOldSessions({ ...ctx, now: () => new Date(Date.now() + 31 * DAY_MS) });
  expect(await left()).toEqual({ sessions: 0, kept: 0, expired: 0, counted: 0 });
});
