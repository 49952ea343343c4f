import { languages } from "../../../src/platform/language";
import { expect, test } from "../support/fixtures";
import { aCompany, askWithoutScripts, SUBMIT } from "../support/letters";

test.use({ hasScripts: false });

for (const language of languages) {
  test.describe(`In ${language}`, () => {
    test.use({ language });

    test("the way from the request to the undo needs no JavaScript.", async ({ visitor: page }) => {
      await page.locator("#company").fill("<>");
      await page.locator(SUBMIT).click();
      await page.locator("#company-error").waitFor();
      await expect(page.locator("#company"), "the input is kept").toHaveValue("<>");
      // The job's page asks again by itself until the letters are there.
      await askWithoutScripts(page);
      await expect(page.locator(".sheet")).toHaveCount(2);
      const pathOfPair = new URL(page.url()).pathname;
      await page.goto("/letters");
      await page.locator("#company").fill(aCompany());
      // The button says that it waits, and yet can be pressed: by then the pause may be over.
      await expect(page.locator(SUBMIT)).toHaveAttribute("aria-disabled", "true");
      await page.locator(SUBMIT).click({ force: true });
      await expect(page.locator(".refusal .countdown"), "the pause is told").toHaveText(/\S/);
      await page.locator(".drawer form[data-delete] button").first().click();
      await page.waitForURL("**/letters?deleted=*");
      await expect(page.locator(".drawer li"), "letters after the deletion").toHaveCount(0);
      const [notice, form] = [page.locator(".notice"), page.locator("form[data-request]")];
      const [above, below] = [await notice.boundingBox(), await form.boundingBox()];
      expect(bottomOf(above), "the notice covers nothing").toBeLessThanOrEqual(below?.y ?? -1);
      await notice.locator("button:visible").click();
      await page.waitForURL(`**${pathOfPair}`);
      await expect(page.locator(".sheet"), "sheets after the undo").toHaveCount(2);
    });
  });
}

const bottomOf = (box: { y: number; height: number } | null): number =>
  box === null ? Infinity : box.y + box.height;
