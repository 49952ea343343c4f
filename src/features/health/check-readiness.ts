import { sql } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { describeError } from "../../platform/log";
import { measureJobs } from "../../engines/jobs";
import type { CheckResult, Readiness } from "./api/schemas";

/** Each check has this time limit, so that one that hangs does not hide what the others found. */
const CHECK_TIMEOUT_MS = 2_000;
/** A deep queue is an alert; at ten times that depth its consumer has probably stopped. */
const UNREADY_FACTOR = 10;
/** The watchdog ends a job within seconds of its deadline, so a job a minute late means that it is not running. */
const LONGEST_LAG_SECONDS = 60;

/** It runs all checks at once. A check fails by its own time limit, its own error or its own threshold. */
export async function checkReadiness(ctx: Ctx): Promise<Readiness> {
  const jobs = measureJobs(ctx);
  jobs.catch(() => undefined); // Two checks await it, each with its own time limit.
  const [database, cache, files, queue_depth, watchdog_lag] = await Promise.all([
    check(ctx, "database", { ask: () => ctx.db.run(sql`SELECT 1`).then(() => undefined) }),
    check(ctx, "cache", { ask: () => ctx.env.CACHE.get("health").then(() => undefined) }),
    check(ctx, "files", { ask: () => ctx.env.FILES.head("health").then(() => undefined) }),
    check(ctx, "queue_depth", {
      ask: () => jobs.then(({ waiting }) => waiting),
      max: ctx.config.QUEUE_DEPTH_ALERT * UNREADY_FACTOR,
    }),
    check(ctx, "watchdog_lag", {
      ask: () => jobs.then(({ watchdogLagSeconds }) => watchdogLagSeconds),
      max: LONGEST_LAG_SECONDS,
    }),
  ]);
  const checks = { database, cache, files, queue_depth, watchdog_lag };
  const isReady = Object.values(checks).every(({ status }) => status === "ok");
  return { status: isReady ? "ready" : "not_ready", checks };
}

type Check = { readonly ask: () => Promise<number | undefined>; readonly max?: number };

async function check(ctx: Ctx, name: string, { ask, max = 0 }: Check): Promise<CheckResult> {
  const begunAt = ctx.now().getTime();
  const outcome = await Promise.race([
    ask().catch((error: unknown) => {
      ctx.log.error("readiness_check_failed", { check: name, error: describeError(error) });
      return "unreachable" as const;
    }),
    timeout(),
  ]);
  const duration_ms = ctx.now().getTime() - begunAt;
  if (typeof outcome === "string") return { status: "failed", duration_ms, reason: outcome };
  if (outcome === undefined) return { status: "ok", duration_ms };
  if (outcome <= max) return { status: "ok", duration_ms, value: outcome };
  return { status: "failed", duration_ms, value: outcome, reason: "above_limit" };
}

const timeout = () =>
  new Promise<"timed_out">((resolve) => {
    setTimeout(() => resolve("timed_out"), CHECK_TIMEOUT_MS);
  });
