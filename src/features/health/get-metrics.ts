import type { Ctx } from "../../platform/context";
import { DURATION_BUCKETS, isolateCounters } from "../../platform/metrics";
import { countEndedJobs, measureJobs } from "../../engines/jobs";
import { modelLedger, type DaySpending } from "../../engines/models";
import { type Metric, PROMETHEUS_TYPE, type Sample, writePrometheus } from "./prometheus";
import { requireMetricsToken } from "./require-metrics-token";

/**
 * It writes Prometheus text. `atelier_isolate_*` counts only what the answering isolate has seen since it started, so it
 * must not be summed. The rest is true of the whole product: it is read from D1 and from the day's ledger.
 */
export async function getMetrics(ctx: Ctx, authorization: string) {
  await requireMetricsToken(ctx, authorization);
  const [jobs, ended, spending] = await Promise.all([
    measureJobs(ctx),
    countEndedJobs(ctx),
    modelLedger(ctx.env, ctx.now()).spending() as Promise<DaySpending>,
  ]);
  const text = writePrometheus([
    gauge("atelier_queue_depth", "Jobs that wait to be claimed.", [{ value: jobs.waiting }]),
    gauge(
      "atelier_watchdog_lag_seconds",
      "By how much the oldest open job outlived its deadline.",
      [{ value: jobs.watchdogLagSeconds }],
    ),
    gauge(
      "atelier_jobs_ended_last_hour",
      "Jobs that ended in the last hour, by kind and end.",
      ended.map(({ kind, status, count }) => ({ labels: { kind, status }, value: count })),
    ),
    ...spendingMetrics(spending),
    ...isolateMetrics(),
  ]);
  return { type: PROMETHEUS_TYPE, text };
}

function spendingMetrics({ spent, committed, budget, tokensIn, tokensOut }: DaySpending): Metric[] {
  const dollars = (microUsd: number) => microUsd / 1_000_000;
  return [
    gauge("atelier_model_spend_usd", "Spent on models this UTC day.", [{ value: dollars(spent) }]),
    gauge("atelier_model_committed_usd", "Spent, or reserved by calls under way, this UTC day.", [
      { value: dollars(committed) },
    ]),
    gauge("atelier_model_budget_usd", "The day's budget for models.", [{ value: dollars(budget) }]),
    gauge("atelier_model_tokens", "Tokens of model calls this UTC day.", [
      { labels: { direction: "in" }, value: tokensIn },
      { labels: { direction: "out" }, value: tokensOut },
    ]),
  ];
}

function isolateMetrics(): Metric[] {
  const { requests, durations, refusals } = isolateCounters;
  const requestSamples = [...requests].map(([key, value]) => {
    const [route = "", status = ""] = key.split("|");
    return { labels: { ...routeLabels(route), status }, value };
  });
  const sockets = requestSamples.filter(({ labels }) => labels.status === "101");
  return [
    counter("atelier_isolate_requests_total", "Answers of this isolate.", requestSamples),
    {
      name: "atelier_isolate_request_duration_seconds",
      type: "histogram",
      help: "From the first middleware to the answer, in this isolate.",
      samples: [...durations].flatMap(([route, { buckets, sum, count }]): Sample[] => {
        const labels = routeLabels(route);
        let below = 0;
        const bounds = DURATION_BUCKETS.map((bound, index): Sample => {
          below += buckets[index] ?? 0;
          return { suffix: "_bucket", labels: { ...labels, le: bound }, value: below };
        });
        return [
          ...bounds,
          { suffix: "_bucket", labels: { ...labels, le: "+Inf" }, value: count },
          { suffix: "_sum", labels, value: sum },
          { suffix: "_count", labels, value: count },
        ];
      }),
    },
    counter("atelier_isolate_sockets_opened_total", "WebSockets this isolate has handed over.", [
      { value: sockets.reduce((sum, { value }) => sum + value, 0) },
    ]),
    counter(
      "atelier_isolate_limit_refusals_total",
      "Requests this isolate refused by the limit of their route.",
      [...refusals].map(([limit, value]) => ({ labels: { limit }, value })),
    ),
  ];
}

function routeLabels(route: string) {
  const [method = "", path = ""] = route.split(" ");
  return { method, route: path };
}

const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name,
  type: "gauge",
  help,
  samples,
});
const counter = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name,
  type: "counter",
  help,
  samples,
});
