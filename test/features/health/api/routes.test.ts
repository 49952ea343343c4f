import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { version } from "../../../../package.json";
import { createApp } from "../../../../src/app";
import { checkReadiness } from "../../../../src/features/health/check-readiness";
import { writePrometheus } from "../../../../src/features/health/prometheus";
import { jobs } from "../../../../src/engines/jobs/tables";
import { ORIGIN, testCtx } from "../../../support/context";

const app = createApp();
const TOKEN = "a token that only the tests know";

function ask(path: string, headers: Record<string, string> = {}, vars: object = {}) {
  const all = { ...headers, "accept-language": "en", "cf-connecting-ip": crypto.randomUUID() };
  const request = new Request(ORIGIN + path, { headers: all });
  return app.fetch(request, { ...env, ...vars }, createExecutionContext());
}

describe("the health check", () => {
  it("reports that the process lives, with its name, environment and version", async ({
    expect,
  }) => {
    const response = await ask("/health", {}, { ENVIRONMENT: "staging" });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      status: "healthy",
      app_name: "atelier",
      environment: "staging",
      version,
    });
  });

  it("reports ready when everything is there", async ({ expect }) => {
    const response = await ask("/health/ready");
    expect(await response.json()).toMatchObject({ status: "ready" });
    expect(response.status).toBe(200);
  });

  it("reports not ready when a store fails, and says which", async ({ expect }) => {
    const FILES = { head: () => Promise.reject(new Error("gone")) };
    const response = await ask("/health/ready", {}, { FILES });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      status: "not_ready",
      checks: { files: { status: "failed", reason: "unreachable" }, database: { status: "ok" } },
    });
  });

  it("does not wait for a store that hangs", async ({ expect }) => {
    const CACHE = { get: () => new Promise(() => undefined) };
    const response = await ask("/health/ready", {}, { CACHE });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      checks: { cache: { status: "failed", reason: "timed_out" }, files: { status: "ok" } },
    });
  });

  it("reports a watchdog that does not end jobs that are over their deadline", async ({
    expect,
  }) => {
    const ctx = testCtx();
    const id = crypto.randomUUID();
    const deadlineAt = Date.now() - 120_000;
    const createdAt = deadlineAt - 900_000;
    await ctx.db
      .insert(jobs)
      .values({ id, kind: "letters", ownerId: "o", status: "processing", createdAt, deadlineAt });
    const { status, checks } = await checkReadiness(ctx);
    expect(status).toBe("not_ready");
    expect(checks.watchdog_lag).toMatchObject({ status: "failed", reason: "above_limit" });
    expect(checks.watchdog_lag.value).toBeGreaterThanOrEqual(120);
    await ctx.db.update(jobs).set({ status: "failed", endedAt: Date.now() });
  });
});

describe("metrics", () => {
  it("are not found while no token is configured", async ({ expect }) => {
    expect((await ask("/metrics", { authorization: "Bearer " })).status).toBe(404);
  });

  it.for([[undefined], ["Bearer wrong"], [`Basic ${TOKEN}`], [`Bearer ${TOKEN} `.slice(0, -2)]])(
    "are refused with %s",
    async ([authorization], { expect }) => {
      const headers = authorization === undefined ? {} : { authorization };
      const response = await ask("/metrics", headers, { METRICS_TOKEN: TOKEN });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain("atelier_");
    },
  );

  it("report on the whole atelier and on this isolate separately", async ({ expect }) => {
    const ctx = testCtx();
    const now = Date.now();
    const rows = ["completed", "completed", "failed"].map((status) => ({
      id: crypto.randomUUID(),
      kind: "measured",
      ownerId: "o",
      status: status as "completed" | "failed",
      createdAt: now,
      endedAt: now,
    }));
    await ctx.db.insert(jobs).values(rows);
    await ask("/health");
    const headers = { authorization: `Bearer ${TOKEN}` };
    const response = await ask("/metrics", headers, { METRICS_TOKEN: TOKEN });
    expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
    const text = await response.text();
    expect(text).toContain('atelier_jobs_ended_last_hour{kind="measured",status="completed"} 2\n');
    expect(text).toContain('atelier_jobs_ended_last_hour{kind="measured",status="failed"} 1\n');
    expect(text).toMatch(/^atelier_model_budget_usd 1$/m);
    expect(text).toMatch(/^atelier_queue_depth 0$/m);
    expect(text).toMatch(
      /^atelier_isolate_requests_total\{method="GET",route="\/health",status="200"\} \d+$/m,
    );
    expect(text).toMatch(/_bucket\{method="GET",route="\/health",le="\+Inf"\} \d+$/m);
  });

  it("escape the characters that Prometheus could not read", ({ expect }) => {
    const samples = [{ labels: { path: 'a"b\\c\nd' }, value: 1 }];
    expect(writePrometheus([{ name: "m", type: "gauge", help: "h", samples }])).toBe(
      '# HELP m h\n# TYPE m gauge\nm{path="a\\"b\\\\c\\nd"} 1\n',
    );
  });
});
