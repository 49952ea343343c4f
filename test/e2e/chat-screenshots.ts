import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { languages } from "../../src/platform/language";
import { launchBrowser } from "./browser";
import { register } from "./chat-people";
import { tourChat } from "./checks/chat-accessibility";
import { createReport } from "./report";
import { startServer } from "./server";
import type { World } from "./world";

/** `tsx test/e2e/chat-screenshots.ts <folder>`: every state of the chat, as `screenshots.ts` does for the others. */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder: tsx test/e2e/chat-screenshots.ts docs");

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
const server = await startServer();
const report = createReport((line) => void process.stdout.write(`${line}\n`));
const { origin, state, importProfile } = server;
const world: World = { browser, origin, state, importProfile, report, faults: [] };

await register(world);
for (const language of languages) {
  for (const scheme of ["light", "dark"] as const) {
    for (const width of [360, 1280]) {
      const look = [language, scheme, width].join("-");
      await report.check(look, () =>
        tourChat(world, { language, scheme, width }, async (page, name) => {
          await page.evaluate("document.fonts.ready");
          const path = join(folder, `${name.replaceAll(" ", "-")}-${look}.png`);
          await page.screenshot({ path, fullPage: false });
        }),
      );
    }
  }
}
await browser.close();
await server.stop();
process.exitCode = report.close() === 0 ? 0 : 1;
