import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Language, languages } from "../../src/platform/language";
import { register } from "./support/chat-people";
import { tourAccounts } from "./accounts/account-accessibility.test";
import { tourChat } from "./chat/chat-accessibility.test";
import { openWorld } from "./support/open-world";
import { createReport } from "./support/report";
import { askForLetters, type World, withVisitor } from "./support/world";

type Look = { language: Language; scheme: "light" | "dark"; width: number };
type Visit = (page: Page, name: string) => Promise<void>;
type Tour = (world: World, look: Look, visit: Visit) => Promise<void>;

const tours: Readonly<Record<string, Tour>> = {
  letters: tourLetters,
  accounts: tourAccounts,
  chat: tourChat,
};
/** A room is as high as the window. */
const HIGH_AS_THE_WINDOW = new Set(["chat"]);

/**
 * `tsx test/e2e/screenshots.ts <folder> [tour…]`: every page in both languages and themes, on a phone and a desk, for
 * whoever changes the look; and `letters.png`, the one that the README shows.
 */
const [folder = "", ...wanted] = process.argv.slice(2);
if (folder === "") throw new Error("Name the folder: tsx test/e2e/screenshots.ts docs");

await mkdir(folder, { recursive: true });
const app = await openWorld();
const report = createReport((line) => void process.stdout.write(`${line}\n`));
for (const [name, tour] of Object.entries(tours)) {
  if (wanted.length === 0 || wanted.includes(name)) await photograph(name, tour);
}
await app.close();
process.exitCode = report.close() === 0 ? 0 : 1;

async function photograph(name: string, tour: Tour): Promise<void> {
  const world = app.worldOf(report.suite(name));
  await register(world);
  const fullPage = !HIGH_AS_THE_WINDOW.has(name);
  for (const look of looks()) {
    const title = [look.language, look.scheme, look.width].join("-");
    await world.report.check(title, () =>
      tour(world, look, async (page, state) => {
        await page.evaluate("document.fonts.ready");
        const path = join(folder, `${state.replaceAll(" ", "-")}-${title}.png`);
        await page.screenshot({ path, fullPage });
      }),
    );
  }
}

function looks(): Look[] {
  return languages.flatMap((language) =>
    (["light", "dark"] as const).flatMap((scheme) =>
      [360, 1280].map((width) => ({ language, scheme, width })),
    ),
  );
}

function tourLetters(world: World, look: Look, visit: Visit): Promise<void> {
  return withVisitor(world, { ...look, visits: 0 }, async ({ page }) => {
    await page.goto("/");
    await visit(page, "cv");
    await page.goto("/letters?company=Airbus");
    await visit(page, "closed");
    await page.goto("/letters");
    await visit(page, "empty");
    await askForLetters(page, "Airbus");
    await page.locator(".drawer a").waitFor();
    await visit(page, "letters");
    await page.locator(".drawer a").click();
    await page.locator("h1#pair-title").waitFor();
    await visit(page, "pair");
    if (look.language === "en" && look.scheme === "light" && look.width === 1280) {
      await page.screenshot({ path: join(folder, "letters.png") });
    }
    await page.goto("/nowhere");
    await visit(page, "not found");
  });
}
