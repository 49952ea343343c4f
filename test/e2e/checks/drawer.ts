import { isFocused } from "../keyboard";
import { assert, assertEqual } from "../report";
import { aCompany, askForLetters, type World, withVisitor } from "../world";

/** The history: listed, paged, deleted, taken back. */
export async function checkDrawer(world: World): Promise<void> {
  const { check } = world.report;
  await check("an empty drawer says so", () =>
    withVisitor(world, {}, async ({ page }) => {
      assert(await page.locator(".empty").isVisible(), "the empty state is shown");
    }),
  );
  await check("deleting takes the pair away and undo brings it back", () => deleteAndUndo(world));
  await check("the drawer has pages", () => turnPages(world));
}

function deleteAndUndo(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    const company = aCompany();
    await askForLetters(page, company);
    await page.locator(".drawer a", { hasText: company }).waitFor();
    await page.locator(".drawer form button").click();
    await page.locator(".notice").waitFor();
    assertEqual(await page.locator(".drawer li").count(), 0, "letters in the drawer");
    assertEqual(await page.locator("[data-pair]").count(), 0, "pairs on the desk");
    assert(await isFocused(page, ".notice button"), "undo has the focus");
    await page.locator(".notice button").click();
    await page.locator(".drawer a", { hasText: company }).waitFor();
    assertEqual(await page.locator(".notice").count(), 0, "notices after the undo");
  });
}

function turnPages(world: World): Promise<void> {
  return withVisitor(world, { language: "en" }, async ({ page, context }) => {
    await askForLetters(page, aCompany());
    // The same company again comes from the cache and needs no pause.
    const company = await page.locator("#company").inputValue();
    for (let copy = 0; copy < 10; copy += 1) {
      const answer = await context.request.post("/api/letters/generate", {
        data: { company_name: company, language: "en" },
      });
      assertEqual(answer.status(), 202, "status");
    }
    await page.goto("/letters");
    await page.locator('.pager a[rel="next"]').click();
    await page.waitForURL("**/letters?page=2");
    assertEqual(await page.locator(".drawer li").count(), 1, "letters on the second page");
    await page.locator('.pager a[rel="prev"]').click();
    await page.waitForURL("**/letters?page=1");
    assertEqual(await page.locator(".drawer li").count(), 10, "letters on the first page");
  });
}
