import { expect, test } from "../support/fixtures";
import { onPath, signIn } from "../support/members";

test.use({ language: "en" });

/** One red pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

test("A picture is shown before it is sent, sent, and removed.", async ({ member: { page } }) => {
  const choose = (buffer: Buffer) =>
    page.locator("#avatar").setInputFiles({ name: "me.png", mimeType: "image/png", buffer });
  await choose(Buffer.alloc(2 * 1024 * 1024 + 1));
  await expect(page.locator("[data-preview-note].field-error"), "too large").toBeVisible();
  await choose(PIXEL);
  await page.locator("[data-preview]").waitFor();
  await page.locator("#picture .fields button").click();
  await page.waitForURL(onPath("/account"));
  await page.locator(".account-head img").waitFor();
  await page.waitForFunction("document.querySelector('.account-head img').naturalWidth === 1");
  await page.locator('form[action="/account/picture/remove"] button').click();
  await page.locator(".account-head span.avatar").waitFor();
  await choose(Buffer.from("no picture at all"));
  await page.locator("#picture .fields button").click();
  await page.locator("#avatar-error").waitFor();
});

test("Another device is signed out from here.", async ({ member: { page, email }, newPage }) => {
  const elsewhere = await newPage();
  await signIn(elsewhere, email);
  await page.goto("/account");
  await expect(page.locator(".devices li"), "devices").toHaveCount(2);
  await page.locator(".devices form button").click();
  await page.locator("[data-flash]").waitFor();
  await expect(page.locator(".devices li"), "devices after it").toHaveCount(1);
  await elsewhere.goto("/account");
  await elsewhere.waitForURL(onPath("/login"));
  await expect(elsewhere.locator(".lead"), "why").toContainText("signed out");
});

test("The downloaded archive holds the person's own data.", async ({ member: { page, email } }) => {
  const href = await page.locator("#data a").getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect(answer.status()).toBe(200);
  const archive = new TextDecoder("latin1").decode(await answer.body());
  expect(archive.slice(0, 2), "the beginning of a ZIP").toBe("PK");
  expect(archive, "its files").toContain("account.json");
  expect(archive.length, "it holds something").toBeGreaterThan(email.length);
});
