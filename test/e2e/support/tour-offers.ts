import type { Page } from "@playwright/test";
import { haveCvAnalysed, takeOverCv } from "./cvs";
import { keepOffer } from "./offers";
import type { Visit } from "./tours";

/** The pages of offers, before there is a profile and after it was taken over from a CV. */
export async function tourOffers(page: Page, visit: Visit): Promise<void> {
  await page.goto("/offers");
  await visit(page, "no offers");
  await page.locator('form[action="/offers"] button[type="submit"]').click();
  await page.locator("#text-error").waitFor();
  await visit(page, "offer refused");
  await keepOffer(page);
  await visit(page, "offer without profile");
  await haveCvAnalysed(page);
  await takeOverCv(page);
  await page.goto("/offers");
  await visit(page, "offers");
  await page.locator(".offer-rows .row-name a").click();
  await page.locator(".match-board").waitFor();
  await page.locator(".need-row .row-name a").first().click();
  await visit(page, "offer");
  await page.goto("/offers/matrix");
  await visit(page, "matrix");
}
