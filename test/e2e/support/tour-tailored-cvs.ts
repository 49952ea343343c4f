import { expect, type Page } from "@playwright/test";
import { prepareTailoring, tailorCv } from "./tailored-cvs";
import type { Visit } from "./tours";

/** The pages of tailored CVs: before there is anything to tailor, each template, the comparison and the removal. */
export async function tourTailoredCvs(page: Page, visit: Visit): Promise<void> {
  await page.goto("/cv");
  await visit(page, "no tailored cvs");
  await prepareTailoring(page);
  await page.goto("/cv");
  await showPictures(page);
  await visit(page, "tailoring");
  for (const template of ["modern", "tech", "compact", "spacious"]) {
    await tailorCv(page, template);
    await page.locator(".receipt-part .promises li").first().waitFor();
    await showPictures(page);
    await visit(page, `cv ${template}`);
  }
  await page.locator(".compare button").click();
  await page.locator(".compared .drawn-page").first().waitFor();
  await visit(page, "compared cvs");
  await page.goto("/cv");
  await visit(page, "tailored cvs");
}

/** Pictures of templates are drawn when one comes to see them. */
async function showPictures(page: Page): Promise<void> {
  for (const picture of await page.locator("img.template-picture").all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).not.toHaveJSProperty("naturalWidth", 0);
  }
  await page.locator("h1").scrollIntoViewIfNeeded();
}
