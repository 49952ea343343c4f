import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { createExecutionContext } from "cloudflare:test";
import { createApp } from "../../src/app";
import { listAndMeasure } from "../../src/engines/jobs/job-projection";
import { openedRecord } from "../../src/engines/jobs/job-record";
import { aGuest, ORIGIN, seedProfile } from "../support/context";
import { aJobOrder } from "../support/jobs";
import { aLetter } from "../support/letters";
import { endedJobsSql, strangersLettersSql } from "./support/crowd";
import { observeEnv, rowsReadBy, type Statement } from "./support/observed-env";

const SMALL = 100;
const LARGE = 100_000;
const app = createApp();

/** The statements that a route sends to D1. */
async function statementsOf(path: string, headers: Record<string, string>) {
  const { env: observed, statements } = observeEnv(env);
  const request = new Request(`${ORIGIN}${path}`, { headers });
  const response = await app.fetch(request, observed, createExecutionContext());
  if (!response.ok) throw new Error(await response.text());
  return statements();
}

async function planOf({ sql, params }: Statement): Promise<string[]> {
  const plan = env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`).bind(...params);
  return (await plan.all<{ detail: string }>()).results.map(({ detail }) => detail);
}

describe("from 100 to 100,000 letters,", () => {
  const routes = new Map<string, { before: readonly Statement[]; rows: number }>();
  const jobs: { statements: readonly Statement[]; rows: number } = { statements: [], rows: 0 };

  beforeAll(async () => {
    await seedProfile();
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    await env.DB.batch([
      env.DB.prepare(strangersLettersSql({ from: 1, to: SMALL })),
      env.DB.prepare(endedJobsSql({ from: 1, to: SMALL })),
    ]);
    for (const path of ["/api/letters/history", `/api/letters/${id}`]) {
      const before = await statementsOf(path, headers);
      routes.set(path.replace(/\d+$/, ":id"), { before, rows: await rowsReadBy(env.DB, before) });
    }
    const { env: observed, statements } = observeEnv(env);
    await listAndMeasure(observed, openedRecord(aJobOrder({ kind: "letters" }), Date.now()));
    jobs.statements = statements().filter(({ sql }) => /^select/i.test(sql));
    jobs.rows = await rowsReadBy(env.DB, jobs.statements);
    await env.DB.batch([
      env.DB.prepare(strangersLettersSql({ from: SMALL + 1, to: LARGE })),
      env.DB.prepare(endedJobsSql({ from: SMALL + 1, to: LARGE })),
    ]);
  });

  it.for(["/api/letters/history", "/api/letters/:id"])(
    "%s reads the same rows",
    async (path, { expect }) => {
      const route = routes.get(path);
      expect(route?.rows).toBeGreaterThan(0);
      expect(await rowsReadBy(env.DB, route?.before ?? [])).toBe(route?.rows);
    },
  );

  it.for(["/api/letters/history", "/api/letters/:id"])(
    "%s scans and sorts nothing",
    async (path, { expect }) => {
      const plans = await Promise.all((routes.get(path)?.before ?? []).map(planOf));
      expect(plans.length).toBeGreaterThan(0);
      // Besides the row's own letters: today's profiles and sources by their keys, for the row's own list of facts.
      const found =
        /^(SEARCH generated_letters USING (INTEGER PRIMARY KEY|(COVERING )?INDEX generated_letters_visitor)|SEARCH (profiles|member_profiles|company_readings) USING INDEX sqlite_autoindex_|SCAN (page|fact VIRTUAL TABLE INDEX)|LIST SUBQUERY|CO-ROUTINE page|CREATE BLOOM FILTER)/;
      for (const step of plans.flat()) expect(step).toMatch(found);
    },
  );

  it("the place in the queue and the estimate read the same rows", async ({ expect }) => {
    expect(jobs.rows).toBeGreaterThan(0);
    expect(await rowsReadBy(env.DB, jobs.statements)).toBe(jobs.rows);
  });
});
