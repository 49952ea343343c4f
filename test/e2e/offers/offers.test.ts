import { haveCvAnalysed, takeOverCv } from "../support/cvs";
import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { register } from "../support/members";
import { keepOffer, offerText } from "../support/offers";
import { problemsOf } from "../support/problems";

test.describe("The page of offers", () => {
  test.use({ language: "en" });

  test("leads from a demand to its words and back, by keyboard.", async ({ member }) => {
    const { page } = member;
    await keepOffer(page);
    const demand = page.locator(".need-row .row-name a", { hasText: "Bac+5" });
    await demand.focus();
    await page.keyboard.press("Enter");
    const words = page.locator("a.demand:target");
    await expect(words).toContainText("Bac+5");
    await words.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".need-row:target")).toContainText("Bac+5");
  });

  test("answers demands by the profile, and asks for what is missing.", async ({ member }) => {
    const { page } = member;
    await haveCvAnalysed(page);
    await takeOverCv(page);
    await keepOffer(page);
    await expect(page.locator(".match-figure")).toBeVisible();
    const gap = page.locator('.need-row[data-answer="gap"]').first();
    await expect(gap.locator(".need-question")).toContainText("?");
    await gap.locator("a.quiet").click();
    await expect(page).toHaveURL(/\/profile#skills$/);
    await page.goto("/offers/matrix");
    await expect(page.locator(".matrix tbody tr")).toHaveCount(1);
    await expect(page.locator(".matrix tbody td")).toHaveCount(2);
  });

  test("takes, refuses and deletes offers without scripts.", async ({ newPage }) => {
    const page = await newPage({ hasScripts: false });
    await register(page);
    await page.goto("/offers");
    const submit = page.locator('form[action="/offers"] button[type="submit"]');
    await submit.click();
    await expect(page.locator("#text-error")).toBeVisible();
    await page.locator("#url").fill("http://127.0.0.1/offer");
    await submit.click();
    await expect(page.locator("#url-error")).toContainText("public address");
    await expect(page.locator("#url")).toHaveValue("http://127.0.0.1/offer");
    await keepOffer(page);
    await expect(page.locator(".offer-text")).toHaveText(offerText);
    await page.goto("/offers");
    await page.locator(".offer-rows a.minor").click();
    await page.locator("button.danger").click();
    await expect(page).toHaveURL(/\/offers$/);
    await expect(page.locator(".empty")).toBeVisible();
  });
});

inEveryLook(() => {
  test("the pages of offers are accessible.", async ({ member }) => {
    const { page } = member;
    const problems: string[] = [];
    await page.goto("/offers");
    problems.push(...(await problemsOf(page, "no offers")));
    await page.goto("/offers/matrix");
    problems.push(...(await problemsOf(page, "empty matrix")));
    await keepOffer(page);
    problems.push(...(await problemsOf(page, "offer without profile")));
    await haveCvAnalysed(page);
    await takeOverCv(page);
    await page.goto("/offers");
    problems.push(...(await problemsOf(page, "offers")));
    await page.locator(".offer-rows .row-name a").click();
    await page.locator(".match-board").waitFor();
    problems.push(...(await problemsOf(page, "offer")));
    await page.goto(`${page.url()}/delete`);
    problems.push(...(await problemsOf(page, "deletion")));
    await page.goto("/offers/matrix");
    problems.push(...(await problemsOf(page, "matrix")));
    expect(problems).toEqual([]);
  });
});
