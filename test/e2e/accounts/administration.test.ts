import { aMember, becomeAdmin } from "../support/members";
import { assert, assertEqual } from "../support/report";
import { type World, withVisitor } from "../support/world";

/** The pages for admins, and that they are for admins. */
export async function checkAdministration(world: World): Promise<void> {
  const { check } = world.report;
  await check("the administration is shut to visitors and members", () => shut(world));
  await check("an admin finds a person, reviews a change and makes it", () => change(world));
}

function shut(world: World): Promise<void> {
  return withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    await page.goto("/admin");
    await page.waitForURL("**/login?*next=%2Fadmin");
    await aMember(page);
    assertEqual(await page.locator('.member a[href="/admin"]').count(), 0, "ways to it");
    const answer = await page.goto("/admin/users");
    assertEqual(answer?.status(), 403, "status");
  });
}

function change(world: World): Promise<void> {
  return withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    const somebody = await withVisitorOf(world);
    await becomeAdmin(world, await aMember(page));
    await page.goto("/admin");
    assert((await page.locator(".numbers dd").count()) >= 5, "the numbers are there");
    await page.locator('.tabs a[href="/admin/users"]').click();
    await page.locator("#search").fill(somebody);
    await page.locator('.filter button[type="submit"]').click();
    await page.locator(".rows li").first().waitFor();
    assertEqual(await page.locator(".rows li").count(), 1, "accounts found");
    await page.locator(".rows a").click();
    await page.locator("#status").selectOption("suspended");
    await page.locator('.request button[type="submit"]').click();
    await page.locator(".confirmation").waitFor();
    await page.locator('.confirmation button[type="submit"]').click();
    await page.locator("[data-flash]").waitFor();
    assertEqual(await page.locator("#status").inputValue(), "suspended", "standing");
    await page.goto("/admin/jobs?status=failed");
    assert(await page.locator(".filter").isVisible(), "the jobs are there");
  });
}

/** The address of somebody else. */
async function withVisitorOf(world: World): Promise<string> {
  let email = "";
  await withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    email = await aMember(page);
  });
  return email;
}
