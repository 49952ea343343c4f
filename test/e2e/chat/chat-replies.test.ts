import { aRoomName, connected, join, line, openRoom, say, usernameOf } from "../support/chat";
import { expect, test } from "../support/fixtures";

test.use({ language: "en" });

test("A member answers a message, and the quote leads back to it, however old it is.", async ({
  ada,
  bea,
}) => {
  const room = aRoomName();
  await openRoom(ada, room);
  await join(bea, room);
  await say(ada, "Who has the ladder?");
  await line(bea, "Who has the ladder?").hover();
  await bea.locator(".message-tools button", { hasText: "↩" }).click();
  await expect(bea.locator('[data-slot="mode-text"]')).toContainText("Who has the ladder?");
  await bea.locator("#message").press("Escape");
  await expect(bea.locator('[data-slot="mode"]'), "after Escape").toBeHidden();
  await bea.locator(".message-tools button", { hasText: "↩" }).click();
  await say(bea, "I have.");
  const quote = line(ada, "I have.").locator(".message-quote");
  await expect(quote).toContainText("Who has the ladder?");
  await quote.click();
  const original = ada.locator("li.message[data-id]").first();
  await expect(original).toHaveClass(/marked/);
  await expect(original, "for the keyboard").toBeFocused();
});

test("A copied link opens its message, marked and in view, on a live page or on an older one.", async ({
  ada,
}) => {
  await openRoom(ada, aRoomName());
  // A person says sixty things a minute at most, and a page holds fifty.
  for (let count = 1; count <= 52; count += 1) await say(ada, `line ${count} of many`);
  await line(ada, "line 52 of many").waitFor();
  await line(ada, "line 52 of many").hover();
  await ada.getByRole("button", { name: "Copy the link to this message" }).click();
  await ada.locator(".message-news", { hasText: "Link copied" }).waitFor();
  const recent = String(await ada.evaluate("navigator.clipboard.readText()"));
  await ada.goto("/chat");
  await ada.goto(recent);
  await connected(ada);
  await expect(line(ada, "line 52 of many")).toHaveClass(/marked/);
  await say(ada, "still live");
  await line(ada, "still live").waitFor();
  const old = recent.replaceAll(/\d+#m\d+$/g, "3#m3");
  await ada.goto("/chat");
  await ada.goto(old);
  await expect(ada.locator("#m3"), "in view").toBeInViewport();
});

test("Unread messages are counted on every page, and no more once they are read.", async ({
  ada,
  bea,
}) => {
  const name = await usernameOf(bea);
  await bea.goto("/letters");
  await expect(bea).toHaveTitle(/^[^(]/);
  await ada.goto(`/chat/with/${name}`);
  await connected(ada);
  await say(ada, "Are you there?");
  const own = ada.locator('.chat-places [data-list="conversations"] a', { hasText: name });
  await expect(own, "the sender's own list, without a reload").toContainText("Are you there?");
  await expect(async () => {
    await bea.goto("/letters");
    await expect(bea).toHaveTitle(/^\(1\) /, { timeout: 500 });
  }).toPass();
  await expect(bea.locator('.masthead a[href="/chat"]')).toHaveAccessibleName("Chat (1 unread)");
  await bea.goto("/chat");
  await bea.locator('[data-island="chat"][data-connection="open"]').waitFor();
  await say(ada, "Hello?");
  await expect(bea, "live").toHaveTitle(/^\(2\) /);
  await bea.locator(".chat-places a", { hasText: "Hello?" }).click();
  await line(bea, "Hello?").waitFor();
  await expect(bea, "once it is read").toHaveTitle(/^[^(]/);
  await expect(bea.locator('.nav-badge[data-badge="/chat"]')).toBeHidden();
});

test("Members and people online are counted as they come and go.", async ({ ada, bea }) => {
  const room = aRoomName();
  await openRoom(ada, room);
  const facts = ada.locator(".place-facts");
  await expect(facts).toContainText("1 member");
  await join(bea, room);
  await expect(facts).toContainText("2 members");
  await expect(facts).toContainText("2 online");
  await bea.locator('[data-slot="details"] > summary').click();
  await bea.getByRole("button", { name: "Leave the room" }).click();
  await expect(facts).toContainText("1 member");
  await expect(facts).toContainText("1 online");
});
