import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Language, languages } from "../platform/language";
import { Resume, versionOf } from "../features/profile";
import { run } from "./run";

/** Applies the migrations, and seeds the sample profile unless there is a profile already. */
export async function prepareDatabase(wranglerArgs: readonly string[]): Promise<void> {
  const target = ["--local", ...persistArgs(wranglerArgs)];
  await run("wrangler", ["d1", "migrations", "apply", "DB", ...target]);
  const seed = await Promise.all(
    languages.map(async (language) => {
      const text = await readFile(`src/features/profile/sample/resume.${language}.json`, "utf8");
      return insertProfile(language, Resume.parse(JSON.parse(text)), "INSERT OR IGNORE");
    }),
  );
  await executeSql(seed.join("\n"), target);
}

/** Runs SQL against a D1 through wrangler; `target` says which: `--local`, `--remote`, `--persist-to`. */
export async function executeSql(sql: string, target: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "atelier-"));
  const file = join(folder, "statements.sql");
  await writeFile(file, sql, { mode: 0o600 });
  await execute(["--file", file, ...target]).finally(() =>
    rm(folder, { recursive: true, force: true }),
  );
}

/** The JSON answer of one statement. By command: what wrangler runs from a file answers nothing in the cloud. */
export const querySql = (sql: string, target: readonly string[]): Promise<string> =>
  execute(["--json", "--command", sql, ...target]);

const TRIES = 20;
const BETWEEN_TRIES_MS = 250;

/** A local app that runs may be writing at this very moment: the same file, another process. Nothing is written then. */
async function execute(args: readonly string[]): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run("wrangler", ["d1", "execute", "DB", "--yes", ...args]);
    } catch (error) {
      const isBusy = error instanceof Error && error.message.includes("SQLITE_BUSY");
      if (!isBusy || tries === TRIES) throw error;
      await sleep(BETWEEN_TRIES_MS);
    }
  }
}

export async function insertProfile(
  language: Language,
  resume: Resume,
  verb: "INSERT OR IGNORE" | "INSERT OR REPLACE",
): Promise<string> {
  const values = [language, JSON.stringify(resume), await versionOf(resume)].map(quoted);
  return `${verb} INTO profiles (language, resume, version, updated_at) VALUES (${values.join(", ")}, ${Date.now()});`;
}

/** wrangler's own `--persist-to`, which every command of one start must agree on. */
export function persistArgs(args: readonly string[]): string[] {
  const index = args.indexOf("--persist-to");
  const folder = index >= 0 ? args[index + 1] : undefined;
  if (folder) return ["--persist-to", folder];
  return args.filter((arg) => arg.startsWith("--persist-to="));
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
