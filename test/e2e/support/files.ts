import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const MB = 1024 * 1024;

export const file = (page: Page) => page.locator("#file");
export const submit = (page: Page) => page.locator('.request button[type="submit"]').click();
export const rows = (page: Page) => page.locator(".file-rows .row-name");
export const storage = (page: Page) => page.locator("[data-storage]");

/** A file on the disk, since a browser knows again one whose time of change is the same. */
export async function aRecording(name = "concert.flac") {
  const folder = await mkdtemp(join(tmpdir(), "atelier-recording-"));
  const path = join(folder, name);
  const bytes = new Uint8Array(randomBytes(20 * MB));
  bytes.set(Buffer.from("fLaC"));
  await writeFile(path, bytes);
  return { path, bytes, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** It begins to send the file in parts. */
export async function chooseRecording(page: Page, path: string): Promise<void> {
  await page.locator("#purpose").selectOption("recording");
  await file(page).setInputFiles(path);
  await submit(page);
}
