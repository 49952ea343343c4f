import { readFile } from "node:fs/promises";
import { expect, test } from "../support/fixtures";
import { inEveryLook } from "../support/looks";
import { register } from "../support/members";
import { problemsOf } from "../support/problems";
import { tourTranscripts } from "../support/tour-transcripts";
import {
  askForUnheardVideo,
  captionForm,
  openCaptions,
  openSegment,
  panelText,
  pastePanel,
  saveSegment,
  segments,
} from "../support/transcripts";

test.describe("The page of a transcript", () => {
  test.use({ language: "en" });

  test("goes on with the panel of a video that nobody can hear.", async ({ member }) => {
    const { page } = member;
    await askForUnheardVideo(page);
    await expect(page.locator(".refusal")).toContainText("Paste the transcript");
    await page.locator("#panel").fill(panelText);
    await captionForm(page).locator('button[type="submit"]').click();
    await expect(segments(page)).toHaveCount(4);
    await expect(page.locator("#n3 .segment-time")).toHaveAttribute("href", /[?&]t=83s/);
  });

  test("takes a caption file that is dropped.", async ({ member }) => {
    const { page } = member;
    await page.goto("/transcripts");
    await openCaptions(page);
    const hint = captionForm(page).locator("[data-drop-hint]");
    await expect(hint).toBeVisible();
    const transfer = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(["1\\n00:00:01,000 --> 00:00:03,000\\nGood morning\\n"], "Morning.srt"));
      return data;
    })()`);
    await captionForm(page)
      .locator("[data-drop]")
      .dispatchEvent("drop", { dataTransfer: transfer });
    await captionForm(page).locator('button[type="submit"]').click();
    await expect(page.locator("h1")).toHaveText("Morning");
    await expect(segments(page)).toHaveCount(1);
  });

  test("changes a segment in its place by the keyboard alone, and leaves it with Escape.", async ({
    member,
  }) => {
    const { page } = member;
    await pastePanel(page);
    await page.locator("#n2 [data-edit]").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#segment-text")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.locator("#n2 [data-edit]")).toBeFocused();
    await page.keyboard.press("Enter");
    await page.locator("#segment-text").fill("We begin with the quay.");
    await page.keyboard.press("Control+Enter");
    await expect(page.locator("#n2 .said")).toHaveText("We begin with the quay.");
    await expect(page.locator("#n2 [data-edit]")).toBeFocused();
    await expect(page.locator(".transcripts > [data-status]")).toHaveText("Segment changed.");
    await page.reload();
    await expect(page.locator("#n2 .said")).toHaveText("We begin with the quay.");
  });

  test("shows the other words where somebody was faster, and keeps one's own.", async ({
    member,
  }) => {
    const { page } = member;
    await pastePanel(page);
    await openSegment(page, 2);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await openSegment(other, 2);
    await other.locator("#segment-text").fill("We start with the harbour.");
    await saveSegment(other);
    await expect(other.locator("#n2 .said")).toHaveText("We start with the harbour.");
    await page.locator("#segment-text").fill("We begin with the bridge.");
    await saveSegment(page);
    await expect(page.locator("#n2 blockquote")).toContainText("We start with the harbour.");
    await expect(page.locator("#segment-text")).toHaveValue("We begin with the bridge.");
    await saveSegment(page);
    await expect(page.locator("#n2 > .said")).toHaveText("We begin with the bridge.");
    await other.close();
  });

  test("renames a speaker everywhere, undoes it, and gives its files.", async ({ member }) => {
    const { page } = member;
    await pastePanel(page);
    await page.locator("#speaker-name").fill("Nora Exemple");
    await page.keyboard.press("Enter");
    await expect(page.locator(".speaker")).toHaveText([
      "Nora Exemple",
      "Sacha",
      "Nora Exemple",
      "Sacha",
    ]);
    await page.locator("[data-undo]").click();
    await expect(page.locator(".speaker")).toHaveText(["Nora", "Sacha", "Nora", "Sacha"]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('.exports a[href$="format=srt"]').click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toContain("00:01:23,000 -->");
  });

  test("finds and replaces by the keyboard alone, and takes it back.", async ({ member }) => {
    const { page } = member;
    await pastePanel(page);
    await page.keyboard.press("f");
    await expect(page.locator("#find")).toBeFocused();
    await page.keyboard.type("THE");
    const count = page.locator("[data-find-count]");
    await expect(count).toHaveText("1 of 4");
    await page.keyboard.press("Enter");
    await expect(count).toHaveText("2 of 4");
    await page.keyboard.press("Shift+Enter");
    await expect(count).toHaveText("1 of 4");
    await page.locator("#replace").focus();
    await page.keyboard.type("our");
    await page.keyboard.press("Enter");
    await expect(page.locator("#n2 .said")).toHaveText("We begin with our harbour.");
    await expect(page.locator(".transcripts > [data-status]")).toHaveText("1 hit replaced.");
    await expect(count).toHaveText("1 of 3");
    await page.locator('.find button[value="all"]').press("Enter");
    await expect(page.locator("#n4 .said")).toHaveText("ourn our storm stays our secret.");
    await expect(count).toHaveText("Not found");
    await page.locator('.find button[formaction$="/undo"]').press("Enter");
    await expect(page.locator("#n4 .said")).toHaveText("Then the storm stays our secret.");
    await expect(page.locator("#n2 .said")).toHaveText("We begin with our harbour.");
    await expect(count).toHaveText("1 of 3");
    await page.locator("#find").press("Escape");
    await expect(page.locator(".find summary")).toBeFocused();
  });

  test("says that it has changed elsewhere, and replaces at the second attempt.", async ({
    member,
  }) => {
    const { page } = member;
    await pastePanel(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await openSegment(other, 1);
    await other.locator("#segment-text").fill("Good evening, everybody.");
    await saveSegment(other);
    await expect(other.locator("#n1 > .said")).toHaveText("Good evening, everybody.");
    await other.close();
    await page.keyboard.press("f");
    await page.locator("#find").fill("harbour");
    await page.locator("#replace").fill("quay");
    await page.locator('.find button[value="all"]').click();
    await expect(page.locator(".find .refusal")).toBeVisible();
    await expect(page.locator("#n1 .said")).toHaveText("Good evening, everybody.");
    await page.locator('.find button[value="all"]').click();
    await expect(page.locator("#n2 .said")).toHaveText("We begin with the quay.");
    await expect(page.locator(".find .refusal")).toHaveCount(0);
  });

  test("is found by what is said, at its second.", async ({ member }) => {
    const { page } = member;
    await pastePanel(page);
    await page.goto("/transcripts");
    await page.locator("#q").fill("LIGHTHOUSE");
    await page.keyboard.press("Enter");
    await page.locator(".found-rows a").click();
    await expect(page).toHaveURL(/\?t=83#n3$/);
    await expect(page.locator(".segment[data-asked] .said")).toHaveText(
      "The lighthouse is closed.",
    );
  });

  test("does all of it without scripts.", async ({ newPage }) => {
    const page = await newPage({ hasScripts: false });
    await register(page);
    await pastePanel(page);
    await page.locator("#n2 [data-edit]").click();
    await page.locator("#segment-text").fill("We begin with the quay.");
    await saveSegment(page);
    await expect(page.locator("#n2 .said")).toHaveText("We begin with the quay.");
    await page.locator("[data-undo]").click();
    await expect(page.locator("#n2 .said")).toHaveText("We begin with the harbour.");
    await page.locator(".find summary").click();
    await page.locator("#find").fill("LIGHTHOUSE");
    await page.locator("#find").press("Enter");
    await expect(page.locator("mark")).toHaveText("lighthouse");
    await page.locator("#replace").fill("quay");
    await page.locator('.find button[value="all"]').click();
    await expect(page.locator("#n3 .said")).toHaveText("The quay is closed.");
    await page.locator("a.minor").click();
    await page.locator("button.danger").click();
    await expect(page.locator(".empty-title")).toBeVisible();
  });
});

test.describe("On a phone", () => {
  test.use({ language: "en", width: 360 });

  test("what is found is seen under the bar that finds it.", async ({ member }) => {
    const { page } = member;
    await pastePanel(page, longPanel);
    await page.locator(".find summary").click();
    await page.locator("#find").fill("lighthouse");
    await page.locator('[data-find-step="1"]').click();
    await expect(page.locator("[data-find-count]")).toContainText("1");
    const bar = page.locator(".transcript-top");
    const found = segments(page).filter({ hasText: "lighthouse" }).locator(".said");
    await expect(found).toBeInViewport({ ratio: 1 });
    await expect
      .poll(async () => ((await found.boundingBox())?.y ?? 0) - endOf(await bar.boundingBox()))
      .toBeGreaterThanOrEqual(0);
  });
});

type Box = { readonly y: number; readonly height: number };
const endOf = (box: Box | null) => (box === null ? Number.NaN : box.y + box.height);

const longPanel = Array.from({ length: 40 }, (_, at) => [
  `0:${String(at + 10)}`,
  at === 25 ? "The lighthouse is closed." : `This is sentence ${at} of the tour.`,
])
  .flat()
  .join("\n");

inEveryLook(() => {
  test("the pages of transcripts are accessible.", async ({ member }) => {
    const problems: string[] = [];
    await tourTranscripts(member.page, async (page, state) => {
      problems.push(...(await problemsOf(page, state)));
    });
    expect(problems).toEqual([]);
  });
});
