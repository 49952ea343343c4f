import type { Page } from "playwright-core";
import {
  aRoomName,
  connected,
  join,
  line,
  nameOf,
  openRoom,
  register,
  say,
  withPerson,
  withTwo,
} from "../support/chat-people";
import { aMember } from "../support/members";
import { assert, assertEqual } from "../support/report";
import { type World, withVisitor } from "../support/world";

/** Two people in two browsers, and the page by keyboard and without scripts. */
export async function checkChat(world: World): Promise<void> {
  const { check } = world.report;
  await check("the chat is for members, and leads others to sign in and back", () => shut(world));
  await check("two people have accounts", () => register(world));
  await check("what one says the other sees, with edits, reactions and receipts", () =>
    talk(world),
  );
  await check("whoever was away catches up, and what they wrote is sent once", () => away(world));
  await check("a direct message arrives and is counted until it is read", () => direct(world));
  await check("history loads upwards and the view stays where it was", () => history(world));
  await check("the chat without scripts: a room, a message, a way out", () => plain(world));
}

function shut(world: World): Promise<void> {
  return withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    await page.goto("/chat");
    await page.waitForURL("**/login?*next=%2Fchat");
    assertEqual(await page.locator('.masthead a[href="/chat"]').count(), 0, "ways to it");
    await aMember(page);
    await page.locator('.masthead a[href="/chat"]').click();
    await page.locator(".chat-lobby h1").waitFor();
  });
}

/** What a page is made from follows the room by two seconds. */
const PROJECTED_MS = 3_000;

function talk(world: World): Promise<void> {
  return withTwo(world, async ({ one: { page: ada }, two: { page: bea } }) => {
    const room = aRoomName();
    await openRoom(ada, room);
    await join(bea, room);
    await bea.locator("#message").pressSequentially("He");
    await ada.locator('[data-slot="typing"]', { hasText: "typing" }).waitFor();
    await bea.locator("#message").fill("");
    await say(ada, "The **apples** are ripe");
    await line(bea, "The apples are ripe").locator("strong").waitFor();
    const receipts = ada.locator('[data-slot="receipts"]', { hasText: "Seen by" });
    await receipts.waitFor();
    await ada.waitForTimeout(PROJECTED_MS);
    await ada.reload();
    await receipts.waitFor();
    await connected(ada);

    await ada.locator("#message").press("ArrowUp");
    await ada.locator('[data-slot="mode"]').waitFor();
    await say(ada, "The pears are ripe");
    await line(bea, "The pears are ripe").locator('[data-slot="edited"]').waitFor();
    assertEqual(await bea.locator("li.message[data-id]").count(), 1, "messages after an edit");

    const seen = line(bea, "The pears are ripe");
    await bea.locator('[data-slot="log"]').focus();
    await bea.keyboard.press("ArrowUp");
    await bea.keyboard.press("Tab");
    await bea.keyboard.press("Enter");
    await line(ada, "The pears are ripe").locator(".reaction", { hasText: "👍 1" }).waitFor();
    await seen.locator(".reaction").click();
    await line(ada, "pears").locator(".reaction").waitFor({ state: "detached" });

    await line(ada, "pears").hover();
    const remove = ada.locator(".message-tools button").last();
    await remove.click();
    assertEqual(await bea.locator("li.message.gone").count(), 0, "deleted after one click");
    await remove.click();
    await bea.locator("li.message.gone").waitFor();
  });
}

function away(world: World): Promise<void> {
  return withTwo(world, async ({ one: { page: ada }, two: { page: bea, context } }) => {
    const room = aRoomName();
    await openRoom(ada, room);
    await join(bea, room);
    await say(ada, "before");
    await line(bea, "before").waitFor();
    await context.setOffline(true);
    await bea.locator('[data-slot="connection"]', { hasText: "Connection lost" }).waitFor();
    for (const text of ["first", "second", "third"]) await say(ada, text);
    await line(ada, "third").waitFor();
    await say(bea, "from the train");
    await bea.locator("li.outgoing", { hasText: "from the train" }).waitFor();
    await context.setOffline(false);
    await line(ada, "from the train").waitFor();
    await line(bea, "from the train").waitFor();
    const texts = (page: Page) => page.locator("li.message .message-text").allInnerTexts();
    const expected = ["before", "first", "second", "third", "from the train"];
    assertEqual(
      (await texts(bea)).map((text) => text.trim()),
      expected,
      "what the one has",
    );
    assertEqual(
      (await texts(ada)).map((text) => text.trim()),
      expected,
      "what the other has",
    );
    await bea.locator("#message").fill("a draft");
    await bea.reload();
    assertEqual(await bea.locator("#message").inputValue(), "a draft", "the draft");
  });
}

