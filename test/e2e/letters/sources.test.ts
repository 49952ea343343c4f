import type { Page } from "playwright-core";
import { LetterNotice } from "../../../src/features/letters/api/schemas";
import { candidates } from "../../features/letters/sample-letter";
import { isFocused, tabTo } from "../support/keyboard";
import { assert, assertEqual } from "../support/report";
import { openSamplePair } from "../support/sample-pair";
import {
  aCompany,
  askForLetters,
  type VisitorOptions,
  type World,
  withVisitor,
} from "../support/world";
import { problemsOf } from "./accessibility.test";

const CARD = "#motivation-card";

/** Each sentence tells what it rests on, however it is asked. */
export async function checkSources(world: World): Promise<void> {
  const { check } = world.report;
  const onPair =
    (act: (page: Page) => Promise<void>, options: VisitorOptions = {}) =>
    () =>
      withVisitor(world, { language: "en", ...options }, async ({ page }) => {
        await openSamplePair(page, { language: "en" });
        await act(page);
      });
  await check("a sentence tells its sources under the pointer", onPair(hover));
  await check("one tab stop per letter, arrows from sentence to sentence", onPair(keyboard));
  await check("a tap opens a sheet, the next one closes it", onPair(tap, { width: 360 }));
  await check("marks and notes show what rests on what", onPair(marks));
  await check("paper shows the letters alone", onPair(paper));
  await check("letters on the desk tell their sources too", () => desk(world));
  await check("without JavaScript the notes say it all", () => withoutScripts(world));
  for (const width of [360, 1280]) {
    await check(`${width} px: options, notices, card and marks are accessible`, () =>
      withVisitor(world, { language: "fr", width }, ({ page }) => lookOver(page)),
    );
  }
}

async function hover(page: Page): Promise<void> {
  const card = page.locator(CARD);
  await page.locator("#motivation-2").hover();
  await card.waitFor();
  const words = (await card.textContent()) ?? "";
  assert(words.includes("French multinational"), "the quote is shown");
  assert(words.includes("20 November 2026"), "the day is shown");
  assertEqual(await page.locator("#motivation-2").getAttribute("aria-expanded"), "true", "state");
  const link = card.locator("a");
  assertEqual(await link.getAttribute("rel"), "nofollow noopener", "rel");
  await link.hover();
  await page.waitForTimeout(500);
  assert(await card.isVisible(), "the pointer may go to the card");
  await page.keyboard.press("Escape");
  assert(await card.isHidden(), "Escape closes it");
  await page.locator("#motivation-3").hover();
  await card.waitFor();
  await page.locator("h1").hover();
  await card.waitFor({ state: "hidden" });
}

async function keyboard(page: Page): Promise<void> {
  await tabTo(page, "#motivation-1");
  const card = page.locator(CARD);
  assert(await card.isVisible(), "the focus shows the card");
  const described = await page.locator("#motivation-1").getAttribute("aria-describedby");
  for (const id of (described ?? "").split(" ")) {
    assertEqual(await page.locator(`#${id}`).count(), 1, `description ${id}`);
  }
  await page.keyboard.press("ArrowRight");
  assert(await isFocused(page, "#motivation-2"), "the arrow goes to the next sentence");
  await page.keyboard.press("End");
  assert(await isFocused(page, "#motivation-5"), "End goes to the last one");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  assert(await isFocused(page, CARD), "Enter goes into the card");
  await page.keyboard.press("Tab");
  assert(await isFocused(page, `${CARD} a`), "the source can be reached");
  await page.keyboard.press("Escape");
  assert(await card.isHidden(), "Escape closes the card");
  assert(await isFocused(page, "#motivation-2"), "and gives the focus back");
  await page.keyboard.press("Tab");
  assert(await isFocused(page, ".sheet-column:not(.anti) .notes summary"), "one stop per letter");
  await tabTo(page, "#anti_motivation-1");
  assert(await card.isHidden(), "the other letter has its own card");
  assert(await page.locator("#anti_motivation-card").isVisible(), "which is open");
}

