import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { test } from "./support/fixtures";
import { askForLetters } from "./support/letters";
import { DESKTOP, inEveryLook } from "./support/looks";
import { tourOffers } from "./support/tour-offers";
import { tourPlans } from "./support/tour-plans";
import { tourTailoredCvs } from "./support/tour-tailored-cvs";
import { tourTranscripts } from "./support/tour-transcripts";
import {
  tourAccounts,
  tourAnalyses,
  tourChat,
  tourFiles,
  tourNotices,
  tourProfile,
  type Visit,
} from "./support/tours";

const folder = process.env["SCREENSHOTS"] ?? "test-results/screenshots";

test.beforeAll(() => mkdir(folder, { recursive: true }));

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`In ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    inEveryLook(() => {
      test("the pages of letters are photographed.", async ({ page, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourLetters(page, photographer(look, { fullPage: true }));
        if (look === `en-light-${DESKTOP}`) await photographForReadme(page);
      });

      test("the pages of accounts are photographed.", async ({ page, owner, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourAccounts({ page, owner }, photographer(look, { fullPage: true }));
      });

      test("the pages of files are photographed.", async ({ member, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourFiles(member.page, photographer(look, { fullPage: true }));
      });

      test("the pages of plans are photographed.", async ({ admin, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourPlans(admin.page, photographer(look, { fullPage: true }));
      });

      test("the pages of analyses are photographed.", async ({ member, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourAnalyses(member.page, photographer(look, { fullPage: true }));
      });

      test("the pages of offers are photographed.", async ({ member, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourOffers(member.page, photographer(look, { fullPage: true }));
      });

      test("the pages of tailored CVs are photographed.", async ({ member, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourTailoredCvs(member.page, photographer(look, { fullPage: true }));
      });

      test("the pages of transcripts are photographed.", async ({ member, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourTranscripts(member.page, photographer(look, { fullPage: true }));
      });

      test("the pages of one's own profile are photographed.", async ({
        member,
        language,
        width,
      }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourProfile(member.page, photographer(look, { fullPage: true }));
      });

      test("the pages of notices are photographed.", async ({ ada, bea, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        await tourNotices({ page: ada, other: bea }, photographer(look, { fullPage: true }));
      });

      test("the pages of the chat are photographed.", async ({ ada, bea, language, width }) => {
        const look = `${language}-${colorScheme}-${width}`;
        // A room is as high as the window.
        await tourChat(
          { page: ada, other: bea, language },
          photographer(look, { fullPage: false }),
        );
      });
    });
  });
}

function photographer(look: string, { fullPage }: { fullPage: boolean }): Visit {
  return async (page, state) => {
    await page.evaluate("document.fonts.ready");
    const path = join(folder, `${state.replaceAll(" ", "-")}-${look}.png`);
    await page.screenshot({ path, fullPage });
  };
}

async function tourLetters(page: Page, visit: Visit): Promise<void> {
  await page.goto("/");
  await visit(page, "cv");
  await page.goto("/letters?company=Airbus");
  await visit(page, "closed");
  await page.goto("/letters");
  await visit(page, "empty");
  await askForLetters(page, "Airbus");
  await page.goto("/letters");
  await visit(page, "letters");
  await page.goto("/nowhere");
  await visit(page, "not found");
  await page.goto("/letters");
  await page.locator(".drawer a").click();
  await page.locator("h1#pair-title").waitFor();
  await visit(page, "pair");
}

const photographForReadme = (page: Page) => page.screenshot({ path: join(folder, "letters.png") });
