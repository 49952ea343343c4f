/** They are upper bounds in seconds, as Prometheus histograms have them; `+Inf` is the count. */
export const DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export type Durations = { readonly buckets: number[]; sum: number; count: number };

/**
 * They count what this isolate has seen since it started. In the cloud isolates come and go, so the totals are in Analytics
 * Engine (binding EVENTS), one data point for each event counted here.
 */
export const isolateCounters = {
  startedAt: 0,
  /** The key is `METHOD pattern|status`. */
  requests: new Map<string, number>(),
  /** The key is `METHOD pattern`. */
  durations: new Map<string, Durations>(),
  /** The key is the name of the limit. */
  refusals: new Map<string, number>(),
};

export type RequestFacts = {
  /** It is `METHOD pattern`, or `METHOD unknown`. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
};

export function countRequest(env: Env, { route, status, durationMs }: RequestFacts): void {
  add(isolateCounters.requests, `${route}|${status}`);
  const durations = isolateCounters.durations.get(route) ?? {
    buckets: DURATION_BUCKETS.map(() => 0),
    sum: 0,
    count: 0,
  };
  isolateCounters.durations.set(route, durations);
  const seconds = durationMs / 1000;
  durations.sum += seconds;
  durations.count += 1;
  const index = DURATION_BUCKETS.findIndex((bound) => seconds <= bound);
  if (index >= 0) durations.buckets[index] = (durations.buckets[index] ?? 0) + 1;
  writeEvent(env, "request", { labels: [route, String(status)], numbers: [durationMs] });
}

export function countRefusal(env: Env, limit: string): void {
  add(isolateCounters.refusals, limit);
  writeEvent(env, "rate_limit_exceeded", { labels: [limit], numbers: [] });
}

type Facts = { readonly labels: readonly string[]; readonly numbers: readonly number[] };

/** The index is the event, the blobs are its labels, the doubles its numbers. Without the binding nothing is written. */
export function writeEvent(env: Env, event: string, { labels, numbers }: Facts): void {
  env.EVENTS?.writeDataPoint({ indexes: [event], blobs: [...labels], doubles: [...numbers] });
}

function add(counter: Map<string, number>, key: string): void {
  counter.set(key, (counter.get(key) ?? 0) + 1);
}
