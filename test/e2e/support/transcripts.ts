import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** It is what stands beside a video, as a person copies it. */
export const panelText = [
  "0:00",
  "Nora: Good morning, everybody.",
  "0:02",
  "Sacha: We begin with the harbour.",
  "1:23",
  "Nora: The lighthouse is closed.",
  "1:30",
  "Sacha: Then the storm stays our secret.",
].join("\n");

export const segments = (page: Page) => page.locator(".segment");
export const captionForm = (page: Page) => page.locator('form[action$="/captions"]');

const TRANSCRIPT = /\/transcripts\/[0-9a-f-]{36}$/;

/** It pastes the panel on the page of transcripts, and stays on the transcript. */
export async function pastePanel(page: Page, text = panelText): Promise<void> {
  await page.goto("/transcripts");
  await openCaptions(page);
  await page.locator("#panel").fill(text);
  await captionForm(page).locator('button[type="submit"]').click();
  await expect(page).toHaveURL(TRANSCRIPT);
  // Each time stands over what is said then.
  await expect(segments(page)).toHaveCount(text.split("\n").length / 2);
}

/** Each way to a transcript stands behind its heading. */
export const openCaptions = (page: Page) =>
  page.locator(".way summary", { hasText: /sous-titres|captions/ }).click();
export const openLink = (page: Page) =>
  page.locator(".way summary", { hasText: /lien|link/ }).click();

/** It asks for a video that nobody can hear, and stays on the page that says so. */
export async function askForUnheardVideo(page: Page): Promise<void> {
  await page.goto("/transcripts");
  await openLink(page);
  const videoId = randomUUID().replaceAll("-", "").slice(0, 11);
  await page.locator("#video").fill(`https://youtu.be/${videoId}`);
  await page.locator("#video").press("Enter");
  await expect(page).toHaveURL(TRANSCRIPT);
  await expect(captionForm(page)).toBeVisible();
}

export async function openSegment(page: Page, n: number): Promise<void> {
  await page.locator(`#n${n} [data-edit]`).click();
  await expect(page.locator("#segment-text")).toBeFocused();
}

export const saveSegment = (page: Page) => page.locator('button[value="save"]').click();
