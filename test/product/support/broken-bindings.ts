import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env as workerEnv } from "cloudflare:workers";
import { vi } from "vitest";
import type { createApp } from "../../../src/app";
import { PASSWORD } from "../../support/accounts";
import { eventually, ORIGIN } from "../../support/context";
import { type Intercept, observeEnv } from "./observed-env";
import { addressFor, prepareFor, requestFor, type RouteWorld, testedEnv } from "./route-world";
import { changedTables, storedRows } from "./stored-rows";

/** `throws`: each call fails. `hangs`: no call ends before the answer is there. */
export type Fault = "throws" | "hangs";
export type BrokenCase = {
  readonly route: string;
  readonly binding: string;
  readonly fault: Fault;
  /** So many calls succeed first: the first read of D1 is that of the token. */
  readonly spared: number;
};

const bindings = Object.entries(testedEnv).flatMap(([name, binding]: [string, unknown]) => {
  const isCalled = typeof binding === "object" && binding !== null && !Array.isArray(binding);
  return isCalled && !("writeDataPoint" in binding) && name !== "ASSETS" ? name : [];
});

export const casesOf = (routes: readonly string[], faults: readonly Fault[]): BrokenCase[] =>
  routes.flatMap((route) =>
    bindings.flatMap((binding) =>
      faults.flatMap((fault) =>
        (binding === "DB" ? [0, 1, 2] : [0]).map((spared) => ({ route, binding, fault, spared })),
      ),
    ),
  );

/** Stands in what is sent; the log must not hold it. */
export const MARK = "marked-4c1b";
/** Stands in what the binding says; neither the log's reader needs it twice nor may an answer hold it. */
export const CAUSE = "cause-9d2e";

const freeText =
  /^(content|job_offer|company_name|description|topic|bio|first_name|last_name|full_name|reason|about|identifier|q|search|message)$/;

const marked = (name: string, value: unknown): unknown =>
  freeText.test(name) && typeof value === "string" ? `${value} ${MARK}` : value;

function withMarks(body: string, type: string): string {
  if (type === "application/json") {
    return JSON.stringify(JSON.parse(body), marked);
  }
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [
    name,
    String(marked(name, value)),
  ]);
  return new URLSearchParams(fields as [string, string][]).toString();
}

/** It fails or holds every call of one binding; `release` ends what it held. */
function brokenBy({ binding, fault, spared }: BrokenCase) {
  const held = Promise.withResolvers<void>();
  let isBroken = true;
  let calls = -spared;
  const intercept = ((call: string, run: () => unknown) => {
    if (!isBroken || !call.startsWith(`${binding}.`)) return run();
    calls += 1;
    if (calls <= 0) return run();
    if (fault === "hangs") return held.promise.then(run);
    return Promise.reject(new Error(`${binding} is down: ${CAUSE}`));
  }) as Intercept;
  const release = () => {
    isBroken = false;
    held.resolve();
  };
  return { intercept, release, calls: () => Math.max(0, calls) };
}

export type Outcome = {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly retryAfter: string | null;
  /** The number of calls of the binding that failed or were held. */
  readonly calls: number;
  readonly lines: string;
  /** The tables that a request wrote to although it was answered with an error of ours. */
  readonly halfWritten: readonly string[];
};

/** Everything that must not stand in a line of the log. */
const secretsOf = ({ owner }: RouteWorld, headers: Record<string, string>) => [
  MARK,
  PASSWORD,
  owner.email,
  "$scrypt$",
  ...Object.values(headers).flatMap((value) =>
    value.length > 20 ? value.replace(/^\w+[= ]/, "") : [],
  ),
];

/** It asks a route while one binding is broken. `leaks` names what the log holds and should not. */
export async function askBroken(
  { app, world }: { readonly app: ReturnType<typeof createApp>; readonly world: RouteWorld },
  broken: BrokenCase,
): Promise<Outcome & { readonly leaks: readonly string[] }> {
  const { route } = broken;
  await prepareFor(route, world);
  const headers = await headersFor(route, world);
  const request = await requestFor(route, world, { isServed: true });
  const { intercept, release, calls } = brokenBy(broken);
  const env = { ...testedEnv, ANSWER_WITHIN_MS: broken.fault === "hangs" ? "250" : "600000" };
  const log = listenToLog();
  const execution = createExecutionContext();
  const body =
    typeof request.body === "string" ? withMarks(request.body, request.type) : request.body;
  const asked = new Request(ORIGIN + request.url, {
    method: request.method,
    headers: {
      "cf-connecting-ip": addressFor(route),
      "accept-language": "en",
      ...(body !== undefined && { "content-type": request.type }),
      ...(/\/(live|ws)$/.test(route) && { upgrade: "websocket", origin: ORIGIN }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  await jobsHaveEnded();
  const before = await storedRows();
  const response = await app.fetch(asked, observeEnv(env, intercept).env, execution);
  const { status } = response;
  const text = await textOf(response, release);
  const failed = calls();
  release();
  await waitOnExecutionContext(execution);
  const lines = await log();
  // A call that was only held up may still end after its answer; another binding that fails comes after the rows, and a repeat
  // of the request completes what it did not do.
  const hasFailed = status >= 500 && broken.fault === "throws" && broken.binding === "DB";
  return {
    halfWritten: hasFailed ? changedTables(before, await storedRows()) : [],
    status,
    type: response.headers.get("content-type") ?? "",
    text,
    retryAfter: response.headers.get("retry-after"),
    calls: failed,
    lines,
    leaks: secretsOf(world, headers).filter((secret) => lines.includes(secret)),
  };
}

/** These jobs of an earlier case change rows until they end; the others do not run in this world. */
const running = "('letters', 'cv-analysis', 'transcription', 'billing-event', 'billing-reconcile')";

const jobsHaveEnded = () =>
  eventually(async () => {
    const open = `select count(*) as count from jobs where kind in ${running} and ended_at is null`;
    return (await workerEnv.DB.prepare(open).first<{ count: number }>())?.count === 0;
  });

export const headersFor = (route: string, world: RouteWorld) =>
  world.headersOf[/\/admin\b/.test(route) ? "super_admin" : "owner"]();

/** A download may wait for its binding after its answer has begun, and breaks off when that fails. */
async function textOf(response: Response, release: () => void): Promise<string> {
  response.webSocket?.accept();
  response.webSocket?.close();
  if (response.status < 400) release();
  return response.text().catch(() => "");
}

/** It keeps the lines of the log, also those of a module that loads late. */
function listenToLog() {
  const lines: string[] = [];
  const spies = (["log", "info", "warn", "error"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...texts: unknown[]) => {
      lines.push(texts.map(String).join(" "));
    }),
  );
  return async () => {
    await import("../../../src/platform/log-lines");
    await scheduler.wait(0);
    for (const spy of spies) spy.mockRestore();
    return lines.join("\n");
  };
}
