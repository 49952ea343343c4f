import type { Page } from "@playwright/test";
import { languages } from "../../../src/platform/language";
import { expect, test } from "../support/fixtures";
import { tabTo } from "../support/keyboard";
import { aCompany, askForLetters } from "../support/letters";
import { PHONE } from "../support/looks";
import { anEmail, keepCodes, onPath, PASSWORD, register, signIn } from "../support/members";

for (const language of languages) {
  test.describe(`In ${language}`, () => {
    test.use({ language });

    test("sign-up, sign-in and deletion need the keyboard only.", async ({ page }) => {
      const email = anEmail();
      await signUpByKeyboard(page, email);
      await signOutByKeyboard(page);
      await signInByKeyboard(page, email);
      await deleteByKeyboard(page);
      await page.goto("/login");
      await page.locator("#identifier").fill(email);
      await page.locator("#password").fill(PASSWORD);
      await page.keyboard.press("Enter");
      await page.locator(".refusal").waitFor();
      await expect(page.locator(".refusal")).toBeFocused();
    });

    test.describe("without JavaScript", () => {
      test.use({ hasScripts: false, width: PHONE });

      test("sign-up, account and sign-out work.", async ({ page }) => {
        const other = language === "fr" ? "en" : "fr";
        const html = page.locator("html");
        const email = await register(page);
        await expect(page.locator("button[data-reveal]:visible"), "dead buttons").toHaveCount(0);
        await page.locator("#first-name").fill("Nora");
        await page.locator("#last-name").fill("Example");
        await page.locator("#profile button").click();
        await page.waitForURL(onPath("/account"));
        await expect(page.locator(".member-name")).toHaveText("Nora Example");
        await page.locator("#account-language").selectOption(other);
        await page.locator("#language button").click();
        await page.waitForURL(onPath("/account"));
        await expect(html, "language of the page").toHaveAttribute("lang", other);
        await page.goto("/letters?company=Airbus");
        await page.locator(".menu-button").click();
        await page.locator(`.languages button[lang="${language}"]`).click();
        await page.waitForURL("**/letters?company=Airbus");
        await expect(html, "language switched").toHaveAttribute("lang", language);
        await signOut(page);
        await page.locator(".menu-button").click();
        await page.locator(`.languages a[lang="${other}"]`).click();
        await signIn(page, email);
        await expect(html, "language kept").toHaveAttribute("lang", language);
        await signOut(page);
        await page.locator(".menu-button").click();
        const wayIn = page.locator('.account-menu a[href^="/login"]');
        await expect(wayIn, "the way in is back").toBeVisible();
      });
    });
  });
}

/** Types into a field that Tab reaches. */
async function fill(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
}

async function signUpByKeyboard(page: Page, email: string): Promise<void> {
  await page.goto("/");
  await press(page, '.account-menu a[href^="/register"]');
  await page.waitForURL(onPath("/register"));
  await fill(page, "#email", email);
  await fill(page, "#password", PASSWORD);
  await page.keyboard.press("Enter");
  await page.locator(".code-list").waitFor();
  await press(page, ".codes-next");
  await page.waitForURL(onPath("/account"));
  const cookies = await page.context().cookies();
  const account = cookies.find(({ name }) => name === "__Host-account");
  expect(account, "the browser keeps the account cookie, over http").toMatchObject({
    httpOnly: true,
    secure: true,
  });
  await expect(page.locator("[data-flash]"), "the new account is told").toBeVisible();
}

async function signOutByKeyboard(page: Page): Promise<void> {
  await press(page, ".member summary");
  await page.keyboard.press("Escape");
  await expect(page.locator(".member[open]"), "open menus after Escape").toHaveCount(0);
  await expect(page.locator(".member summary"), "the focus is back on the name").toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, ".member button");
  await page.waitForURL(onPath("/"));
  await expect(page.locator(".member"), "menus of a member after sign-out").toHaveCount(0);
}

