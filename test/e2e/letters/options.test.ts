import type { Page } from "playwright-core";
import { isFocused } from "../support/keyboard";
import { assert, assertEqual } from "../support/report";
import { aCompany, type World, withVisitor } from "../support/world";

const SUBMIT = 'form[data-request] > button[type="submit"]';

/** What one may say about the letters, and what becomes of it. */
export async function checkOptions(world: World): Promise<void> {
  const { check } = world.report;
  const onDesk = (hasScripts: boolean, act: (page: Page) => Promise<void>) => () =>
    withVisitor(world, { language: "en", hasScripts }, ({ page }) => act(page));
  await check("only what is said is sent", onDesk(true, sendSome));
  await check("a wrong option is told beside its field", onDesk(true, wrongSite));
  await check("a refused form keeps its options without JavaScript", onDesk(false, keep));
  await check("the counter speaks up near the limit", onDesk(true, count));
}

async function sendSome(page: Page): Promise<void> {
  const company = aCompany();
  await page.locator("#company").fill(company);
  await page.locator(".options summary").click();
  await page.locator("#letter-tone").selectOption("direct");
  await page.locator("#website").fill("www.example.com");
  const sent = page.waitForRequest("**/api/letters/generate");
  await page.locator(SUBMIT).click();
  assertEqual(
    (await sent).postDataJSON(),
    {
      company_name: company,
      language: "en",
      length: "standard",
      tone: "direct",
      website: "https://www.example.com",
    },
    "request",
  );
  await page.locator("[data-pair]").waitFor();
}

async function wrongSite(page: Page): Promise<void> {
  await page.locator("#company").fill(aCompany());
  await page.locator(".options summary").click();
  await page.locator("#website").fill("not a site");
  await page.locator(".options summary").click();
  await page.locator(SUBMIT).click();
  await page.locator("#website-error").waitFor();
  assert(await isFocused(page, "#website"), "the field has the focus");
  assertEqual(await page.locator('[aria-invalid="true"]').count(), 1, "fields at fault");
  await page.locator("#website").fill("");
  await page.locator(SUBMIT).click();
  await page.locator("[data-pair]").waitFor();
  assertEqual(await page.locator('[aria-invalid="true"]').count(), 0, "fields at fault after");
}

async function keep(page: Page): Promise<void> {
  await page.locator(".options summary").click();
  await page.locator("#letter-length").selectOption("long");
  await page.locator("#job-offer").fill("First line\nSecond line");
  await page.locator("#company").fill("<>");
  await page.locator(SUBMIT).click();
  await page.locator("#company-error").waitFor();
  assertEqual(await page.locator("#letter-length").inputValue(), "long", "length");
  const offer = await page.locator("#job-offer").inputValue();
  assertEqual(offer, "First line\nSecond line", "offer");
  assert(await page.locator("#job-offer").isVisible(), "the options are open");
}

async function count(page: Page): Promise<void> {
  await page.locator(".options summary").click();
  const counter = page.locator('[data-counter="job-offer"]');
  await page.locator("#job-offer").fill("x".repeat(100));
  assert(await counter.isHidden(), "no counter far from the limit");
  await page.locator("#job-offer").fill("x".repeat(19_990));
  assertEqual(await counter.textContent(), "Characters left: 10", "near the limit");
  await page.locator("#job-offer").fill("x".repeat(20_001));
  assertEqual(await counter.textContent(), "Characters too many: 1", "beyond it");
}
