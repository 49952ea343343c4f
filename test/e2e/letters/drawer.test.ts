import { isFocused } from "../support/keyboard";
import { assert, assertEqual } from "../support/report";
import { aCompany, askForLetters, type World, withVisitor } from "../support/world";

/** The history: listed, paged, deleted, taken back. */
export async function checkDrawer(world: World): Promise<void> {
  const { check } = world.report;
  await check("an empty drawer says so", () =>
    withVisitor(world, {}, async ({ page }) => {
      assert(await page.locator(".empty").isVisible(), "the empty state is shown");
    }),
  );
  await check("deleting takes the pair away and undo brings it back", () => deleteAndUndo(world));
  await check("a deletion on the letter’s own page can be undone once", () => undoOnce(world));
  await check("the notice goes by itself, or when it is sent away", () => letNoticeGo(world));
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
    await page.locator(".notice form button").click();
    await page.locator(".drawer a", { hasText: company }).waitFor();
    assertEqual(await page.locator(".notice").count(), 0, "notices after the undo");
  });
}

function undoOnce(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    await askForLetters(page, aCompany());
    await page.goto((await page.locator(".drawer a").getAttribute("href")) ?? "");
    await page.locator("[data-pair] form[data-delete] button").click();
    await page.waitForURL("**/letters?deleted=*");
    const withNotice = page.url();
    await page.reload();
    await page.locator(".notice form button").click();
    await page.locator(".drawer a").waitFor();
    assertEqual(new URL(page.url()).search, "", "what the address still says");
    for (const url of [page.url(), withNotice, "/letters?deleted=424242"]) {
      await page.goto(url);
      assertEqual(await page.locator(".notice").count(), 0, `notices at ${url}`);
    }
  });
}

function letNoticeGo(world: World): Promise<void> {
  return withVisitor(world, { width: 360 }, async ({ page }) => {
    await askForLetters(page, aCompany());
    await page.clock.install();
    await page.goto("/letters");
    const notice = page.locator(".notice");
    const remove = page.locator(".drawer form button");
    await remove.click();
    await notice.hover();
    await page.clock.runFor(15_000);
    assertEqual(await notice.count(), 1, "notices while the pointer is on it");
    await page.mouse.move(0, 0);
    await page.clock.runFor(15_000);
    assertEqual(await notice.count(), 0, "notices after a while");
    // A reload is the way back to it.
    await page.reload();
    await notice.locator("form button").click();
    await remove.focus();
    await page.keyboard.press("Enter");
    await page.locator(".notice button:focus").waitFor();
    await page.clock.runFor(15_000);
    assertEqual(await notice.count(), 1, "notices while the keyboard is on it");
    await notice.locator("[data-dismiss]").click();
    assertEqual(await notice.count(), 0, "notices once sent away");
    await page.reload();
    assertEqual(await notice.count(), 0, "notices after a reload");
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
