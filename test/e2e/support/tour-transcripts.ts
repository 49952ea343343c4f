import type { Page } from "@playwright/test";
import type { Visit } from "./tours";
import { recordingForm, sendRecording } from "./recordings";
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
  await page.keyboard.press("f");
  await page.locator("#find").fill("the");
  await visit(page, "transcript find and replace");
  await page.locator(".find summary").click();
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
  await page.goto("/transcripts?q=zeppelin");
  await visit(page, "nothing found in transcripts");
  await page.goto(`${pathname}/delete`);
  await visit(page, "transcript deletion");
  await tourRecordings(page, visit);
}

const PARTS = "**/api/v1/uploads/*/parts/*";

/** A recording where no engine listens: refused, on its way, and kept. */
async function tourRecordings(page: Page, visit: Visit): Promise<void> {
  await page.goto("/transcripts");
  const file = { name: "Harbour.wav", mimeType: "audio/wav", buffer: Buffer.from("RIFF????") };
  await recordingForm(page).locator("#recording-file").setInputFiles(file);
  await recordingForm(page).locator('button[type="submit"]').click();
  await page.locator("[data-progress] .field-error").waitFor();
  await visit(page, "recording refused");
  const letGo: (() => void)[] = [];
  const isHeld = new Promise<void>((resolve) => letGo.push(resolve));
  await page.route(PARTS, async (route) => {
    await isHeld;
    await route.continue();
  });
  await sendRecording(page, `${"A long walk around the harbour, ".repeat(4)}part 2.wav`);
  await page.locator("[data-pause]").waitFor();
  await visit(page, "recording on its way");
  for (const goOn of letGo) goOn();
  await page.locator("[data-typing-tools]").waitFor();
  await page.locator("[data-player-tools]").waitFor();
  await page.unroute(PARTS);
  await visit(page, "recording kept");
}
