import { readFile } from "node:fs/promises";
import { aRecording, file, rows, submit } from "../support/files";
import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { register } from "../support/members";
import { problemsOf } from "../support/problems";

const aPdf = (name: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
});

test.describe("The page of files", () => {
  test.use({ language: "en" });

  test("goes on with a large file after a reload, and sends no part twice.", async ({ member }) => {
    const { page } = member;
    const recording = await aRecording();
    const sent: string[] = [];
    await page.goto("/files");
    // The third part waits for ever, until the reload ends it.
    await page.route("**/parts/3", () => undefined);
    page.on("requestfinished", (request) => {
      if (request.method() === "PUT") sent.push(request.url().replace(/.*\//, ""));
    });
    await page.locator("#purpose").selectOption("recording");
    await file(page).setInputFiles(recording.path);
    await submit(page);
    await expect(page.locator("[data-status]")).toContainText("80%");
    await page.reload();
    await expect(page.locator("[data-status]")).toContainText(
      "The upload of concert.flac stopped at 80%",
    );
    await page.unroute("**/parts/3");
    await file(page).setInputFiles(recording.path);
    await submit(page);
    await expect(rows(page)).toHaveText(["concert.flac"]);
    expect(sent).toEqual(["1", "2", "3"]);
    await expect(page.locator("[data-storage]")).toHaveText(/^20\sMB of 1\sGB$/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      rows(page).locator("a").click(),
    ]);
    expect(download.suggestedFilename()).toBe("concert.flac");
    expect(Buffer.compare(await readFile(await download.path()), recording.bytes)).toBe(0);
    await recording.remove();
  });

  test("pauses, resumes and gives up.", async ({ member }) => {
    const { page } = member;
    const recording = await aRecording();
    await page.goto("/files");
    await page.route("**/parts/2", () => undefined);
    await page.locator("#purpose").selectOption("recording");
    await file(page).setInputFiles(recording.path);
    await submit(page);
    await expect(page.locator("[data-status]")).toContainText("40%");
    await page.locator("[data-pause]").click();
    await expect(page.locator("[data-status]")).toHaveText("Paused: concert.flac, 40%");
    await page.locator("[data-cancel]").click();
    await expect(page.locator("[data-progress]")).toBeHidden();
    await page.reload();
    await expect(page.locator("[data-progress]")).toBeHidden();
    await expect(page.locator("[data-storage]")).toHaveText(/^0\sbytes of 1\sGB$/);
    await recording.remove();
  });

  test("takes, refuses and deletes files without scripts.", async ({ newPage }) => {
    const page = await newPage({ hasScripts: false });
    await register(page);
    await page.goto("/account");
    await page.locator('#kept-files a[href="/files"]').click();
    await file(page).setInputFiles(aPdf("../notice.pdf"));
    await submit(page);
    await expect(rows(page)).toHaveText(["notice.pdf"]);
    await file(page).setInputFiles({ ...aPdf("page.pdf"), buffer: Buffer.from("<html>") });
    await submit(page);
    await expect(page.locator("#file-error")).toContainText("Send a file of one of these kinds");
    await page.locator(".file-rows a.minor").click();
    await page.locator("button.danger").click();
    await expect(rows(page)).toHaveCount(0);
    await expect(page.locator(".flash")).toContainText("File deleted.");
  });

  test("runs no script of a file, however it is asked for.", async ({ member, faults }) => {
    const { page } = member;
    await page.goto("/files");
    const script = "globalThis.hasRun=1";
    const files: readonly (readonly [string, string])[] = [
      ["a.gif", `GIF89a/*\x01\x00\x01\x00*/=1;${script}`],
      ["a.txt", script],
      ["a.rtf", `{\\rtf1;${script}}`],
      ["a.pdf", `%PDF-1.4\n${script}`],
    ];
    for (const [name, text] of files) {
      const buffer = Buffer.from(text, "latin1");
      await file(page).setInputFiles({ name, mimeType: "text/javascript", buffer });
      await submit(page);
      await expect(rows(page).filter({ hasText: name })).toHaveCount(1);
    }
    const links = await rows(page)
      .locator("a")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
    expect(links).toHaveLength(files.length);
    const outcomes = await page.evaluate<
      string[]
    >(`Promise.all(${JSON.stringify(links)}.map((href) =>
      new Promise((resolve) => {
        const tag = document.createElement("script");
        tag.src = href;
        tag.addEventListener("load", () => resolve("loaded"));
        tag.addEventListener("error", () => resolve("refused"));
        document.head.append(tag);
      })))`);
    expect(outcomes).toEqual(files.map(() => "refused"));
    expect(await page.evaluate("globalThis.hasRun")).toBeUndefined();
    // The browser says of each that it did not run it.
    expect(faults.filter((fault) => !fault.includes("Refused to execute script"))).toEqual([]);
    faults.length = 0;
    for (const href of links) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.goto(href).catch(() => null),
      ]);
      expect(download.url()).toContain(href);
      expect(new URL(page.url()).pathname).toBe("/files");
    }
  });
});

inEveryLook(() => {
  test("the pages of files are accessible.", async ({ member }) => {
    const { page } = member;
    const problems: string[] = [];
    await page.goto("/files");
    problems.push(...(await problemsOf(page, "no files")));
    await file(page).setInputFiles(aPdf(`${"notice-".repeat(30)}.pdf`));
    await submit(page);
    await expect(rows(page)).toHaveCount(1);
    problems.push(...(await problemsOf(page, "a file")));
    await file(page).setInputFiles({ ...aPdf("page.pdf"), buffer: Buffer.from("<html>") });
    await submit(page);
    await expect(page.locator("#file-error")).toBeVisible();
    problems.push(...(await problemsOf(page, "refused")));
    await page.locator(".file-rows a.minor").click();
    await expect(page.locator("button.danger")).toBeVisible();
    problems.push(...(await problemsOf(page, "deletion")));
    await page.goto("/account");
    problems.push(...(await problemsOf(page, "account")));
    expect(problems).toEqual([]);
  });
});
