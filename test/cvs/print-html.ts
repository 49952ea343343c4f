import { type Browser, chromium } from "@playwright/test";
import { findChromium, MISSING_CHROMIUM } from "../e2e/support/chromium";

export type Printer = {
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** One browser prints many pages; the margins are those of the sheets' own style. */
export async function openPrinter(): Promise<Printer> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(MISSING_CHROMIUM);
  const browser: Browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  return {
    print: async (html) => {
      await page.setContent(html);
      return page.pdf({ preferCSSPageSize: true, printBackground: true });
    },
    close: () => browser.close(),
  };
}
