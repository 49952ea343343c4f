import { defineConfig } from "@playwright/test";
import { findChromium } from "./support/chromium";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const executablePath = findChromium();

/** A busy machine is no failure: what never comes is reported late. */
const PATIENCE_MS = 60_000;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./global-setup.ts",
  globalTimeout: 5_400_000,
  // A test has no time of its own to be done in: each of its steps has.
  timeout: 0,
  expect: { timeout: PATIENCE_MS },
  // Much of a test is waiting for the page, and a container has two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // An app that no longer answers fails every test that is left, after a minute each: the first ones tell enough.
  maxFailures: 10,
  reportSlowTests: null,
  reporter: process.stdout.isTTY ? "line" : "dot",
  use: {
    browserName: "chromium",
    actionTimeout: PATIENCE_MS,
    navigationTimeout: PATIENCE_MS,
    launchOptions: {
      args: FLAGS,
      chromiumSandbox: false,
      ...(executablePath !== undefined && { executablePath }),
    },
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
  },
});
