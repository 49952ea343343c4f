import { glob, readFile } from "node:fs/promises";
import { insertProfile } from "../../src/cli/local-database";
import { Resume } from "../../src/features/profile/api/schemas";
import { languages } from "../../src/platform/language";
import type { Served } from "./serve";

/** What `npm start` does to a new database: the migrations, then the sample profile. */
export async function prepareState({ miniflare }: Served): Promise<void> {
  const db = await miniflare.getD1Database("DB");
  const files = (await Array.fromAsync(glob("migrations/*.sql"))).toSorted();
  for (const file of files) {
    const statements = (await readFile(file, "utf8")).split("--> statement-breakpoint");
    await db.batch(statements.map((sql) => db.prepare(sql)));
  }
  for (const language of languages) {
    const text = await readFile(`src/features/profile/sample/resume.${language}.json`, "utf8");
    const resume = Resume.parse(JSON.parse(text));
    await db.prepare(await insertProfile(language, resume, "INSERT OR IGNORE")).run();
  }
}
