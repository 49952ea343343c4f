import { expect, test } from "../support/fixtures";
import { audioState, player, recordingForm, secondsOf, sendRecording } from "../support/recordings";
import { pastePanel, segments } from "../support/transcripts";

test.describe("A recording", () => {
  test.use({ language: "en" });

  test("is sent in parts, kept and played.", async ({ member }) => {
    const { page } = member;
    await page.goto("/transcripts");
    await sendRecording(page);
    await expect(page).toHaveURL(/\/transcripts\/[0-9a-f-]{36}$/);
    await expect(page.locator("h1")).toHaveText("Harbour.wav");
    await expect.poll(() => audioState(page, "duration")).toBe(95);
  });

  test("shows its waveform, and is heard from where that is clicked.", async ({ member }) => {
    const { page } = member;
    await page.goto("/transcripts");
    await sendRecording(page);
    const waveform = page.locator("[data-player] canvas");
    await expect(waveform).toBeVisible();
    const { width = 0, height = 0 } = (await waveform.boundingBox()) ?? {};
    await waveform.click({ position: { x: width / 2, y: height / 2 } });
    await expect.poll(() => secondsOf(page)).toBeGreaterThanOrEqual(46);
    expect(await secondsOf(page)).toBeLessThanOrEqual(48);
  });

  test("that is none is refused with the reason, and leaves no file behind.", async ({
    member,
  }) => {
    const { page } = member;
    await page.goto("/transcripts");
    const file = { name: "Harbour.wav", mimeType: "audio/wav", buffer: Buffer.from("RIFF????") };
    await page.locator("#recording-file").setInputFiles(file);
    await recordingForm(page).locator('button[type="submit"]').click();
    await expect(page.locator("[data-progress] [data-status]")).toHaveClass(/field-error/);
    await page.goto("/files");
    await expect(page.locator(".empty-title")).toBeVisible();
  });

  test("is heard from the word that is clicked, and the word is marked.", async ({ member }) => {
    const { page } = member;
    await pastePanel(page);
    await page.locator(".transcript-side .way summary").click();
    await sendRecording(page);
    await expect(player(page)).toBeVisible();
    await page.locator("#n3 .said").click({ position: { x: 4, y: 8 } });
    await expect.poll(() => secondsOf(page)).toBeGreaterThanOrEqual(83);
    await expect(page.locator("#n3")).toHaveAttribute("data-heard", "");
    await expect
      .poll(() => page.evaluate('[...(CSS.highlights.get("heard-word") ?? [])].join("")'))
      .not.toBe("");
    await page.keyboard.press("k");
    await expect.poll(() => audioState(page, "paused")).toBe(true);
    await page.locator("#n2 .segment-time").click();
    await expect.poll(() => secondsOf(page)).toBeLessThan(30);
    await page.keyboard.press("k");
    await expect.poll(() => audioState(page, "paused")).toBe(true);
    const before = await secondsOf(page);
    await page.keyboard.press("l");
    await expect.poll(() => secondsOf(page)).toBe(before + 10);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => secondsOf(page)).toBe(before + 5);
    await page.locator("[data-speed]").selectOption("0.5");
    expect(await audioState(page, "playbackRate")).toBe(0.5);
    await page.goto(`${new URL(page.url()).pathname}?t=83`);
    await expect.poll(() => secondsOf(page)).toBe(83);
    await expect(segments(page)).toHaveCount(4);
  });
});
