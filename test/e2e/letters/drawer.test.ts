import { expect, test } from "../support/fixtures";
import { aCompany, askForLetters, openMenu } from "../support/letters";
import { tabTo } from "../support/keyboard";
import { PHONE } from "../support/looks";

test("An empty drawer says that it is empty.", async ({ visitor: page }) => {
  await expect(page.locator(".empty")).toBeVisible();
});

test("A deletion takes the pair away, and undo brings it back.", async ({ visitor: page }) => {
  const company = aCompany();
  await askForLetters(page, company);
  await page.goto("/letters");
  await page.locator(".drawer a", { hasText: company }).waitFor();
  await page.locator(".drawer form[data-delete] button").click();
  await page.locator(".notice").waitFor();
  await expect(page.locator(".drawer li"), "letters in the drawer").toHaveCount(0);
  await expect(page.locator(".notice form button")).toBeFocused();
  await page.locator(".notice form button").click();
  await page.locator(".drawer a", { hasText: company }).waitFor();
  await expect(page.locator(".notice"), "notices after the undo").toHaveCount(0);
});

test("A deletion on the letter’s own page can be undone once.", async ({ visitor: page }) => {
  await askForLetters(page);
  await openMenu(page);
  await page.locator("[data-pair] form[data-delete] button").click();
  await page.waitForURL("**/letters?deleted=*");
  const withNotice = page.url();
  await page.reload();
  await page.locator(".notice form button").click();
  await page.locator(".drawer a").waitFor();
  await expect.poll(() => new URL(page.url()).search, "what the address still says").toBe("");
  for (const url of [page.url(), withNotice, "/letters?deleted=424242"]) {
    await page.goto(url);
    await expect(page.locator(".notice"), `notices at ${url}`).toHaveCount(0);
  }
});

test.describe("On a phone", () => {
  test.use({ width: PHONE });

  test("the notice of a deletion goes away by itself, or when it is dismissed.", async ({
    visitor: page,
  }) => {
    await askForLetters(page);
    await page.clock.install();
    await page.goto("/letters");
    const notice = page.locator(".notice");
    const remove = page.locator(".drawer form[data-delete] button");
    await remove.click();
    await notice.hover();
    await page.clock.runFor(15_000);
    expect(await notice.count(), "notices while the pointer is on it").toBe(1);
    await page.mouse.move(0, 0);
    await page.clock.runFor(15_000);
    await expect(notice, "notices after a while").toHaveCount(0);
    // A reload brings it back.
    await page.reload();
    await notice.locator("form button").click();
    await remove.focus();
    await page.keyboard.press("Enter");
    await page.locator(".notice button:focus").waitFor();
    await page.clock.runFor(15_000);
    expect(await notice.count(), "notices while the keyboard is on it").toBe(1);
    await notice.locator("[data-dismiss]").click();
    await expect(notice, "notices once dismissed").toHaveCount(0);
    await page.reload();
    await expect(notice, "notices after a reload").toHaveCount(0);
  });
});

test("The drawer of letters is divided into pages.", async ({ visitor: page }) => {
  const company = aCompany();
  await askForLetters(page, company);
  // The same company again comes from the cache and needs no pause.
  for (let copy = 0; copy < 10; copy += 1) {
    const answer = await page.request.post("/api/letters/generate", {
      data: { company_name: company, language: "fr" },
    });
    expect(answer.status(), "a copy from the cache").toBe(202);
  }
  await page.goto("/letters");
  await page.locator('.pager a[rel="next"]').click();
  await page.waitForURL("**/letters?page=2");
  await expect(page.locator(".drawer li"), "letters on the second page").toHaveCount(1);
  await page.locator('.pager a[rel="prev"]').click();
  await page.waitForURL("**/letters?page=1");
  await expect(page.locator(".drawer li"), "letters on the first page").toHaveCount(10);
});

test.describe("In English", () => {
  test.use({ language: "en" });

  test("a status is changed by keyboard, undone, and found again.", async ({ visitor: page }) => {
    const company = aCompany();
    await askForLetters(page, company);
    await page.goto("/letters");
    const sent = page.locator('.status button[value="sent"]');
    await tabTo(page, '.status button[value="sent"]');
    await page.keyboard.press("Enter");
    await expect(page.locator(".notice")).toContainText(`${company}: Sent.`);
    await expect(sent).toHaveAttribute("aria-pressed", "true");
    await expect(sent, "the focus stays").toBeFocused();
    await page.locator(".notice form button").click();
    await expect(sent).toHaveAttribute("aria-pressed", "false");
    await expect(page.locator(".notice"), "notices after the undo").toHaveCount(0);
    await sent.click();
    // The drawer is drawn anew, with its notes folded.
    await expect(sent).toHaveAttribute("aria-pressed", "true");
    await page.locator(".note summary").click();
    await page.locator(".note textarea").fill("Ring on Tuesday");
    await page.locator(".note button").click();
    await page.locator(".pair-note", { hasText: "Ring on Tuesday" }).waitFor();
    await page.locator("#drawer-search").fill("TUESDAY");
    await page.locator("#drawer-status").selectOption("sent");
    await page.locator(".drawer-search button").click();
    await page.waitForURL(/search=TUESDAY&status=sent/);
    await expect(page.locator(".drawer.pairs li")).toHaveCount(1);
    await page.locator(".drawer.pairs a").first().click();
    await page.waitForURL(/\/letters\/\d+$/);
    await page.locator('.pair-marks button[value="answered"]').click();
    await expect(page.locator(".notice")).toContainText("Answered");
    await page.locator(".notice form button").click();
    await expect(page.locator('.pair-marks button[value="sent"]')).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });
});
