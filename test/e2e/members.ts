import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import type { Page } from "playwright-core";
import type { World } from "./world";

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

/** Through the command that the owner of an atelier uses. */
export async function becomeAdmin(
  { state }: World,
  email: string,
  role = "super_admin",
): Promise<void> {
  const args = ["src/cli/admin-grant.ts", email, "--role", role, "--persist-to", state];
  await promisify(execFile)("tsx", args, { timeout: 60_000 });
}
