import { expect, test } from "../support/fixtures";
import { register } from "../support/members";

test.use({ language: "en" });

test("The administration is closed to visitors and members.", async ({ page }) => {
  await page.goto("/admin");
  await page.waitForURL("**/login?*next=%2Fadmin");
  await register(page);
  await expect(page.locator('.member a[href="/admin"]'), "ways to it").toHaveCount(0);
  const answer = await page.goto("/admin/users");
  expect(answer?.status()).toBe(403);
});

test("An admin finds a person, reviews a change and makes it.", async ({
  admin: { page },
  newPage,
}) => {
  const somebody = await register(await newPage());
  await page.goto("/admin");
  expect(await page.locator(".numbers dd").count(), "numbers").toBeGreaterThanOrEqual(5);
  await page.locator('.tabs a[href="/admin/users"]').click();
  await page.locator("#search").fill(somebody);
  await page.locator('.filter button[type="submit"]').click();
  await page.waitForURL(/search=/);
  await expect(page.locator(".rows li"), "accounts found").toHaveCount(1);
  await page.locator(".rows a").click();
  await page.locator("#status").selectOption("suspended");
  await page.locator('.request button[type="submit"]:not(.quiet)').click();
  await page.locator(".confirmation").waitFor();
  await page.locator('.confirmation button[type="submit"]').click();
  await page.locator("[data-flash]").waitFor();
  await expect(page.locator("#status")).toHaveValue("suspended");
  await page.goto("/admin/jobs?status=failed");
  await expect(page.locator(".filter"), "the jobs").toBeVisible();
});
