import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it, vi } from "vitest";
import { createApp } from "../../../../src/app";
import { configOf } from "../../../../src/platform/config";
import { mailOf, type MailMessage } from "../../../../src/platform/mail";
import { aName, aPerson } from "../../../support/accounts";
import { anAddress, ORIGIN } from "../../../support/context";
import { postJson } from "../../../support/letters";
import { aMember, post } from "../../../support/members";
import { withoutLimits } from "../../../support/rates";

const NEW = "Quiet-Heron-42";
const SITE = "https://atelier.example";

const makeFor = (id: number, headers: Record<string, string>) =>
  postJson(`/api/v1/admin/users/${id}/recovery-links`, headers, {});

/** Every line that was logged meanwhile, by any level. */
async function logged<T>(work: () => Promise<T>): Promise<[T, string]> {
  const spies = (["info", "warn", "error", "log"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => undefined),
  );
  const result = await work();
  const lines = spies.flatMap(({ mock }) => mock.calls.flat().map(String)).join("\n");
  for (const spy of spies) spy.mockRestore();
  return [result, lines];
}

describe("a link that an admin makes", () => {
  it("is for accounts with a lower role than the admin's own", async ({ expect }) => {
    const admin = await aPerson({ role: "admin" });
    const root = await aPerson({ role: "super_admin" });
    const statusFor = async (role: "user" | "moderator" | "admin" | "super_admin", by = admin) =>
      (await makeFor((await aPerson({ role })).id, by.headers)).status;
    expect(await statusFor("user")).toBe(201);
    expect(await statusFor("moderator")).toBe(201);
    expect(await statusFor("admin")).toBe(403);
    expect(await statusFor("super_admin")).toBe(403);
    expect(await statusFor("admin", root)).toBe(201);
    expect(await statusFor("super_admin", root)).toBe(403);
  });

  it("sets a password, and the log keeps who made it but never the link", async ({ expect }) => {
    const admin = await aPerson({ role: "admin" });
    const person = await aPerson();
    const [answer, lines] = await logged(() => makeFor(person.id, admin.headers));
    const { data } = await answer.json<{ data: { url: string; expires_at: string } }>();
    const token = data.url.split("/").at(-1) ?? "";
    expect(lines).not.toContain(token);
    const body = { token, new_password: NEW };
    const client = { "cf-connecting-ip": anAddress() };
    expect((await postJson("/api/v1/auth/recover/link", client, body)).status).toBe(200);
  });

  it("is shown once on a page of its own", async ({ expect }) => {
    const admin = await aMember({ role: "admin" });
    const person = await aPerson();
    const answer = await post(`/admin/users/${person.id}/recovery-links`, admin.headers);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/value="https:\/\/[^"]+\/recover\/link\/[\w-]{43}"/);
  });
});

type Sent = MailMessage & { readonly from: string };

/** Asks for a link by e-mail, and returns the answer with what was sent and logged. */
async function askMail(email: string, host = ORIGIN) {
  const sent: Sent[] = [];
  const mailEnv = {
    ...env,
    SITE_ORIGIN: SITE,
    MAIL_FROM: "atelier@atelier.example",
    RATE_LIMITS: withoutLimits(),
    MAIL: { send: (message: Sent) => Promise.resolve(sent.push(message)) },
  };
  const [answer, lines] = await logged(async () => {
    const execution = createExecutionContext();
    const init = {
      method: "POST",
      headers: { "content-type": "application/json", "cf-connecting-ip": anAddress() },
      body: JSON.stringify({ email }),
    };
    const request = new Request(`${host}/api/v1/auth/recover/email`, init);
    const response = await createApp().fetch(request, mailEnv, execution);
    await waitOnExecutionContext(execution);
    return response;
  });
  return { status: answer.status, body: await answer.text(), sent, lines };
}

describe("a link by e-mail", () => {
  it("goes to the account's address, leads to the configured site, and is not logged", async ({
    expect,
  }) => {
    const { email } = await aPerson();
    const { status, sent, lines } = await askMail(email, "https://evil.example");
    expect(status).toBe(202);
    expect(sent).toHaveLength(1);
    const [{ to, text }] = sent as [Sent];
    expect(to).toBe(email);
    const [, token = ""] =
      /https:\/\/atelier\.example\/recover\/link\/([\w-]{43})/.exec(text) ?? [];
    expect(token).not.toBe("");
    expect(lines).not.toContain(token);
    expect(lines).not.toContain(email);
    const body = { token, new_password: NEW };
    const client = { "cf-connecting-ip": anAddress() };
    expect((await postJson("/api/v1/auth/recover/link", client, body)).status).toBe(200);
  });

  it("is answered alike for an unknown address, to which nothing goes", async ({ expect }) => {
    const { email } = await aPerson();
    const known = await askMail(email);
    const unknown = await askMail(`${aName()}@example.test`);
    expect(unknown.sent).toEqual([]);
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
  });

  it("goes out three times at most while the earlier ones are good", async ({ expect }) => {
    const { email } = await aPerson();
    let sent = 0;
    for (let count = 0; count < 5; count += 1) sent += (await askMail(email)).sent.length;
    expect(sent).toBe(3);
  });

  it("is refused where no e-mail is configured", async ({ expect }) => {
    const answer = await postJson(
      "/api/v1/auth/recover/email",
      { "cf-connecting-ip": anAddress() },
      { email: "nora@example.test" },
    );
    expect(answer.status).toBe(404);
  });
});

describe("the mail port", () => {
  it("prints on a local server alone, and needs a site to lead to", ({ expect }) => {
    const set = (vars: Record<string, string>) => () =>
      mailOf({ ...env, ...vars }, configOf({ ...env, ...vars })).isConfigured;
    expect(set({})()).toBe(false);
    expect(set({ MAIL_PRINT: "true" })()).toBe(true);
    expect(set({ MAIL_PRINT: "true", SITE_ORIGIN: SITE })).toThrow(/MAIL_PRINT/);
    expect(set({ MAIL_PRINT: "true", ENVIRONMENT: "production" })).toThrow(/MAIL_PRINT/);
    expect(set({ MAIL_FROM: "a@atelier.example" })).toThrow(/SITE_ORIGIN/);
    expect(set({ MAIL_FROM: "a@atelier.example", SITE_ORIGIN: SITE })()).toBe(false);
  });
});
