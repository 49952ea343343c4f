import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { mailEmailConfirmation } from "../../../src/features/accounts";
import type { Ctx } from "../../../src/platform/context";
import type { MailMessage } from "../../../src/platform/mail";
import { testCtx } from "../../support/context";
import { postJson } from "../../support/letters";
import { aMember, page, textOf } from "../../support/members";
import { aRecoveryLink } from "../../support/recovery";
import { aListener } from "./world";

/** The path of the link that a person is sent now, or null where none is sent. */
async function confirmationPath(userId: number, overrides: Partial<Ctx> = {}) {
  const sent: MailMessage[] = [];
  const mail = {
    isConfigured: true,
    send: (message: MailMessage) => Promise.resolve(void sent.push(message)),
  };
  const actor = { kind: "user", userId, username: "", role: "user" } as const;
  const ctx = testCtx({ ...actor, accountSessionId: "none" }, { mail, ...overrides });
  await mailEmailConfirmation(ctx, { urlOf: (token) => `/notices/confirm/${token}` });
  return /\/notices\/confirm\/\S+/.exec(sent[0]?.text ?? "")?.[0] ?? null;
}

const press = (path: string) => page(path, {}, { method: "POST" });

describe("an address that nobody has confirmed", () => {
  it("gets no notice, until the button behind its link was pressed", async ({ expect }) => {
    const ana = await aListener(["app", "email"], { isConfirmed: false });
    await ana.hear();
    await ana.deliver();
    expect(ana.mails).toEqual([]);
    const path = (await confirmationPath(ana.id)) ?? "";
    expect(await textOf(page(path))).toContain("Confirm my address");
    await ana.hear();
    await ana.deliver();
    expect(ana.mails).toEqual([]);
    for (const _ of ["once", "twice"]) expect((await press(path)).status).toBe(200);
    await ana.hear();
    await ana.deliver();
    expect(ana.mails).toHaveLength(1);
    expect(await confirmationPath(ana.id)).toBeNull();
  });

  it("is not confirmed by a link that is changed, late, or was sent to another address", async ({
    expect,
  }) => {
    const ana = await aListener(["email"], { isConfirmed: false });
    const ben = await aListener(["email"], { isConfirmed: false });
    const path = (await confirmationPath(ana.id)) ?? "";
    const eightDaysAgo = () => new Date(Date.now() - 8 * 86_400_000);
    const late = (await confirmationPath(ana.id, { now: eightDaysAgo })) ?? "";
    const other = path.replace(`/${ana.id}.`, `/${ben.id}.`);
    for (const forged of [other, late, `${path}x`, path.slice(0, -1), "/notices/confirm/1.2.x"]) {
      expect((await page(forged)).status, forged).toBe(404);
      expect((await press(forged)).status, forged).toBe(404);
    }
    await env.DB.prepare("update users set email = ? where id = ?")
      .bind(`new-${ana.email}`, ana.id)
      .run();
    expect((await press(path)).status).toBe(404);
  });

  it("is confirmed by a recovery link that came by mail", async ({ expect }) => {
    const ana = await aListener(["email"], { isConfirmed: false });
    const token = await aRecoveryLink(ana);
    const answer = await postJson(
      "/api/v1/auth/recover/link",
      {},
      { token, new_password: "Quiet-Heron-42" },
    );
    expect(answer.status).toBe(200);
    await ana.hear();
    await ana.deliver();
    expect(ana.mails).toHaveLength(1);
  });

  it("is not confirmed by a recovery link that an admin handed over", async ({ expect }) => {
    const ana = await aListener(["email"], { isConfirmed: false });
    const token = await aRecoveryLink(ana);
    await env.DB.prepare("update recovery_links set made_by = 1 where user_id = ?")
      .bind(ana.id)
      .run();
    const body = { token, new_password: "Quiet-Heron-42" };
    expect((await postJson("/api/v1/auth/recover/link", {}, body)).status).toBe(200);
    await ana.hear();
    await ana.deliver();
    expect(ana.mails).toEqual([]);
  });

  it("gets no link where no mail is configured", async ({ expect }) => {
    const { headers } = await aMember({ isConfirmed: false });
    const answer = await page("/notices/preferences/confirmation", headers, { method: "POST" });
    expect(answer.status).toBe(404);
  });
});
