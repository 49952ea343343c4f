import { expect, test } from "../support/fixtures";
import { aCompany, SUBMIT } from "../support/letters";

test.use({ language: "en" });

test("Only the options that a person has set are sent.", async ({ visitor: page }) => {
  const company = aCompany();
  await page.locator("#company").fill(company);
  await page.locator(".options summary").click();
  await page.locator("#letter-tone").selectOption("direct");
  await page.locator("#website").fill("www.example.com");
  const sent = page.waitForRequest("**/api/letters/generate");
  await page.locator(SUBMIT).click();
  expect((await sent).postDataJSON()).toEqual({
    company_name: company,
    language: "en",
    length: "standard",
    tone: "direct",
    website: "https://www.example.com",
  });
  await page.locator("[data-pair]").waitFor();
});

test("A wrong option is reported beside its field.", async ({ visitor: page }) => {
  await page.locator("#company").fill(aCompany());
  await page.locator(".options summary").click();
  await page.locator("#website").fill("not a site");
  await page.locator(".options summary").click();
  await page.locator(SUBMIT).click();
  await page.locator("#website-error").waitFor();
  await expect(page.locator("#website")).toBeFocused();
  await expect(page.locator('[aria-invalid="true"]'), "fields at fault").toHaveCount(1);
  await page.locator("#website").fill("");
  await page.locator(SUBMIT).click();
  await expect(page.locator('[aria-invalid="true"]'), "fields at fault after").toHaveCount(0);
});

test("The character counter appears only near the limit.", async ({ visitor: page }) => {
  await page.locator(".options summary").click();
  const counter = page.locator('[data-counter="job-offer"]');
  await page.locator("#job-offer").fill("x".repeat(100));
  await expect(counter, "far from the limit").toBeHidden();
  await page.locator("#job-offer").fill("x".repeat(19_990));
  await expect(counter, "near the limit").toHaveText("Characters left: 10");
  await page.locator("#job-offer").fill("x".repeat(20_001));
  await expect(counter, "beyond it").toHaveText("Characters too many: 1");
});

test.describe("Without JavaScript", () => {
  test.use({ hasScripts: false });

  test("a refused form keeps its options.", async ({ visitor: page }) => {
    await page.locator(".options summary").click();
    await page.locator("#letter-length").selectOption("long");
    await page.locator("#job-offer").fill("First line\nSecond line");
    await page.locator("#company").fill("<>");
    await page.locator(SUBMIT).click();
    await page.locator("#company-error").waitFor();
    await expect(page.locator("#letter-length")).toHaveValue("long");
    await expect(page.locator("#job-offer")).toHaveValue("First line\nSecond line");
    await expect(page.locator("#job-offer"), "the options are open").toBeVisible();
  });
});
