import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { type Language, languages } from "../../../src/platform/language";
import { assert } from "../report";
import { aCompany, askForLetters, type World, withVisitor } from "../world";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Every page and state, in both languages and themes, on a phone and a desk: no violation of WCAG 2.2 AA. */
export async function checkAccessibility(world: World): Promise<void> {
  for (const language of languages) {
    for (const width of [360, 1280]) {
      const name = `${language}, ${width} px: accessible, and nothing runs over the edge`;
      await world.report.check(name, () => tour(world, { language, width }));
    }
  }
}

type Look = { language: Language; width: number };

function tour(world: World, look: Look): Promise<void> {
  return withVisitor(world, { ...look, visits: 0 }, async ({ page }) => {
    const problems: string[] = [];
    const look = async (state: string) => problems.push(...(await problemsOf(page, state)));
    await page.goto("/");
    await look("CV");
    await page.goto("/letters?company=Airbus");
    await look("closed gate");
    await page.goto("/letters");
    await look("empty drawer");
    await askForLetters(page, aCompany());
    await look("letters on the desk");
    await page.locator("#company").fill(aCompany());
    await page.locator('form[data-request] > button[type="submit"]').click();
    await page.locator(".refusal").waitFor();
    await look("pause");
    await page.locator(".drawer form button").click();
    await page.locator(".notice").waitFor();
    await look("undo");
    await page.locator(".notice button").click();
    await page.locator(".drawer a").click();
    await page.locator("h1#pair-title").waitFor();
    await look("permalink");
    await page.goto("/nowhere");
    await look("not found");
    assert(problems.length === 0, problems.join("\n"));
  });
}

/** What axe and the edge of the window say about the page as it is now, in light and in dark. */
export async function problemsOf(page: Page, state: string): Promise<string[]> {
  await page.evaluate("document.fonts.ready");
  const byDay = await problemsSeen(page, `${state}, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  const byNight = await problemsSeen(page, `${state}, dark`);
  await page.emulateMedia({ colorScheme: "light" });
  return [...byDay, ...byNight];
}

async function problemsSeen(page: Page, state: string): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(RULES)
    // The mirror under a field bears marks alone; its words are the field’s and stand there.
    .exclude("[data-mirror]")
    .analyze();
  // Text in the very colour of its ground counts as hidden on purpose; here nothing is.
  const unseen = incomplete
    .filter(({ id }) => id === "color-contrast")
    .flatMap(({ nodes }) => nodes)
    .filter(({ any }) => JSON.stringify(any).includes("equalRatio"));
  const overflow = await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  return [
    ...violations.map(
      ({ id, nodes }) => `${state}: ${id} at ${nodes.map((n) => n.target).join(" | ")}`,
    ),
    ...unseen.map(({ target }) => `${state}: ${target.join(" ")} cannot be seen`),
    ...(Number(overflow) > 0 ? [`${state}: ${String(overflow)} px over the edge`] : []),
  ];
}
