import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { assert, assertEqual } from "../support/report";
import { aCompany, askForLetters, type World, withVisitor } from "../support/world";

/** What one may do with the letters: copy, look at the PDF, take it away. */
export async function checkResult(world: World): Promise<void> {
  const { check } = world.report;
  const onPair = (act: (page: Page) => Promise<void>) => () =>
    withVisitor(world, { language: "en" }, async ({ page }) => {
      await askForLetters(page, aCompany());
      await act(page);
    });
  await check("each copy button copies its letter and says so", onPair(copy));
  await check("the PDF preview opens in the page, and only on demand", onPair(preview));
  await check(
    "three PDFs can be downloaded, and both letters with their sources",
    onPair(download),
  );
}

async function copy(page: Page): Promise<void> {
  const names = await page.locator(".sheet .signature").allTextContents();
  for (const [index, name] of names.entries()) {
    const button = page.locator("button[data-copy]").nth(index);
    await button.click();
    await button.filter({ hasText: "Copied" }).waitFor();
    const announced = await page.locator("[data-announcer]").textContent();
    assertEqual(announced, "Copied", "words for a screen reader");
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    assert(copied.includes(name), "the clipboard holds the whole letter");
    const paragraph = await page.locator(".sheet").nth(index).locator(".subject").textContent();
    assert(paragraph && copied.includes(paragraph), "the clipboard holds this letter");
  }
}

async function preview(page: Page): Promise<void> {
  assertEqual(await page.locator("iframe").count(), 0, "frames before");
  const pdf = page.waitForResponse((response) => response.url().includes("inline=1"));
  await page.locator(".preview summary").click();
  const response = await pdf;
  assertEqual(response.status(), 200, "status");
  assertEqual(response.headers()["content-type"], "application/pdf", "type");
  assert(response.headers()["content-disposition"]?.startsWith("inline"), "shown, not saved");
  assert(await page.locator("iframe").getAttribute("title"), "the frame has a title");
}

async function download(page: Page): Promise<void> {
  const links = page.locator("[data-pair] a[download]");
  assertEqual(await links.count(), 4, "links");
  for (let index = 0; index < 4; index += 1) {
    const begun = page.waitForEvent("download");
    await links.nth(index).click();
    const file = await begun;
    assert(/^lettres?_.*\.pdf$/.test(file.suggestedFilename()), file.suggestedFilename());
    const bytes = await readFile(await file.path());
    assertEqual(bytes.subarray(0, 5).toString(), "%PDF-", "first bytes");
  }
}