async function signInByKeyboard(page: Page, email: string): Promise<void> {
  await page.goto("/account");
  await page.waitForURL(onPath("/login"));
  await fill(page, "#identifier", email);
  await fill(page, "#password", PASSWORD);
  await tabTo(page, 'button[data-reveal="password"]');
  await page.keyboard.press("Space");
  await expect(page.locator("#password"), "when shown").toHaveAttribute("type", "text");
  await press(page, '.request button[type="submit"]');
  await page.waitForURL(onPath("/account"));
}

async function deleteByKeyboard(page: Page): Promise<void> {
  await press(page, 'a[href="/account/delete"]');
  await page.waitForURL(onPath("/account/delete"));
  await fill(page, "#password", "not the one 1");
  await page.keyboard.press("Enter");
  await page.locator("#password-error").waitFor();
  await expect(page.locator("#password"), "the wrong field").toBeFocused();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(({ pathname }) => pathname.startsWith("/goodbye/"));
}

async function signOut(page: Page): Promise<void> {
  await page.locator(".member summary").click();
  await page.locator(".member button").click();
  await page.waitForURL(onPath("/"));
}

test.describe("In English", () => {
  test.use({ language: "en" });

  test("signing up brings the letters of the browser along, and says so.", async ({
    visitor: page,
  }) => {
    const company = aCompany();
    await askForLetters(page, company);
    await page.locator('.account-menu a[href^="/register"]').click();
    await page.waitForURL(/\/register\?next=%2Fletters%2F\d+$/);
    await expect(page.locator(".waiting"), "what will move").toBeVisible();
    await page.locator("#email").fill(anEmail());
    await page.locator("#password").fill(PASSWORD);
    await page.locator('.request button[type="submit"]').click();
    await keepCodes(page);
    await page.waitForURL(/\/letters\/\d+$/);
    await expect(page.locator("[data-flash]")).toContainText("pair of letters");
    await expect(page.locator("#pair-title")).toContainText(company);
    await page.reload();
    await expect(page.locator("[data-flash]"), "notices after a reload").toHaveCount(0);
  });

  test("a refused form keeps what was typed, except passwords.", async ({ page }) => {
    const submit = page.locator('.request button[type="submit"]');
    await page.goto("/register?next=/letters");
    await page.locator("#username").fill("x");
    await page.locator("#email").fill("nobody at all");
    await page.locator("#password").fill("password1");
    await submit.click();
    await page.locator("#email-error").waitFor();
    await expect(page.locator("#username-error"), "both fields are told").toBeVisible();
    await expect(page.locator("#email"), "address kept").toHaveValue("nobody at all");
    await expect(page.locator("#password"), "password").toHaveValue("");
    await expect(page).toHaveTitle(/^Error:/);
    await page.locator("#username").fill("");
    await page.locator("#email").fill(anEmail());
    await page.locator("#password").fill("password1");
    await submit.click();
    await page.locator("#password-error").waitFor();
    await page.locator("#password").fill(PASSWORD);
    await submit.click();
    await keepCodes(page);
    // The goal has come through both refusals.
    await page.waitForURL(onPath("/letters"));
  });

  test("the rules of a password are ticked off while it is typed.", async ({ page }) => {
    await page.goto("/register");
    const met = () =>
      page.evaluate<string[]>(
        "[...document.querySelectorAll('.rules .met')].map((line) => line.dataset.rule)",
      );
    expect(await met(), "rules met by nothing").toEqual([]);
    await page.locator("#password").fill("abc");
    await expect.poll(met, "rules met by abc").toEqual(["letter"]);
    await page.locator("#password").fill("12345678");
    await expect.poll(met, "rules met by digits").toEqual(["length", "digit"]);
    await page.locator("#password").fill(PASSWORD);
    await expect.poll(met, "rules met by a good one").toEqual(["length", "letter", "digit"]);
    await expect(page.locator("[data-rules-met]")).toHaveText("All rules are met.");
  });
});
