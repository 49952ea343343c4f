import { type Language, languages } from "../../../src/platform/language";
import { isFocused, tabTo } from "../support/keyboard";
import { assert, assertEqual } from "../support/report";
import { aCompany, type World, withVisitor } from "../support/world";

const SUBMIT = 'form[data-request] > button[type="submit"]';
const OTHER: Record<Language, Language> = { fr: "en", en: "fr" };

/** The whole way with the keyboard alone: CV, gate, request, letters, undo. */
export async function checkJourney(world: World): Promise<void> {
  for (const language of languages) {
    await world.report.check(`${language}: from the CV to the letters with the keyboard only`, () =>
      walk(world, language),
    );
  }
  await world.report.check("the skip link leads to the content", () => skip(world));
  await world.report.check("the language switch keeps the page and is remembered", () =>
    switchLanguage(world),
  );
}

function walk(world: World, language: Language): Promise<void> {
  const company = aCompany();
  return withVisitor(world, { language, visits: 0 }, async ({ page }) => {
    await page.goto("/");
    assertEqual(await page.locator("html").getAttribute("lang"), language, "language of the page");
    await tabTo(page, "#invitation-company");
    await page.keyboard.type(company);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/letters?company=*");
    assert(await page.locator(SUBMIT).isDisabled(), "the gate is closed at the second page");
    await tabTo(page, ".gate a");
    await page.keyboard.press("Enter");
    await page.locator(`${SUBMIT}:enabled`).waitFor();
    assertEqual(await page.locator("#company").inputValue(), company, "company kept");
    await tabTo(page, "#letter-language");
    await page.keyboard.type(language === "fr" ? "Anglais" : "French");
    await tabTo(page, SUBMIT);
    await page.keyboard.press("Enter");
    await page.locator("[data-pair]").waitFor();
    assert(await isFocused(page, "#pair-title"), "the focus goes to the title of the pair");
    const written = await page.locator(".sheet").first().getAttribute("lang");
    assertEqual(written, OTHER[language], "language of the letters");
    await tabTo(page, "button[data-copy]");
    await page.keyboard.press("Enter");
    await tabTo(page, ".drawer form button");
    await page.keyboard.press("Enter");
    await page.locator(".notice button:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".drawer a", { hasText: company }).waitFor();
    await tabTo(page, ".drawer a");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/letters\/\d+$/);
  });
}

function skip(world: World): Promise<void> {
  return withVisitor(world, { visits: 0 }, async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("Tab");
    assert(await isFocused(page, ".skip-link"), "the skip link comes first");
    await page.keyboard.press("Enter");
    assert(await isFocused(page, "#content"), "the content has the focus");
  });
}

function switchLanguage(world: World): Promise<void> {
  return withVisitor(world, { language: "fr" }, async ({ page }) => {
    await page.goto("/letters?company=Airbus");
    await page.locator('.languages a[lang="en"]').click();
    await page.waitForURL("**/letters?company=Airbus&lang=en");
    assertEqual(await page.locator("html").getAttribute("lang"), "en", "language of the page");
    assertEqual(await page.locator("#company").inputValue(), "Airbus", "company kept");
    await page.goto("/");
    assertEqual(await page.locator("html").getAttribute("lang"), "en", "language on the next page");
  });
}
