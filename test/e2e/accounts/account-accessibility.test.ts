import type { Page } from "playwright-core";
import { type Language, languages } from "../../../src/platform/language";
import { aMember, anEmail, becomeAdmin, PASSWORD } from "../support/members";
import { assert } from "../support/report";
import { type World, withVisitor } from "../support/world";
import { problemsOf } from "../letters/accessibility.test";

/** Every page and state of accounts and of the administration, in both languages and themes, on a phone and a desk. */
export async function checkAccountAccessibility(world: World): Promise<void> {
  for (const language of languages) {
    for (const width of [360, 1280]) {
      const name = `${language}, ${width} px: accounts are accessible`;
      await world.report.check(name, () => tour(world, { language, width }));
    }
  }
}

type Look = { language: Language; width: number; scheme?: "light" | "dark" };

async function tour(world: World, look: Look): Promise<void> {
  const problems: string[] = [];
  await tourAccounts(world, look, async (page, state) => {
    problems.push(...(await problemsOf(page, state)));
  });
  assert(problems.length === 0, problems.join("\n"));
}

type Visit = (page: Page, state: string) => Promise<void>;

/** From the way in to the way out; `visit` is called in each state. */
export function tourAccounts(world: World, look: Look, visit: Visit): Promise<void> {
  return withVisitor(world, { ...look, visits: 0 }, async ({ page }) => {
    await page.goto("/login");
    await visit(page, "sign-in");
    await page.locator("#identifier").fill("nobody@example.test");
    await page.locator("#password").fill("wrong-1-password");
    await page.keyboard.press("Enter");
    await page.locator(".refusal").waitFor();
    await visit(page, "sign-in refused");
    await page.goto("/register");
    await page.locator("#email").fill("nobody");
    await page.locator("#password").fill("abc1");
    await visit(page, "register");
    await page.keyboard.press("Enter");
    await page.locator("#email-error").waitFor();
    await visit(page, "register refused");
    const email = await aMember(page);
    await visit(page, "account");
    await page.locator(".member summary").click();
    await visit(page, "menu");
    await page.locator("#current-password").fill("not-mine-1");
    await page.locator("#new-password").fill("Another-Orchard-7");
    await page.locator("#password button[type=submit]").click();
    await page.locator("#current-password-error").waitFor();
    await visit(page, "password refused");
    await tourAdministration(world, page, { email, visit });
    await page.goto("/account/delete");
    await visit(page, "deletion");
    await page.locator("#password").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/goodbye");
    await visit(page, "goodbye");
  });
}

type Tour = { readonly email: string; readonly visit: Visit };

async function tourAdministration(world: World, page: Page, { email, visit }: Tour) {
  await becomeAdmin(world, email, "admin");
  const somebody = { email: anEmail(), password: PASSWORD, full_name: "Ada Example" };
  await page.context().request.post("/api/auth/register", { data: somebody });
  await page.goto("/admin");
  await visit(page, "overview");
  await page.goto("/admin/users");
  await visit(page, "users");
  await page.goto("/admin/users?search=nobody-of-this-name");
  await visit(page, "nobody found");
  await page.goto("/admin/users?role=user&search=ada");
  await page.locator(".rows a").first().click();
  await page.locator("#status").waitFor();
  await visit(page, "user");
  await page.locator("#status").selectOption({ index: 1 });
  await page.locator("#role").selectOption({ index: 1 });
  await page.locator('.request button[type="submit"]').click();
  await page.locator(".confirmation").waitFor();
  await visit(page, "confirmation");
  await page.goto("/admin/jobs");
  await visit(page, "jobs");
}
