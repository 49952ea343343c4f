import { applyMigrations, seedSampleProfile } from "../../src/cli/local-database";
import type { Served } from "./serve";

/** Does to a new database the same as `npm start`: the migrations, then the sample profile. */
export async function prepareState({ miniflare }: Served): Promise<void> {
  const db = await miniflare.getD1Database("DB");
  await applyMigrations(db);
  await seedSampleProfile(db);
}
