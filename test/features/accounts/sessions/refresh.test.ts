import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aPerson, bearer, PASSWORD, putJson, signInAs } from "../../../support/accounts";
import { api, postJson } from "../../../support/letters";

const en = { "accept-language": "en" };

type Tokens = { access_token: string; refresh_token: string };

const refresh = (refresh_token: string) => postJson("/api/auth/refresh", en, { refresh_token });

async function refreshed(token: string): Promise<Tokens> {
  const response = await refresh(token);
  if (response.status !== 200) throw new Error(`Refreshing answered ${response.status}`);
  return response.json<Tokens>();
}

/** As if its exchange lay a while back. */
const age = (ms: number) =>
  env.DB.prepare("update refresh_tokens set used_at = used_at - ? where used_at is not null")
    .bind(ms)
    .run();

const isIn = async (token: string) => (await api("/api/auth/me", bearer(token))).status === 200;

describe("a refresh token", () => {
  it("that is used fifty times at once makes one family with one living token", async ({
    expect,
  }) => {
    const { refreshToken, id } = await aPerson();
    const answers = await Promise.all(Array.from({ length: 50 }, () => refreshed(refreshToken)));
    const successors = new Set(answers.map(({ refresh_token }) => refresh_token));
    expect(successors.size).toBe(1);
    const { results } = await env.DB.prepare(
      `select t.used_at from refresh_tokens t join account_sessions s on s.id = t.session_id
       where s.user_id = ?`,
    )
      .bind(id)
      .all<{ used_at: number | null }>();
    expect(results).toHaveLength(2);
    expect(results.filter(({ used_at }) => used_at === null)).toHaveLength(1);
    for (const successor of successors) expect(await refreshed(successor)).toBeTruthy();
  });

  it("ends its whole family when it comes back after the grace", async ({ expect }) => {
    const { refreshToken, accessToken, email } = await aPerson();
    const other = await signInAs(email);
    const second = await refreshed(refreshToken);
    await age(11_000);
    const replayed = await refresh(refreshToken);
    expect(replayed.status).toBe(401);
    expect(await replayed.json()).toMatchObject({ code: "REFRESH_REUSED" });
    expect((await refresh(second.refresh_token)).status).toBe(401);
    expect(await isIn(accessToken)).toBe(false);
    expect(await isIn(second.access_token)).toBe(false);
    // Another device is another family.
    expect(await isIn(other.access_token)).toBe(true);
  });

  it("is refused when expired, unknown, of another shape, or an access token", async ({
    expect,
  }) => {
    const { refreshToken, accessToken, id } = await aPerson();
    const nonsense = ["x", "A".repeat(43), `${refreshToken}A`, `${refreshToken} `, accessToken];
    for (const token of nonsense) expect((await refresh(token)).status).toBe(401);
    await env.DB.prepare(
      `update refresh_tokens set expires_at = 1
       where session_id in (select id from account_sessions where user_id = ?)`,
    )
      .bind(id)
      .run();
    expect(await (await refresh(refreshToken)).json()).toMatchObject({ code: "REFRESH_INVALID" });
  });

  it("is nowhere in the store in clear", async ({ expect }) => {
    const { refreshToken } = await aPerson();
    const { refresh_token } = await refreshed(refreshToken);
    const { results } = await env.DB.prepare("select * from refresh_tokens").all();
    const stored = JSON.stringify(results);
    for (const token of [refreshToken, refresh_token]) expect(stored).not.toContain(token);
  });

  it("of a suspended account is refused, and works again once it is active", async ({ expect }) => {
    const { refreshToken, id } = await aPerson();
    const setStatus = (status: string) =>
      env.DB.prepare("update users set status = ? where id = ?").bind(status, id).run();
    await setStatus("suspended");
    const response = await refresh(refreshToken);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ details: { reason: "account_suspended" } });
    await setStatus("active");
    expect((await refresh(refreshToken)).status).toBe(200);
  });
});

describe("a change of password", () => {
  it("signs every other device out, and only the new password signs in", async ({ expect }) => {
    const person = await aPerson();
    const other = await signInAs(person.email);
    const changed = await putJson("/api/v1/users/password", person.headers, {
      current_password: PASSWORD,
      new_password: "Another-Horse-8",
    });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toMatchObject({ success: true, message: expect.any(String) });
    expect(await isIn(person.accessToken)).toBe(true);
    expect(await isIn(other.access_token)).toBe(false);
    expect((await refresh(other.refresh_token)).status).toBe(401);
    await expect(signInAs(person.email)).rejects.toThrow("401");
    expect(await signInAs(person.email, "Another-Horse-8")).toBeTruthy();
  });

  it("needs the current password and a good new one", async ({ expect }) => {
    const { headers } = await aPerson();
    const change = (current_password: string, new_password: string) =>
      putJson("/api/v1/users/me/password", headers, { current_password, new_password });
    const wrong = await change("Wrong-pass-1", "Another-Horse-8");
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({ code: "PASSWORD_WRONG" });
    expect(await (await change(PASSWORD, "short1")).json()).toMatchObject({
      code: "PASSWORD_WEAK",
    });
  });
});

describe("an access token", () => {
  it("is refused on the very next request after a suspension", async ({ expect }) => {
    const { headers, id, email } = await aPerson();
    expect((await api("/api/v1/users/me", headers)).status).toBe(200);
    await env.DB.prepare("update users set status = 'suspended' where id = ?").bind(id).run();
    const response = await api("/api/v1/users/me", headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "ACCOUNT_SUSPENDED" });
    await expect(signInAs(email)).rejects.toThrow("403");
    // Whether the account is suspended is for those to know who have its password.
    await expect(signInAs(email, "Wrong-pass-1")).rejects.toThrow("401");
  });

  it("is refused on the very next request after signing out", async ({ expect }) => {
    const { headers, refreshToken, email } = await aPerson();
    const other = await signInAs(email);
    await api("/api/v1/auth/logout", headers, { method: "POST" });
    expect(await (await api("/api/v1/users/me", headers)).json()).toMatchObject({
      code: "SESSION_ENDED",
    });
    expect((await refresh(refreshToken)).status).toBe(401);
    expect(await isIn(other.access_token)).toBe(true);
  });
});
