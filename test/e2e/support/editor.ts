import { expect, type Page } from "@playwright/test";
import { askForLetters, openMenu } from "./letters";

export const BODY = "#motivation_body";
/** A sentence that rests on no fact of the CV. */
export const INVENTED = "I have cut the costs of Initech by 87%.";

export const editorIsLive = (page: Page): Promise<void> =>
  page.locator(`.edit-area[data-live] ${BODY}`).waitFor();

export async function openEditor(page: Page): Promise<void> {
  await askForLetters(page);
  await openMenu(page);
  await page.locator('[data-pair] a[href$="/edit"]').click();
  await editorIsLive(page);
}

export async function addSentence(page: Page, text: string): Promise<void> {
  await page.locator(BODY).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(`\n\n${text}`);
}

export async function save(page: Page): Promise<void> {
  await page.locator(".edit-bar button[type=submit]").click();
  await page.waitForURL(/\/letters\/\d+$/);
}

/** The line with the caret, whose words the mirror marks, is above the bar that stays at the foot of the window. */
export async function expectCaretInSight(page: Page): Promise<void> {
  const words = await page.locator("[data-mirror] mark").last().boundingBox();
  const bar = await page.locator(".edit-bar").boundingBox();
  expect(words?.y, "top of the words").toBeGreaterThan(0);
  const foot = words ? words.y + words.height : Infinity;
  expect(foot, "foot of the words, above the bar").toBeLessThanOrEqual(bar?.y ?? -1);
}
