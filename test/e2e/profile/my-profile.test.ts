import type { Page } from "@playwright/test";
import { aZip } from "../../support/files/recipes";
import { expect, test } from "../support/fixtures";
import { tabTo } from "../support/keyboard";
import { PHONE } from "../support/looks";
import { problemsOf } from "../support/problems";

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const titlesIn = (page: Page, section: string) =>
  page.locator(`[data-entries="${section}"] [data-title]`).allTextContents();
const kept = (page: Page) => expect(page.locator("[data-saving]")).toContainText("Kept here");

async function saveProfile(page: Page): Promise<void> {
  await page.locator('.editor-bar [value="save"]').click();
  await expect(page.locator("[data-flash]")).toContainText("Profile saved");
}

async function addEntry(page: Page, name: string, values: Record<string, string>): Promise<void> {
  await page.locator(`[data-new="${name.split(".")[0]}"] > summary`).click();
  for (const [key, value] of Object.entries(values)) {
    await field(page, `${name}.${key}`).fill(value);
  }
}

const archive = () =>
  Buffer.from(
    aZip([
      {
        name: "Profile.csv",
        text: "First Name,Last Name,Headline,Summary,Geo Location,Websites\nNora,Exemple,Head baker,Bakes bread for a whole town,Lyon,\n",
      },
      {
        name: "Email Addresses.csv",
        text: "Email Address,Confirmed,Primary\nnora@exemple.example,Yes,Yes\n",
      },
      {
        name: "Positions.csv",
        text: "Company Name,Title,Description,Location,Started On,Finished On\nMoulin,Miller,Milled 40 sacks a day,Lyon,Mar 2015,Feb 2018\n",
      },
    ]),
  );

/** A canvas draws it, so that it is a picture that browsers show. */
async function aPhoto(page: Page): Promise<Buffer> {
  const url = await page.evaluate<string>(`(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [96, 120];
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#336699";
    pen.fillRect(0, 0, 96, 120);
    return canvas.toDataURL("image/png");
  })()`);
  return Buffer.from(url.split(",")[1] ?? "", "base64");
}

