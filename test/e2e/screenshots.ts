import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { languages } from "../../src/platform/language";
import { launchBrowser } from "./browser";
import { createReport } from "./report";
import { startServer } from "./server";
import { askForLetters, type World, withVisitor } from "./world";

/**
 * `tsx test/e2e/screenshots.ts <folder>`: every page in both languages and themes, on a phone and a desk, for whoever
 * changes the look; and `letters.png`, the one that the README shows.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder: tsx test/e2e/screenshots.ts docs");

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
const server = await startServer();
const report = createReport((line) => void process.stdout.write(`${line}\n`));
const world: World = {
  browser,
  origin: server.origin,
  state: server.state,
  report,
  faults: [],
  importProfile: server.importProfile,
};

for (const language of languages) {
  for (const scheme of ["light", "dark"] as const) {
    for (const width of [360, 1280]) {
      const look = [language, scheme, width].join("-");
      await report.check(look, () =>
        withVisitor(world, { language, scheme, width, visits: 0 }, async ({ page }) => {
          await walk(page, (name) => join(folder, `${name}-${look}.png`));
        }),
      );
    }
  }
}
await browser.close();
await server.stop();
process.exitCode = report.close() === 0 ? 0 : 1;

async function walk(page: Page, fileOf: (name: string) => string): Promise<void> {
  const shoot = async (name: string) => {
    await page.evaluate("document.fonts.ready");
    await page.screenshot({ path: fileOf(name), fullPage: true });
  };
  await page.goto("/");
  await shoot("cv");
  await page.goto("/letters?company=Airbus");
  await shoot("closed");
  await page.goto("/letters");
  await shoot("empty");
  await askForLetters(page, "Airbus");
  await page.locator(".drawer a").waitFor();
  await shoot("letters");
  await page.locator(".drawer a").click();
  await page.locator("h1#pair-title").waitFor();
  await shoot("pair");
  if (fileOf("pair").endsWith("pair-en-light-1280.png")) {
    await page.screenshot({ path: join(folder ?? "", "letters.png") });
  }
  await page.goto("/nowhere");
  await shoot("not-found");
}
