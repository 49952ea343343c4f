import { readFile } from "node:fs/promises";
import { expect, test } from "../support/fixtures";
import { askForLetters, askWithoutScripts, openMenu } from "../support/letters";
import { PHONE } from "../support/looks";

test.use({ language: "en" });

test.beforeEach(({ visitor, hasScripts }) =>
  hasScripts ? askForLetters(visitor) : askWithoutScripts(visitor),
);

test("Each copy button copies its letter and says so.", async ({ page }) => {
  const names = await page.locator(".sheet .signature").allTextContents();
  expect(names, "signatures").toHaveLength(2);
  await openMenu(page);
  for (const [index, name] of names.entries()) {
    const button = page.locator("button[data-copy]").nth(index);
    await button.click();
    await button.filter({ hasText: "Copied" }).waitFor();
    await expect(page.locator("[data-announcer]"), "for a screen reader").toHaveText("Copied");
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied, "the clipboard holds the whole letter").toContain(name);
    const subject = await page.locator(".sheet").nth(index).locator(".subject").textContent();
    expect(subject).toBeTruthy();
    expect(copied, "the clipboard holds this letter").toContain(subject);
  }
});

test("The PDF preview opens in the page, and only on demand.", async ({ page }) => {
  expect(await page.locator("iframe").count(), "frames before").toBe(0);
  const pdf = page.waitForResponse((response) => response.url().includes("inline=1"));
  await page.locator(".preview summary").click();
  const response = await pdf;
  expect(response.status()).toBe(200);
  const headers = response.headers();
  expect(headers["content-type"]).toBe("application/pdf");
  expect(headers["content-disposition"], "shown, not saved").toMatch(/^inline/);
  await expect(page.locator("iframe"), "the frame has a title").toHaveAttribute("title", /./);
});

test("Three PDFs can be downloaded, and both letters with their sources.", async ({ page }) => {
  const links = page.locator('[data-pair] a[download][href*="/pdf"]');
  await expect(links).toHaveCount(4);
  await expect(links.first(), "the button is the letter alone").toHaveAttribute(
    "href",
    /type=motivation$/,
  );
  for (let index = 0; index < 4; index += 1) {
    // The other two PDFs are in the menu, which stays open while one is in it.
    if (index === 2) await openMenu(page);
    const begun = page.waitForEvent("download");
    await links.nth(index).click();
    const file = await begun;
    expect(file.suggestedFilename()).toMatch(/^lettres?_.*\.pdf$/);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 5).toString(), "first bytes").toBe("%PDF-");
  }
});

test("A letter can be taken into a word processor, and be sent by e-mail.", async ({ page }) => {
  await openMenu(page);
  const begun = page.waitForEvent("download");
  await page.locator('.menu-list a[href*="/docx"]').first().click();
  const file = await begun;
  expect(file.suggestedFilename()).toMatch(/^lettre_motivation_.*\.docx$/);
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 2).toString(), "first bytes of an archive").toBe("PK");
  const mail = page.locator('.menu-list a[href^="mailto:"]').first();
  await expect(mail).toHaveAttribute("href", /^mailto:\?subject=\w*%?\w*pplication/);
  // No mail program is here to open.
  await page.evaluate(`document.addEventListener("click", (event) => event.preventDefault())`);
  await mail.click();
  await expect(mail, "a letter is too long for a link").toContainText("clipboard");
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied).toContain("Dear Sir or Madam,");
});

test.describe("On a phone", () => {
  test.use({ width: PHONE });

  test("one letter is shown at a time, and the bar that stays is about that letter.", async ({
    page,
  }) => {
    const [letter, anti] = [page.locator(".sheet").first(), page.locator(".sheet-anti")];
    const button = page.locator(".pair-bar > a:visible");
    await expect(anti, "the other letter").toBeHidden();
    await expect(button).toHaveAttribute("href", /type=motivation$/);
    await page.locator('[name="shown"]').first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(letter, "after the other tab").toBeHidden();
    await expect(anti).toBeVisible();
    await expect(button).toHaveAttribute("href", /type=anti_motivation$/);
    await page.evaluate("scrollTo(0, document.body.scrollHeight)");
    await expect(button, "at the foot of the page").toBeInViewport();
    await openMenu(page);
    await expect(page.locator('.menu-list [data-for="motivation"]')).toBeHidden();
    await page.keyboard.press("Escape");
    await page.evaluate(`location.hash = "#motivation-1"`);
    await page.reload();
    await expect(letter, "a link to a sentence shows its letter").toBeVisible();
  });

  test.describe("without JavaScript", () => {
    test.use({ hasScripts: false });

    test("the tabs and the menu work too.", async ({ page }) => {
      await page.locator(".letter-tabs label").nth(1).click();
      await expect(page.locator(".sheet-anti")).toBeVisible();
      await expect(page.locator(".sheet").first()).toBeHidden();
      await openMenu(page);
      await expect(page.locator('[data-pair] a[href$="/edit"]')).toBeVisible();
    });
  });
});
