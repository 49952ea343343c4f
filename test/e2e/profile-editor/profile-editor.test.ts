import type { Page } from "@playwright/test";
import sampleEn from "../../../src/features/profile/sample/resume.en.json" with { type: "json" };
import { grantAdmin } from "../support/app";
import { expect, test } from "../support/fixtures";
import { tabTo } from "../support/keyboard";
import { register } from "../support/members";
import { problemsOf } from "../support/problems";

test.use({ language: "en" });

const EDITOR = "/admin/profile";
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const titlesIn = (page: Page, section: string) =>
  page.locator(`[data-entries="${section}"] [data-title]`).allTextContents();
const saved = (page: Page) => expect(page.locator("[data-saving]")).toHaveText("Draft saved.");

/** The file that somebody brings: the sample under another name, with one role more. */
const brought = JSON.stringify({
  ...sampleEn,
  basics: { ...sampleEn.basics, name: "Robin Brought", email: "robin@example.org" },
  work: [...sampleEn.work, { name: "Sample & Sons", position: "Apprentice", startDate: "2012" }],
});

type OwnApp = { readonly state: string; origin(): string };
type NewPage = (wanted: { origin: string; width?: number; hasScripts?: boolean }) => Promise<Page>;

/** The owner of an app that no other test uses. */
async function anOwner(
  app: OwnApp,
  newPage: NewPage,
  wanted: Partial<Parameters<NewPage>[0]> = {},
) {
  const page = await newPage({ origin: app.origin(), ...wanted });
  const email = await register(page);
  await grantAdmin(app.state, email);
  return page;
}

async function importFile(page: Page, text: string): Promise<void> {
  await page.goto(`${EDITOR}/import`);
  const buffer = Buffer.from(text);
  const file = { name: "resume.json", mimeType: "application/json", buffer };
  await page.locator("#file").setInputFiles(file);
  await page.locator('[name="language"][value="en"]').check();
  await page.locator('.import button[type="submit"]').click();
}

const publish = async (page: Page) => {
  await page.locator('.publish button[type="submit"]').click();
  await page.waitForURL(`**${EDITOR}/versions`);
};

// One app serves all of these, and each of them changes what it publishes.
test.describe.configure({ mode: "serial" });

test("A resume is imported, edited, put in order by keyboard, published and restored.", async ({
  ownApp,
  newPage,
}) => {
  const page = await anOwner(ownApp, newPage);
  await page.goto(EDITOR);
  await expect(page.locator("#sample-title")).toBeVisible();

  await importFile(page, brought.replace('"startDate":"2012"', '"startDate":"once"'));
  await expect(page.locator(".refusal"), "the line that is wrong").toContainText("Line 1");
  await importFile(page, brought);
  await page.waitForURL(`**${EDITOR}`);
  await expect(field(page, "basics.en.name")).toHaveValue("Robin Brought");

  await field(page, "basics.en.label").fill("Maker of samples");
  await saved(page);
  await page.locator('[id="work.4"]').scrollIntoViewIfNeeded();
  await page.locator("#work-title").click();
  await tabTo(page, '[id="work.4"] [data-act="up"]');
  for (let place = 4; place > 0; place -= 1) await page.keyboard.press("Enter");
  expect((await titlesIn(page, "work"))[0]).toBe("Apprentice");
  await expect(page.locator('[id="work.4"] [data-act="down"]'), "the focus stays").toBeFocused();
  await saved(page);
  await page.reload();
  expect((await titlesIn(page, "work"))[0], "the draft is kept").toBe("Apprentice");

  await page.locator('.editor-bar [value="preview"]').click();
  await page.waitForURL(`**${EDITOR}/preview`);
  await expect(page.locator(".difference")).toContainText("Maker of samples");
  await expect(page.locator(".page-preview h1")).toHaveText("Robin Brought");
  expect(await problemsOf(page, "preview")).toEqual([]);
  await publish(page);
  await page.goto("/");
  await expect(page.locator(".cv-label")).toHaveText("Maker of samples");
  await expect(page.locator(".cv-entry h3").first()).toHaveText("Apprentice");
  const pdf = await page.request.get("/api/profile/pdf?lang=en");
  expect(pdf.headers()["content-disposition"]).toContain("cv_Robin_Brought.pdf");

  await page.goto(`${EDITOR}/versions`);
  expect(await problemsOf(page, "versions")).toEqual([]);
  await page.locator(".versions li").last().locator("a").click();
  await page.locator('.publish button[type="submit"]').click();
  await page.waitForURL(`**${EDITOR}/preview`);
  await publish(page);
  await page.goto("/");
  await expect(page.locator(".cv-head h1")).toHaveText("Camille Verdanne");
});

