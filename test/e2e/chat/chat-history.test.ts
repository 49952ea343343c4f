import type { Page } from "@playwright/test";
import { aRoomName, connected, line, openRoom } from "../support/chat";
import { expect, test } from "../support/fixtures";

test.use({ language: "en" });

test("History loads upwards and the view stays where it was; a result of the search leads into it.", async ({
  ada: page,
  bea,
}) => {
  const room = aRoomName();
  await openRoom(page, room);
  await write(room, [page, bea]);
  await page.reload();
  await connected(page);
  await expect(page.locator("li.message[data-id]"), "messages at first").toHaveCount(50);
  const topOf = () =>
    page
      .locator("li.message", { hasText: "line 9 of" })
      .evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await page.locator('[data-slot="log"]').evaluate((element) => {
    element.scrollTop = -(element.scrollHeight - element.clientHeight) + 150;
  });
  const before = await topOf();
  await line(page, "line 1 of").waitFor();
  const moved = Math.abs((await topOf()) - before);
  expect(moved, "pixels by which the view moved").toBeLessThanOrEqual(2);
  await page.locator('[data-slot="newest"]').click();
  await expect(line(page, "line 58 of"), "the newest is in view").toBeVisible();
  await jump(page);
});

/** By turns, as a person may say sixty things a minute. */
async function write(room: string, people: readonly [Page, Page]): Promise<void> {
  const path = `/api/v1/chat/rooms/${encodeURIComponent(room)}/messages`;
  const { origin } = new URL(people[0].url());
  for (let index = 1; index <= 58; index += 1) {
    const { request } = index % 2 === 0 ? people[0] : people[1];
    const data = { content: `line ${index} of the almanac` };
    const answer = await request.post(path, { data, headers: { origin } });
    expect(answer.ok(), `message ${index}: ${answer.status()}`).toBe(true);
  }
}

/** From a result of the search to its place among what was said, and back to the newest. */
async function jump(page: Page): Promise<void> {
  const search = page.locator('.place-head > search input[name="q"]');
  await search.fill("line 9 of");
  await search.press("Enter");
  await page.locator(".place-found li a", { hasText: "line 9 of" }).click();
  await page.waitForURL("**around=*");
  // This page is as the server drew it, without a connection.
  const found = page.locator("li.message", { hasText: "line 9 of" });
  await found.waitFor();
  const isInView = () =>
    found.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const log = element.closest('[data-slot="log"]')?.getBoundingClientRect();
      return log !== undefined && top >= log.top - 1 && bottom <= log.bottom + 1;
    });
  await expect.poll(isInView, "what was found is in view").toBe(true);
  expect(await found.evaluate((element) => element.matches(":target")), "and marked").toBe(true);
  await page.locator(".chat-reading a").click();
  await connected(page);
  await line(page, "line 58 of").waitFor();
}
