import { execFile } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "../support/fixtures";
import { onPath } from "../support/members";
import { fromSetup, ORIGIN } from "../support/shared-app";

const run = promisify(execFile);

/** As typed in `folder`; npm runs the script in the package and tells it where it was called. */
const npmRun = (script: string, args: readonly string[], folder = process.cwd()) =>
  run("npm", ["--prefix", process.cwd(), "run", "--silent", script, "--", ...args], {
    cwd: folder,
    // npm hands its own setting down, and the outer one would win.
    env: { ...process.env, INIT_CWD: undefined, npm_config_local_prefix: undefined },
  });

test.describe("In English", () => {
  test.use({ language: "en" });

  test("npm run invite prints a link that opens the gate.", async ({ page }) => {
    const args = ["--profile", "recruiter", "--for", "hiring team", "--origin", fromSetup(ORIGIN)];
    const { stdout } = await npmRun("invite", args);
    await page.goto(stdout.trim());
    await page.waitForURL(onPath("/letters"));
    await expect(page.locator("#request-submit"), "the gate at the first page").toBeEnabled();
    await expect(page.locator(".gate")).toContainText("those who hire");
  });
});

test("npm run demo leaves three PDFs where it was called.", async () => {
  const folder = test.info().outputPath("demo");
  await mkdir(folder, { recursive: true });
  const { stdout } = await npmRun("demo", ["Airbus", "--language", "en"], folder);
  expect(stdout, "the letters are printed").toContain("Airbus");
  const files = (await readdir(folder)).toSorted();
  expect(files).toEqual([
    "lettre_anti_motivation_Airbus.pdf",
    "lettre_motivation_Airbus.pdf",
    "lettres_Airbus.pdf",
  ]);
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    expect(bytes.subarray(0, 5).toString(), `first bytes of ${file}`).toBe("%PDF-");
  }
});
