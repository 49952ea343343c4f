import type { Page } from "playwright-core";
import { type Language, languages } from "../../../src/platform/language";
import { isFocused, tabTo } from "../support/keyboard";
import { aMember, anEmail, PASSWORD } from "../support/members";
import { assert, assertEqual } from "../support/report";
import { aCompany, askForLetters, type World, withVisitor } from "../support/world";

/** Sign-up, sign-in, one's account and its end. */
export async function checkAccounts(world: World): Promise<void> {
  const { check } = world.report;
  for (const language of languages) {
    await check(`${language}: sign-up, sign-in and deletion with the keyboard only`, () =>
      walk(world, language),
    );
    await check(`${language}: sign-up, account and sign-out without JavaScript`, () =>
      walkPlainly(world, language),
    );
  }
  await check("signing in takes the letters of the browser along, and says so", () => adopt(world));
  await check("a refused form keeps what was typed, except passwords", () => refuse(world));
  await check("the rules of a password are ticked off while it is typed", () => tickOff(world));
  await check("a picture is shown before it is sent, sent, and removed", () => picture(world));
  await check("another device is signed out from here", () => endOther(world));
  await check("the archive holds one's data", () => exportData(world));
}

const onPath = (path: string) => (url: URL) => url.pathname === path;

/** Types into a field that Tab reaches. */
async function fill(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
}

function walk(world: World, language: Language): Promise<void> {
  const email = anEmail();
  return withVisitor(world, { language, visits: 0 }, async ({ page, context }) => {
    await page.goto("/");
    await press(page, '.account-menu a[href^="/register"]');
    await page.waitForURL(onPath("/register"));
    await fill(page, "#email", email);
    await fill(page, "#password", PASSWORD);
    await page.keyboard.press("Enter");
    await page.waitForURL(onPath("/account"));
    const cookies = await context.cookies();
    const account = cookies.find(({ name }) => name === "__Host-account");
    assert(account?.httpOnly && account.secure, "the browser keeps the account cookie, over http");
    assert(await page.locator("[data-flash]").isVisible(), "the new account is told");

    await press(page, ".member summary");
    await page.keyboard.press("Escape");
    assertEqual(await page.locator(".member[open]").count(), 0, "open menus after Escape");
    assert(await isFocused(page, ".member summary"), "the focus is back on the name");
    await page.keyboard.press("Enter");
    await press(page, ".member button");
    await page.waitForURL(onPath("/"));
    assertEqual(await page.locator(".member").count(), 0, "menus of a member after sign-out");

    await page.goto("/account");
    await page.waitForURL(onPath("/login"));
    await fill(page, "#identifier", email);
    await fill(page, "#password", PASSWORD);
    await tabTo(page, 'button[data-reveal="password"]');
    await page.keyboard.press("Space");
    assertEqual(await page.locator("#password").getAttribute("type"), "text", "type when shown");
    await press(page, '.request button[type="submit"]');
    await page.waitForURL(onPath("/account"));

    await press(page, 'a[href="/account/delete"]');
    await page.waitForURL(onPath("/account/delete"));
    await fill(page, "#password", "not the one 1");
    await page.keyboard.press("Enter");
    await page.locator("#password-error").waitFor();
    assert(await isFocused(page, "#password"), "the wrong field has the focus");
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await page.waitForURL(onPath("/goodbye"));
    await page.goto("/login");
    await page.locator("#identifier").fill(email);
    await page.locator("#password").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.locator(".refusal").waitFor();
    assert(await isFocused(page, ".refusal"), "the refusal has the focus");
  });
}

function walkPlainly(world: World, language: Language): Promise<void> {
  return withVisitor(world, { language, hasScripts: false, visits: 0, width: 360 }, async (me) => {
    const { page } = me;
    const email = await aMember(page);
    assertEqual(await page.locator("button[data-reveal]:visible").count(), 0, "dead buttons");
    await page.locator("#first-name").fill("Nora");
    await page.locator("#last-name").fill("Example");
    await page.locator("#profile button").click();
    await page.waitForURL(onPath("/account"));
    assertEqual(await page.locator(".member-name").textContent(), "Nora Example", "name on top");
    const other = language === "fr" ? "en" : "fr";
    await page.locator("#account-language").selectOption(other);
    await page.locator("#language button").click();
    await page.waitForURL(onPath("/account"));
    assertEqual(await page.locator("html").getAttribute("lang"), other, "language of the page");
    await page.goto("/letters?company=Airbus");
    await page.locator(`.languages button[lang="${language}"]`).click();
    await page.waitForURL("**/letters?company=Airbus");
    assertEqual(await page.locator("html").getAttribute("lang"), language, "language switched");
    await page.locator(".member summary").click();
    await page.locator(".member button").click();
    await page.waitForURL(onPath("/"));
    await page.locator(`.languages a[lang="${other}"]`).click();
    await page.goto("/login");
    await page.locator("#identifier").fill(email);
    await page.locator("#password").fill(PASSWORD);
    await page.locator('.request button[type="submit"]').click();
    await page.waitForURL(onPath("/account"));
    assertEqual(await page.locator("html").getAttribute("lang"), language, "language kept");
    await page.locator(".member summary").click();
    await page.locator(".member button").click();
    await page.waitForURL(onPath("/"));
    assert(await page.locator('.account-menu a[href^="/login"]').isVisible(), "the way in is back");
  });
}

