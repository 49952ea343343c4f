import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SMALLEST_PX = 24;

/** Axe finds no violation of WCAG 2.2 AA on the page as it is now, in light and in dark, and nothing runs over its edge. */
export async function problemsOf(page: Page, state: string): Promise<string[]> {
  await page.evaluate("document.fonts.ready");
  // Axe takes what lies under a bar that stays in sight for a target that is too small.
  await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
  const inLight = await problemsSeen(page, `${state}, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await problemsSeen(page, `${state}, dark`);
  await page.emulateMedia({ colorScheme: "light" });
  return [...inLight, ...inDark, ...(await smallTargetsOf(page, state))];
}

async function problemsSeen(page: Page, state: string): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    // Reporting every element that passed takes longer than finding the others.
    .options({ resultTypes: ["violations", "incomplete"] })
    .withTags(RULES)
    // No frame here is of another origin, and a blank page for the sums takes as long again.
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
      ({ id, nodes }) => `${state}: ${id} at ${nodes.map((node) => node.target).join(" | ")}`,
    ),
    ...unseen.map(({ target }) => `${state}: ${target.join(" ")} cannot be seen`),
    ...(await overflowOf(page, state)),
  ];
}

/**
 * WCAG 2.5.8 without its exception for targets that stand apart: a thumb needs the size, not the emptiness around it.
 * A link within a sentence is as high as its line.
 */
export async function smallTargetsOf(page: Page, state: string): Promise<string[]> {
  const small = await page.evaluate<string[]>(`(() => {
    const isInSentence = (target) =>
      getComputedStyle(target).display === "inline" &&
      [...target.parentElement.childNodes].some((node) => node !== target && node.nodeType === Node.TEXT_NODE && node.data.trim());
    return [...document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden])")]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .map((target) => ({ target, box: (target.closest("label") ?? target).getBoundingClientRect() }))
      .filter(({ target, box }) => Math.min(box.width, box.height) < ${SMALLEST_PX} && box.bottom > 0 && !isInSentence(target))
      .map(({ target, box }) => Math.round(box.width) + " x " + Math.round(box.height) + " px: " + target.outerHTML.slice(0, 80));
  })()`);
  return small.map((target) => `${state}: ${target}`);
}

export async function overflowOf(page: Page, state: string): Promise<string[]> {
  const overflow = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  return overflow > 0 ? [`${state}: ${overflow} px over the edge`] : [];
}
