import { expect, test } from "../support/fixtures";
import { addSentence, BODY, editorIsLive, INVENTED, openEditor, save } from "../support/editor";
import { askForLetters, openMenu } from "../support/letters";
import { PHONE } from "../support/looks";

test.use({ language: "en" });

test("Unsaved text survives a reload, and can be dropped.", async ({ visitor: page }) => {
  await openEditor(page);
  const saved = await page.locator(BODY).inputValue();
  await addSentence(page, INVENTED);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  const notice = page.locator("[data-draft]");
  await notice.waitFor();
  expect(await page.locator(BODY).inputValue(), "the text is back").toContain(INVENTED);
  await page.locator(".flag", { hasText: "87%" }).waitFor();
  await page.locator("[data-drop]").click();
  await expect(page.locator(BODY), "the saved text").toHaveValue(saved);
  await expect(notice, "the notice goes").toBeHidden();
  await addSentence(page, "A harmless word.");
  await save(page);
  await openMenu(page);
  await page.locator('[data-pair] a[href$="/edit"]').click();
  await editorIsLive(page);
  await expect(notice, "what was saved is no draft").toBeHidden();
});

test("Leaving unsaved text asks first, by Escape, by a link and by Cancel.", async ({
  visitor: page,
}) => {
  await openEditor(page);
  const url = page.url();
  const asked: string[] = [];
  let isAccepted = false;
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void (isAccepted ? dialog.accept() : dialog.dismiss());
  });
  await addSentence(page, "Something new.");
  await page.keyboard.press("Escape");
  await expect.poll(() => asked, "asked by Escape").toEqual(["confirm"]);
  expect(page.url(), "stays after Escape").toBe(url);
  await page.locator(".masthead .brand").click();
  await expect.poll(() => asked, "asked by a link").toEqual(["confirm", "beforeunload"]);
  expect(page.url(), "stays after the link").toBe(url);
  isAccepted = true;
  await page.locator("[data-cancel]").click();
  await page.waitForURL(/\/letters\/\d+$/);
  expect(asked, "asked once by Cancel").toHaveLength(3);
  await page.goto(url);
  await expect(page.locator("[data-draft]"), "what was given up is no draft").toBeHidden();
  await page.locator(BODY).focus();
  await page.keyboard.press("Escape");
  await page.waitForURL(/\/letters\/\d+$/);
  expect(asked, "nothing to ask without a change").toHaveLength(3);
});

test.describe("On a phone", () => {
  test.use({ width: PHONE });

  test("text typed before the editor has loaded is kept, and no button moves.", async ({
    visitor: page,
  }) => {
    await askForLetters(page);
    const loaded = Promise.withResolvers<void>();
    await page.route(/\/static\/.*\.js$/, async (route) => {
      await loaded.promise;
      await route.continue();
    });
    const editor = await page.locator('[data-pair] a[href$="/edit"]').getAttribute("href");
    await page.goto(editor ?? "", { waitUntil: "commit" });
    await addSentence(page, "An early word.");
    const place = () => page.locator(".edit-bar button[type=submit]").boundingBox();
    const early = await place();
    loaded.resolve();
    await page.locator("[data-flag-count]", { hasText: /\d/ }).waitFor();
    expect(await place(), "the button’s place").toEqual(early);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await page.locator("[data-draft]").waitFor();
    const text = await page.locator(BODY).inputValue();
    expect(text.endsWith("An early word."), `the early word is kept: ${text}`).toBe(true);
  });
});
