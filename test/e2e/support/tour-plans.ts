import type { Page } from "@playwright/test";
import type { Visit } from "./tours";

const submit = (page: Page, action: string) =>
  page.locator(`form[action="${action}"] button[type="submit"]`);

/** Every state of the plans, bought in the simulation, on the page of an admin. */
export async function tourPlans(page: Page, visit: Visit): Promise<void> {
  await page.goto("/account/plan");
  await visit(page, "plans");
  await submit(page, "/account/plan/checkout").first().click();
  await page.waitForURL(/\/checkout\//);
  await visit(page, "plan checkout");
  await page.locator(".actions button").click();
  await page.locator("[data-flash]").waitFor();
  await visit(page, "plan bought");
  await submit(page, "/account/plan/portal").click();
  await page.waitForURL(/\/simulation$/);
  await visit(page, "plan simulation");
  await page.locator('button[value="fail"]').click();
  await page.locator('button[value="pay"]').waitFor();
  await page.goto("/account/plan");
  await page.locator(".refusal").waitFor();
  await visit(page, "plan unpaid");
  await page.goto("/account/plan/simulation");
  await page.locator('button[value="pay"]').click();
  await page.locator('button[value="cancel"]').click();
  await page.locator('button[value="resume"]').waitFor();
  await page.goto("/account/plan");
  await visit(page, "plan cancelled");
  await tourGifts(page, visit);
}

async function tourGifts(page: Page, visit: Visit): Promise<void> {
  await page.goto("/admin/plans");
  await visit(page, "gifts");
  await page.locator("#username").fill("nobody-of-this-name");
  await page.locator("#reason").fill("A prize of the autumn fair");
  await page.locator("#until").fill(inAMonth());
  await submit(page, "/admin/plans").click();
  await page.locator("#username-error").waitFor();
  await visit(page, "gift refused");
  const name = await page.locator(".member-name").textContent();
  await page.locator("#username").fill(name ?? "");
  await page.locator("#plan").selectOption("team");
  await submit(page, "/admin/plans").click();
  await page.locator("[data-flash]").waitFor();
  await visit(page, "gift given");
}

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
