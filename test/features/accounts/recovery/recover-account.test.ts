import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, describe, it } from "vitest";
import { createApp } from "../../../../src/app";
import { aName, aPerson, aSessionOf, PASSWORD, signInAs, suspend } from "../../../support/accounts";
import { anAddress, ORIGIN } from "../../../support/context";
import { api, postJson } from "../../../support/letters";
import { aMember, page, post, textOf } from "../../../support/members";
import { aRecoveryCode, aRecoveryLink } from "../../../support/recovery";
import { erasuresAreOver } from "../../../support/erasure";
import { observeEnv } from "../../../product/support/observed-env";

afterAll(erasuresAreOver);

const NEW = "Quiet-Heron-42";
const client = () => ({ "cf-connecting-ip": anAddress(), "accept-language": "en" });
const recover = (body: unknown) => postJson("/api/v1/auth/recover", client(), body);
const byLink = (token: string, password = NEW) =>
  postJson("/api/v1/auth/recover/link", client(), { token, new_password: password });
const codeOf = async (response: Response) => (await response.json<{ code: string }>()).code;
const isSignedIn = async (headers: Record<string, string>) =>
  (await api("/api/v1/auth/me", headers)).status === 200;

describe("a recovery code", () => {
  it("comes with the registration, ten of them, and sets a new password once", async ({
    expect,
  }) => {
    const username = aName();
    const email = `${username}@example.test`;
    const answer = await postJson("/api/v1/auth/register", client(), {
      username,
      email,
      password: PASSWORD,
    });
    const { data } = await answer.json<{ data: { recovery_codes: string[]; user_id: number } }>();
    expect(data.recovery_codes).toHaveLength(10);
    const { headers } = await aSessionOf(data.user_id);
    const [code, second] = data.recovery_codes;
    expect((await recover({ email, code, new_password: NEW })).status).toBe(200);
    expect(await isSignedIn(headers)).toBe(false);
    expect((await signInAs(email, NEW)).access_token).toBeTruthy();
    const again = await recover({ email, code, new_password: PASSWORD });
    expect([again.status, await codeOf(again)]).toEqual([400, "RECOVERY_REFUSED"]);
    const other = { username, code: second?.toLowerCase().replaceAll("-", ""), new_password: NEW };
    expect((await recover(other)).status).toBe(200);
  });

  it("is stored as a keyed hash alone", async ({ expect }) => {
    const { id } = await aPerson();
    const code = await aRecoveryCode(id);
    const row = await env.DB.prepare("select * from recovery_codes where user_id = ?")
      .bind(id)
      .first();
    expect(JSON.stringify(row)).not.toContain(code.replaceAll("-", ""));
    expect(JSON.stringify(row)).not.toContain(code);
  });

  it("wins once where two requests have it at the same moment", async ({ expect }) => {
    const { id, email } = await aPerson();
    const code = await aRecoveryCode(id);
    const answers = await Promise.all(
      [NEW, "Other-Heron-43"].map((new_password) => recover({ email, code, new_password })),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 400,
    ]);
  });

  it("opens no other person's account, and no suspended one", async ({ expect }) => {
    const [one, other] = [await aPerson(), await aPerson()];
    const code = await aRecoveryCode(one.id);
    const stolen = await recover({ email: other.email, code, new_password: NEW });
    expect(await codeOf(stolen)).toBe("RECOVERY_REFUSED");
    await suspend(one.id);
    const suspended = await recover({ email: one.email, code, new_password: NEW });
    expect(await codeOf(suspended)).toBe("ACCOUNT_SUSPENDED");
  });

  it("is not burnt by a password that is too weak", async ({ expect }) => {
    const { id, email } = await aPerson();
    const code = await aRecoveryCode(id);
    const weak = await recover({ email, code, new_password: "short" });
    expect(await codeOf(weak)).toBe("PASSWORD_WEAK");
    expect((await recover({ email, code, new_password: NEW })).status).toBe(200);
  });

  it("is refused alike, after the same statements, for unknown and known names", async ({
    expect,
  }) => {
    const { email } = await aPerson();
    const refusalOf = async (identifier: string) => {
      const observed = observeEnv(env);
      const execution = createExecutionContext();
      const body = { email: identifier, code: "0000-0000-0000-0000", new_password: NEW };
      const init = {
        method: "POST",
        headers: { ...client(), "content-type": "application/json" },
        body: JSON.stringify(body),
      };
      const request = new Request(`${ORIGIN}/api/v1/auth/recover`, init);
      const answer = await createApp().fetch(request, observed.env, execution);
      const { request_id: _, ...told } = await answer.json<Record<string, unknown>>();
      await waitOnExecutionContext(execution);
      return { told, statements: observed.statements().map(({ sql }) => sql) };
    };
    expect(await refusalOf(`${aName()}@example.test`)).toEqual(await refusalOf(email));
  });

  it("is made anew for the current password, which voids the earlier ones", async ({ expect }) => {
    const { id, email, headers } = await aPerson();
    const before = await aRecoveryCode(id);
    const path = "/api/v1/users/me/recovery-codes";
    const wrong = await postJson(path, headers, { password: "Wrong-pass-1" });
    expect(await codeOf(wrong)).toBe("PASSWORD_WRONG");
    const made = await postJson(path, headers, { password: PASSWORD });
    const { data } = await made.json<{ data: { recovery_codes: string[] } }>();
    expect(data.recovery_codes).toHaveLength(10);
    const old = await recover({ email, code: before, new_password: NEW });
    expect(old.status).toBe(400);
    const [code] = data.recovery_codes;
    expect((await recover({ email, code, new_password: NEW })).status).toBe(200);
  });

  it("goes with the account", async ({ expect }) => {
    const person = await aPerson();
    await aRecoveryCode(person.id);
    await aRecoveryLink(person);
    const gone = await api("/api/v1/users/me", person.headers, {
      method: "DELETE",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ password: PASSWORD }),
    });
    expect(gone.status).toBe(200);
    const left = await env.DB.prepare(
      "select (select count(*) from recovery_codes where user_id = ?1) + (select count(*) from recovery_links where user_id = ?1) as rows",
    )
      .bind(person.id)
      .first<{ rows: number }>();
    expect(left?.rows).toBe(0);
  });
});

