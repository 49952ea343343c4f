import { type Page, test } from "@playwright/test";

let companies = 0;

/** A name that no test has asked for before: a known pair would come from the cache, without a job. */
export function aCompany(): string {
  companies += 1;
  return `Société d’essai ${test.info().workerIndex + 1} ${companies}`;
}

export const SUBMIT = 'form[data-request] > button[type="submit"]';

const VISITS_THAT_OPEN_THE_GATE = 3;

/** Comes back until the gate is open, and stays at the form for letters. */
export async function openGate(page: Page): Promise<void> {
  for (let visit = 1; visit < VISITS_THAT_OPEN_THE_GATE; visit += 1) {
    await page.request.get("/letters");
  }
  await page.goto("/letters");
}

/** Asks for letters at the form, and waits until the browser stands on their page. */
export async function askForLetters(page: Page, company = aCompany()): Promise<void> {
  if (new URL(page.url()).pathname !== "/letters") await page.goto("/letters");
  await page.locator("#company").fill(company);
  await page.locator(SUBMIT).click();
  await page.waitForURL(/\/letters\/\d+$/);
  await page.locator("[data-pair]").waitFor();
}

/** Opens the menu that holds all that one may do with a pair, but for its PDFs. */
export async function openMenu(page: Page): Promise<void> {
  await page.locator("[data-menu] > summary").click();
}

/** As above without scripts: the job's page leads to the pair's. */
export async function askWithoutScripts(page: Page, company = aCompany()): Promise<void> {
  await page.locator("#company").fill(company);
  await page.locator(SUBMIT).click();
  await page.waitForURL(/\/letters\/\d+$/);
}
