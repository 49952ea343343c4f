import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import {
  addSentence,
  editorIsLive,
  expectCaretInSight,
  INVENTED,
  openEditor,
  save,
} from "../support/editor";
import { DESKTOP, PHONE } from "../support/looks";
import { problemsOf } from "../support/problems";

const looks = [
  { language: "fr", width: PHONE },
  { language: "en", width: DESKTOP },
] as const;

for (const look of looks) {
  test.describe(`In ${look.language} at ${look.width} px`, () => {
    test.use(look);

    test("editor, conflict and versions are accessible.", async ({ visitor: page, context }) => {
      await openEditor(page);
      const problems: string[] = [];
      const see = async (state: string) => problems.push(...(await problemsOf(page, state)));
      await see("editor");
      await saveInAnotherTab(page, await context.newPage());
      await addSentence(page, INVENTED);
      await page.locator(".flag", { hasText: "87" }).first().waitFor();
      await expectCaretInSight(page);
      await see("flags");
      await page.locator(".edit-bar button[type=submit]").click();
      await page.locator(".refusal").waitFor();
      await see("conflict");
      await page.evaluate(`document.querySelector(".edit").noValidate = true`);
      await page.locator("#motivation_subject").fill("");
      await page.locator(".edit-bar button[type=submit]").click();
      await page.locator(".field-error").waitFor();
      await see("wrong field");
      await page.locator("#motivation_subject").fill("Subject: hello");
      await save(page);
      await see("edited letter");
      await page.locator('.versions a[href$="version=1"]').click();
      await page.locator(".earlier").waitFor();
      await see("earlier version");
      expect(problems).toEqual([]);
    });
  });
}

async function saveInAnotherTab(page: Page, other: Page): Promise<void> {
  await other.goto(page.url());
  await editorIsLive(other);
  await addSentence(other, "Another.");
  await save(other);
}
