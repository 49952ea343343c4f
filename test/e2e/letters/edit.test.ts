import type { Page } from "playwright-core";
import { readPdf } from "../../features/letters/print/read-pdf";
import { isFocused, tabTo } from "../support/keyboard";
import { assert, assertEqual } from "../support/report";
import {
  aCompany,
  askForLetters,
  type VisitorOptions,
  type World,
  withVisitor,
} from "../support/world";
import { problemsOf } from "./accessibility.test";

const BODY = "#motivation_body";
const INVENTED = "I have cut the costs of Initech by 87%.";

/** The person’s own hand in a letter: flagged while it writes, never held back, and nothing lost. */
export async function checkEdit(world: World): Promise<void> {
  const { check } = world.report;
  const onEditor =
    (act: (page: Page) => Promise<void>, options: VisitorOptions = {}) =>
    () =>
      withVisitor(world, { language: "en", ...options }, async ({ page }) => {
        await openEditor(page);
        await act(page);
      });
  await check("edited by keyboard: flagged while typing, saved, printed, the old one kept", () =>
    withVisitor(world, { language: "en" }, ({ page }) => keyboard(page)),
  );
  await check("a remark leads to the words it is about, and goes when they do", onEditor(remark));
  await check("the second of two tabs keeps its text and saves on top", onEditor(twoTabs));
  await check("unsaved text survives a reload, and can be dropped", onEditor(reload));
  await check("leaving unsaved text is asked about; Escape and Cancel leave", onEditor(leaving));
  await check("text typed before the editor has loaded is kept, and no button moves", () =>
    typedEarly(world),
  );
  await check("an earlier version is taken back", onEditor(takeBack));
  await check("without JavaScript: edited, saved, flagged", () => withoutScripts(world));
  for (const width of [360, 1280]) {
    await check(
      `${width} px: editor, conflict and versions are accessible`,
      onEditor(lookOver, { language: width === 360 ? "fr" : "en", width }),
    );
  }
}

async function openEditor(page: Page): Promise<void> {
  await askForLetters(page, aCompany());
  await page.locator('[data-pair] a[href$="/edit"]').click();
  await page.locator(`.edit-area[data-live] ${BODY}`).waitFor();
}

async function addSentence(page: Page, text: string): Promise<void> {
  await page.locator(BODY).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(`\n\n${text}`);
}

async function save(page: Page): Promise<void> {
  await page.locator(".edit-bar button").click();
  await page.waitForURL(/\/letters\/\d+$/);
}

async function keyboard(page: Page): Promise<void> {
  await askForLetters(page, aCompany());
  await tabTo(page, '[data-pair] a[href$="/edit"]');
  await page.keyboard.press("Enter");
  await page.locator(`.edit-area[data-live] ${BODY}`).waitFor();
  assertEqual(await page.locator(".flag").count(), 0, "remarks on the letter as written");
  assertEqual(await page.locator("[data-flag-count]").textContent(), "Nothing to remark.", "count");
  await tabTo(page, BODY);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(`\n\n${INVENTED}`);
  await page.locator(".flag", { hasText: "87%" }).waitFor();
  assertEqual(
    await page.locator("[data-mirror] mark[data-severity=error]").textContent(),
    INVENTED,
    "marked words",
  );
  await seesWhatIsTyped(page);
  const count = await page.locator("[data-flag-count]").textContent();
  assert(/^To check: [1-9]/.test(count ?? ""), `the live region counts: ${count}`);
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/\/letters\/\d+$/);
  await page.locator(".edited", { hasText: "not all of it rests on a known fact" }).waitFor();
  assert(await page.locator(".sheet", { hasText: INVENTED }).isVisible(), "the letter says it");
  const id = /\d+$/.exec(page.url())?.[0] ?? "";
  assert((await pdfText(page, `/api/letters/${id}/pdf`)).includes(INVENTED), "its PDF says it");
  const before = await pdfText(page, `/api/letters/${id}/pdf?version=1`);
  assert(!before.includes("Initech"), "the PDF of version 1 does not");
  await tabTo(page, '.versions a[href$="version=1"]');
  await page.keyboard.press("Enter");
  await page.locator(".earlier", { hasText: "Version 1 of 2" }).waitFor();
  assertEqual(await page.locator(".sheet", { hasText: "Initech" }).count(), 0, "version 1");
}

