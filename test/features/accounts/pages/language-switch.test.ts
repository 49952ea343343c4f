import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { PASSWORD } from "../../../support/accounts";
import { seedProfile } from "../../../support/context";
import { aMember, cookiesOf, page, post, textOf } from "../../../support/members";

beforeAll(seedProfile);

const rowOf = (id: number) =>
  env.DB.prepare("select language, updated_at as updatedAt from users where id = ?")
    .bind(id)
    .first<{ language: string | null; updatedAt: number }>();

const choose = (headers: Record<string, string>, fields: Record<string, string>) =>
  post("/account/language", headers, fields);

describe("the language switch in the head of every page", () => {
  it("changes the language of a signed-in person's account, and stays on the page", async ({
    expect,
  }) => {
    const { id, email, headers } = await aMember();
    const text = await textOf(page("/chat?search=pears&lang=en", headers));
    expect(text).toContain('name="next" value="/chat?search=pears"');
    expect(text).not.toMatch(/class="languages">\s*<a/);
    const answer = await choose(headers, { language: "fr", next: "/chat?search=pears" });
    expect(answer.headers.get("location")).toBe("/chat?search=pears");
    expect(cookiesOf(answer)).toMatchObject({ language: "fr" });
    expect(cookiesOf(answer)).not.toHaveProperty("flash");
    expect((await rowOf(id))?.language).toBe("fr");
    const again = await post("/login", {}, { identifier: email, password: PASSWORD });
    expect(cookiesOf(again)["language"]).toBe("fr");
  });

  it("writes nothing where the account has that language already", async ({ expect }) => {
    const { id, headers } = await aMember();
    await choose(headers, { language: "fr", next: "/" });
    await env.DB.prepare("update users set updated_at = 5 where id = ?").bind(id).run();
    await choose(headers, { language: "fr", next: "/" });
    expect(await rowOf(id)).toEqual({ language: "fr", updatedAt: 5 });
    await choose(headers, { language: "en", next: "/" });
    expect(await rowOf(id)).toMatchObject({ language: "en" });
    expect((await rowOf(id))?.updatedAt).toBeGreaterThan(5);
  });

  it("is a link for visitors, and no address that is fetched changes an account", async ({
    expect,
  }) => {
    expect(await textOf(page("/letters?company=Airbus"))).toContain(
      'href="/letters?company=Airbus&amp;lang=fr" hreflang="fr" lang="fr"',
    );
    const { id, headers } = await aMember();
    const before = await rowOf(id);
    expect(await textOf(page("/account?lang=fr", headers))).toContain('<html lang="fr"');
    expect(await rowOf(id)).toEqual(before);
  });

  it("leads only to pages of this site, and leads strangers to sign in", async ({ expect }) => {
    const { headers } = await aMember();
    for (const next of ["https://elsewhere.test/", "//elsewhere.test", "/api/v1/users/me", ""]) {
      const answer = await choose(headers, { language: "fr", next });
      expect(answer.headers.get("location")).toBe("/account");
    }
    expect((await choose(headers, { language: "de", next: "/" })).status).toBe(400);
    const stranger = await choose({}, { language: "fr", next: "/" });
    expect(stranger.headers.get("location")).toContain("/login");
  });
});