function adopt(world: World): Promise<void> {
  return withVisitor(world, { language: "en" }, async ({ page }) => {
    const company = aCompany();
    await askForLetters(page, company);
    await page.locator('.account-menu a[href^="/register"]').click();
    await page.waitForURL("**/register?next=%2Fletters");
    assert(await page.locator(".waiting").isVisible(), "the page tells what will move");
    await page.locator("#email").fill(anEmail());
    await page.locator("#password").fill(PASSWORD);
    await page.locator('.request button[type="submit"]').click();
    await page.waitForURL(onPath("/letters"));
    const told = await page.locator("[data-flash]").textContent();
    assert(told?.includes("pair of letters"), `the letters are told of: ${told ?? "nothing"}`);
    await page.locator(".drawer a", { hasText: company }).waitFor();
    await page.reload();
    assertEqual(await page.locator("[data-flash]").count(), 0, "notices after a reload");
  });
}

function refuse(world: World): Promise<void> {
  return withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    await page.goto("/register?next=/letters");
    await page.locator("#username").fill("x");
    await page.locator("#email").fill("nobody at all");
    await page.locator("#password").fill("password1");
    await page.locator('.request button[type="submit"]').click();
    await page.locator("#email-error").waitFor();
    assert(await page.locator("#username-error").isVisible(), "both fields are told");
    assertEqual(await page.locator("#email").inputValue(), "nobody at all", "address kept");
    assertEqual(await page.locator("#password").inputValue(), "", "password");
    assert((await page.title()).startsWith("Error:"), "the title begins with the error");
    await page.locator("#username").fill("");
    await page.locator("#email").fill(anEmail());
    await page.locator("#password").fill("password1");
    await page.locator('.request button[type="submit"]').click();
    await page.locator("#password-error").waitFor();
    await page.locator("#password").fill(PASSWORD);
    await page.locator('.request button[type="submit"]').click();
    // The goal has come through both refusals.
    await page.waitForURL(onPath("/letters"));
  });
}

function tickOff(world: World): Promise<void> {
  return withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    await page.goto("/register");
    const met = () =>
      page.evaluate<string[]>(
        "[...document.querySelectorAll('.rules .met')].map((line) => line.dataset.rule)",
      );
    assertEqual(await met(), [], "rules met by nothing");
    await page.locator("#password").fill("abc");
    assertEqual(await met(), ["letter"], "rules met by abc");
    await page.locator("#password").fill("12345678");
    assertEqual(await met(), ["length", "digit"], "rules met by digits");
    await page.locator("#password").fill(PASSWORD);
    assertEqual(await met(), ["length", "letter", "digit"], "rules met by a good one");
    const told = await page.locator("[data-rules-met]").textContent();
    assertEqual(told, "All rules are met.", "what is announced");
  });
}

/** One red pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

function picture(world: World): Promise<void> {
  return withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    await aMember(page);
    const choose = (buffer: Buffer) =>
      page.locator("#avatar").setInputFiles({ name: "me.png", mimeType: "image/png", buffer });
    await choose(Buffer.alloc(2 * 1024 * 1024 + 1));
    assert(await page.locator("[data-preview-note].field-error").isVisible(), "too large is told");
    await choose(PIXEL);
    await page.locator("[data-preview]").waitFor();
    await page.locator("#picture .fields button").click();
    await page.waitForURL(onPath("/account"));
    const image = page.locator(".account-head img");
    await image.waitFor();
    await page.waitForFunction("document.querySelector('.account-head img').naturalWidth === 1");
    await page.locator('form[action="/account/picture/remove"] button').click();
    await page.locator(".account-head span.avatar").waitFor();
    await choose(Buffer.from("no picture at all"));
    await page.locator("#picture .fields button").click();
    await page.locator("#avatar-error").waitFor();
  });
}

function endOther(world: World): Promise<void> {
  return withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    const email = await aMember(page);
    await withVisitor(world, { language: "en", visits: 0 }, async ({ page: elsewhere }) => {
      await elsewhere.goto("/login");
      await elsewhere.locator("#identifier").fill(email);
      await elsewhere.locator("#password").fill(PASSWORD);
      await elsewhere.keyboard.press("Enter");
      await elsewhere.waitForURL(onPath("/account"));
      await page.goto("/account");
      assertEqual(await page.locator(".devices li").count(), 2, "devices");
      await page.locator(".devices form button").click();
      await page.locator("[data-flash]").waitFor();
      assertEqual(await page.locator(".devices li").count(), 1, "devices after it");
      await elsewhere.goto("/account");
      await elsewhere.waitForURL(onPath("/login"));
      const lead = await elsewhere.locator(".lead").textContent();
      assert(lead?.includes("signed out"), "the other device is told why");
    });
  });
}

function exportData(world: World): Promise<void> {
  return withVisitor(world, { language: "en", visits: 0 }, async ({ page, context }) => {
    const email = await aMember(page);
    const href = await page.locator("#data a").getAttribute("href");
    const answer = await context.request.get(href ?? "");
    assertEqual(answer.status(), 200, "status");
    const archive = new TextDecoder("latin1").decode(await answer.body());
    assertEqual(archive.slice(0, 2), "PK", "the beginning of a ZIP");
    assert(archive.includes("account.json"), "it names the account");
    assert(archive.length > email.length, "it holds something");
  });
}
