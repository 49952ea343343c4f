import { expect, type Page } from "@playwright/test";
import { aTailoredResume } from "../../support/tailored-resume";
import { keepOffer } from "./offers";

/** Saves a profile through the API, as its editor does, and keeps an offer that it answers. */
export async function prepareTailoring(page: Page): Promise<void> {
  const resume = aTailoredResume();
  const answer = await page.request.put("/api/profile/me", { data: { version: null, resume } });
  expect(answer.status(), "the profile is saved").toBe(200);
  await keepOffer(page);
}

/** Tailors a CV to the newest offer, and stays on its page. */
export async function tailorCv(page: Page, template = "tech"): Promise<void> {
  await page.goto("/cv");
  await page.locator(`input[name="template"][value="${template}"]`).check();
  await page.locator('form.generate > button[type="submit"]').click();
  await expect(page).toHaveURL(/\/cv\/[0-9a-f-]{36}$/);
}

/** It is the row of a line that has these words. */
export const lineWith = (page: Page, words: string) =>
  page.locator(".line", { has: page.locator(".line-text", { hasText: words }) });
