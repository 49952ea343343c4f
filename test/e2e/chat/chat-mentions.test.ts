import type { Page } from "@playwright/test";
import { aRoomName, join, line, openRoom, usernameOf } from "../support/chat";
import { expect, test } from "../support/fixtures";
import { PHONE } from "../support/looks";
import { problemsOf } from "../support/problems";

const options = (page: Page) => page.locator('.mention-list [role="option"]');
const field = (page: Page) => page.locator("#message");

test.describe("In English", () => {
  test.use({ language: "en" });

  test("an @ offers the other members, keys choose, accept and close, and the member named is notified.", async ({
    ada,
    bea,
  }) => {
    const [own, name] = [await usernameOf(ada), await usernameOf(bea)];
    expect(own, "two names").not.toBe(name);
    const room = aRoomName();
    await openRoom(ada, room);
    const asked: string[] = [];
    ada.on("request", (request) => {
      if (request.url().includes("/members")) asked.push(request.url());
    });
    await field(ada).pressSequentially("Is it ripe, @");
    await expect(options(ada), "offered while alone").toHaveCount(0);
    await join(bea, room);
    await field(ada).fill("");
    await field(ada).pressSequentially(`Is it ripe, @${name.slice(0, 8)}`);
    await options(ada).first().waitFor();
    expect(await options(ada).allInnerTexts(), "oneself excluded").toEqual([`S\n${name}`]);
    await ada.locator('[data-slot="mention-news"]', { hasText: "1 member" }).waitFor();
    const active = (await options(ada).first().getAttribute("id")) ?? "";
    await expect(field(ada)).toHaveAttribute("aria-activedescendant", active);
    expect(await problemsOf(ada, "mentions")).toEqual([]);
    await chooseByKeys(ada, name);
    await field(ada).pressSequentially("is it?");
    await field(ada).press("Enter");
    await line(bea, "is it?").locator(".mention-self").waitFor();
    expect(asked, "requests for members").toEqual([]);
  });
});

/** Escape closes the list; Tab and Enter take the person. */
async function chooseByKeys(page: Page, name: string): Promise<void> {
  await field(page).press("Escape");
  await options(page).first().waitFor({ state: "hidden" });
  await field(page).press("Backspace");
  await expect(options(page), "offered again once closed").toHaveCount(0);
  await field(page).fill("");
  await field(page).pressSequentially("Is it ripe, @");
  await options(page).first().waitFor();
  await field(page).press("ArrowDown");
  await field(page).press("Tab");
  await expect(field(page), "after Tab").toHaveValue(`Is it ripe, @${name} `);
  await expect(field(page), "after Tab").toBeFocused();
  await field(page).fill("");
  await field(page).pressSequentially("@sam");
  await options(page).first().waitFor();
  await field(page).press("Enter");
  await expect(field(page), "Enter takes and does not send").toHaveValue(`@${name} `);
}

test.describe("On a phone", () => {
  test.use({ width: PHONE });

  test("a mention is accepted by touch, and the on-screen keyboard stays open.", async ({
    ada,
    bea,
  }) => {
    const name = await usernameOf(bea);
    const room = aRoomName();
    await openRoom(ada, room);
    await join(bea, room);
    await ada.reload();
    await field(ada).click();
    await field(ada).pressSequentially("@s");
    await options(ada).first().tap();
    await expect(field(ada), "after a tap").toHaveValue(`@${name} `);
    await expect(field(ada)).toBeFocused();
  });
});