/** The line with the caret, whose words the mirror marks, is above the bar that stays at the foot of the window. */
async function seesWhatIsTyped(page: Page): Promise<void> {
  const words = await page.locator("[data-mirror] mark").last().boundingBox();
  const bar = await page.locator(".edit-bar").boundingBox();
  assert(words && bar, "words and bar are there");
  assert(words.y > 0 && words.y + words.height <= bar.y, `words at ${words.y}, bar at ${bar.y}`);
}

async function pdfText(page: Page, path: string): Promise<string> {
  const response = await page.request.get(path);
  const { pages } = await readPdf(new Uint8Array(await response.body()));
  return pages
    .flatMap(({ blocks }) => blocks)
    .join(" ")
    .replaceAll(/\s+/g, " ");
}

async function remark(page: Page): Promise<void> {
  await addSentence(page, INVENTED);
  await page.locator(".flag", { hasText: "87%" }).locator("a").click();
  assert(await isFocused(page, BODY), "the field has the focus");
  const selected = await page.evaluate(`(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  })()`);
  assertEqual(selected, INVENTED, "selected words");
  await page.keyboard.press("Backspace");
  await page.locator(".flag").first().waitFor({ state: "detached" });
  await page.locator("#anti_motivation_subject").fill("Subject: application");
  await page.locator(".flag", { hasText: "is a joke" }).locator("a").click();
  assert(await isFocused(page, "#anti_motivation_subject"), "and that of another field");
}

async function twoTabs(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await addSentence(other, "Written in the other tab.");
  await save(other);
  await addSentence(page, "Written in this tab.");
  await page.locator(".edit-bar button").click();
  await page.locator(".refusal", { hasText: "Another version came first" }).waitFor();
  const kept = await page.locator(BODY).inputValue();
  assert(kept.includes("Written in this tab."), "the text is kept");
  await page.locator(".edit-bar button", { hasText: "Save on top" }).click();
  await page.waitForURL(/\/letters\/\d+$/);
  assert(await page.locator(".sheet", { hasText: "in this tab" }).isVisible(), "saved on top");
  assertEqual(await page.locator(".versions li").count(), 3, "versions");
}

async function reload(page: Page): Promise<void> {
  const saved = await page.locator(BODY).inputValue();
  await addSentence(page, INVENTED);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.locator("[data-draft]").waitFor();
  assert((await page.locator(BODY).inputValue()).includes(INVENTED), "the text is back");
  await page.locator(".flag", { hasText: "87%" }).waitFor();
  await page.locator("[data-drop]").click();
  assertEqual(await page.locator(BODY).inputValue(), saved, "the saved text");
  assert(await page.locator("[data-draft]").isHidden(), "the notice goes");
  await addSentence(page, "A harmless word.");
  await save(page);
  await page.locator('[data-pair] a[href$="/edit"]').click();
  await page.locator(`.edit-area[data-live] ${BODY}`).waitFor();
  assert(await page.locator("[data-draft]").isHidden(), "what was saved is no draft");
}

async function leaving(page: Page): Promise<void> {
  const url = page.url();
  const asked: string[] = [];
  let isAccepted = false;
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void (isAccepted ? dialog.accept() : dialog.dismiss());
  });
  await addSentence(page, "Something new.");
  await page.keyboard.press("Escape");
  assertEqual(asked, ["confirm"], "asked by Escape");
  assertEqual(page.url(), url, "stays");
  await page.locator(".masthead .brand").click();
  await page.waitForTimeout(300);
  assertEqual(asked, ["confirm", "beforeunload"], "asked by a link");
  assertEqual(page.url(), url, "stays");
  isAccepted = true;
  await page.locator("[data-cancel]").click();
  await page.waitForURL(/\/letters\/\d+$/);
  assertEqual(asked.length, 3, "asked once by Cancel");
  await page.goto(url);
  assert(await page.locator("[data-draft]").isHidden(), "what was given up is no draft");
  await page.locator(BODY).focus();
  await page.keyboard.press("Escape");
  await page.waitForURL(/\/letters\/\d+$/);
  assertEqual(asked.length, 3, "nothing to ask without a change");
}

