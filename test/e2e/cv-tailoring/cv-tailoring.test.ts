import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { register } from "../support/members";
import { problemsOf } from "../support/problems";
import { lineWith, prepareTailoring, tailorCv } from "../support/tailored-cvs";

const DEED = "Réduit de 40 %";

const moveOf = (page: Page) => lineWith(page, DEED).locator('[id^="move-"]');

test.describe("A tailored CV", () => {
  test.use({ language: "en" });

  test("is made, changed without leaving the page, downloaded and deleted.", async ({ member }) => {
    const { page } = member;
    await page.goto("/cv");
    await expect(page.locator('.first-steps a[href="/profile"]')).toBeVisible();
    await prepareTailoring(page);
    await tailorCv(page);
    const drawing = page.locator(".drawn-figure");
    await expect(drawing).toContainText(DEED);

    await moveOf(page).focus();
    await page.keyboard.press("Enter");
    await expect(lineWith(page, DEED)).toHaveAttribute("data-state", "left");
    await expect(moveOf(page)).toBeFocused();
    await expect(page.locator('[data-slot="announcement"]')).toContainText("taken out");
    await expect(drawing).not.toContainText(DEED);

    await page.locator("#undo").click();
    await expect(drawing).toContainText(DEED);
    await expect(lineWith(page, DEED)).toHaveAttribute("data-state", "kept");

    await page.locator("#template-spacious").click();
    await expect(page.locator("#template-spacious")).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator("#template-spacious")).toBeFocused();
    await expect(page.locator(".receipt-part .promises li")).toHaveCount(2);

    const waiting = page.waitForEvent("download");
    await page.locator('.downloads a[href$="/pdf"]').click();
    const file = await readFile(await (await waiting).path());
    expect(file.subarray(0, 5).toString()).toBe("%PDF-");

    await page.locator('.downloads a[href$="/delete"]').click();
    await page.locator("button.danger").click();
    await expect(page).toHaveURL(/\/cv$/);
    await expect(page.locator(".kept-cvs .empty")).toBeVisible();
  });

  test("is fitted anew when the slider moves, by keyboard too.", async ({ member }) => {
    const { page } = member;
    await prepareTailoring(page);
    await tailorCv(page);
    const slider = page.locator("#minScore-slider");
    await slider.focus();
    await page.keyboard.press("Home");
    await expect(page.locator("#minScore")).toHaveValue("0");
    await expect(page.locator('[data-slot="announcement"]')).toContainText("fitted anew");
    await expect(slider).toBeFocused();
    await expect(lineWith(page, "Organisé le déménagement")).toHaveAttribute("data-state", "kept");
  });

  test("leads from a place on its drawing to the line.", async ({ member }) => {
    const { page } = member;
    await prepareTailoring(page);
    await tailorCv(page);
    await page.locator(".drawn-page .box", { hasText: DEED }).click();
    await expect(moveOf(page)).toBeFocused();
  });

  test("is made, changed and compared without scripts.", async ({ newPage }) => {
    const page = await newPage({ hasScripts: false });
    await register(page);
    await prepareTailoring(page);
    await tailorCv(page);
    await moveOf(page).click();
    await expect(lineWith(page, DEED)).toHaveAttribute("data-state", "left");
    await moveOf(page).click();
    await expect(lineWith(page, DEED)).toHaveAttribute("data-state", "kept");
    await page.locator("#undo").click();
    await expect(lineWith(page, DEED)).toHaveAttribute("data-state", "left");
    await tailorCv(page, "compact");
    await page.locator(".compare button").click();
    await expect(page.locator(".compared .drawn-page")).toHaveCount(2);
    await expect(page.locator(".compared-side").first()).toContainText(DEED);
  });
});

inEveryLook(() => {
  test("the pages of tailored CVs are accessible.", async ({ member }) => {
    const { page } = member;
    const problems: string[] = [];
    await page.goto("/cv");
    problems.push(...(await problemsOf(page, "nothing yet")));
    await prepareTailoring(page);
    await page.goto("/cv");
    await page.locator(".generate summary").click();
    problems.push(...(await problemsOf(page, "form")));
    await tailorCv(page);
    await page.locator(".line-score summary").first().click();
    problems.push(...(await problemsOf(page, "CV")));
    await moveOf(page).click();
    await expect(lineWith(page, DEED)).toHaveAttribute("data-state", "left");
    problems.push(...(await problemsOf(page, "CV after a move")));
    await page.goto(`${new URL(page.url()).pathname}/delete`);
    problems.push(...(await problemsOf(page, "deletion")));
    await tailorCv(page, "compact");
    await page.locator(".compare button").click();
    await page.locator(".compared").waitFor();
    problems.push(...(await problemsOf(page, "comparison")));
    await page.goto("/cv");
    problems.push(...(await problemsOf(page, "list")));
    expect(problems).toEqual([]);
  });
});
