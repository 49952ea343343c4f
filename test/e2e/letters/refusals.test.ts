import { expect, test } from "../support/fixtures";
import { aCompany, askForLetters, SUBMIT } from "../support/letters";

test("The closed gate counts visits and opens at the third.", async ({ page }) => {
  await page.goto("/letters");
  await expect(page.locator(".gate .punched"), "visits counted").toHaveCount(1);
  const form = page.locator("form[data-request]");
  await expect(form, "the request is kept").toHaveAttribute("data-request", "keep");
  await page.reload();
  await expect(page.locator(".gate .punched"), "visits counted").toHaveCount(2);
  await page.reload();
  await expect(form, "the request is written").toHaveAttribute("data-request", "write");
});

test("A pause blocks the next request and says for how long.", async ({ visitor: page }) => {
  await askForLetters(page);
  await page.goto("/letters");
  await page.locator(`${SUBMIT}[aria-disabled="true"]`).waitFor();
  const countdown = page.locator(".desk .countdown:visible").first();
  const before = (await countdown.textContent()) ?? "";
  // A countdown that was drawn between two ticks shows its first second twice.
  await expect(countdown).not.toHaveText(before);
  let posts = 0;
  await page.route("**/api/letters/generate", (route) => ((posts += 1), route.continue()));
  await page.locator("#company").fill(aCompany());
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-announcer]")).toHaveText(/\S/);
  const [announced, hold] = (await page.evaluate(
    `["[data-announcer]", "#request-hold"].map((part) => document.querySelector(part).textContent)`,
  )) as [string, string];
  expect(announced, "what is announced").toBe(hold);
  expect(posts, "requests during the pause").toBe(0);
});

test("A refused request offers a retry when the wait is over.", async ({ visitor: page }) => {
  await page.clock.install();
  await page.goto("/letters");
  await page.route("**/api/letters/generate", (route) =>
    route.fulfill({
      status: 429,
      json: { error: "Petite pause", code: "COOLDOWN_ACTIVE", message: "1 min", retry_after: 60 },
    }),
  );
  await page.locator("#company").fill(aCompany());
  await page.locator(SUBMIT).click();
  await page.locator(".refusal .countdown").waitFor();
  await expect(page.locator(".refusal")).toBeFocused();
  const again = page.locator('.refusal [data-slot="retry"]');
  await expect(again, "no retry that would be refused").toBeHidden();
  const message = page.locator('.refusal [data-slot="message"]');
  await expect(message, "the time is told once").toBeHidden();
  await page.clock.fastForward(60_000);
  await again.waitFor();
  await page.unroute("**/api/letters/generate");
  await again.click();
  await page.locator("[data-pair]").waitFor();
});

test("A request made while letters are being written links to those letters.", async ({
  visitor: page,
}) => {
  const jobId = crypto.randomUUID();
  // A job ends sooner than a second request can be made by hand.
  await page.route("**/api/letters/generate", (route) =>
    route.fulfill({
      status: 409,
      json: { error: "Déjà en cours", code: "JOB_ALREADY_ACTIVE", job_id: jobId },
    }),
  );
  await page.locator("#company").fill(aCompany());
  await page.locator(SUBMIT).click();
  const link = page.locator('.refusal [data-slot="job"]');
  await link.waitFor();
  await expect(link).toHaveAttribute("href", `/letters/jobs/${jobId}`);
});

test("A bad name is reported beside the field.", async ({ visitor: page }) => {
  const company = page.locator("#company");
  await company.fill("<b>");
  await page.locator(SUBMIT).click();
  await page.locator("#company-error").waitFor();
  await expect(company).toHaveAttribute("aria-invalid", "true");
  await expect(company).toBeFocused();
  await company.fill(aCompany());
  await page.locator(SUBMIT).click();
  await expect(company).not.toHaveAttribute("aria-invalid");
});

test("A network that is down is reported, and a retry works.", async ({
  visitor: page,
  context,
  faults,
}) => {
  await page.locator("#company").fill(aCompany());
  await context.setOffline(true);
  await page.locator(SUBMIT).click();
  await page.locator(".refusal").waitFor();
  await context.setOffline(false);
  // The browser's own line about the broken network.
  faults.length = 0;
  await page.locator('.refusal [data-slot="retry"]').click();
  await page.locator("[data-pair]").waitFor();
});

test("An unknown address has a page of its own.", async ({ page }) => {
  for (const path of ["/nowhere", "/letters/4000000000", "/letters/nonsense"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator('main a[href="/"]'), "a way home").toBeVisible();
  }
});
