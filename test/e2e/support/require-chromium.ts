import { findChromium, MISSING_CHROMIUM } from "./chromium";

/** `npm run test:e2e` runs this first, so that a missing browser is one line and not a failure of every test. */
if (findChromium() === undefined) {
  process.stderr.write(`${MISSING_CHROMIUM}\n`);
  process.exitCode = 1;
}
