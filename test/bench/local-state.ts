import { applyMigrations, seedSampleProfile } from "../../src/cli/local-database";
import type { Served } from "./serve";

/** What `npm start` does to a new database: the migrations, then the sample profile. */
export async function prepareState({ miniflare }: Served): Promise<void> {
  const db = await miniflare.getD1Database("DB");
  await applyMigrations(db);
  await seedSampleProfile(db);
}
