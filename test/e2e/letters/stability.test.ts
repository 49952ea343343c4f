import { expect, test } from "../support/fixtures";
import { askForLetters } from "../support/letters";
import { DESKTOP, PHONE } from "../support/looks";

/** The Web Vitals call up to 0.1 good; this is half of it. */
const MOST_SHIFT = 0.05;
const COUNT_SHIFT = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
`;

for (const width of [PHONE, DESKTOP]) {
  test.describe(`At ${width} px`, () => {
    test.use({ width });

    test("nothing jumps while a page loads.", async ({ visitor: page, context }) => {
      await askForLetters(page);
      const { pathname: pair } = new URL(page.url());
      for (const path of ["/", "/letters", pair]) {
        const fresh = await context.newPage();
        await fresh.addInitScript(COUNT_SHIFT);
        await fresh.goto(path, { waitUntil: "networkidle" });
        expect(await fresh.evaluate("window.shift"), path).toBeLessThanOrEqual(MOST_SHIFT);
        await fresh.close();
      }
    });
  });
}
