import type { Page } from "@playwright/test";
import { LetterNotice } from "../../../src/features/letters/api/schemas";
import { candidates } from "../../features/letters/sample-letter";
import { expect, test } from "../support/fixtures";
import { tabTo } from "../support/keyboard";
import { askForLetters, askWithoutScripts } from "../support/letters";
import { DESKTOP, PHONE } from "../support/looks";
import { problemsOf } from "../support/problems";
import { openSamplePair } from "../support/sample-pair";

const CARD = "#motivation-card";

test.use({ language: "en" });

test("A sentence shows its sources under the pointer.", async ({ visitor: page }) => {
  await page.clock.install();
  await openSamplePair(page, { language: "en" });
  const card = page.locator(CARD);
  await page.locator("#motivation-2").hover();
  await card.waitFor();
  await expect(card, "the quote").toContainText("French multinational");
  await expect(card, "the day").toContainText("20 November 2026");
  await expect(page.locator("#motivation-2")).toHaveAttribute("aria-expanded", "true");
  const link = card.locator("a");
  await expect(link).toHaveAttribute("rel", "nofollow noopener");
  await link.hover();
  await page.clock.runFor(500);
  expect(await card.isVisible(), "the pointer may go to the card").toBe(true);
  await page.keyboard.press("Escape");
  await expect(card, "after Escape").toBeHidden();
  await page.locator("#motivation-3").hover();
  await card.waitFor();
  await page.locator("h1").hover();
  await card.waitFor({ state: "hidden" });
});

test("Each letter is one tab stop, and arrows go from sentence to sentence.", async ({
  visitor: page,
}) => {
  await openSamplePair(page, { language: "en" });
  await tabTo(page, "#motivation-1");
  const card = page.locator(CARD);
  await expect(card, "the focus shows the card").toBeVisible();
  const described = await page.locator("#motivation-1").getAttribute("aria-describedby");
  for (const id of (described ?? "").split(" ")) {
    await expect(page.locator(`#${id}`), `description ${id}`).toHaveCount(1);
  }
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#motivation-2"), "the next sentence").toBeFocused();
  await page.keyboard.press("End");
  await expect(page.locator("#motivation-5"), "the last sentence").toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(card, "Enter goes into the card").toBeFocused();
  await page.keyboard.press("Tab");
  await expect(card.locator("a"), "the source can be reached").toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card, "after Escape").toBeHidden();
  await expect(page.locator("#motivation-2"), "the focus is back").toBeFocused();
  await page.keyboard.press("Tab");
  const notes = page.locator(".sheet-column:not(.anti) .notes summary");
  await expect(notes, "the next stop after the letter").toBeFocused();
  await tabTo(page, "#anti_motivation-1");
  await expect(card, "the other letter has its own card").toBeHidden();
  await expect(page.locator("#anti_motivation-card")).toBeVisible();
});

test("Marks and notes show what rests on what.", async ({ visitor: page }) => {
  await openSamplePair(page, { language: "en" });
  expect(await lineUnder(page), "line before").toBe("none");
  await page.locator("[data-marks]").check();
  expect(await lineUnder(page), "line under a source of the company").toBe("underline double");
  await expect(page.locator(".legend li")).toHaveCount(3);
  await page.locator(".sheet-column:not(.anti) .notes summary").click();
  const notes = page.locator(".sheet-column:not(.anti) .notes li");
  const sentences = page.locator(".sheet-column:not(.anti) .sheet .sentence");
  await expect(notes).toHaveCount(await sentences.count());
  await expect(notes.last(), "notes are readable").toBeVisible();
});

test("Paper shows the letters alone.", async ({ visitor: page }) => {
  await openSamplePair(page, { language: "en" });
  await page.locator("[data-marks]").check();
  await page.locator(".notes summary").first().click();
  await page.emulateMedia({ media: "print" });
  expect(await lineUnder(page), "line on paper").toBe("none");
  const number = await page.evaluate(
    `getComputedStyle(document.querySelector("#motivation-2"), "::after").content`,
  );
  expect(number, "number on paper").toBe("none");
  for (const gone of [".notes", ".source-marks", ".pair-head"]) {
    await expect(page.locator(gone).first(), `${gone} on paper`).toBeHidden();
  }
});

test.describe("On a phone", () => {
  test.use({ width: PHONE });

  test("a tap on a sentence opens a sheet of its sources, and the next tap closes it.", async ({
    visitor: page,
  }) => {
    await openSamplePair(page, { language: "en" });
    const card = page.locator(CARD);
    await page.locator("#motivation-1").tap();
    await card.waitFor();
    const [box, sentence] = [
      await card.boundingBox(),
      await page.locator("#motivation-1").boundingBox(),
    ];
    const end = sentence ? sentence.y + sentence.height : Infinity;
    expect(end, "the sentence stays in sight").toBeLessThanOrEqual(box?.y ?? -1);
    await page.locator("#motivation-1").tap();
    await card.waitFor({ state: "hidden" });
    await page.locator("#motivation-3").tap();
    await card.locator("[data-close]").tap();
    await card.waitFor({ state: "hidden" });
    await page.locator("#motivation-3").tap();
    await page.locator(".sheet .subject").first().tap();
    await card.waitFor({ state: "hidden" });
  });
});

test.describe("In French", () => {
  test.use({ language: "fr" });

  test("letters that have just been written show their sources.", async ({ visitor: page }) => {
    await askForLetters(page);
    await page.locator(".sheet .sentence").first().click();
    await page.locator(CARD).waitFor();
  });

  for (const width of [PHONE, DESKTOP]) {
    test.describe(`at ${width} px`, () => {
      test.use({ width });

      test("options, notices, card and marks are accessible.", async ({ visitor: page }) => {
        expect(await problemsOfEverything(page)).toEqual([]);
      });
    });
  }
});

test.describe("Without JavaScript", () => {
  test.use({ hasScripts: false });

  test("the notes below the letters name every source.", async ({ visitor: page }) => {
    await askWithoutScripts(page);
    const column = page.locator(".sheet-column").first();
    await column.locator(".notes summary").click();
    const [sentences, notes] = [column.locator(".sheet .sentence"), column.locator(".notes li")];
    await expect(notes).toHaveCount(await sentences.count());
    await expect(notes.locator(".facts dd").first(), "facts are readable").toBeVisible();
    await expect(column.locator('[role="button"]'), "buttons that do nothing").toHaveCount(0);
    await page.locator("[data-marks]").check();
    await expect(page.locator(".legend"), "the marks need no script").toBeVisible();
    await expect(page.locator(CARD)).toBeHidden();
  });
});

/** Everything that a letter’s page and the form can unfold, seen at once where that is possible. */
async function problemsOfEverything(page: Page): Promise<string[]> {
  await page.locator(".options summary").click();
  await page.locator("#job-offer").fill("x".repeat(20_001));
  const problems = await problemsOf(page, "options");
  await page.goto("/letters");
  const letter = { notices: LetterNotice.options, company_candidates: candidates };
  await openSamplePair(page, { language: "fr", letter });
  await page.locator("#motivation-2").click();
  await page.locator(CARD).waitFor();
  problems.push(...(await problemsOf(page, "notices and card")));
  await page.keyboard.press("Escape");
  await page.locator("[data-marks]").check();
  await page.locator(".notes summary").first().click();
  problems.push(...(await problemsOf(page, "marks and notes")));
  return problems;
}

function lineUnder(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector("#motivation-2"));
    return textDecorationLine === "none" ? "none" : textDecorationLine + " " + textDecorationStyle;
  })()`);
}
