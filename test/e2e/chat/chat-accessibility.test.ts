import type { Page } from "playwright-core";
import { type Language, languages } from "../../../src/platform/language";
import {
  aRoomName,
  connected,
  join,
  line,
  openRoom,
  register,
  say,
  withPerson,
} from "../support/chat-people";
import { assert } from "../support/report";
import type { World } from "../support/world";
import { problemsOf } from "../letters/accessibility.test";

/** Every state of the chat as axe sees it, in both languages and themes, on a phone and a desk. */
export async function checkChatAccessibility(world: World): Promise<void> {
  const { check } = world.report;
  await check("two people have accounts", () => register(world));
  for (const language of languages) {
    for (const width of [360, 1280]) {
      const name = `${language}, ${width} px: the chat is accessible`;
      await check(name, () => accessible(world, { language, width }));
    }
  }
}

type Look = { language: Language; width: number; scheme?: "light" | "dark" };

async function accessible(world: World, look: Look): Promise<void> {
  const problems: string[] = [];
  await tourChat(world, look, async (page, state) => {
    problems.push(...(await problemsOf(page, state)));
  });
  assert(problems.length === 0, problems.join("\n"));
}

type Visit = (page: Page, state: string) => Promise<void>;

/** Every state of the chat; `visit` is called in each. */
export function tourChat(world: World, look: Look, visit: Visit): Promise<void> {
  return withPerson(world, { ...look, person: 0 }, async ({ page }) => {
    await withPerson(world, { language: look.language, person: 1 }, async ({ page: bea }) => {
      const room = aRoomName();
      // Beside what the account prefers: the language of the address counts.
      await page.goto(`/chat?lang=${look.language}`);
      await visit(page, "first lobby");
      await openRoom(page, room);
      await visit(page, "empty room");
      await join(bea, room);
      for (const text of [
        "Has anybody pruned the **old** pear tree?",
        "It leans over the wall: see https://example.test/pears",
      ]) {
        await say(bea, text);
      }
      await line(page, "It leans").waitFor();
      const send = async (text: string) => {
        await page.locator("#message").fill(text);
        await page.locator('[data-slot="send"]').click();
        await line(page, text).waitFor();
      };
      await send("Not yet. I will on Saturday, if it stays dry.");
      await send("Bring the tall ladder");
      await line(bea, "tall ladder").hover();
      await bea.locator(".message-tools button").first().click();
      await line(page, "tall ladder").locator(".reaction").waitFor();
      await bea.locator("#message").pressSequentially("Th");
      await visit(page, "room");
      await page.locator("#message").fill("Ask @");
      await page.locator('.mention-list [role="option"]').first().waitFor();
      await visit(page, "mention");
      await page.locator("#message").fill("");
      await line(page, "Not yet").focus();
      await visit(page, "tools");
      await page.reload();
      await connected(page);
      await page.locator(".place-details > summary").click();
      await visit(page, "details");
      await moderate(page, visit);
      await page.goto(`${bea.url()}?q=ladder`);
      await visit(page, "search");
      const url = bea.url();
      await page.goto(url);
      await connected(page);
      await page.context().setOffline(true);
      await page.locator('[data-slot="connection"]:not([hidden])').waitFor();
      await visit(page, "offline");
      await page.context().setOffline(false);
      await connected(page);
      await archive(page, visit);
      await page.goto("/chat");
      await visit(page, "lobby");
    });
  });
}

/** Everything that an owner can unfold. */
async function moderate(page: Page, visit: Visit): Promise<void> {
  const acts = page.locator(".member-acts").first();
  await acts.locator("> summary").click();
  await visit(page, "manage");
  for (const summary of await acts.locator(".fold > summary").all()) await summary.click();
  await page.locator('input[id^="ban-reason"]').scrollIntoViewIfNeeded();
  await visit(page, "confirm");
  await acts.locator("select").selectOption("10080");
  await acts.locator('button[value="mute"]').click();
  const folds = page.locator(".place-panel > .fold > summary");
  for (const fold of await folds.all()) await fold.click();
  await folds.last().scrollIntoViewIfNeeded();
  await visit(page, "log");
}

async function archive(page: Page, visit: Visit): Promise<void> {
  await page.locator(".place-details > summary").click();
  await page.locator(".place-panel > .fold > summary").last().click();
  await page.locator('button[name="archived"]').click();
  await page.locator(".flash").waitFor();
  await visit(page, "archived");
}
