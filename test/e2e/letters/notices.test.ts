import type { Page } from "playwright-core";
import { LetterNotice } from "../../../src/features/letters/api/schemas";
import { candidates } from "../../features/letters/sample-letter";
import { assert, assertEqual } from "../support/report";
import { openSamplePair } from "../support/sample-pair";
import { aCompany, type World, withVisitor } from "../support/world";

const letter = { notices: LetterNotice.options, company_candidates: candidates };

/** How a pair came to be, and what one may do about it. */
export async function checkNotices(world: World): Promise<void> {
  const { check } = world.report;
  await check("one of several companies can be picked", () => pick(world));
  await check("another draft is asked for, and the earlier letters stay", () => again(world));
}

function pick(world: World): Promise<void> {
  return withVisitor(world, { language: "en" }, async ({ page }) => {
    await openSamplePair(page, { language: "en", letter });
    const sent = postedBy(page);
    await page.locator(".candidates button").first().click();
    assertEqual(
      Object.fromEntries(await sent),
      {
        company_name: "Orange",
        language: "en",
        length: "short",
        tone: "warm",
        job_title: "Network architect",
        company_pick: "wikidata:Q1431486",
      },
      "fields",
    );
    // A letter has just been written: the pause is told, and the pick is not lost.
    await page.locator(".refusal").waitFor();
    // The answer is on the screen before the browser module runs, which unticks the pick.
    await page.waitForLoadState("load");
    assert(await page.locator('[name="company_pick"]').isChecked(), "the pick is kept");
    assertEqual(await page.locator("#letter-tone").inputValue(), "warm", "tone");
    assert(await page.locator("#job-title").isVisible(), "the options are open");
    await page.locator("#company").fill("Another");
    assert(!(await page.locator('[name="company_pick"]').isChecked()), "not for another company");
  });
}

function again(world: World): Promise<void> {
  return withVisitor(world, { language: "en", hasScripts: false }, async ({ page }) => {
    await page.locator("#company").fill(aCompany());
    await page.locator('form[data-request] > button[type="submit"]').click();
    await page.waitForURL(/\/letters\/\d+$/);
    const earlier = new URL(page.url()).pathname;
    const sent = postedBy(page);
    await page.locator(".pair-head form button").first().click();
    assertEqual((await sent).get("again"), "1", "again");
    await page.goto("/letters");
    assertEqual(await page.locator(`.drawer a[href="${earlier}"]`).count(), 1, "earlier letters");
  });
}

async function postedBy(page: Page): Promise<URLSearchParams> {
  const request = await page.waitForRequest((each) => each.method() === "POST");
  return new URLSearchParams(request.postData() ?? "");
}
