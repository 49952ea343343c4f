import type { Page } from "playwright-core";
import {
  aRoomName,
  connected,
  join,
  line,
  nameOf,
  openRoom,
  type Pair,
  register,
  say,
  withPerson,
  withTwo,
} from "../support/chat-people";
import { assert, assertEqual } from "../support/report";
import type { World } from "../support/world";

/** What owners and moderators do in the details of a room, and what those it happens to see of it at once. */
export async function checkChatModeration(world: World): Promise<void> {
  const { check } = world.report;
  await check("two people have accounts", () => register(world));
  await check("whoever is muted sees why, and writes again once it ends", () => mute(world));
  await check("a mute that lapses gives the composer back by itself", () => lapse(world));
  await check(
    "a room that is archived says so to all, and is written in once it is open again",
    () => archive(world),
  );
  await check("whoever is banned is out at once, and comes back when it is lifted", () =>
    ban(world),
  );
  await check("the details close as menus do, and are up to date when they are opened", () =>
    menu(world),
  );
  await check("what is used in the details stays, however late their renewal comes", () =>
    lateRenewal(world),
  );
  await check("moderation without scripts, by keyboard, on a phone", () => plain(world));
}

const details = (page: Page) => page.locator(".place-details > summary");
const closed = (page: Page) => page.locator('[data-slot="closed"]');
const composer = (page: Page) => page.locator('[data-slot="composer"]');
const row = (page: Page, name: string) => page.locator(".place-members > li", { hasText: name });

async function manage(page: Page, name: string): Promise<void> {
  if (!(await page.locator(".place-panel").isVisible())) await details(page).click();
  await row(page, name).locator(".member-acts > summary").click();
}

/** A room of the first, which the other has joined; the page of the first is older than that. */
async function together({ one: { page: ada }, two: { page: bea } }: Pair) {
  const room = aRoomName();
  const name = await nameOf(bea);
  await openRoom(ada, room);
  await join(bea, room);
  return { ada, bea, room, name };
}

function mute(world: World): Promise<void> {
  return withTwo(world, async (pair) => {
    const { ada, bea, name } = await together(pair);
    await bea.locator("#message").fill("half a thought");
    await ada.reload();
    await connected(ada);
    await manage(ada, name);
    await row(ada, name).locator("select").selectOption("10");
    await row(ada, name).locator('button[value="mute"]').click();
    await ada.locator(".flash", { hasText: "muted" }).waitFor();
    assert(await ada.locator(".place-panel").isVisible(), "the details stay open");
    await row(ada, name).getByText("muted until").waitFor();
    const until = (await row(ada, name).locator(".hint time").textContent()) ?? "UTC";
    assert(!until.includes("UTC"), `in the reader’s own time: ${until}`);
    await closed(bea).getByText("You cannot write in this room until").waitFor();
    assert(!(await composer(bea).isVisible()), "the composer is away");
    await manage(ada, name);
    await row(ada, name).locator('button[value="unmute"]').click();
    await composer(bea).waitFor();
    assertEqual(await bea.locator("#message").inputValue(), "half a thought", "the draft");
    await bea.locator("#message").press("Enter");
    await connected(ada);
    await line(ada, "half a thought").waitFor();
  });
}

function lapse(world: World): Promise<void> {
  return withTwo(world, async (pair) => {
    const { ada, bea, name } = await together(pair);
    await ada.reload();
    await manage(ada, name);
    await row(ada, name).locator("select").selectOption("10");
    await row(ada, name).locator('button[value="mute"]').click();
    await closed(bea).getByText("You cannot write in this room until").waitFor();
    await bea.clock.install();
    await bea.reload();
    await closed(bea).getByText("You cannot write in this room until").waitFor();
    await connected(bea);
    await bea.clock.fastForward("09:00");
    assert(!(await composer(bea).isVisible()), "the composer is away for ten minutes");
    await bea.clock.fastForward("01:30");
    await composer(bea).waitFor();
  });
}

function archive(world: World): Promise<void> {
  return withTwo(world, async ({ one: { page: ada }, two: { page: bea } }) => {
    const room = aRoomName();
    await openRoom(ada, room);
    await join(bea, room);
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
}

function ban(world: World): Promise<void> {
  return withTwo(world, async (pair) => {
    const { ada, bea, room, name } = await together(pair);
    await ada.reload();
    await manage(ada, name);
    await row(ada, name).getByText("Ban…").click();
    await row(ada, name).locator('input[id^="ban-reason"]').fill("Sold the ladder");
    await row(ada, name).locator('button[value="ban"]').click();
    await ada.locator(".flash", { hasText: "banned" }).waitFor();
    await closed(bea).getByText("no longer in this room").waitFor();
    const answer = await bea.reload();
    assertEqual(answer?.status(), 403, "for whoever is banned");
    await ada.locator(".place-panel summary", { hasText: "Moderation log" }).click();
    await ada.locator(".moderation-log li", { hasText: "Sold the ladder" }).waitFor();
    await ada.locator('button[value="unban"]').click();
    await ada.locator(".flash", { hasText: "lifted" }).waitFor();
    await join(bea, room);
  });
}

function menu(world: World): Promise<void> {
  return withTwo(world, async (pair) => {
    const { ada, bea, name } = await together(pair);
    await say(bea, "here I am");
    await line(ada, "here I am").waitFor();
    await details(ada).click();
    await row(ada, name).waitFor();
    await ada.keyboard.press("Escape");
    assert(!(await ada.locator(".place-panel").isVisible()), "closed by Escape");
    assert(await details(ada).evaluate((element) => element.matches(":focus")), "focus is back");
    await details(ada).click();
    await ada.locator(".place-panel").waitFor();
    await ada.locator("#message").click();
    await ada.locator(".place-panel").waitFor({ state: "hidden" });
  });
}

function lateRenewal(world: World): Promise<void> {
  return withTwo(world, async (pair) => {
    const { ada, bea, name } = await together(pair);
    await say(bea, "here I am");
    await line(ada, "here I am").waitFor();
    const late = Promise.withResolvers<void>();
    await ada.route(/\/chat\/rooms\//, async (route) => {
      const response = await route.fetch();
      await late.promise;
      await route.fulfill({ response }).catch(() => undefined);
    });
    await details(ada).click();
    await ada.getByText("Edit the room").click();
    await ada.locator("#topic").fill("Ladders");
    late.resolve();
    await ada.waitForTimeout(1_000);
    assertEqual(await ada.locator("#topic").inputValue(), "Ladders", "what was being written");
    await ada.keyboard.press("Escape");
    await details(ada).click();
    await row(ada, name).waitFor();
  });
}

function plain(world: World): Promise<void> {
  return withTwo(world, async ({ two: { page: bea } }) => {
    const name = await nameOf(bea);
    const options = { language: "en", hasScripts: false, width: 360, person: 0 } as const;
    await withPerson(world, options, async ({ page: ada }) => {
      const room = aRoomName();
      await ada.goto("/chat");
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
      assertEqual(await row(ada, name).count(), 0, "members of that name");
      await closed(bea).getByText("no longer in this room").waitFor();
    });
  });
}
