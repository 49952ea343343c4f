import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { inEveryLook, PHONE } from "../support/looks";
import { problemsOf } from "../support/problems";
import { captionForm, openCaptions, segments } from "../support/transcripts";

const interview = [
  "WEBVTT",
  "",
  "00:00:00.000 --> 00:00:04.000",
  "<v Nora>What do you do?",
  "",
  "00:01:23.000 --> 00:01:27.000",
  "<v Sacha>I write Python every day, and I use Docker.",
].join("\n");

/** It stays on the transcript of two people. */
async function pasteInterview(page: Page): Promise<void> {
  await page.goto("/transcripts");
  await openCaptions(page);
  await page.locator("#panel").fill(interview);
  await captionForm(page).locator('button[type="submit"]').click();
  await expect(segments(page)).toHaveCount(2);
}

test.describe("Facts for the profile", () => {
  test.use({ language: "en", width: PHONE });

  test("are accepted and taken back one by one, by the keyboard alone.", async ({ member }) => {
    const { page } = member;
    await pasteInterview(page);
    await page.getByRole("link", { name: "Propose facts for my profile" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Which voice is yours?").selectOption("Sacha");
    await page.getByRole("button", { name: "Show the facts" }).press("Enter");
    await expect(page.locator(".fact")).toHaveCount(2);
    await page.getByRole("button", { name: "Add to my profile: Python" }).press("Enter");
    await expect(page.locator("#skill-python")).toHaveAttribute("data-state", "accepted");
    await expect(page.locator("#skill-docker")).toHaveAttribute("data-state", "new");
    await page.getByRole("button", { name: "Take it back: Python" }).press("Enter");
    await expect(page.locator("#skill-python")).toHaveAttribute("data-state", "new");
    await page.locator("#skill-python .segment-time").press("Enter");
    await expect(page).toHaveURL(/\?t=83#n2$/);
    await expect(page.locator("#n2")).toContainText("I write Python every day");
  });
});

inEveryLook(() => {
  test("The page of facts has no violation of WCAG 2.2 AA.", async ({ member }) => {
    const { page } = member;
    await pasteInterview(page);
    const { pathname } = new URL(page.url());
    await page.goto(`${pathname}/facts`);
    const before = await problemsOf(page, "choice of a voice");
    await page.goto(`${pathname}/facts?speaker=Sacha`);
    await page.locator("#skill-python button").click();
    await expect(page.locator("#skill-python")).toHaveAttribute("data-state", "accepted");
    expect([...before, ...(await problemsOf(page, "facts"))]).toEqual([]);
  });
});
