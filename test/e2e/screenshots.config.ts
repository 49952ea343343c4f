import { defineConfig } from "@playwright/test";
import config from "./playwright.config";

/**
 * `SCREENSHOTS=docs npx playwright test -c test/e2e/screenshots.config.ts [--grep chat]` photographs every page in both
 * languages and themes, on a phone and a desktop, for somebody who changes the look; `letters.png` is in the README.
 */
export default defineConfig(config, { testMatch: "screenshots.ts", reporter: "list" });