function typedEarly(world: World): Promise<void> {
  return withVisitor(world, { language: "en", width: 360 }, async ({ page }) => {
    await askForLetters(page, aCompany());
    const loaded = Promise.withResolvers<void>();
    await page.route(/\/static\/.*\.js$/, async (route) => {
      await loaded.promise;
      await route.continue();
    });
    await page.goto(await editUrlOf(page), { waitUntil: "commit" });
    await addSentence(page, "An early word.");
    const place = () => page.locator(".edit-bar button").boundingBox();
    const early = await place();
    loaded.resolve();
    await page.locator("[data-flag-count]", { hasText: /\d/ }).waitFor();
    assertEqual(await place(), early, "the button’s place");
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    assertEqual(asked, ["beforeunload"], "asked");
    await page.locator("[data-draft]").waitFor();
    const text = await page.locator(BODY).inputValue();
    assert(text.endsWith("An early word."), "the early word");
  });
}

const editUrlOf = async (page: Page) =>
  (await page.locator('[data-pair] a[href$="/edit"]').getAttribute("href")) ?? "";

async function takeBack(page: Page): Promise<void> {
  await addSentence(page, INVENTED);
  await save(page);
  await page.locator(".versions form button").click();
  await page.locator(".edited", { hasText: "restored from version 1" }).waitFor();
  assertEqual(await page.locator(".sheet", { hasText: "Initech" }).count(), 0, "sheets with it");
  assertEqual(await page.locator(".versions li").count(), 3, "versions");
}

function withoutScripts(world: World): Promise<void> {
  return withVisitor(world, { language: "en", hasScripts: false }, async ({ page }) => {
    await page.locator("#company").fill(aCompany());
    await page.locator('form[data-request] > button[type="submit"]').click();
    await page.waitForURL(/\/letters\/\d+$/);
    await page.locator('[data-pair] a[href$="/edit"]').click();
    const body = await page.locator(BODY).inputValue();
    await page.locator(BODY).fill(`${body}\n\n${INVENTED}`);
    await save(page);
    await page.locator(".edited .flag", { hasText: "87%" }).waitFor();
    await page.locator('[data-pair] a[href$="/edit"]').click();
    await page.locator(".edit .flag", { hasText: "87%" }).waitFor();
    assert((await page.locator(BODY).inputValue()).endsWith(INVENTED), "the text to go on with");
    await page.locator("[data-cancel]").click();
    await page.locator(".versions form button").click();
    await page.locator(".versions li").nth(2).waitFor();
    assertEqual(await page.locator(".flag").count(), 0, "remarks after the way back");
  });
}

async function lookOver(page: Page): Promise<void> {
  const problems: string[] = [];
  const look = async (state: string) => problems.push(...(await problemsOf(page, state)));
  await look("editor");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator(`.edit-area[data-live] ${BODY}`).waitFor();
  await addSentence(other, "Another.");
  await save(other);
  await addSentence(page, INVENTED);
  await page.locator(".flag", { hasText: "87" }).first().waitFor();
  await seesWhatIsTyped(page);
  await look("flags");
  await page.locator(".edit-bar button").click();
  await page.locator(".refusal").waitFor();
  await look("conflict");
  await page.evaluate(`document.querySelector(".edit").noValidate = true`);
  await page.locator("#motivation_subject").fill("");
  await page.locator(".edit-bar button").click();
  await page.locator(".field-error").waitFor();
  await look("wrong field");
  await page.locator("#motivation_subject").fill("Subject: hello");
  await save(page);
  await look("edited letter");
  await page.locator('.versions a[href$="version=1"]').click();
  await page.locator(".earlier").waitFor();
  await look("earlier version");
  assert(problems.length === 0, problems.join("\n"));
}
