import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";

export const aRoomName = () => `Orchard ${randomUUID().slice(0, 8)}`;

export async function openRoom(page: Page, name: string): Promise<void> {
  await page.goto("/chat");
  await page.locator(".lobby-create > summary").click();
  await page.locator("#name").fill(name);
  await page.locator("#name").press("Enter");
  await connected(page);
}

export async function join(page: Page, name: string): Promise<void> {
  await page.goto(`/chat?search=${encodeURIComponent(name)}`);
  await page.locator('[data-region="rooms"] button').click();
  await connected(page);
}

export const connected = (page: Page): Promise<void> =>
  page.locator('.chat-open[data-connection="open"]').waitFor();

export async function say(page: Page, text: string): Promise<void> {
  await page.locator("#message").fill(text);
  await page.locator("#message").press("Enter");
}

/** The line that says this, as everybody sees it. */
export const line = (page: Page, text: string): Locator =>
  page.locator("li.message[data-id]", { hasText: text }).last();

export async function usernameOf(page: Page): Promise<string> {
  await openRoom(page, aRoomName());
  const props = await page.locator(".chat").getAttribute("data-props");
  return (JSON.parse(props ?? "{}") as { self: { username: string } }).self.username;
}
