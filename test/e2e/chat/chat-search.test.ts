import type { Page } from "@playwright/test";
import { aRoomName, connected, line, openRoom, say } from "../support/chat";
import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { problemsOf } from "../support/problems";

const field = (page: Page) => page.locator("#search-everywhere");
const hits = (page: Page) => page.locator(".chat-found li a");

/** The search hears of a message within seconds. */
async function untilFound(page: Page, q: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/chat/search?q=${encodeURIComponent(q)}`);
    await expect(hits(page)).not.toHaveCount(0, { timeout: 1_000 });
  }).toPass();
}

test("Ctrl K leads from a room to a message of another room.", async ({ ada: page }) => {
  const [first, second] = [aRoomName(), aRoomName()];
  const word = `quince${first.slice(-8)}`;
  await openRoom(page, first);
  await say(page, `the ${word} is ripe`);
  await line(page, word).waitFor();
  await untilFound(page, word);
  await openRoom(page, second);
  await page.locator("#message").focus();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(`${word} in:"${first}"`);
  await page.keyboard.press("Enter");
  await expect(hits(page).locator("mark")).toHaveText(word);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await hits(page).focus();
  await page.keyboard.press("Enter");
  await connected(page);
  await expect(page.locator("li.message.marked")).toContainText(word);
});

test.describe("Without scripts", () => {
  test.use({ hasScripts: false });

  test("the form of the lobby searches everywhere.", async ({ ada: page }) => {
    await page.goto("/chat");
    await field(page).fill("avant:bientôt");
    await field(page).press("Enter");
    await expect(page.locator("#search-everywhere[aria-invalid]")).toBeVisible();
    await expect(page).toHaveURL(/\/chat\/search\?q=/);
  });
});

inEveryLook(() => {
  test("every state of the search is accessible.", async ({ ada: page, language }) => {
    const room = aRoomName();
    const word = `medlar${room.slice(-8)}`;
    await openRoom(page, room);
    const path = `/api/v1/chat/rooms/${encodeURIComponent(room)}/messages`;
    const { origin } = new URL(page.url());
    for (const content of [
      `${"A long story about an orchard. ".repeat(8)} **${word}** ${"and more of it ".repeat(20)}`,
      `Second ${word}: https://example.org/${"long".repeat(30)}`,
    ]) {
      await page.request.post(path, { data: { content }, headers: { origin } });
    }
    await untilFound(page, word);
    const problems: string[] = [];
    for (const [state, q] of [
      ["results", word],
      ["empty", `${word}x`],
      ["refused", "before:soon"],
      ["help", ""],
    ] as const) {
      await page.goto(`/chat/search?q=${encodeURIComponent(q)}&lang=${language}`);
      problems.push(...(await problemsOf(page, `search ${state}`)));
    }
    expect(problems).toEqual([]);
  });
});
