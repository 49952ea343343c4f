import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { problemsOf } from "../support/problems";

inEveryLook(() => {
  test("the plain documentation is accessible.", async ({ page }) => {
    await page.goto("/redoc");
    await page.locator("#generateLetters details").first().locator("summary").click();
    expect(await problemsOf(page, "redoc")).toEqual([]);
  });

  test("the interactive documentation is accessible and makes no request to another origin.", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("/docs");
    await page.getByText("Read the resume").first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    const { origin } = new URL(page.url());
    const own = [origin, "data:", "blob:"];
    expect(asked.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
    expect(await problemsOf(page, "docs")).toEqual([]);
  });
});

test.describe("Without JavaScript", () => {
  test.use({ hasScripts: false });

  test("the plain documentation names every operation.", async ({ page }) => {
    await page.goto("/redoc");
    expect(await page.locator("article.operation").count()).toBeGreaterThan(8);
  });
});
