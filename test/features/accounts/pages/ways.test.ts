import { describe, it } from "vitest";
import {
  aMember,
  anotherDevice,
  cookieHeader,
  cookiesOf,
  page,
  post,
  textOf,
} from "../../../support/members";
import { PASSWORD } from "../../../support/accounts";

describe("the account's page", () => {
  it("leads to one's letters, and has one plain submit button a form", async ({ expect }) => {
    const { headers } = await aMember();
    const text = await textOf(page("/account", headers));
    const main = text.slice(text.indexOf("<main"));
    expect(main).toContain('<a class="alone" href="/letters">');
    for (const [form] of main.matchAll(/<form[^]*?<\/form>/g)) {
      expect(form.match(/<button type="submit">/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it("keeps the deletion apart from the way back, and makes it the weaker of the two", async ({
    expect,
  }) => {
    const { headers } = await aMember();
    const text = await textOf(page("/account/delete", headers));
    const form = /<form class="request"[^]*?<\/form>/.exec(text)?.[0] ?? "";
    expect(form).not.toContain('<button type="submit">');
    expect(form).toContain('<button type="submit" class="quiet danger">');
    expect(form.indexOf('class="keep"')).toBeLessThan(form.indexOf("quiet danger"));
  });
});

describe("a refusal for want of a role", () => {
  it("offers to sign in as someone else, and leads back", async ({ expect }) => {
    const { headers } = await aMember();
    const admin = await aMember({ role: "admin" });
    const refused = await page("/admin/users", headers);
    expect(refused.status).toBe(403);
    const text = await refused.text();
    const [, href = ""] = /href="(\/login\?as=other[^"]*)"/.exec(text) ?? [];
    const path = href.replaceAll("&amp;", "&");
    expect(path).toBe("/login?as=other&next=%2Fadmin%2Fusers");
    expect((await page(path, headers)).status).toBe(200);
    const fields = { identifier: admin.email, password: PASSWORD, next: "/admin/users" };
    const signedIn = await post("/login", headers, fields);
    expect(signedIn.headers.get("location")).toBe("/admin/users");
    const cookie = cookieHeader(cookiesOf(signedIn));
    expect((await page("/admin/users", cookie)).status).toBe(200);
    expect((await page("/account", headers)).headers.get("location")).toMatch(/^\/login/);
  });

  it("offers nothing of the kind to a person whom something else stops", async ({ expect }) => {
    const { email } = await aMember();
    const headers = await anotherDevice(email);
    expect(await textOf(page("/nowhere", headers))).not.toContain("as=other");
  });
});
