import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import type { Language } from "../../../src/platform/language";
import type { Role } from "../../../src/platform/roles";

export const PASSWORD = "Sample-Orchard-42";

export const anEmail = () => `sample-${randomUUID().slice(0, 12)}@example.test`;

/** Opens an account with the form of this browser, and stays on its page. */
export async function register(page: Page): Promise<string> {
  const email = anEmail();
  await page.goto("/register");
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(PASSWORD);
  await page.locator('.request button[type="submit"]').click();
  await keepCodes(page);
  await page.waitForURL((url) => url.pathname === "/account");
  return email;
}

/** Leaves the page of the recovery codes for the one that was wanted. */
export const keepCodes = (page: Page) => page.locator(".codes-next").click();

type Newcomer = { readonly origin: string; readonly language: Language };

/** Opens an account without showing a page, for tests that only need to have one. */
export async function registerByPost(
  request: APIRequestContext,
  { origin, language }: Newcomer,
): Promise<string> {
  const email = anEmail();
  const answer = await request.post("/register", {
    form: { email, password: PASSWORD },
    // An account keeps the language in which it was opened.
    headers: { origin, "accept-language": language },
    maxRedirects: 0,
  });
  expect(answer.status(), "a new account shows its recovery codes").toBe(200);
  return email;
}

type Appointment = { readonly email: string; readonly role: Role };

/** Gives the account a role through the API, as the owner does on the page. */
export async function appoint(
  owner: APIRequestContext,
  { email, role }: Appointment,
): Promise<void> {
  const users = "/api/v1/admin/users";
  const found = await owner.get(users, { params: { search: email } });
  const { data } = (await found.json()) as { data: [{ id: number }] };
  const answer = await owner.put(`${users}/${data[0].id}`, { data: { role } });
  expect(answer.status(), "the owner may appoint").toBe(200);
}

export const onPath = (path: string) => (url: URL) => url.pathname === path;

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/login");
  await page.locator("#identifier").fill(email);
  await page.locator("#password").fill(PASSWORD);
  await page.locator('.request button[type="submit"]').click();
  await page.waitForURL(onPath("/account"));
}
