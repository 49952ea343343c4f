import { assert } from "../support/report";
import { aCompany, askForLetters, type World, withVisitor } from "../support/world";

/** What the Web Vitals call good. */
const MOST_SHIFT = 0.05;

/** Nothing jumps while fonts and scripts arrive. */
export async function checkStability(world: World): Promise<void> {
  for (const width of [360, 1280]) {
    await world.report.check(`${width} px: nothing jumps while a page loads`, () =>
      withVisitor(world, { width }, async ({ page, context }) => {
        await askForLetters(page, aCompany());
        const pair = await page.locator(".drawer a").getAttribute("href");
        for (const path of ["/", "/letters", pair ?? ""]) {
          const fresh = await context.newPage();
          await fresh.addInitScript(`
            window.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
          `);
          await fresh.goto(path, { waitUntil: "networkidle" });
          const shift = Number(await fresh.evaluate("window.shift"));
          assert(shift <= MOST_SHIFT, `${path}: ${shift}`);
          await fresh.close();
        }
      }),
    );
  }
}
