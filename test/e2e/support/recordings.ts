import type { Page } from "@playwright/test";

const RATE = 8_000;

/** A tone as a WAV file, so long that the last words of the panel are in it. */
export function aTone(seconds = 95): Buffer {
  const samples = Buffer.alloc(seconds * RATE * 2);
  for (let at = 0; at < seconds * RATE; at += 1) {
    samples.writeInt16LE(Math.round(Math.sin((at * 2 * Math.PI * 440) / RATE) * 9_000), at * 2);
  }
  const head = Buffer.alloc(44);
  head.write("RIFF");
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

export const recordingForm = (page: Page) => page.locator("form[data-recordings]");
export const player = (page: Page) => page.locator("[data-player] audio");

/** It chooses a recording in the form, and sends it. */
export async function sendRecording(page: Page, name = "Harbour.wav"): Promise<void> {
  const file = { name, mimeType: "audio/wav", buffer: aTone() };
  await recordingForm(page).locator("#recording-file").setInputFiles(file);
  await recordingForm(page).locator('button[type="submit"]').click();
}

type AudioState = "currentTime" | "duration" | "paused" | "playbackRate";

/** What the player is at. */
export const audioState = (page: Page, state: AudioState): Promise<unknown> =>
  page.evaluate(`document.querySelector("[data-player] audio").${state}`);

/** Where the player is, in whole seconds. */
export const secondsOf = async (page: Page): Promise<number> =>
  Math.floor(Number(await audioState(page, "currentTime")));
