import type { Page } from "@playwright/test";
import { readPdf } from "../../features/letters/print/read-pdf";
import { expect, test } from "../support/fixtures";
import {
  addSentence,
  BODY,
  editorIsLive,
  expectCaretInSight,
  INVENTED,
  openEditor,
  save,
} from "../support/editor";
import { tabTo } from "../support/keyboard";
import { askForLetters, askWithoutScripts, openMenu } from "../support/letters";

test.use({ language: "en" });

test("An edit by keyboard is flagged while typing, saved and printed, and the earlier version is kept.", async ({
  visitor: page,
}) => {
  await askForLetters(page);
  await tabTo(page, "[data-menu] > summary");
  await page.keyboard.press("Enter");
  await tabTo(page, '[data-pair] a[href$="/edit"]');
  await page.keyboard.press("Enter");
  await editorIsLive(page);
  await expect(page.locator(".flag"), "remarks on the letter as written").toHaveCount(0);
  await expect(page.locator("[data-flag-count]")).toHaveText("Nothing to remark.");
  await tabTo(page, BODY);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(`\n\n${INVENTED}`);
  await page.locator(".flag", { hasText: "87%" }).waitFor();
  const marked = page.locator("[data-mirror] mark[data-severity=error]");
  await expect(marked, "marked words").toHaveText(INVENTED);
  await expectCaretInSight(page);
  await expect(page.locator("[data-flag-count]"), "the live region").toHaveText(/^To check: [1-9]/);
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/\/letters\/\d+$/);
  await page.locator(".edited", { hasText: "not all of it rests on a known fact" }).waitFor();
  await expect(page.locator(".sheet", { hasText: INVENTED }), "the letter says it").toBeVisible();
  const id = /\d+$/.exec(page.url())?.[0] ?? "";
  expect(await pdfText(page, `/api/letters/${id}/pdf`), "its PDF").toContain(INVENTED);
  const before = await pdfText(page, `/api/letters/${id}/pdf?version=1`);
  expect(before, "the PDF of version 1").not.toContain("Initech");
  await tabTo(page, '.versions a[href$="version=1"]');
  await page.keyboard.press("Enter");
  await page.locator(".earlier", { hasText: "Version 1 of 2" }).waitFor();
  await expect(page.locator(".sheet", { hasText: "Initech" }), "version 1").toHaveCount(0);
});

async function pdfText(page: Page, path: string): Promise<string> {
  const response = await page.request.get(path);
  const { pages } = await readPdf(new Uint8Array(await response.body()));
  return pages
    .flatMap(({ blocks }) => blocks)
    .join(" ")
    .replaceAll(/\s+/g, " ");
}

test("A remark leads to the words it is about, and goes when they do.", async ({
  visitor: page,
}) => {
  await openEditor(page);
  await addSentence(page, INVENTED);
  await page.locator(".flag", { hasText: "87%" }).locator("a").click();
  await expect(page.locator(BODY)).toBeFocused();
  const selected = await page.evaluate(`(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  })()`);
  expect(selected, "selected words").toBe(INVENTED);
  await page.keyboard.press("Backspace");
  await page.locator(".flag").first().waitFor({ state: "detached" });
  await page.locator("#anti_motivation_subject").fill("Subject: application");
  await page.locator(".flag", { hasText: "is a joke" }).locator("a").click();
  await expect(page.locator("#anti_motivation_subject"), "another field").toBeFocused();
});

test("The second of two tabs keeps its text and saves on top.", async ({
  visitor: page,
  context,
}) => {
  await openEditor(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await addSentence(other, "Written in the other tab.");
  await save(other);
  await addSentence(page, "Written in this tab.");
  await page.locator(".edit-bar button[type=submit]").click();
  await page.locator(".refusal", { hasText: "Another version came first" }).waitFor();
  await expect(page.locator(BODY), "the text is kept").toHaveValue(/Written in this tab\./);
  await page.locator(".edit-bar button[type=submit]", { hasText: "Save on top" }).click();
  await page.waitForURL(/\/letters\/\d+$/);
  await expect(page.locator(".sheet", { hasText: "in this tab" })).toBeVisible();
  await expect(page.locator(".versions li")).toHaveCount(3);
});

test("An earlier version can be restored.", async ({ visitor: page }) => {
  await openEditor(page);
  await addSentence(page, INVENTED);
  await save(page);
  await page.locator(".versions form button").click();
  await page.locator(".edited", { hasText: "restored from version 1" }).waitFor();
  await expect(page.locator(".sheet", { hasText: "Initech" }), "sheets with it").toHaveCount(0);
  await expect(page.locator(".versions li")).toHaveCount(3);
});

test.describe("Without JavaScript", () => {
  test.use({ hasScripts: false });

  test("letters are edited, saved and flagged.", async ({ visitor: page }) => {
    await askWithoutScripts(page);
    await openMenu(page);
    await page.locator('[data-pair] a[href$="/edit"]').click();
    const body = await page.locator(BODY).inputValue();
    await page.locator(BODY).fill(`${body}\n\n${INVENTED}`);
    await save(page);
    await page.locator(".edited .flag", { hasText: "87%" }).waitFor();
    await openMenu(page);
    await page.locator('[data-pair] a[href$="/edit"]').click();
    await page.locator(".edit .flag", { hasText: "87%" }).waitFor();
    const kept = await page.locator(BODY).inputValue();
    expect(kept.endsWith(INVENTED), `the text to go on with: ${kept}`).toBe(true);
    await page.locator("[data-cancel]").click();
    await page.locator(".versions form button").click();
    await page.locator(".versions li").nth(2).waitFor();
    await expect(page.locator(".flag"), "remarks after the way back").toHaveCount(0);
  });
});

test("Remarks are shown one sentence at a time, and a sentence is replaced by one that holds.", async ({
  visitor: page,
}) => {
  await openEditor(page);
  await addSentence(page, INVENTED);
  await addSentence(page, "At Globex I earned a PhD in 1987.");
  const bar = page.locator("[data-remark]");
  await expect(bar.locator('[data-slot="position"]')).toHaveText("1 / 2");
  const remarks = page.locator('[data-letter="motivation"] .flag');
  await expect(remarks, "one for each sentence").toHaveCount(2);
  await expect(bar.locator('[data-slot="message"]')).toContainText("no fact");
  const current = page.locator("[data-mirror] mark[data-current]");
  await bar.locator("[data-next]").click();
  await expect(current, "the sentence that the bar speaks of").toContainText("Globex");
  await addSentence(page, "At Hooli I sold 4,000 boats.");
  await expect(bar.locator('[data-slot="position"]')).toHaveText("2 / 3");
  await expect(current, "still told after the next check").toContainText("Globex");
  await bar.locator("[data-previous]").click();
  await expect(current).toContainText("Initech");
  await bar.locator("[data-rewrite]").click();
  const first = bar.locator("[data-alternatives] button").first();
  await expect(first, "the words to choose from take the focus").toBeFocused();
  const words = (await first.textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.locator(BODY)).toHaveValue(new RegExp(`${escaped(words)}\\s+At Globex`));
  await expect(page.locator(BODY)).not.toHaveValue(/Initech/);
  await expect(bar.locator('[data-slot="position"]')).toHaveText("1 / 2");
});

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
