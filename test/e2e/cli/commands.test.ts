import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { assert, assertEqual } from "../support/report";
import { startServer } from "../support/server";
import { aCompany, askForLetters, type World, withVisitor } from "../support/world";

const run = promisify(execFile);

/** What the README has one type. */
export async function checkCli(world: World): Promise<void> {
  const { check } = world.report;
  await check("npm run invite prints a link that opens the gate", () => invite(world));
  await check("npm run demo leaves three PDFs where it was called", () => inFolder(demo));
  await check("what was written is still there after a restart", () =>
    inFolder((folder) => restart(world, folder)),
  );
}

async function inFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "atelier-cli-"));
  await act(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

/** As typed in `folder`; npm runs the script in the package and tells it where it was called. */
const npmRun = (script: string, args: readonly string[], folder = process.cwd()) =>
  run("npm", ["--prefix", process.cwd(), "run", "--silent", script, "--", ...args], {
    cwd: folder,
    // npm hands its own setting down, and the outer one would win.
    env: { ...process.env, INIT_CWD: undefined, npm_config_local_prefix: undefined },
  });

async function demo(folder: string): Promise<void> {
  const { stdout } = await npmRun("demo", ["Airbus", "--language", "en"], folder);
  assert(stdout.includes("Airbus"), "the letters are printed");
  const files = (await readdir(folder)).toSorted();
  assertEqual(
    files,
    ["lettre_anti_motivation_Airbus.pdf", "lettre_motivation_Airbus.pdf", "lettres_Airbus.pdf"],
    "files",
  );
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    assertEqual(bytes.subarray(0, 5).toString(), "%PDF-", `first bytes of ${file}`);
  }
}

async function invite(world: World): Promise<void> {
  const args = ["--profile", "recruiter", "--for", "hiring team", "--origin", world.origin];
  const { stdout } = await npmRun("invite", args);
  await withVisitor(world, { language: "en", visits: 0 }, async ({ page }) => {
    await page.goto(stdout.trim());
    await page.waitForURL((url) => url.pathname === "/letters");
    assert(await page.locator("#request-submit").isEnabled(), "the gate is open at the first page");
    const card = (await page.locator(".gate").textContent()) ?? "";
    assert(card.includes("those who hire"), card);
  });
}

async function restart(world: World, folder: string): Promise<void> {
  const first = await startServer({ kept: folder });
  await withVisitor({ ...world, origin: first.origin }, {}, async ({ page }) => {
    const company = aCompany();
    await askForLetters(page, company);
    const { pathname } = new URL(page.url());
    await page.goto("about:blank");
    await first.stop();
    // Cookies know hosts, not ports.
    const second = await startServer({ kept: folder });
    await page
      .goto(second.origin + pathname)
      .then(async () => {
        const title = await page.locator("h1#pair-title").textContent();
        assert(title?.includes(company), `the title is ${title}`);
        assertEqual(await page.locator(".sheet").count(), 2, "sheets");
      })
      .finally(second.stop);
  }).finally(first.stop);
}
