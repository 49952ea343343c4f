import { type Language, languages } from "../../../src/platform/language";
import { assert, assertEqual } from "../support/report";
import { aCompany, type World, withVisitor } from "../support/world";

/** The same way without a line of JavaScript. */
export async function checkPlainJourney(world: World): Promise<void> {
  for (const language of languages) {
    await world.report.check(`${language}: from the request to the undo without JavaScript`, () =>
      walk(world, language),
    );
  }
}

function walk(world: World, language: Language): Promise<void> {
  const company = aCompany();
  return withVisitor(world, { language, hasScripts: false }, async ({ page }) => {
    const submit = page.locator('form[data-request] > button[type="submit"]');
    await page.locator("#company").fill("<>");
    await submit.click();
    await page.locator("#company-error").waitFor();
    assertEqual(await page.locator("#company").inputValue(), "<>", "input kept");
    await page.locator("#company").fill(company);
    await submit.click();
    // The job's page asks again by itself until the letters are there.
    await page.waitForURL(/\/letters\/\d+$/);
    assertEqual(await page.locator(".sheet").count(), 2, "sheets");
    const pathOfPair = new URL(page.url()).pathname;
    await page.goto("/letters");
    await page.locator("#company").fill(aCompany());
    // It says that it waits, and yet can be pressed: by then the pause may be over.
    assertEqual(await submit.getAttribute("aria-disabled"), "true", "held");
    await submit.click({ force: true });
    await page.locator(".refusal").waitFor();
    const waits = await page.locator(".refusal .countdown").textContent();
    assert(waits?.trim(), "the pause is told");
    await page.locator(".drawer form button").first().click();
    await page.waitForURL("**/letters?deleted=*");
    assertEqual(await page.locator(".drawer li").count(), 0, "letters after the deletion");
    const [notice, form] = [page.locator(".notice"), page.locator("form[data-request]")];
    const [above, below] = [await notice.boundingBox(), await form.boundingBox()];
    assert(above && below && above.y + above.height <= below.y, "the notice covers nothing");
    await notice.locator("button:visible").click();
    await page.waitForURL(`**${pathOfPair}`);
    assertEqual(await page.locator(".sheet").count(), 2, "sheets after the undo");
  });
}
