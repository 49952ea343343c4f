import type { Page } from "@playwright/test";
import { aRoomName, connected, join, line, openRoom, say, usernameOf } from "../support/chat";
import { expect, test } from "../support/fixtures";
import { PHONE } from "../support/looks";

test.use({ language: "en" });

const details = (page: Page) => page.locator(".place-details > summary");
const panel = (page: Page) => page.locator(".place-panel");
const closed = (page: Page) => page.locator('[data-slot="closed"]');
const composer = (page: Page) => page.locator('[data-slot="composer"]');
const row = (page: Page, name: string) => page.locator(".place-members > li", { hasText: name });

async function manage(page: Page, name: string): Promise<void> {
  if (!(await panel(page).isVisible())) await details(page).click();
  await row(page, name).locator(".member-acts > summary").click();
}

type Friends = { readonly ada: Page; readonly bea: Page };

/** A room of Ada's, which Bea has joined since; Ada's page is older than that. */
async function together({ ada, bea }: Friends) {
  const room = aRoomName();
  const name = await usernameOf(bea);
  await openRoom(ada, room);
  await join(bea, room);
  return { room, name };
}

async function mute(page: Page, name: string): Promise<void> {
  await page.reload();
  await connected(page);
  await manage(page, name);
  await row(page, name).locator("select").selectOption("10");
  await row(page, name).locator('button[value="mute"]').click();
}

test("A muted member sees why, and writes again once the mute ends.", async ({ ada, bea }) => {
  const { name } = await together({ ada, bea });
  await bea.locator("#message").fill("half a thought");
  await mute(ada, name);
  await ada.locator(".flash", { hasText: "muted" }).waitFor();
  await expect(panel(ada), "the details stay open").toBeVisible();
  await row(ada, name).getByText("muted until").waitFor();
  const until = row(ada, name).locator(".hint time");
  await expect(until, "in the reader’s own time").not.toContainText("UTC");
  await closed(bea).getByText("You cannot write in this room until").waitFor();
  await expect(composer(bea), "the composer is away").toBeHidden();
  await manage(ada, name);
  await row(ada, name).locator('button[value="unmute"]').click();
  await composer(bea).waitFor();
  await expect(bea.locator("#message"), "the draft").toHaveValue("half a thought");
  await bea.locator("#message").press("Enter");
  await connected(ada);
  await line(ada, "half a thought").waitFor();
});

test("A mute that ends by itself gives the composer back without a reload.", async ({
  ada,
  bea,
}) => {
  const { name } = await together({ ada, bea });
  await mute(ada, name);
  await closed(bea).getByText("You cannot write in this room until").waitFor();
  await bea.clock.install();
  await bea.reload();
  await closed(bea).getByText("You cannot write in this room until").waitFor();
  await connected(bea);
  await bea.clock.fastForward("08:00");
  expect(await composer(bea).isVisible(), "the composer before ten minutes").toBe(false);
  await bea.clock.fastForward("02:30");
  await composer(bea).waitFor();
});

test("An archived room says so to all its members, and takes messages again once it is reopened.", async ({
  ada,
  bea,
}) => {
  await together({ ada, bea });
  await say(bea, "the last word");
  await line(ada, "the last word").waitFor();
  await details(ada).click();
  await ada.getByText("Archive the room…").click();
  await ada.locator('button[name="archived"]').click();
  await ada.locator(".flash", { hasText: "archived" }).waitFor();
  for (const page of [ada, bea]) await closed(page).getByText("archived").waitFor();
  await ada.locator('button[name="archived"]', { hasText: "Reopen" }).click();
  await composer(bea).waitFor();
  await say(bea, "not the last word");
  await connected(ada);
  await line(ada, "not the last word").waitFor();
});

test("A banned member is out at once, and comes back when the ban is lifted.", async ({
  ada,
  bea,
}) => {
  const { room, name } = await together({ ada, bea });
  await ada.reload();
  await manage(ada, name);
  await row(ada, name).getByText("Ban…").click();
  await row(ada, name).locator('input[id^="ban-reason"]').fill("Sold the ladder");
  await row(ada, name).locator('button[value="ban"]').click();
  await ada.locator(".flash", { hasText: "banned" }).waitFor();
  await closed(bea).getByText("no longer in this room").waitFor();
  const answer = await bea.reload();
  expect(answer?.status(), "for a banned person").toBe(403);
  await ada.locator(".place-panel summary", { hasText: "Moderation log" }).click();
  await ada.locator(".moderation-log li", { hasText: "Sold the ladder" }).waitFor();
  await ada.locator('button[value="unban"]').click();
  await ada.locator(".flash", { hasText: "lifted" }).waitFor();
  await join(bea, room);
});

test("The details close as menus do, and are up to date when they are opened.", async ({
  ada,
  bea,
}) => {
  const { name } = await together({ ada, bea });
  await say(bea, "here I am");
  await line(ada, "here I am").waitFor();
  await details(ada).click();
  await row(ada, name).waitFor();
  await ada.keyboard.press("Escape");
  await expect(panel(ada), "after Escape").toBeHidden();
  await expect(details(ada), "the focus is back").toBeFocused();
  await details(ada).click();
  await panel(ada).waitFor();
  await ada.locator("#message").click();
  await panel(ada).waitFor({ state: "hidden" });
});

test("A control that is in use in the details stays, however late their refresh arrives.", async ({
  ada,
  bea,
}) => {
  const { name } = await together({ ada, bea });
  await say(bea, "here I am");
  await line(ada, "here I am").waitFor();
  const late = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  await ada.route(/\/chat\/rooms\//, async (route) => {
    const response = await route.fetch({ maxRetries: 2 });
    await late.promise;
    // The page may have called the request off by now.
    await route.fulfill({ response }).catch(() => undefined);
    arrived.resolve();
  });
  await details(ada).click();
  await ada.getByText("Edit the room").click();
  await ada.locator("#topic").fill("Ladders");
  late.resolve();
  await arrived.promise;
  await framesDrawn(ada);
  await expect(ada.locator("#topic"), "what was being written").toHaveValue("Ladders");
  await ada.keyboard.press("Escape");
  await details(ada).click();
  await row(ada, name).waitFor();
});

/** Long enough for a page to read an answer that it has and to draw it. */
async function framesDrawn(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    let frames = 0;
    const next = () => (++frames === 30 ? resolve() : requestAnimationFrame(next));
    next();
  })`);
}

test.describe("On a phone without JavaScript", () => {
  test.use({ hasScripts: false, width: PHONE });

  test("a member can be moderated by keyboard.", async ({ ada, bea }) => {
    const name = await usernameOf(bea);
    const room = aRoomName();
    await ada.goto("/chat");
    await ada.locator(".lobby-create > summary").press("Enter");
    await ada.locator("#name").fill(room);
    await ada.locator("#name").press("Enter");
    await ada.locator("#message").waitFor();
    await join(bea, room);
    await ada.reload();
    await details(ada).press("Enter");
    await row(ada, name).locator(".member-acts > summary").press("Enter");
    await row(ada, name).getByText("Remove…").press("Enter");
    await row(ada, name).locator('button[value="kick"]').press("Enter");
    await ada.locator(".flash", { hasText: "out of the room" }).waitFor();
    await expect(row(ada, name), "members of that name").toHaveCount(0);
    await closed(bea).getByText("no longer in this room").waitFor();
  });
});