test.describe("A member's own profile", () => {
  test.use({ language: "en" });

  test("is filled by form, put in order by keyboard, and still there after a reload.", async ({
    member: { page },
  }) => {
    await page.goto("/profile");
    await field(page, "basics.en.name").fill("Nora Exemple");
    await field(page, "basics.en.label").fill("Baker");
    await addEntry(page, "work.0", { "en.position": "Baker", "en.highlights": "Baked 900 loaves" });
    await addEntry(page, "work.1", { "en.position": "Seller" });
    await kept(page);
    await page.reload();
    await expect(field(page, "basics.en.name"), "nothing is lost").toHaveValue("Nora Exemple");
    await page.locator("#work-title").click();
    await tabTo(page, '[id="work.1"] [data-act="up"]');
    await page.keyboard.press("Enter");
    expect(await titlesIn(page, "work")).toEqual(["Seller", "Baker"]);
    await saveProfile(page);
    expect(await titlesIn(page, "work")).toEqual(["Seller", "Baker"]);

    await page.locator('[id="work.0"] [data-act="remove"]').click();
    await page.keyboard.press("Enter");
    await expect(page.locator('[id="work.0"]'), "put back").not.toHaveClass(/removed/);
    await page.locator(".raises summary").click();
    await page.locator('.raises a[href="#skills"]').click();
    await expect(page.locator("#skills")).toBeInViewport();
  });

  test("takes two fields of a LinkedIn archive, and shows a photo.", async ({
    member: { page },
  }) => {
    await page.goto("/profile");
    await field(page, "basics.en.name").fill("Nora Exemple");
    await field(page, "basics.en.label").fill("Baker");
    await saveProfile(page);
    await page.locator('a[href="/profile/import"]').click();
    const file = { name: "archive.zip", mimeType: "application/zip", buffer: archive() };
    await page.locator("#file").setInputFiles(file);
    await page.locator('.import button[type="submit"]').click();
    const box = (id: string) => page.locator(`[name="accept.${id}"]`);
    await expect(box("basics.label"), "it would replace a value").not.toBeChecked();
    expect(await problemsOf(page, "proposal")).toEqual([]);
    for (const each of await page.locator(".offers input").all()) await each.uncheck();
    await box("basics.email").check();
    await box("work.0").check();
    await page.locator('.request button[type="submit"]').click();
    await expect(page.locator("[data-flash]")).toContainText("2 fields taken over");
    await expect(field(page, "basics.both.email")).toHaveValue("nora@exemple.example");
    await expect(field(page, "basics.en.label")).toHaveValue("Baker");
    expect(await titlesIn(page, "work")).toEqual(["Miller"]);

    const buffer = await aPhoto(page);
    await page.locator("#photo").setInputFiles({ name: "me.png", mimeType: "image/png", buffer });
    await page.locator('[action="/profile/photo"] button').click();
    await expect(page.locator("[data-flash]")).toContainText("Photo kept");
    await expect(page.locator(".my-photo")).toHaveJSProperty("naturalWidth", 96);
    await page.locator('[action="/profile/photo/remove"] button').click();
    await expect(page.locator(".my-photo")).toHaveCount(0);
  });

  test("is saved once the draft that is on its way has arrived.", async ({ member: { page } }) => {
    const held = Promise.withResolvers<void>();
    await page.route("**/profile/draft", async (route) => {
      const response = await route.fetch({ maxRetries: 2 });
      await held.promise;
      await route.fulfill({ response });
    });
    await page.goto("/profile");
    const answered = page.waitForRequest("**/profile/draft");
    await field(page, "basics.en.name").fill("Nora Exemple");
    await answered;
    await page.locator('.editor-bar [value="save"]').click();
    held.resolve();
    await expect(page.locator("[data-flash]")).toContainText("Profile saved");
  });

  test("loses the text of neither of two tabs.", async ({ member: { page } }) => {
    await page.goto("/profile");
    await field(page, "basics.en.name").fill("Nora Exemple");
    await saveProfile(page);
    const other = await page.context().newPage();
    await other.goto("/profile");
    await field(other, "basics.en.label").fill("Typed in the other tab");
    await saveProfile(other);
    await field(page, "basics.en.label").fill("Typed in this tab");
    await page.locator('.editor-bar [value="save"]').click();
    await page.locator(".refusal").waitFor();
    await expect(field(page, "basics.en.label")).toHaveValue("Typed in this tab");
    await saveProfile(page);
    await expect(field(page, "basics.en.label")).toHaveValue("Typed in this tab");
  });
});

for (const width of [PHONE, 1280]) {
  test.describe(`The editor of one's own profile at ${width} px`, () => {
    test.use({ language: "en", width });

    test("is accessible empty, filled and with a field to correct.", async ({
      member: { page },
    }) => {
      await page.goto("/profile");
      expect(await problemsOf(page, "empty")).toEqual([]);
      await field(page, "basics.en.name").fill("Nora Exemple");
      await addEntry(page, "work.0", { "en.position": "Baker", "both.startDate": "once" });
      await page.locator('.editor-bar [value="save"]').click();
      await page.waitForURL("**?check");
      await expect(field(page, "work.0.both.startDate")).toHaveAttribute("aria-invalid", "true");
      await page.locator(".raises summary").click();
      expect(await problemsOf(page, "to correct")).toEqual([]);
      await page.goto("/profile?with=fr");
      await page.locator('[id="work.0"] summary').click();
      expect(await problemsOf(page, "two languages")).toEqual([]);
      await page.goto("/profile/import");
      expect(await problemsOf(page, "import")).toEqual([]);
    });
  });
}

test.describe("Without scripts a member's own profile", () => {
  test.use({ language: "en", hasScripts: false });

  test("is filled, put in order and saved.", async ({ newPage }) => {
    const page = await newPage({ hasScripts: false });
    await page.goto("/register");
    await page.locator("#email").fill(`sample-${crypto.randomUUID().slice(0, 12)}@example.test`);
    await page.locator("#password").fill("Sample-Orchard-42");
    await page.locator('.request button[type="submit"]').click();
    await page.goto("/profile");
    await field(page, "basics.en.name").fill("Nora Exemple");
    await addEntry(page, "interests.0", { "en.name": "Ovens" });
    await saveProfile(page);
    await addEntry(page, "interests.1", { "en.name": "Chess" });
    await saveProfile(page);
    await page.locator('[id="interests.1"] [data-act="up"]').click();
    await page.waitForURL(/#interests$/);
    expect(await titlesIn(page, "interests")).toEqual(["Chess", "Ovens"]);
  });
});
