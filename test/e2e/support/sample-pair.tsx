import type { Page } from "playwright-core";
import { html } from "hono/html";
<<<<<<< HEAD:test/e2e/sample-pair.tsx
import { LetterPairView } from "../../src/features/letters/pages/views/letter-pair";
import type { LetterDetail } from "../../src/features/letters/api/schemas";
import type { Language } from "../../src/platform/language";
import { aLetterDetail } from "../features/letters/sample-letter";
=======
import { LetterPairView } from "../../../src/features/letters/views/letter-pair";
import type { LetterDetail } from "../../../src/features/letters/schemas";
import type { Language } from "../../../src/platform/language";
import { aLetterDetail } from "../../features/letters/sample-letter";
>>>>>>> f5fc25b (browser tests: each stands in a folder named as its feature):test/e2e/support/sample-pair.tsx
import { aCompany, askForLetters } from "./world";

type Sample = { readonly language: Language; readonly letter?: Partial<LetterDetail> };

/** The page of a letter of the visitor's own, with sources and notices that no model has to be asked for. */
export async function openSamplePair(page: Page, { language, letter }: Sample): Promise<void> {
  const pair = await html`${(
    <LetterPairView letter={aLetterDetail(letter)} language={language} heading="h1" />
  )}`;
  await askForLetters(page, aCompany());
  await page.route(/\/letters\/\d+$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /<section class="pair".*?<\/section>(?=<p class="after)/s,
      () => pair,
    );
    await route.fulfill({ response, body });
  });
  await page.goto((await page.locator(".drawer a").first().getAttribute("href")) ?? "");
  await page.locator("#motivation-2").waitFor();
}