async function tap(page: Page): Promise<void> {
  const card = page.locator(CARD);
  await page.locator("#motivation-1").tap();
  await card.waitFor();
  const [box, sentence] = [
    await card.boundingBox(),
    await page.locator("#motivation-1").boundingBox(),
  ];
  assert(box && sentence && sentence.y + sentence.height <= box.y, "the sentence stays in sight");
  await page.locator("#motivation-1").tap();
  await card.waitFor({ state: "hidden" });
  await page.locator("#motivation-3").tap();
  await card.locator("[data-close]").tap();
  await card.waitFor({ state: "hidden" });
  await page.locator("#motivation-3").tap();
  await page.locator(".sheet .subject").first().tap();
  await card.waitFor({ state: "hidden" });
}

async function marks(page: Page): Promise<void> {
  assertEqual(await lineUnder(page), "none", "line before");
  await page.locator("[data-marks]").check();
  assertEqual(await lineUnder(page), "underline double", "line under a source of the company");
  assertEqual(await page.locator(".legend li").count(), 3, "legend");
  await page.locator(".sheet-column:not(.anti) .notes summary").click();
  const notes = page.locator(".sheet-column:not(.anti) .notes li");
  const sentences = await page.locator(".sheet-column:not(.anti) .sheet .sentence").count();
  assertEqual(await notes.count(), sentences, "notes");
  assert(await notes.last().isVisible(), "notes are readable");
}

async function paper(page: Page): Promise<void> {
  await page.locator("[data-marks]").check();
  await page.locator(".notes summary").first().click();
  await page.emulateMedia({ media: "print" });
  assertEqual(await lineUnder(page), "none", "line on paper");
  const content = await page.evaluate(
    `getComputedStyle(document.querySelector("#motivation-2"), "::after").content`,
  );
  assertEqual(content, "none", "number on paper");
  for (const gone of [".notes", ".source-marks", ".pair-head"]) {
    assert(await page.locator(gone).first().isHidden(), `${gone} is not printed`);
  }
}

function desk(world: World): Promise<void> {
  return withVisitor(world, {}, async ({ page }) => {
    await askForLetters(page, aCompany());
    await page.locator(".sheet .sentence").first().click();
    await page.locator(CARD).waitFor();
  });
}

function withoutScripts(world: World): Promise<void> {
  return withVisitor(world, { language: "en", hasScripts: false }, async ({ page }) => {
    await page.locator("#company").fill(aCompany());
    await page.locator('form[data-request] > button[type="submit"]').click();
    await page.waitForURL(/\/letters\/\d+$/);
    const column = page.locator(".sheet-column").first();
    await column.locator(".notes summary").click();
    const [sentences, notes] = [column.locator(".sheet .sentence"), column.locator(".notes li")];
    assertEqual(await notes.count(), await sentences.count(), "notes");
    assert(await notes.locator(".facts dd").first().isVisible(), "facts are readable");
    assertEqual(await column.locator('[role="button"]').count(), 0, "buttons that do nothing");
    await page.locator("[data-marks]").check();
    assert(await page.locator(".legend").isVisible(), "the marks need no script");
    assert(await page.locator(CARD).isHidden(), "the card stays away");
  });
}

/** Everything that a letter’s page and the form can unfold, seen at once where that is possible. */
async function lookOver(page: Page): Promise<void> {
  await page.locator(".options summary").click();
  await page.locator("#job-offer").fill("x".repeat(20_001));
  const problems = await problemsOf(page, "options");
  await page.goto("/letters");
  const notices = { notices: LetterNotice.options, company_candidates: candidates };
  await openSamplePair(page, { language: "fr", letter: notices });
  await page.locator("#motivation-2").click();
  await page.locator(CARD).waitFor();
  problems.push(...(await problemsOf(page, "notices and card")));
  await page.keyboard.press("Escape");
  await page.locator("[data-marks]").check();
  await page.locator(".notes summary").first().click();
  problems.push(...(await problemsOf(page, "marks and notes")));
  assert(problems.length === 0, problems.join("\n"));
}

async function lineUnder(page: Page): Promise<string> {
  const style = await page.evaluate(`(() => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector("#motivation-2"));
    return textDecorationLine === "none" ? "none" : textDecorationLine + " " + textDecorationStyle;
  })()`);
  return String(style);
}
