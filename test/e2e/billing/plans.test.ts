import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { problemsOf } from "../support/problems";
import { tourPlans } from "../support/tour-plans";

test.describe("The page of the plan", () => {
  test.use({ language: "en" });

  test("sells a plan in simulation, and gives it up at the month’s end.", async ({ member }) => {
    const { page } = member;
    await page.goto("/account");
    await page.locator('main a[href="/account/plan"]').click();
    await expect(page.locator(".simulation")).toContainText("No money is taken here");
    await expect(page.locator(".plan-name")).toHaveText("Free");
    await page.getByRole("button", { name: "Choose Pro" }).click();
    await expect(page.locator("h1")).toHaveText("Buy Pro");
    await page.getByRole("button", { name: "Pay (simulation)" }).click();
    await expect(page.locator("[data-flash]")).toHaveText("Thank you! Your plan is active.");
    await expect(page.locator(".plan-name")).toHaveText("Pro");
    await expect(page.locator("main")).toContainText("It renews on");
    await expect(page.getByRole("button", { name: "Choose Team" })).toHaveCount(0);
    await page.goto("/files");
    await expect(page.locator("[data-storage]")).toHaveText(/of 10\sGB$/);
    await page.goto("/account/plan");
    await page.getByRole("button", { name: "Change, cancel, invoices…" }).click();
    await page.getByRole("button", { name: "Cancel at the end of the month" }).click();
    await expect(page.locator("main")).toContainText("It is cancelled and ends on");
  });

  test("tells of a payment that failed, here and among the notices.", async ({ member }) => {
    const { page } = member;
    await page.goto("/account/plan");
    await page.getByRole("button", { name: "Choose Team" }).click();
    await page.getByRole("button", { name: "Pay (simulation)" }).click();
    await page.goto("/account/plan/simulation");
    await page.getByRole("button", { name: "Let the next payment fail" }).click();
    await page.goto("/account/plan");
    await expect(page.locator(".refusal")).toContainText("The last payment failed");
    await expect(page.locator(".refusal")).toContainText(/Your plan goes on until .*\d{4}/);
    await page.goto("/notices");
    await expect(page.locator("main")).toContainText("A payment failed: your plan Team");
  });

  test.describe("without scripts", () => {
    test.use({ hasScripts: false });

    test("sells a plan just as well.", async ({ member }) => {
      const { page } = member;
      await page.goto("/account/plan");
      await page.getByRole("button", { name: "Choose Pro" }).click();
      await page.getByRole("button", { name: "Pay (simulation)" }).click();
      await expect(page.locator(".plan-name")).toHaveText("Pro");
    });
  });
});

inEveryLook(() => {
  test("has no problems in any state, for members and admins.", async ({ admin }) => {
    const problems: string[] = [];
    await tourPlans(admin.page, async (page, state) => {
      problems.push(...(await problemsOf(page, state)));
    });
    expect(problems).toEqual([]);
  });
});