describe("a one-time link", () => {
  it("sets a new password once, and signs out every device", async ({ expect }) => {
    const person = await aPerson();
    const [token, other] = [await aRecoveryLink(person), await aRecoveryLink(person)];
    expect((await byLink(token)).status).toBe(200);
    expect(await isSignedIn(person.headers)).toBe(false);
    expect((await signInAs(person.email, NEW)).access_token).toBeTruthy();
    expect(await codeOf(await byLink(token))).toBe("RECOVERY_LINK_INVALID");
    expect(await codeOf(await byLink(other))).toBe("RECOVERY_LINK_INVALID");
  });

  it("is worthless after a day, after a change of role, and for a suspended account", async ({
    expect,
  }) => {
    const changes = [
      "update recovery_links set expires_at = 1 where user_id = ?",
      "update users set role = 'super_admin' where id = ?",
      "update users set status = 'suspended' where id = ?",
    ];
    for (const change of changes) {
      const person = await aPerson();
      const token = await aRecoveryLink(person);
      await env.DB.prepare(change).bind(person.id).run();
      expect(await codeOf(await byLink(token)), change).toBe("RECOVERY_LINK_INVALID");
    }
  });
});

describe("the pages of recovery", () => {
  it("show the codes once after registering, and lead on", async ({ expect }) => {
    const username = aName();
    const fields = { username, email: `${username}@example.test`, password: PASSWORD };
    const answer = await post("/register", client(), { ...fields, next: "/letters" });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const text = await answer.text();
    expect(text.match(/<code>[0-9A-Z-]{19}<\/code>/g)).toHaveLength(10);
    expect(text).toContain('href="/letters"');
    expect(text).toContain('download="recovery-codes.txt"');
  });

  it("take a code with a new password, linked from the sign-in", async ({ expect }) => {
    const { id, email } = await aMember();
    expect(await textOf(page("/login"))).toContain('href="/recover"');
    const code = await aRecoveryCode(id);
    const wrong = await post("/recover", client(), {
      identifier: email,
      code: "x",
      new_password: NEW,
    });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain("is not right, or the code was used already");
    const answer = await post("/recover", client(), { identifier: email, code, new_password: NEW });
    expect(answer.headers.get("location")).toBe("/login");
    expect((await signInAs(email, NEW)).access_token).toBeTruthy();
  });

  it("take a new password by a link, and say when it is no longer good", async ({ expect }) => {
    const { id, email } = await aMember();
    const token = await aRecoveryLink({ id });
    expect(await textOf(page(`/recover/link/${token}`))).toContain("Choose a new password");
    const answer = await post(`/recover/link/${token}`, client(), { new_password: NEW });
    expect(answer.headers.get("location")).toBe("/login");
    expect((await signInAs(email, NEW)).access_token).toBeTruthy();
    const again = await page(`/recover/link/${token}`);
    expect(again.status).toBe(404);
    expect(await again.text()).toContain("This link is no longer good");
  });

  it("make new codes on the account's page, for the current password", async ({ expect }) => {
    const { id, headers } = await aMember();
    await env.DB.prepare("delete from recovery_codes where user_id = ?").bind(id).run();
    await aRecoveryCode(id);
    expect(await textOf(page("/account", headers))).toContain("You have one code left");
    const wrong = await post("/account/recovery-codes", headers, { password: "Wrong-pass-1" });
    expect(wrong.status).toBe(400);
    const made = await post("/account/recovery-codes", headers, { password: PASSWORD });
    expect((await made.text()).match(/<code>[0-9A-Z-]{19}<\/code>/g)).toHaveLength(10);
    expect(await textOf(page("/account", headers))).toContain("You have 10 codes left");
  });
});