test("An entry is dragged, removed and put back, and a new one is typed below.", async ({
  ownApp,
  newPage,
}) => {
  const page = await anOwner(ownApp, newPage);
  await page.goto(EDITOR);
  const before = await titlesIn(page, "skills");
  await page.locator('[id="skills.2"]').scrollIntoViewIfNeeded();
  const grip = await page.locator('[id="skills.0"] [data-grip]').boundingBox();
  const goal = await page.locator('[id="skills.2"]').boundingBox();
  if (!grip || !goal) throw new Error("The skills are on the page");
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x + 10, goal.y + goal.height - 4, { steps: 12 });
  await page.mouse.up();
  const dragged = [before[1], before[2], before[0], ...before.slice(3)];
  expect(await titlesIn(page, "skills")).toEqual(dragged);

  await page.locator('[id="skills.1"] [data-act="remove"]').click();
  await expect(page.locator('[id="skills.1"]')).toHaveClass(/removed/);
  await page.keyboard.press("Enter");
  await expect(page.locator('[id="skills.1"]'), "put back").not.toHaveClass(/removed/);

  await page.locator('[data-new="awards"] summary').click();
  await field(page, "awards.0.en.title").fill("Prize of the Sample Guild");
  await page.locator('[data-new="awards"] summary').click();
  await field(page, "awards.1.en.title").fill("Another prize");
  await saved(page);
  await page.reload();
  expect(await titlesIn(page, "awards")).toEqual(["Prize of the Sample Guild", "Another prize"]);
  expect(await titlesIn(page, "skills")).toEqual(dragged);
});

test("A draft that two tabs edit loses the text of neither.", async ({ ownApp, newPage }) => {
  const page = await anOwner(ownApp, newPage);
  await page.goto(EDITOR);
  const other = await page.context().newPage();
  await other.goto(EDITOR);
  await field(other, "basics.en.label").fill("Typed in the other tab");
  await saved(other);
  await field(page, "basics.en.label").fill("Typed in this tab");
  await expect(page.locator("[data-saving]")).toContainText("saved elsewhere");
  await page.locator('.editor-bar [value="save"]').click();
  await page.locator(".refusal").waitFor();
  await expect(field(page, "basics.en.label")).toHaveValue("Typed in this tab");
  await page.locator('.editor-bar [value="save"]').click();
  await page.locator("[data-flash]").waitFor();
  await page.locator('[action$="/take-back"] button').click();
  await expect(field(page, "basics.en.label")).toHaveValue("Typed in the other tab");
});

test("The editor is accessible on a phone, with an entry open and a field to correct.", async ({
  ownApp,
  newPage,
}) => {
  const page = await anOwner(ownApp, newPage, { width: 360 });
  await page.goto(EDITOR);
  await page.locator('[id="work.0"] summary').click();
  await expect(field(page, "work.0.en.name")).toBeVisible();
  await expect(field(page, "work.0.fr.name"), "one column at a time").toBeHidden();
  await page.locator('[name="shown"][value="fr"]').check();
  await expect(field(page, "work.0.fr.name")).toBeVisible();
  expect(await problemsOf(page, "editor")).toEqual([]);
  await field(page, "work.0.both.startDate").fill("once");
  await page.locator('.editor-bar [value="preview"]').click();
  await page.waitForURL("**?check");
  await expect(field(page, "work.0.both.startDate")).toHaveAttribute("aria-invalid", "true");
  expect(await problemsOf(page, "fields to correct")).toEqual([]);
});

test("Without scripts a draft is saved, put in order and published.", async ({
  ownApp,
  newPage,
}) => {
  const page = await anOwner(ownApp, newPage, { hasScripts: false });
  await page.goto(EDITOR);
  await page.locator('[action$="/discard"] button').click();
  await field(page, "basics.en.label").fill("Typed without scripts");
  await page.locator('[id="interests.0"] [data-act="down"]').click();
  await expect(page.locator('[id="interests.1"] [data-title]')).toHaveText("Sourdough bread");
  await page.locator('.editor-bar [value="preview"]').click();
  await publish(page);
  await page.goto("/");
  await expect(page.locator(".cv-label")).toHaveText("Typed without scripts");
});
