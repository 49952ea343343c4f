import type { Page } from "@playwright/test";
import { LetterNotice } from "../../../src/features/letters/api/schemas";
import { candidates } from "../../features/letters/sample-letter";
import { expect, test } from "../support/fixtures";
import { askWithoutScripts, openMenu } from "../support/letters";
import { openSamplePair } from "../support/sample-pair";

test.use({ language: "en" });

const letter = { notices: LetterNotice.options, company_candidates: candidates };

test("One of several companies can be picked.", async ({ visitor: page }) => {
  await openSamplePair(page, { language: "en", letter });
  const sent = postedBy(page);
  await page.locator(".candidates button").first().click();
  expect(Object.fromEntries(await sent), "fields").toEqual({
    company_name: "Orange",
    language: "en",
    length: "short",
    tone: "warm",
    job_title: "Network architect",
    company_pick: "wikidata:Q1431486",
  });
  // A letter has just been written: the pause is told, and the pick is not lost.
  await page.locator(".refusal").waitFor();
  // The answer is on the screen before the browser module runs, which unticks the pick.
  await page.waitForLoadState("load");
  const pick = page.locator('[name="company_pick"]');
  await expect(pick, "the pick is kept").toBeChecked();
  await expect(page.locator("#letter-tone")).toHaveValue("warm");
  await expect(page.locator("#job-title"), "the options are open").toBeVisible();
  await page.locator("#company").fill("Another");
  await expect(pick, "the pick is not for another company").not.toBeChecked();
});

test.describe("Without JavaScript", () => {
  test.use({ hasScripts: false });

  test("another draft can be requested, and the earlier letters stay.", async ({
    visitor: page,
  }) => {
    await askWithoutScripts(page);
    const earlier = new URL(page.url()).pathname;
    await openMenu(page);
    const sent = postedBy(page);
    await page.locator(".pair-head form button").first().click();
    expect((await sent).get("again")).toBe("1");
    await page.goto("/letters");
    await expect(page.locator(`.drawer a[href="${earlier}"]`), "earlier letters").toHaveCount(1);
  });
});

async function postedBy(page: Page): Promise<URLSearchParams> {
  const request = await page.waitForRequest((each) => each.method() === "POST");
  return new URLSearchParams(request.postData() ?? "");
}
