import type { Page } from "@playwright/test";
import type { Visit } from "./tours";
import { sendRecording } from "./recordings";
import { askForUnheardVideo, captionForm, openLink, openSegment, pastePanel } from "./transcripts";

/** The pages of transcripts, from none to the history of one. */
export async function tourTranscripts(page: Page, visit: Visit): Promise<void> {
  await page.goto("/transcripts");
  await visit(page, "no transcripts");
  await openLink(page);
  await page.locator("#video").fill("ftp://video.example.test/7");
  await page.keyboard.press("Enter");
  await page.locator("#video-error").waitFor();
  await visit(page, "video refused");
  await askForUnheardVideo(page);
  await visit(page, "transcript without text");
  await captionForm(page).locator('button[type="submit"]').click();
  await captionForm(page).locator(".refusal").waitFor();
  await visit(page, "captions refused");
  await pastePanel(page);
  const { pathname } = new URL(page.url());
  await visit(page, "transcript");
  await page.locator(".transcript-side .way summary").click();
  await visit(page, "transcript takes its recording");
  await sendRecording(page);
  await page.locator("[data-player-tools]").waitFor();
  await page.locator("#n2 .segment-time").click();
  await page.locator("#n2[data-heard]").waitFor();
  await page.keyboard.press("k");
  await visit(page, "transcript with its recording");
  await openSegment(page, 2);
  await page.locator(".segment-structure summary").click();
  await visit(page, "segment");
  await page.goto(`${pathname}/segments/2`);
  await page.locator("#segment-text").fill("We begin with the quay.");
  await page.locator('button[value="save"]').click();
  await page.locator("[data-flash]").waitFor();
  await page.goto(`${pathname}/history`);
  await visit(page, "transcript history");
  await page.goto("/transcripts");
  await visit(page, "transcripts");
  await page.goto("/transcripts?q=lighthouse");
  await visit(page, "found in transcripts");
  await page.goto(`${pathname}/delete`);
  await visit(page, "transcript deletion");
}
