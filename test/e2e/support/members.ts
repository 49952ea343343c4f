import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import type { Page } from "playwright-core";
import type { Role } from "../../../src/platform/roles";
import { assert } from "./report";
import { type Cookies, type World, withVisitor } from "./world";

export const PASSWORD = "Sample-Orchard-42";

export const anEmail = () => `sample-${randomUUID().slice(0, 12)}@example.test`;

/** Opens an account in this browser and stays on its page. */
export async function aMember(page: Page): Promise<string> {
  const email = anEmail();
  await page.goto("/register");
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(PASSWORD);
  await page.locator('.request button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === "/account");
  return email;
}

/** The owner of the atelier, appointed by the command that owners use. */
export async function openOwner(world: World): Promise<Cookies> {
  let cookies: Cookies = [];
  await withVisitor(world, { language: "en", visits: 0 }, async ({ page, context }) => {
    const email = await aMember(page);
    const args = ["src/cli/admin-grant.ts", email, "--persist-to", world.state];
    await promisify(execFile)("tsx", args, { timeout: 60_000 });
    cookies = await context.cookies();
  });
  return cookies;
}

/** Appointed by the owner: the command writes beside the app, in which other suites are writing at the same time. */
export async function becomeAdmin(
  world: World,
  email: string,
  role: Role = "super_admin",
): Promise<void> {
  await withVisitor(world, { visits: 0 }, async ({ context }) => {
    await context.addCookies(world.owner);
    const users = "/api/v1/admin/users";
    const found = await context.request.get(users, { params: { search: email } });
    const { data } = (await found.json()) as { data: [{ id: number }] };
    const answer = await context.request.put(`${users}/${data[0].id}`, { data: { role } });
    assert(answer.ok(), `appointed: ${answer.status()}`);
  });
}
