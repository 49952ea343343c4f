import { expect, type Page } from "@playwright/test";
import { offerText } from "../../support/offer-text";

export { offerText };

/** Pastes an offer on its page, and stays on the offer's own. */
export async function keepOffer(page: Page, text = offerText): Promise<void> {
  await page.goto("/offers");
  await page.locator("#text").fill(text);
  await page.locator('form[action="/offers"] button[type="submit"]').click();
  await expect(page).toHaveURL(/\/offers\/[0-9a-f-]{36}$/);
}
