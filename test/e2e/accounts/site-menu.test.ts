import { languages } from "../../../src/platform/language";
import { expect, test } from "../support/fixtures";
import { PHONE } from "../support/looks";
import { onPath } from "../support/members";

test.use({ width: PHONE });

for (const language of languages) {
  test.describe(`In ${language}`, () => {
    test.use({ language });

    test("the header of a phone is one row, and its menu leads to the pages.", async ({
      member: { page },
    }) => {
      await page.goto("/account");
      const header = await page.locator(".masthead").boundingBox();
      expect(header?.height, "height of the header").toBeLessThan(70);
      const room = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(room, "nothing stands out at the side").toBeLessThanOrEqual(0);
      const link = page.locator('#site-menu a[href="/letters"]');
      await expect(link).toBeHidden();
      await page.locator(".menu-button").press("Enter");
      await expect(link).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(link, "after Escape").toBeHidden();
      await page.locator(".menu-button").click();
      await link.click();
      await page.waitForURL(onPath("/letters"));
    });

    test("the menu that is open while the window grows keeps its look, and closes.", async ({
      member: { page },
    }) => {
      await page.goto("/account");
      await page.locator(".menu-button").click();
      const look = () =>
        page.evaluate(`(({ backgroundColor, boxShadow, padding, width }) =>
          [backgroundColor, boxShadow, padding, width])(
            getComputedStyle(document.querySelector("#site-menu")))`);
      const onPhone = await look();
      await page.setViewportSize({ width: 1280, height: 760 });
      expect(await look()).toEqual(onPhone);
      await page.keyboard.press("Escape");
      const link = page.locator('#site-menu a[href="/letters"]');
      await expect(link, "it stands in the row of a wide window").toBeVisible();
      await expect(page.locator("#site-menu:popover-open")).toHaveCount(0);
    });
  });
}
