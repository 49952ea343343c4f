import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it, vi } from "vitest";
import { createApp } from "../../src/app";
import { aPerson } from "../support/accounts";
import { ORIGIN } from "../support/context";
import { accountsSql, SEARCH_ALLOWANCE } from "./support/account-crowd";
import { observeEnv, rowsReadBy } from "./support/observed-env";

vi.setConfig({ testTimeout: 120_000 });

const app = createApp();

/** Accounts by the thousand. */
async function aCrowd(from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += 5_000) {
    const crowd = { from: start, to: Math.min(to, start + 5_000) - 1 };
    await env.DB.prepare(accountsSql(crowd)).run();
  }
}

async function rowsOf(path: string, headers: Record<string, string>): Promise<number> {
  const observed = observeEnv(env);
  const request = new Request(`${ORIGIN}${path}`, { headers });
  const response = await app.fetch(request, observed.env, createExecutionContext());
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  await response.arrayBuffer();
  const reads = observed.statements().filter(({ sql }) => /^\s*select/i.test(sql));
  return rowsReadBy(env.DB, reads);
}

describe("the list of people and its search", () => {
  it("read as many rows among 100,000 accounts as among 100", async ({ expect }) => {
    const admin = await aPerson({ role: "admin" });
    const paths = [
      "/api/v1/users",
      "/api/v1/users?page=3&limit=20",
      "/api/v1/users/except-me",
      "/api/v1/users?search=crowd-7",
      "/api/v1/users?search=sample7",
      "/api/v1/admin/users",
      "/api/v1/admin/users?role=admin",
      "/api/v1/admin/users?status=active",
      "/api/v1/admin/users?role=user&status=active",
      "/api/v1/admin/users?search=crowd-9@exa&status=active",
      "/api/v1/admin/dashboard",
    ];
    const measure = async () => {
      const rows: Record<string, number> = {};
      for (const path of paths) rows[path] = await rowsOf(path, admin.headers);
      return rows;
    };
    await aCrowd(0, 100);
    const few = await measure();
    await aCrowd(100, 100_000);
    const many = await measure();
    for (const path of paths) {
      const allowance = path.includes("search") ? SEARCH_ALLOWANCE : 0;
      expect(many[path], path).toBeLessThanOrEqual(Number(few[path]) + allowance);
    }
    expect(await rowsOf("/api/v1/users?after=90000&limit=20", admin.headers)).toBeLessThan(100);
  });
});
