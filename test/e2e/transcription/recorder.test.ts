import config from "../playwright.config";
import { expect, test } from "../support/fixtures";
import { player } from "../support/recordings";

const launchOptions = {
  ...config.use?.launchOptions,
  args: [
    ...(config.use?.launchOptions?.args ?? []),
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
  ],
};

// A browser of its own hears a tone in place of a microphone.
test.use({ launchOptions, language: "en" });

test("A recording of the microphone outlives a reload, and is sent.", async ({ member }) => {
  const { page } = member;
  await page.goto("/transcripts");
  await page.locator("[data-record]").click();
  const status = page.locator("[data-recorder-status]");
  await expect(status).toHaveText("Recording: 0:02");
  await page.reload();
  await expect(status).toContainText("from an earlier visit is kept in this browser");
  await page.locator("[data-discard-recording]").click();
  await expect(status).toHaveText("Nothing is kept in this browser.");
  await expect(page.locator("[data-record]")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(status).toHaveText("Recording: 0:02");
  await page.locator("[data-pause-recording]").click();
  await expect(status).toContainText("Paused at");
  await page.locator("[data-pause-recording]").click();
  await expect(status).toHaveText("Recording: 0:04");
  await page.locator("[data-stop-recording]").click();
  await expect(status).toContainText("Listen to it, then send it");
  await expect(page.locator("[data-recorded] audio")).toBeVisible();
  await page.locator("[data-use-recording]").click();
  await expect(page).toHaveURL(/\/transcripts\/[0-9a-f-]{36}$/);
  await expect(page.locator("h1")).toHaveText(/^Recording \d{4}-\d\d-\d\d \d\d\.\d\d\.webm$/);
  await expect(player(page)).toBeVisible();
  await page.goto("/transcripts");
  await expect(page.locator("[data-record]")).toBeVisible();
  await expect(page.locator("[data-recorded]")).toBeHidden();
});
