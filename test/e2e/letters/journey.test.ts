import { type Language, languages } from "../../../src/platform/language";
import { expect, test } from "../support/fixtures";
import { tabTo } from "../support/keyboard";
import { aCompany, SUBMIT } from "../support/letters";

const OTHER: Record<Language, Language> = { fr: "en", en: "fr" };

for (const language of languages) {
  test.describe(`In ${language}`, () => {
    test.use({ language });

    test("the keyboard alone leads from the CV to the letters.", async ({ page }) => {
      const company = aCompany();
      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await tabTo(page, "#invitation-company");
      await page.keyboard.type(company);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/letters?company=*");
      const form = page.locator("form[data-request]");
      await expect(form, "the gate at the second page").toHaveAttribute("data-request", "keep");
      await tabTo(page, ".gate a");
      await page.keyboard.press("Enter");
      await page.locator('form[data-request="write"]').waitFor();
      await expect(page.locator("#company"), "the company is kept").toHaveValue(company);
      await tabTo(page, "#letter-language");
      await page.keyboard.type(language === "fr" ? "Anglais" : "French");
      await tabTo(page, SUBMIT);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/letters\/\d+$/);
      await expect(page.locator("#pair-title"), "the title of the pair").toBeFocused();
      await expect(page.locator(".sheet").first()).toHaveAttribute("lang", OTHER[language]);
      await tabTo(page, "[data-menu] > summary");
      await page.keyboard.press("Enter");
      await tabTo(page, "button[data-copy]");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      await expect(page.locator("[data-menu] > summary"), "after Escape").toBeFocused();
      await expect(page.locator("[data-menu]")).not.toHaveAttribute("open");
      await page.goto("/letters");
      await tabTo(page, ".drawer form[data-delete] button");
      await page.keyboard.press("Enter");
      await page.locator(".notice button:focus").waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".drawer a", { hasText: company }).waitFor();
      await tabTo(page, ".drawer a");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/letters\/\d+$/);
    });
  });
}

test("The skip link leads to the content.", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip-link"), "the first stop").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});

test("The language switch keeps the page and is remembered.", async ({ visitor: page }) => {
  await page.goto("/letters?company=Airbus");
  await page.locator('.languages a[lang="en"]').click();
  await page.waitForURL("**/letters?company=Airbus&lang=en");
  await expect(page.locator("html"), "language of the page").toHaveAttribute("lang", "en");
  await expect(page.locator("#company"), "the company is kept").toHaveValue("Airbus");
  await page.goto("/");
  await expect(page.locator("html"), "language of the next page").toHaveAttribute("lang", "en");
});