function direct(world: World): Promise<void> {
  return withTwo(world, async ({ one: { page: ada }, two: { page: bea } }) => {
    const name = await nameOf(bea);
    await bea.goto("/chat");
    await bea.locator('[data-island="chat"][data-connection="open"]').waitFor();
    await ada.goto("/chat");
    await ada.locator("#username").fill(name);
    await ada.locator("#username").press("Enter");
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
    // From before the page was opened, as it is now.
    await ada.reload();
    await receipts.waitFor();
    await bea.goto("/chat");
    assertEqual(await link.locator("[data-unread]").getAttribute("data-unread"), "0", "unread");
  });
}

function history(world: World): Promise<void> {
  return withTwo(world, async ({ one: { page, context }, two }) => {
    const room = aRoomName();
    await openRoom(page, room);
    const path = `/api/v1/chat/rooms/${encodeURIComponent(room)}/messages`;
    for (let index = 1; index <= 58; index += 1) {
      const data = { content: `line ${index} of the almanac` };
      // By turns: a person may say sixty things a minute.
      const { request } = index % 2 === 0 ? context : two.context;
      const answer = await request.post(path, { data, headers: { origin: world.origin } });
      assert(answer.ok(), `message ${index}: ${answer.status()}`);
    }
    await page.reload();
    await connected(page);
    assertEqual(await page.locator("li.message[data-id]").count(), 50, "messages at first");
    const log = page.locator('[data-slot="log"]');
    const topOf = () =>
      page
        .locator("li.message", { hasText: "line 9 of" })
        .evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await log.evaluate((element) => {
      element.scrollTop = -(element.scrollHeight - element.clientHeight) + 150;
    });
    const before = await topOf();
    await line(page, "line 1 of").waitFor();
    const moved = Math.abs((await topOf()) - before);
    assert(moved <= 2, `the view moved by ${moved} px`);
    await page.locator('[data-slot="newest"]').click();
    assert(await line(page, "line 58 of").isVisible(), "the newest is in view");
    await jump(page);
  });
}

/** From a result of the search to its place among what was said, and back to the newest. */
async function jump(page: Page): Promise<void> {
  const search = page.locator('.place-search input[name="q"]');
  await search.fill("line 9 of");
  await search.press("Enter");
  await page.locator(".place-found li a", { hasText: "line 9 of" }).click();
  await page.waitForURL("**around=*");
  // Read, not lived in: the page is as the server drew it.
  const found = page.locator("li.message", { hasText: "line 9 of" });
  await found.waitFor();
  const isInView = () =>
    found.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const log = element.closest('[data-slot="log"]')?.getBoundingClientRect();
      return log !== undefined && top >= log.top - 1 && bottom <= log.bottom + 1;
    });
  assert(await isInView(), "what was found is in view");
  assert(await found.evaluate((element) => element.matches(":target")), "and marked");
  await page.locator(".chat-reading a").click();
  await connected(page);
  await line(page, "line 58 of").waitFor();
}

function plain(world: World): Promise<void> {
  const options = { language: "en", hasScripts: false, person: 0 } as const;
  return withPerson(world, options, async ({ page }) => {
    const room = aRoomName();
    await page.goto("/chat");
    await page.locator("#name").fill(room);
    await page.locator("#name").press("Enter");
    await page.locator("#message").fill("written by form");
    await page.locator('[data-slot="send"]').click();
    await page.locator("li.message", { hasText: "written by form" }).waitFor();
    assert(await page.locator("li.message").last().isVisible(), "the newest is in view");
    await page.goto("/chat");
    assertEqual(await page.locator(".chat-places a", { hasText: room }).count(), 1, "in the list");
  });
}
