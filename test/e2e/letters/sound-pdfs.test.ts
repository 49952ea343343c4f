import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { askForLetters } from "../support/letters";

const PDF_KINDS = ["motivation", "anti_motivation", "dual"];

test("PDFs with their sources are valid and accessible.", async ({ visitor: page }) => {
  await askForLetters(page);
  for (const kind of PDF_KINDS) await expectSoundPdf(page, `type=${kind}&sources=1`);
});

for (const length of ["standard", "long"]) {
  test(`Plain PDFs of ${length} letters are valid and accessible.`, async ({ visitor: page }) => {
    await page.locator(".options summary").click();
    await page.locator("#letter-length").selectOption(length);
    await askForLetters(page);
    for (const kind of PDF_KINDS) await expectSoundPdf(page, `type=${kind}`);
  });
}

async function expectSoundPdf(page: Page, query: string): Promise<void> {
  const id = await page.locator("[data-pair]").getAttribute("data-pair");
  const response = await page.request.get(`/api/letters/${id}/pdf?${query}`);
  expect(response.headers()["content-type"]).toBe("application/pdf");
  const file = test.info().outputPath("letter.pdf");
  await writeFile(file, await response.body());
  expect(await complaintsOf(file), `qpdf on ${query}`).toBe("");
}

/** Empty for a file without fault. */
function complaintsOf(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile("qpdf", ["--check", file], (error, stdout, stderr) => {
      if (error?.code === "ENOENT") reject(new Error("qpdf is missing: sudo apt-get install qpdf"));
      else resolve(error ? `${stdout}${stderr}` : "");
    });
  });
}
