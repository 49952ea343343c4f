import { rename } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { onPath, PASSWORD } from "../support/members";
import { aRecording, chooseRecording, file, rows, storage, submit } from "../support/files";
import { expect, test } from "../support/fixtures";

const status = (page: Page) => page.locator("[data-status]");
const pause = (page: Page) => page.locator("[data-pause]");

/** The second part waits for ever, so that one of three has arrived. */
async function interrupted(page: Page, path: string): Promise<void> {
  await page.goto("/files");
  await page.route("**/parts/2", () => undefined);
  await chooseRecording(page, path);
  await expect(status(page)).toContainText("40%");
}

/** The browser logs each failed request; that one was made to fail. */
function expectFailedRequestsOnly(faults: string[]): void {
  expect(faults.filter((fault) => !fault.includes("Failed to load resource"))).toEqual([]);
  faults.length = 0;
}

test.describe("An interrupted upload", () => {
  test.use({ language: "en" });

  test("gives its bytes back once a part of it is refused for good.", async ({ member }) => {
    const { page } = member;
    const recording = await aRecording();
    await page.goto("/files");
    await page.route("**/parts/1", (route) =>
      route.fulfill({ status: 415, json: { success: false, message: "No recording." } }),
    );
    const given = page.waitForResponse((answer) => answer.request().method() === "DELETE");
    await chooseRecording(page, recording.path);
    await expect(status(page)).toHaveText("The upload failed: No recording.");
    expect((await given).status()).toBe(200);
    await page.reload();
    await expect(storage(page)).toHaveText(/^0\sbytes of/);
    await recording.remove();
  });

  test("is kept while the server cannot say what it has.", async ({ member, faults }) => {
    const { page } = member;
    const recording = await aRecording();
    await interrupted(page, recording.path);
    await page.route("**/api/v1/uploads/*", (route) => route.fulfill({ status: 503, json: {} }));
    await page.reload();
    await expect(status(page)).toContainText("trying again");
    await page.unroute("**/api/v1/uploads/*");
    await expect(status(page)).toContainText("The upload of concert.flac stopped at 40%");
    expectFailedRequestsOnly(faults);
    await recording.remove();
  });

  test("makes room for another file where both exceed the quota.", async ({ member }) => {
    const { page } = member;
    const announced = { purpose: "recording", name: "long.flac", size: 500 * 1024 * 1024 };
    for (const _ of [1, 2]) await page.request.post("/api/v1/uploads", { data: announced });
    const [first, second] = [await aRecording(), await aRecording("encore.flac")];
    await interrupted(page, first.path);
    await page.reload();
    await expect(status(page)).toContainText("stopped at 40%");
    await page.unroute("**/parts/2");
    await chooseRecording(page, second.path);
    await expect(rows(page)).toHaveText(["encore.flac"]);
    await Promise.all([first.remove(), second.remove()]);
  });

  test("goes on once, however often its button is pressed.", async ({ member }) => {
    const { page } = member;
    const recording = await aRecording();
    await interrupted(page, recording.path);
    await pause(page).click();
    await expect(status(page)).toHaveText("Paused: concert.flac, 40%");
    await page.unroute("**/parts/2");
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "PUT") sent.push(request.url().replace(/.*\//, ""));
    });
    await pause(page).dblclick();
    await expect(rows(page)).toHaveText(["concert.flac"]);
    expect(sent).toEqual(["2", "3"]);
    await recording.remove();
  });

  test("leads to sign in where the session has ended, and back to go on.", async ({ member }) => {
    const { page, email } = member;
    const recording = await aRecording();
    await interrupted(page, recording.path);
    await pause(page).click();
    await page.unroute("**/parts/2");
    await page.context().clearCookies();
    await pause(page).click();
    await page.waitForURL(onPath("/login"));
    await page.locator("#identifier").fill(email);
    await page.locator("#password").fill(PASSWORD);
    await submit(page);
    await page.waitForURL(onPath("/files"));
    await expect(status(page)).toContainText("concert.flac stopped at 40%");
    await file(page).setInputFiles(recording.path);
    await submit(page);
    await expect(rows(page)).toHaveText(["concert.flac"]);
    await recording.remove();
  });

  test("is left alone by another tab, which sends a file of its own.", async ({ member }) => {
    const { page } = member;
    const [first, second] = [await aRecording(), await aRecording("encore.flac")];
    await interrupted(page, first.path);
    const other = await page.context().newPage();
    await other.goto("/files");
    await expect(other.locator(".upload-rows .row-name")).toHaveText(["concert.flac"]);
    await expect(other.locator("[data-progress]")).toBeHidden();
    await chooseRecording(other, second.path);
    await expect(rows(other)).toHaveText(["encore.flac"]);
    await pause(page).click();
    await page.unroute("**/parts/2");
    await pause(page).click();
    await expect(rows(page)).toHaveText(["concert.flac", "encore.flac"]);
    await Promise.all([first.remove(), second.remove()]);
  });

  test("says that its file is gone from the disk, and goes on with it once it is back.", async ({
    member,
  }) => {
    const { page } = member;
    const recording = await aRecording();
    await interrupted(page, recording.path);
    await pause(page).click();
    await page.unroute("**/parts/2");
    await rename(recording.path, `${recording.path}.away`);
    await pause(page).click();
    await expect(status(page)).toHaveText(/^concert\.flac can no longer be read/);
    await rename(`${recording.path}.away`, recording.path);
    await chooseRecording(page, recording.path);
    await expect(rows(page)).toHaveText(["concert.flac"]);
    await recording.remove();
  });

  test("can be given up in the list, which gives its bytes back.", async ({ member }) => {
    const { page } = member;
    const recording = await aRecording();
    await interrupted(page, recording.path);
    await page.reload();
    await expect(page.locator(".upload-rows .figures")).toContainText("1 of 3 parts");
    await page.locator(".upload-rows button").click();
    await expect(page.locator(".flash")).toContainText("Upload given up.");
    await expect(storage(page)).toHaveText(/^0\sbytes of/);
    await expect(page.locator(".upload-rows")).toHaveCount(0);
    await recording.remove();
  });
});

test.describe("Without a connection", () => {
  test.use({ language: "en" });

  test("nothing is sent, which is said, and the same button sends it later.", async ({
    member,
    faults,
  }) => {
    const { page } = member;
    const recording = await aRecording();
    await page.goto("/files");
    await page.context().setOffline(true);
    await chooseRecording(page, recording.path);
    await expect(status(page)).toHaveText(/^There is no connection/);
    await page.context().setOffline(false);
    await submit(page);
    await expect(rows(page)).toHaveText(["concert.flac"]);
    expectFailedRequestsOnly(faults);
    await recording.remove();
  });
});
