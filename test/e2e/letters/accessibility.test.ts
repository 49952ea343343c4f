import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { aCompany, askForLetters, openMenu } from "../support/letters";
import { inEveryLook } from "../support/looks";
import { overflowOf, problemsOf, smallTargetsOf } from "../support/problems";

/** A name that no line of a phone can hold. */
const LONG_NAME =
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungssaal GmbH";

inEveryLook(() => {
  test("every page of letters is accessible, and nothing runs over the edge.", async ({ page }) => {
    const problems: string[] = [];
    const look = async (state: string) => problems.push(...(await problemsOf(page, state)));
    await page.goto("/");
    await look("CV");
    await page.goto("/letters?company=Airbus");
    await look("closed gate");
    await page.goto("/letters");
    await look("empty drawer");
    await askForLetters(page, `${LONG_NAME} ${aCompany()}`);
    await look("letter");
    await openMenu(page);
    await look("menu");
    await page.goto("/letters");
    await look("a pause, and a letter in the drawer");
    await askInVain(page);
    await look("refusal");
    await undoDeletion(page, look);
    await page.locator(".drawer a").click();
    await page.locator("h1#pair-title").waitFor();
    await page.locator(".request-line > details > summary").click();
    await page.locator(".preview summary").click();
    await page.locator("[data-marks]").check();
    for (const summary of await page.locator(".notes > summary:visible").all())
      await summary.click();
    await look("letter, unfolded");
    await page.goto(`${page.url()}/edit`);
    problems.push(...(await overflowOf(page, "edit")), ...(await smallTargetsOf(page, "edit")));
    await page.goto("/nowhere");
    await look("not found");
    expect(problems).toEqual([]);
  });
});

/** Asks as a page does that does not know of the pause yet. */
async function askInVain(page: Page): Promise<void> {
  await page.evaluate(`document.querySelector("#request-submit").removeAttribute("aria-disabled")`);
  await page.locator("#company").fill(aCompany());
  await page.locator("#request-submit").click();
  await page.locator(".refusal").waitFor();
}

async function undoDeletion(page: Page, look: (state: string) => Promise<unknown>): Promise<void> {
  await page.locator(".drawer form[data-delete] button").click();
  // The notice goes after ten seconds unless the pointer is on it; to look at it takes longer on a busy machine.
  await page.locator(".notice").hover();
  await look("undo");
  await page.locator(".notice form button").click();
}
