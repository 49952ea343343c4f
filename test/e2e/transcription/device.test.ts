import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { aModelFile } from "../../support/model-file";
import { expect, test } from "../support/fixtures";
import { registerByPost } from "../support/members";
import { problemsOf } from "../support/problems";
import { recordingForm, sendRecording } from "../support/recordings";

const run = promisify(execFile);

/** As the owner of an atelier does it, beside the running app. */
async function putModel(state: string): Promise<void> {
  const file = join(state, "ggml-tiny.bin");
  await writeFile(file, aModelFile());
  await run("tsx", ["src/cli/speech-model.ts", file, "--persist-to", state]);
}

/** In the place of whisper.cpp it hears two words, once it is let go. */
const FAKE_WHISPER = `
const token = (text, from, to) => ({ text, p: 0.9, offsets: { from, to } });
const tokens = [token(" Harbour", 200, 700), token(" lights", 800, 1300), token(".", 1300, 1400)];
const segment = { text: " Harbour lights.", offsets: { from: 200, to: 1400 }, tokens };
export default async function createModule(given) {
  given.onRuntimeInitialized();
  return Object.assign(given, {
    FS_unlink() {}, init() {}, free() {}, cancel: () => false,
    FS_createDataFile(folder, name, bytes) { globalThis.modelBytes = bytes.length; },
    transcribe(values, language) {
      globalThis.heardLanguage = language;
      given.onProgress(40);
      const answer = () => given.onTranscribed({ result: { language: "en" }, transcription: [segment] });
      if (globalThis.isHeld) globalThis.letGo = answer;
      else setTimeout(answer);
    },
  });
}`;

type NewPage = (wanted: { origin?: string; width?: number }) => Promise<Page>;
type Wanted = { readonly origin: string; readonly width?: number };

/** A recording that waits, at the page on which this browser may listen to it. */
async function atDevicePage(newPage: NewPage, { origin, width = 1280 }: Wanted): Promise<Page> {
  const page = await newPage({ origin, width });
  await registerByPost(page.request, { origin, language: "en" });
  await page.goto("/transcripts");
  await expect(recordingForm(page)).toBeVisible();
  await sendRecording(page);
  await page.locator('a[href$="/device"]').click();
  await expect(page.locator("[data-device-start]")).toBeVisible();
  return page;
}

test.describe("A browser", () => {
  test.use({ language: "en" });
  test.beforeAll(({ ownApp }) => putModel(ownApp.state));

  test("listens to a recording by itself, from a click to the text.", async ({
    ownApp,
    newPage,
  }) => {
    const page = await atDevicePage(newPage, { origin: ownApp.origin() });
    await page.route("**/shout.wasm.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: FAKE_WHISPER }),
    );
    await expect(page.locator(".device")).toContainText("ggml-tiny, 4 KB");
    expect(await problemsOf(page, "the page on which this browser listens")).toEqual([]);
    await page.locator("#device-language").selectOption("en");
    await page.locator("[data-device-start]").press("Enter");
    await page.waitForURL(/\/transcripts\/[0-9a-f-]{36}$/);
    await expect(page.locator("[data-segments]")).toContainText("Harbour lights.");
    await expect(page.locator(".transcripts-head")).toContainText("heard by a browser");
  });

  test("stops when it is told to, and goes on after that with the model that it has.", async ({
    ownApp,
    newPage,
  }) => {
    const page = await atDevicePage(newPage, { origin: ownApp.origin(), width: 360 });
    await page.route("**/shout.wasm.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: FAKE_WHISPER }),
    );
    await page.evaluate("globalThis.isHeld = true");
    await page.locator("[data-device-start]").click();
    await expect(page.locator("[data-device-status]")).toHaveText("Part 1 of 1 is listened to…");
    await expect(page.locator(".device progress")).toHaveJSProperty("value", 0.4);
    expect(await page.evaluate("globalThis.modelBytes")).toBe(4_096);
    expect(await problemsOf(page, "a browser that listens")).toEqual([]);
    await page.locator("[data-device-cancel]").press("Enter");
    await expect(page.locator("[data-device-status]")).toContainText("Stopped.");
    await expect(page.locator("[data-device-start]")).toBeFocused();
    await page.reload();
    await expect(page.locator("[data-device-status]")).toContainText("in this browser already");
    await page.route("**/api/speech/model/*", (route) => route.abort());
    await page.locator("[data-device-start]").click();
    await page.waitForURL(/\/transcripts\/[0-9a-f-]{36}$/);
    await expect(page.locator("[data-segments]")).toContainText("Harbour lights.");
  });

  test("can start whisper.cpp and its threads on that page, and on no other.", async ({
    ownApp,
    newPage,
  }) => {
    const page = await atDevicePage(newPage, { origin: ownApp.origin() });
    expect(await page.evaluate("crossOriginIsolated")).toBe(true);
    const started = `import(JSON.parse(document.querySelector("[data-device]").dataset.device).engine)
      .then(({ default: create }) => create({ print() {}, printErr() {} }))
      .then((module) => [typeof module.transcribe, typeof module.init])`;
    expect(await page.evaluate(started)).toEqual(["function", "function"]);
    await page.goto("/transcripts");
    expect(await page.evaluate("crossOriginIsolated")).toBe(false);
  });
});
