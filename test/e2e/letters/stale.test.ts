import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sampleEn from "../../../src/features/profile/sample/resume.en.json";
import { assert, assertEqual } from "../support/report";
import { aCompany, askForLetters, type World, withVisitor } from "../support/world";

/** What becomes of letters when what they rest on changes. */
export async function checkStale(world: World): Promise<void> {
  await world.report.check("the PDFs with their sources are sound", () => sources(world));
  for (const length of ["standard", "long"] as const) {
    await world.report.check(`the plain PDFs of ${length} letters are sound`, () =>
      plain(world, length),
    );
  }
  await world.report.check(
    "after an edit of the profile, letters say what has changed and are written anew, without JavaScript",
    () => renew(world).finally(() => world.importProfile(sampleEn, "en")),
  );
}

const edited = {
  ...sampleEn,
  work: sampleEn.work.map((work) => ({
    ...work,
    highlights: work.highlights.map((highlight) => `${highlight}, twice over`),
  })),
};

async function renew(world: World): Promise<void> {
  const company = aCompany();
  await withVisitor(world, { language: "en" }, ({ page }) => askForLetters(page, company));
  // A pair from the cache takes no pause: the next request is free to come at once.
  await withVisitor(world, { language: "en", hasScripts: false }, async ({ page }) => {
    await page.locator("#company").fill(company);
    await page.locator('form[data-request] > button[type="submit"]').click();
    await page.waitForURL(/\/letters\/\d+$/);
    const earlier = new URL(page.url()).pathname;
    assertEqual(await page.locator(".stale").count(), 0, "notices before");
    await world.importProfile(edited, "en");
    await page.reload();
    const now = await page.locator(".stale ins").first().textContent();
    assert(now?.endsWith(", twice over"), `what is there now: ${now}`);
    await page.goto("/letters");
    assertEqual(await page.locator(".drawer .stale-mark").count(), 1, "marks in the drawer");
    await page.goto(earlier);
    await page.locator(".stale button").click();
    await page.waitForURL(
      (url) => /\/letters\/\d+$/.test(url.pathname) && url.pathname !== earlier,
    );
    assertEqual(await page.locator(".stale").count(), 0, "notices after");
    await page.goto("/letters");
    assertEqual(await page.locator(".drawer li").count(), 2, "pairs, the earlier one kept");
    assertEqual(await page.locator(".drawer .stale-mark").count(), 1, "marks after");
  });
}

const PDF_KINDS = ["motivation", "anti_motivation", "dual"];

function plain(world: World, length: "standard" | "long"): Promise<void> {
  return withVisitor(world, { language: "fr" }, async ({ page }) => {
    await page.locator(".options summary").click();
    await page.locator("#letter-length").selectOption(length);
    await askForLetters(page, aCompany());
    for (const kind of PDF_KINDS) await soundPdf(page, `type=${kind}`);
  });
}

function sources(world: World): Promise<void> {
  return withVisitor(world, { language: "en" }, async ({ page }) => {
    await askForLetters(page, aCompany());
    for (const kind of PDF_KINDS) await soundPdf(page, `type=${kind}&sources=1`);
  });
}

async function soundPdf(page: Page, query: string): Promise<void> {
  const id = await page.locator("[data-pair]").getAttribute("data-pair");
  const response = await page.request.get(`/api/letters/${id}/pdf?${query}`);
  assertEqual(response.headers()["content-type"], "application/pdf", "type of the answer");
  const file = join(tmpdir(), `atelier-${crypto.randomUUID()}.pdf`);
  await writeFile(file, await response.body());
  assertEqual(await complaintsOf(file), "", `qpdf on ${query}`);
  await rm(file);
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
