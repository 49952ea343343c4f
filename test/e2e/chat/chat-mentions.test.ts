import type { Page } from "playwright-core";
import {
  aRoomName,
  join,
  line,
  nameOf,
  openRoom,
  register,
  withPerson,
  withTwo,
} from "../support/chat-people";
import { assert, assertEqual } from "../support/report";
import type { World } from "../support/world";
import { problemsOf } from "../letters/accessibility.test";

/** Members offered behind an `@`: by keyboard, by touch, and to a screen reader. */
export async function checkChatMentions(world: World): Promise<void> {
  const { check } = world.report;
  await check("two people have accounts", () => register(world));
  await check(
    "an @ offers the others, keys choose, take and close, and whoever is named hears it",
    () => keyboard(world),
  );
  await check("on a phone a mention is taken by touch, and the keyboard stays", () => touch(world));
}

const options = (page: Page) => page.locator('.mention-list [role="option"]');
const field = (page: Page) => page.locator("#message");

function keyboard(world: World): Promise<void> {
  return withTwo(world, async ({ one: { page: ada }, two: { page: bea } }) => {
    const [own, name] = [await nameOf(ada), await nameOf(bea)];
    const room = aRoomName();
    await openRoom(ada, room);
    let asked = 0;
    ada.on("request", (request) => {
      if (request.url().includes("/members")) asked += 1;
    });
    await field(ada).pressSequentially("Is it ripe, @");
    assertEqual(await options(ada).count(), 0, "offered while alone");
    await join(bea, room);
    await field(ada).fill("");
    await field(ada).pressSequentially(`Is it ripe, @${name.slice(0, 8)}`);
    await options(ada).first().waitFor();
    assertEqual(await options(ada).allInnerTexts(), [`S\n${name}`], "offered, oneself excluded");
    assert(own !== name, "two names");
    await ada.locator('[data-slot="mention-news"]', { hasText: "1 member" }).waitFor();
    const active = await field(ada).getAttribute("aria-activedescendant");
    assertEqual(active, await options(ada).first().getAttribute("id"), "the active option");
    const problems = await problemsOf(ada, "mentions");
    assert(problems.length === 0, problems.join("\n"));

    await field(ada).press("Escape");
    await options(ada).first().waitFor({ state: "hidden" });
    await field(ada).press("Backspace");
    assertEqual(await options(ada).count(), 0, "offered again once closed");
    await field(ada).fill("");
    await field(ada).pressSequentially("Is it ripe, @");
    await options(ada).first().waitFor();
    await field(ada).press("ArrowDown");
    await field(ada).press("Tab");
    assertEqual(await field(ada).inputValue(), `Is it ripe, @${name} `, "after Tab");
    assert(await field(ada).evaluate((element) => element.matches(":focus")), "the focus stays");
    await field(ada).fill("");
    await field(ada).pressSequentially("@sam");
    await options(ada).first().waitFor();
    await field(ada).press("Enter");
    assertEqual(await field(ada).inputValue(), `@${name} `, "Enter takes and does not send");
    await field(ada).pressSequentially("is it?");
    await field(ada).press("Enter");
    await line(bea, "is it?").locator(".mention-self").waitFor();
    assertEqual(asked, 0, "requests for members");
  });
}

function touch(world: World): Promise<void> {
  const phone = { language: "fr", width: 360, person: 0 } as const;
  return withPerson(world, phone, ({ page: ada }) =>
    withPerson(world, { language: "en", person: 1 }, async ({ page: bea }) => {
      const name = await nameOf(bea);
      const room = aRoomName();
      await openRoom(ada, room);
      await join(bea, room);
      await ada.reload();
      await field(ada).click();
      await field(ada).pressSequentially("@s");
      await options(ada).first().tap();
      assertEqual(await field(ada).inputValue(), `@${name} `, "after a tap");
      assert(await field(ada).evaluate((element) => element.matches(":focus")), "the focus stays");
    }),
  );
}
