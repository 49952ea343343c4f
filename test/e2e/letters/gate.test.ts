import { expect, test } from "../support/fixtures";
import { aCompany, SUBMIT } from "../support/letters";
import { inEveryLook, PHONE } from "../support/looks";
import { problemsOf } from "../support/problems";

test.describe("In English", () => {
  test.use({ language: "en" });

  test("a request that was kept at the first visit is written at the third by itself.", async ({
    page,
  }) => {
    const company = aCompany();
    await page.goto("/");
    await expect(page.locator("#invitation-gate"), "told before the press").toContainText(
      "visit 3",
    );
    await page.locator("#invitation-company").fill(company);
    await page.locator(".invitation button").click();
    await page.locator("#job-title").fill("Pastry Cook");
    await page.locator(SUBMIT).click();
    // The page that says so is the third: this site counts every page.
    await page.waitForURL(/\/letters\/\d+$/);
    await expect(page.locator("#pair-title")).toContainText(company);
    await expect(page.locator(".request-line summary").first()).toContainText("Pastry Cook");
    await page.goto("/letters");
    await expect(page.locator(".kept"), "nothing is kept any more").toHaveCount(0);
  });

  test("the owner opens the door for somebody who asks.", async ({ page, newPage, admin }) => {
    const guest = await newPage();
    const name = `Guest ${crypto.randomUUID()}`;
    await guest.goto("/letters");
    await guest.locator(".ask-invitation summary").click();
    await guest.locator("#invitation-name").fill(name);
    await guest.keyboard.press("Enter");
    await expect(guest.locator(".gate")).toContainText("has been sent");
    await page.goto("/admin");
    await page.getByRole("button", { name: `Open the door for ${name}` }).click();
    await expect(page.locator("[data-flash]")).toContainText("The door is open");
    await expect(page.getByText(name)).toHaveCount(0);
    expect(admin.email).toBeTruthy();
  });

  test.describe("without JavaScript", () => {
    test.use({ hasScripts: false });

    test("a kept request is written by one press.", async ({ page }) => {
      const company = aCompany();
      await page.goto("/letters");
      await page.locator("#company").fill(company);
      await page.locator(SUBMIT).click();
      await expect(page.locator(".kept-note")).toContainText(company);
      await expect(page.locator("#company"), "the form is filled in").toHaveValue(company);
      await page.reload();
      await page.locator(".kept button").first().click();
      await page.waitForURL(/\/letters\/\d+$/);
      await expect(page.locator("#pair-title")).toContainText(company);
    });
  });

  test.describe("on a phone", () => {
    test.use({ width: PHONE });

    test("the card of a closed gate stands above the form.", async ({ page }) => {
      await page.goto("/letters");
      const [gate, form] = [page.locator(".gate"), page.locator("form[data-request]")];
      const [above, below] = [await gate.boundingBox(), await form.boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? Infinity)).toBeLessThanOrEqual(below?.y ?? -1);
    });
  });
});

inEveryLook(() => {
  test("a closed gate, its forms and the sample are accessible.", async ({ page }) => {
    await page.goto("/letters");
    await page.locator(".ask-invitation summary").click();
    const problems = await problemsOf(page, "closed gate");
    await page.goto("/letters/sample");
    problems.push(...(await problemsOf(page, "sample")));
    expect(problems).toEqual([]);
  });
});
