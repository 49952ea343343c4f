import type { Page } from "@playwright/test";
import { aRoomName, join, openRoom, say, usernameOf } from "../support/chat";
import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { problemsOf } from "../support/problems";

test.describe("In English", () => {
  test.use({ language: "en" });

  test("A mention shows as a number on every page, live in the chat, and leads to its message.", async ({
    ada,
    bea,
  }) => {
    const name = await usernameOf(ada);
    const room = aRoomName();
    await openRoom(bea, room);
    await join(ada, room);
    await ada.goto("/chat");
    await ada.locator('[data-island="chat"][data-connection="open"]').waitFor();
    const badge = ada.locator('.masthead a[href="/notices"]');
    await say(bea, `@${name} the ladder is here`);
    await expect(badge, "live").toHaveAccessibleName("Notices (1 unread)");
    await ada.goto("/letters");
    await expect(badge).toHaveAccessibleName("Notices (1 unread)");
    await expect(ada).toHaveTitle(/^\(1\) /);
    await badge.click();
    const entry = ada.locator(".notices li").first();
    await expect(entry).toContainText("the ladder is here");
    await entry.getByRole("button").focus();
    await ada.keyboard.press("Enter");
    await ada.waitForURL(({ pathname }) => pathname.endsWith(encodeURIComponent(room)));
    await expect(ada.locator("li.message.marked")).toContainText("the ladder is here");
    await ada.goto("/notices");
    await expect(ada).toHaveTitle(/^[^(]/);
    await expect(ada.locator(".notices li[data-unread]")).toHaveCount(0);
  });

  test("Preferences are kept, without scripts too, and a wrong clock comes back with its reason.", async ({
    member: { page },
  }) => {
    await page.goto("/notices/preferences");
    await page.getByLabel("Somebody mentions me in a room, By e-mail").check();
    await page.getByLabel("My letters are ready, On this site").uncheck();
    await page.getByLabel("Keep quiet hours").check();
    await page.getByLabel("From", { exact: true }).fill("23:15");
    await page.getByLabel("To", { exact: true }).fill("23:15");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.locator("#to-error")).toBeVisible();
    await page.getByLabel("To", { exact: true }).fill("06:45");
    await page.getByLabel("Time zone").selectOption("Asia/Tokyo");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.locator("[data-flash]")).toHaveText("Preferences saved.");
    await page.goto("/notices/preferences");
    await expect(page.getByLabel("Somebody mentions me in a room, By e-mail")).toBeChecked();
    await expect(page.getByLabel("My letters are ready, On this site")).not.toBeChecked();
    await expect(page.getByLabel("To", { exact: true })).toHaveValue("06:45");
    await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");
  });

  test("The service worker registers, asks for nothing before a press, and the manifest has its icons.", async ({
    member: { page },
  }) => {
    await page.goto("/notices/preferences");
    await page.getByRole("button", { name: "Notify me on this device" }).waitFor();
    const scope = await page.evaluate<string>(
      "navigator.serviceWorker.ready.then(({ scope }) => new URL(scope).pathname)",
    );
    expect(scope).toBe("/");
    expect(await page.evaluate("Notification.permission")).not.toBe("granted");
    const manifest = await page.request.get("/manifest.webmanifest");
    const { icons } = (await manifest.json()) as { icons: { src: string; type: string }[] };
    for (const { src, type } of icons) {
      const icon = await page.request.get(src);
      expect([icon.status(), icon.headers()["content-type"]]).toEqual([200, type]);
    }
  });
});

test.describe("A device", () => {
  test.use({ language: "en" });

  test("shows what is pushed to it, once for one notice.", async ({ member: { page } }) => {
    await page.context().grantPermissions(["notifications"]);
    await page.goto("/notices/preferences");
    await page.getByRole("button", { name: "Notify me on this device" }).waitFor();
    await page.evaluate("navigator.serviceWorker.ready.then(() => null)");
    const push = await pushesTo(page);
    const pushed = { kind: "mention", id: 7, title: "Ana mentioned you in Charts", link: "/chat" };
    await push(pushed);
    await push({ ...pushed, title: "Ana mentioned you twice in Charts" });
    await expect
      .poll(() =>
        page.evaluate(
          "navigator.serviceWorker.ready.then((one) => one.getNotifications()).then((all) => all.map(({ title, data }) => [title, data.link]))",
        ),
      )
      .toEqual([["Ana mentioned you twice in Charts", "/chat"]]);
  });
});

/** It hands the browser a push as its push service would, after it has taken the encryption off. */
async function pushesTo(page: Page): Promise<(payload: object) => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [registration] = registrations;
      if (registration) resolve(registration.registrationId);
    });
  });
  await devtools.send("ServiceWorker.enable");
  const { origin } = new URL(page.url());
  const registrationId = await registered;
  return async (payload) => {
    const data = JSON.stringify(payload);
    await devtools.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data });
  };
}

inEveryLook(() => {
  test("every page of notices is accessible.", async ({ ada, bea }) => {
    const problems: string[] = [];
    const look = async (state: string) => problems.push(...(await problemsOf(ada, state)));
    await ada.goto("/notices");
    await look("empty");
    const name = await usernameOf(ada);
    const room = aRoomName();
    await openRoom(bea, room);
    await join(ada, room);
    await ada.goto("/letters");
    await say(
      bea,
      `@${name} a message that is long enough to need more than one line on a telephone`,
    );
    await expect(async () => {
      await ada.goto("/notices");
      await expect(ada.locator(".notices li")).toHaveCount(1, { timeout: 500 });
    }).toPass();
    await look("one notice");
    await ada.goto("/notices/preferences");
    await ada.locator('[data-slot="toggle"]:visible').waitFor();
    await look("preferences");
    expect(problems).toEqual([]);
  });
});
