import { existsSync } from "node:fs";

const CANDIDATES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export const MISSING_CHROMIUM =
  "The browser tests need Chromium: `sudo apt-get install chromium`, or CHROMIUM_PATH=/path/to/chrome npm run test:e2e";

/** The path of the browser that the machine has; the tests download none. */
export const findChromium = (): string | undefined =>
  CANDIDATES.find((path) => path !== undefined && existsSync(path));
