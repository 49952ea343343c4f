import { readFile } from "node:fs/promises";
import { expect, test } from "../support/fixtures";
import { askForLetters } from "../support/letters";

test.use({ language: "en" });

test.beforeEach(({ visitor }) => askForLetters(visitor));

test("Each copy button copies its letter and says so.", async ({ page }) => {
  const names = await page.locator(".sheet .signature").allTextContents();
  expect(names, "signatures").toHaveLength(2);
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
  const links = page.locator("[data-pair] a[download]");
  await expect(links).toHaveCount(4);
  for (let index = 0; index < 4; index += 1) {
    const begun = page.waitForEvent("download");
    await links.nth(index).click();
    const file = await begun;
    expect(file.suggestedFilename()).toMatch(/^lettres?_.*\.pdf$/);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 5).toString(), "first bytes").toBe("%PDF-");
  }
});
