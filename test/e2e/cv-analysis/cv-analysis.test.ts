import { readFile } from "node:fs/promises";
import { expect, test } from "../support/fixtures";
import { aCvFile, haveCvAnalysed } from "../support/cvs";
import { inEveryLook } from "../support/looks";
import { register } from "../support/members";
import { problemsOf } from "../support/problems";

test.describe("The page of analyses", () => {
  test.use({ language: "en" });

  test("refuses a file as the server would, before it is sent.", async ({ member }) => {
    const { page } = member;
    await page.goto("/analyses");
    await page.locator("#cv").setInputFiles({ ...aCvFile(), name: "cv.png" });
    await expect(page.locator("#cv-error")).toContainText("Save the CV as a PDF or DOCX");
    await page.locator('.cv-form button[type="submit"]').click();
    await expect(page).toHaveURL(/\/analyses$/);
  });

  test("refuses a file that was chosen before its module had loaded.", async ({ member }) => {
    const { page } = member;
    const loaded = Promise.withResolvers<void>();
    await page.route(/\/static\/.*\.js$/, async (route) => {
      await loaded.promise;
      await route.continue();
    });
    await page.goto("/analyses", { waitUntil: "commit" });
    await page.locator("#cv").setInputFiles({ ...aCvFile(), name: "cv.png" });
    loaded.resolve();
    await expect(page.locator("#cv-error")).toContainText("Save the CV as a PDF or DOCX");
  });

  test("takes a file that is dropped, and shows each field at its place.", async ({ member }) => {
    const { page } = member;
    await page.goto("/analyses");
    const { name, buffer } = aCvFile();
    const transfer = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(buffer.toString())}], ${JSON.stringify(name)}));
      return data;
    })()`);
    await page.dispatchEvent("[data-drop]", "drop", { dataTransfer: transfer });
    await page.locator('.cv-form button[type="submit"]').click();
    await expect(page.locator(".scores")).toBeVisible();
    const field = page.locator("a.found", { hasText: "camille@exemple.example" }).first();
    await field.click();
    const box = page.locator(`${(await field.getAttribute("href")) ?? "-"}[data-current]`);
    await expect(box).toHaveCount(1);
    await field.focus();
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("a.found[data-current]")).toHaveCount(1);
    await expect(page.locator("a.found[data-current]")).not.toHaveText(
      (await field.textContent()) ?? "",
    );
    // A box leads back to its field.
    await page.locator("#box-0").dispatchEvent("click");
    await expect(page.locator("#field-0")).toBeFocused();
  });

  test("keeps the changes that are accepted, and gives them as a file.", async ({ member }) => {
    const { page } = member;
    await haveCvAnalysed(page);
    const boxes = page.locator('.change input[type="checkbox"]');
    const count = await boxes.count();
    expect(count).toBeGreaterThan(0);
    await boxes.first().uncheck();
    await page.locator(".changes button").click();
    await expect(page.locator(".flash")).toContainText("accepted");
    await expect(boxes.first()).not.toBeChecked();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".downloads a", { hasText: "Markdown" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toContain("# Camille Exemple");
  });

  test("works without scripts, from the upload to the profile and the receipt.", async ({
    newPage,
  }) => {
    const page = await newPage({ hasScripts: false });
    await register(page);
    await haveCvAnalysed(page);
    const address = page.url();
    await page.locator('.actions a[href$="/profile"]').click();
    await page.locator('.request button[type="submit"]').click();
    await expect(page).toHaveURL(/\/profile$/);
    await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue(
      "Camille Exemple",
    );
    await page.goto(`${address}/delete`);
    await page.locator("button.danger").click();
    await expect(page.locator(".receipt")).toContainText("Camille Exemple.txt");
    const gone = await page.goto(address);
    expect(gone?.status()).toBe(404);
  });
});

inEveryLook(() => {
  test("the pages of analyses are accessible.", async ({ member }) => {
    const { page } = member;
    const problems: string[] = [];
    await page.goto("/analyses");
    problems.push(...(await problemsOf(page, "no analyses")));
    await haveCvAnalysed(page);
    const address = page.url();
    problems.push(...(await problemsOf(page, "analysis")));
    await page.goto(`${address}/profile`);
    problems.push(...(await problemsOf(page, "proposal")));
    await page.locator('.request button[type="submit"]').click();
    await page.locator(".my-profile").waitFor();
    problems.push(...(await problemsOf(page, "my profile")));
    await page.goto("/analyses");
    problems.push(...(await problemsOf(page, "analyses")));
    await page.goto(`${address}/delete`);
    problems.push(...(await problemsOf(page, "deletion")));
    expect(problems).toEqual([]);
  });
});
