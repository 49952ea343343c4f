import type { Page } from "@playwright/test";
import { aRoomName, connected, join, line, openRoom, say, usernameOf } from "../support/chat";
import { expect, test } from "../support/fixtures";
import { register } from "../support/members";

test.use({ language: "en" });

test("The chat is for members, and leads others to sign in and back.", async ({ page }) => {
  await page.goto("/chat");
  await page.waitForURL("**/login?*next=%2Fchat");
  await expect(page.locator('.masthead a[href="/chat"]'), "ways to it").toHaveCount(0);
  await register(page);
  await page.locator('.masthead a[href="/chat"]').click();
  await page.locator(".lobby-head h1").waitFor();
});

test("Two members see each other's messages, edits, reactions and receipts.", async ({
  ada,
  bea,
}) => {
  const room = aRoomName();
  await openRoom(ada, room);
  await join(bea, room);
  await bea.locator("#message").pressSequentially("He");
  await ada.locator('[data-slot="typing"]', { hasText: "typing" }).waitFor();
  await bea.locator("#message").fill("");
  await say(ada, "The **apples** are ripe");
  await line(bea, "The apples are ripe").locator("strong").waitFor();
  await expectReceipts(ada, "Seen by");

  await ada.locator("#message").press("ArrowUp");
  await ada.locator('[data-slot="mode"]').waitFor();
  await say(ada, "The pears are ripe");
  await line(bea, "The pears are ripe").locator('[data-slot="edited"]').waitFor();
  await expect(bea.locator("li.message[data-id]"), "messages after an edit").toHaveCount(1);

  await bea.locator('[data-slot="log"]').focus();
  await bea.keyboard.press("ArrowUp");
  await bea.keyboard.press("Tab");
  await bea.keyboard.press("Enter");
  await line(ada, "The pears are ripe").locator(".reaction", { hasText: "👍 1" }).waitFor();
  await line(bea, "The pears are ripe").locator(".reaction").click();
  await line(ada, "pears").locator(".reaction").waitFor({ state: "detached" });

  await line(ada, "pears").hover();
  const remove = ada.locator(".message-tools button").last();
  await remove.click();
  expect(await bea.locator("li.message.gone").count(), "deleted after one click").toBe(0);
  await remove.click();
  await bea.locator("li.message.gone").waitFor();
});

/** Receipts come over the socket at once; the page that the server draws follows the room by two seconds. */
async function expectReceipts(page: Page, text: string): Promise<void> {
  const receipts = page.locator('[data-slot="receipts"]', { hasText: text });
  await receipts.waitFor();
  await expect(async () => {
    await page.reload();
    await expect(receipts).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await connected(page);
}

test("A member who was away catches up, and what they wrote meanwhile is sent once.", async ({
  ada,
  bea,
}) => {
  const room = aRoomName();
  await openRoom(ada, room);
  await join(bea, room);
  await say(ada, "before");
  await line(bea, "before").waitFor();
  await bea.context().setOffline(true);
  await bea.locator('[data-slot="connection"]', { hasText: "Connection lost" }).waitFor();
  for (const text of ["first", "second", "third"]) await say(ada, text);
  await line(ada, "third").waitFor();
  await say(bea, "from the train");
  await bea.locator("li.outgoing", { hasText: "from the train" }).waitFor();
  await bea.context().setOffline(false);
  await line(ada, "from the train").waitFor();
  await line(bea, "from the train").waitFor();
  const expected = ["before", "first", "second", "third", "from the train"];
  for (const page of [ada, bea]) {
    await expect(page.locator("li.message .message-text")).toHaveText(expected);
  }
  await bea.locator("#message").fill("a draft");
  await bea.reload();
  await expect(bea.locator("#message"), "the draft").toHaveValue("a draft");
});

/** Arrows lead to the person among those that are offered; Enter opens the conversation. */
async function chooseByArrows(page: Page, name: string): Promise<void> {
  const option = page.locator('.people-options [role="option"]', { hasText: name }).first();
  await option.waitFor();
  await expect(async () => {
    await page.locator("#people-search").press("ArrowDown");
    await expect(option).toHaveAttribute("aria-selected", "true", { timeout: 200 });
  }).toPass();
  await page.locator("#people-search").press("Enter");
}

test("A direct message arrives and is counted until it is read.", async ({ ada, bea }) => {
  const name = await usernameOf(bea);
  await bea.goto("/chat");
  await bea.locator('[data-island="chat"][data-connection="open"]').waitFor();
  await ada.goto("/chat");
  await ada.locator('.lobby-acts a[href="/chat/people"]').click();
  await ada.locator("#people-search").fill(name);
  await chooseByArrows(ada, name);
  await connected(ada);
  await say(ada, "Good morning");
  const link = bea.locator('.chat-places a[href^="/chat/dm/"]').first();
  await link.locator('[data-unread="1"]').waitFor();
  await link.click();
  await line(bea, "Good morning").waitFor();
  await say(bea, "And to you");
  await line(ada, "And to you").waitFor();
  await ada.locator("#place-title .presence").waitFor();
  await say(ada, "Have you slept?");
  const receipts = ada.locator('[data-slot="receipts"]', { hasText: `Seen by ${name}` });
  await receipts.waitFor();
  // Receipts from before the page was opened are on it too.
  await ada.reload();
  await receipts.waitFor();
  await bea.goto("/chat");
  await expect(link.locator("[data-unread]"), "unread").toHaveAttribute("data-unread", "0");
});

test("A name that is typed before the page's module has loaded is looked for all the same.", async ({
  ada,
  bea,
}) => {
  const name = await usernameOf(bea);
  const loaded = Promise.withResolvers<void>();
  await ada.route(/\/static\/.*\.js$/, async (route) => {
    await loaded.promise;
    await route.continue();
  });
  await ada.goto("/chat/people", { waitUntil: "commit" });
  await ada.locator("#people-search").fill(name);
  loaded.resolve();
  await chooseByArrows(ada, name);
  await connected(ada);
});

test("A message that is begun before the page's module has loaded is kept as a draft.", async ({
  ada,
}) => {
  await openRoom(ada, aRoomName());
  const place = ada.url();
  const loaded = Promise.withResolvers<void>();
  await ada.route(/\/static\/.*\.js$/, async (route) => {
    await loaded.promise;
    await route.continue();
  });
  await ada.goto(place, { waitUntil: "commit" });
  await ada.locator("#message").fill("an early word");
  loaded.resolve();
  await connected(ada);
  await ada.goto("/chat");
  await ada.goto(place);
  await expect(ada.locator("#message")).toHaveValue("an early word");
});

test.describe("Without JavaScript", () => {
  test.use({ hasScripts: false });

  test("a member opens a room, writes in it and finds it in the list.", async ({ ada: page }) => {
    const room = aRoomName();
    await page.goto("/chat");
    await page.locator(".lobby-create > summary").press("Enter");
    await page.locator("#name").fill(room);
    await page.locator("#name").press("Enter");
    await page.locator("#message").fill("written by form");
    await page.locator('[data-slot="send"]').click();
    await page.locator("li.message", { hasText: "written by form" }).waitFor();
    await expect(page.locator("li.message").last(), "the newest is in view").toBeVisible();
    await page.goto("/chat");
    await expect(page.locator(".chat-places a", { hasText: room }), "in the list").toHaveCount(1);
  });
});
