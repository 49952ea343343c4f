import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { describe, it } from "vitest";
import { jobs } from "../../../src/engines/jobs/tables";

const MIGRATION = "0009_job-results.sql";

describe("the rows of jobs from before their results were texts", () => {
  it("survive, with the same results and with a deadline", async ({ expect }) => {
    const at = env.MIGRATIONS.findIndex(({ name }) => name === MIGRATION);
    const migration = env.MIGRATIONS[at];
    if (!migration) throw new Error(`There is no ${MIGRATION}`);
    // The table as it was: made by the statements that name it in the migrations before this one.
    await env.DB.prepare("DROP TABLE jobs").run();
    const before = env.MIGRATIONS.slice(0, at).flatMap(({ queries }) => queries);
    for (const query of before.filter((sql) => /(TABLE|ON) `jobs`/.test(sql))) {
      await env.DB.prepare(query).run();
    }
    const insert = env.DB.prepare(
      "INSERT INTO jobs (id, kind, owner_id, status, result_id, created_at, ended_at) VALUES (?, 'letters', 'o', ?, ?, 1000, 2000)",
    );
    await env.DB.batch([
      insert.bind("made", "completed", 42),
      insert.bind("failed", "failed", null),
    ]);

    await env.DB.batch(migration.queries.map((query) => env.DB.prepare(query)));
    const rows = await drizzle(env.DB).select().from(jobs).orderBy(jobs.status);
    expect(rows).toMatchObject([
      { id: "made", resultId: "42", createdAt: 1_000, deadlineAt: 901_000, endedAt: 2_000 },
      { id: "failed", resultId: null, deadlineAt: 901_000 },
    ]);
  });
});
