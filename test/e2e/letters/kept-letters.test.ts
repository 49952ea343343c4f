import type { Page } from "@playwright/test";
import sampleEn from "../../../src/features/profile/sample/resume.en.json" with { type: "json" };
import { importProfile } from "../support/app";
import { expect, test } from "../support/fixtures";
import { aCompany, askForLetters, askWithoutScripts, openGate } from "../support/letters";

// Both tests change an app as a whole. In one worker they share one of their own, and start it once.
test.describe.configure({ mode: "default" });

const editedProfile = {
  ...sampleEn,
  work: sampleEn.work.map((work) => ({
    ...work,
    highlights: work.highlights.map((highlight) => `${highlight}, twice over`),
  })),
};

test.describe("In English", () => {
  test.use({ language: "en" });

  test("letters say what has changed in the profile, and are written anew without JavaScript.", async ({
    ownApp,
    newPage,
  }) => {
    const company = aCompany();
    const origin = ownApp.origin();
    const before = await newPage({ origin });
    await openGate(before);
    await askForLetters(before, company);
    // A pair from the cache takes no pause: the next request is free to come at once.
    const page = await newPage({ origin, hasScripts: false });
    await openGate(page);
    await askWithoutScripts(page, company);
    const earlier = new URL(page.url()).pathname;
    await expect(page.locator(".stale"), "notices before").toHaveCount(0);
    await importProfile(ownApp.state, editedProfile, "en");
    await page.reload();
    await expect(page.locator(".stale ins").first()).toHaveText(/, twice over$/);
    await page.goto("/letters");
    await expect(page.locator(".drawer .stale-mark"), "marks in the drawer").toHaveCount(1);
    await renew(page, earlier);
    await expect(page.locator(".stale"), "notices after").toHaveCount(0);
    await page.goto("/letters");
    await expect(page.locator(".drawer li"), "the earlier pair is kept").toHaveCount(2);
    await expect(page.locator(".drawer .stale-mark"), "marks after").toHaveCount(1);
  });
});

async function renew(page: Page, earlier: string): Promise<void> {
  await page.goto(earlier);
  await page.locator(".stale button").click();
  const isNewPair = ({ pathname }: URL) => /\/letters\/\d+$/.test(pathname) && pathname !== earlier;
  await page.waitForURL(isNewPair);
}

test("Letters are still there after a restart.", async ({ ownApp, newPage }) => {
  const page = await newPage({ origin: ownApp.origin() });
  await openGate(page);
  const company = aCompany();
  await askForLetters(page, company);
  const { pathname } = new URL(page.url());
  await page.goto("about:blank");
  await ownApp.restart();
  // Cookies know hosts, not ports.
  await page.goto(ownApp.origin() + pathname);
  await expect(page.locator("h1#pair-title")).toContainText(company);
  await expect(page.locator(".sheet")).toHaveCount(2);
});
