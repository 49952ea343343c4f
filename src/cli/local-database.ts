import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { type Language, languages } from "../platform/language";
import { Resume, versionOf } from "../features/profile";
import { configuredWorker } from "./configured-worker";
import { run } from "./run";

type LocalDatabase = Awaited<ReturnType<Miniflare["getD1Database"]>>;

/**
 * It applies the missing migrations, and seeds the sample profile unless there is a profile already. It keeps the same
 * record as `wrangler d1 migrations apply` without starting wrangler, which takes seconds each time.
 */
export async function prepareDatabase(state: string): Promise<void> {
  const { d1Databases, compatibilityDate } = configuredWorker();
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: "export default {}",
      compatibilityDate,
      d1Databases,
      cf: false,
      telemetry: { enabled: false },
      resourcePersistencePath: join(state, "v3"),
    }),
  );
  try {
    const db = await miniflare.getD1Database("DB");
    await applyMigrations(db);
    await seedSampleProfile(db);
  } finally {
    await miniflare.dispose();
  }
}

const APPLIED = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/** Each migration is one batch, so that a failing one leaves nothing behind. */
export async function applyMigrations(db: LocalDatabase): Promise<void> {
  await db.prepare(APPLIED).run();
  const { results } = await db.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  const files = (await readdir("migrations")).filter((name) => name.endsWith(".sql")).toSorted();
  for (const name of files.filter((file) => !applied.has(file))) {
    const text = await readFile(join("migrations", name), "utf8");
    const statements = text.split("--> statement-breakpoint").map((sql) => db.prepare(sql));
    const record = db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name);
    await db.batch([...statements, record]);
  }
}

export async function seedSampleProfile(db: LocalDatabase): Promise<void> {
  for (const language of languages) {
    const text = await readFile(`src/features/profile/sample/resume.${language}.json`, "utf8");
    const resume = Resume.parse(JSON.parse(text));
    await db.prepare(await insertProfile(language, resume, "INSERT OR IGNORE")).run();
  }
}

/** It runs SQL against a D1 through wrangler; `target` is `--local`, `--remote` or `--persist-to`. */
export async function executeSql(sql: string, target: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "atelier-"));
  const file = join(folder, "statements.sql");
  await writeFile(file, sql, { mode: 0o600 });
  await execute(["--file", file, ...target]).finally(() =>
    rm(folder, { recursive: true, force: true }),
  );
}

/**
 * It returns the JSON answer of one statement, run as a command, because what wrangler runs from a file answers nothing in
 * the cloud.
 */
export const querySql = (sql: string, target: readonly string[]): Promise<string> =>
  execute(["--json", "--command", sql, ...target]);

const TRIES = 20;
const BETWEEN_TRIES_MS = 250;

/** A running local app may be writing to the same file from another process, and then nothing is written. */
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

/** Every command of one start must agree on wrangler's own `--persist-to`. */
export function persistArgs(args: readonly string[]): string[] {
  const index = args.indexOf("--persist-to");
  const folder = index >= 0 ? args[index + 1] : undefined;
  if (folder) return ["--persist-to", folder];
  return args.filter((arg) => arg.startsWith("--persist-to="));
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
