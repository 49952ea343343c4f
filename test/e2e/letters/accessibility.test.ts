import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { type Language, languages } from "../../../src/platform/language";
import { assert } from "../support/report";
import { aCompany, askForLetters, type World, withVisitor } from "../support/world";

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

/** A name that no line of a phone can hold. */
const LONG_NAME =
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungssaal GmbH";

function tour(world: World, { language, width }: Look): Promise<void> {
  return withVisitor(world, { language, width, visits: 0 }, async ({ page }) => {
    const problems: string[] = [];
    const look = async (state: string) => problems.push(...(await problemsOf(page, state)));
    await page.goto("/");
    await look("CV");
    await page.goto("/letters?company=Airbus");
    await look("closed gate");
    await page.goto("/letters");
    await look("empty drawer");
    // One of each tour’s own: a known pair would come without a pause.
    await askForLetters(page, `${LONG_NAME} ${language} ${width}`);
    await page.locator("#request-submit[aria-disabled]").waitFor();
    await look("letters on the desk, and a pause");
    await page.goto("/letters");
    await askInVain(page);
    await look("refusal");
    await page.locator(".drawer form button").click();
    await page.locator(".notice").waitFor();
    await look("undo");
    await page.locator(".notice form button").click();
    await page.locator(".drawer a").click();
    await page.locator("h1#pair-title").waitFor();
    await page.locator(".preview summary").click();
    await page.locator("[data-marks]").check();
    for (const summary of await page.locator(".notes summary").all()) await summary.click();
    await look("letter, unfolded");
    await page.goto(`${page.url()}/edit`);
    problems.push(...(await overflowOf(page, "edit")), ...(await smallTargetsOf(page, "edit")));
    await page.goto("/nowhere");
    await look("not found");
    assert(problems.length === 0, problems.join("\n"));
  });
}

/** As a page does that does not know of the pause yet. */
export async function askInVain(page: Page): Promise<void> {
  await page.evaluate(`document.querySelector("#request-submit").removeAttribute("aria-disabled")`);
  await page.locator("#company").fill(aCompany());
  await page.locator("#request-submit").click();
  await page.locator(".refusal").waitFor();
}

const SMALLEST_PX = 24;

/**
 * WCAG 2.5.8, without its exception for targets that stand apart: a thumb needs the size, not the emptiness around it.
 * A link within a sentence is as high as its line.
 */
async function smallTargetsOf(page: Page, state: string): Promise<string[]> {
  const small = await page.evaluate(`(() => {
    const isInSentence = (target) =>
      getComputedStyle(target).display === "inline" &&
      [...target.parentElement.childNodes].some((node) => node !== target && node.nodeType === Node.TEXT_NODE && node.data.trim());
    return [...document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden])")]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .map((target) => ({ target, box: (target.closest("label") ?? target).getBoundingClientRect() }))
      .filter(({ target, box }) => Math.min(box.width, box.height) < ${SMALLEST_PX} && box.bottom > 0 && !isInSentence(target))
      .map(({ target, box }) => Math.round(box.width) + " x " + Math.round(box.height) + " px: " + target.outerHTML.slice(0, 80));
  })()`);
  return (small as string[]).map((target) => `${state}: ${target}`);
}

/** What axe and the edge of the window say about the page as it is now, in light and in dark. */
export async function problemsOf(page: Page, state: string): Promise<string[]> {
  await page.evaluate("document.fonts.ready");
  const byDay = await problemsSeen(page, `${state}, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  const byNight = await problemsSeen(page, `${state}, dark`);
  await page.emulateMedia({ colorScheme: "light" });
  return [...byDay, ...byNight, ...(await smallTargetsOf(page, state))];
}

async function problemsSeen(page: Page, state: string): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    // Telling every element of what passed takes longer than finding it.
    .options({ resultTypes: ["violations", "incomplete"] })
    .withTags(RULES)
    // Within the page itself: no frame here is of another origin, and a blank page for the sums takes as long again.
    .setLegacyMode(true)
    // The mirror under a field bears marks alone; its words are the field’s and stand there.
    .exclude("[data-mirror]")
    .analyze();
  // Text in the very colour of its ground counts as hidden on purpose; here nothing is.
  const unseen = incomplete
    .filter(({ id }) => id === "color-contrast")
    .flatMap(({ nodes }) => nodes)
    .filter(({ any }) => JSON.stringify(any).includes("equalRatio"));
  return [
    ...violations.map(
      ({ id, nodes }) => `${state}: ${id} at ${nodes.map((n) => n.target).join(" | ")}`,
    ),
    ...unseen.map(({ target }) => `${state}: ${target.join(" ")} cannot be seen`),
    ...(await overflowOf(page, state)),
  ];
}

async function overflowOf(page: Page, state: string): Promise<string[]> {
  const overflow = await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  return Number(overflow) > 0 ? [`${state}: ${String(overflow)} px over the edge`] : [];
}
