import { createVisitor, visitPages } from "../../../src/cli/visitor";
import { prepareState } from "../local-state";
import { keepAliveClient } from "../keep-alive";
import { type Served, serveEntry } from "../serve";
import { median } from "../statistics";
import { atMost, type Row } from "../table";
import { cpuMsOf } from "../workerd-process";

const ROUNDS = 15;
const REQUESTS = 4_000;

/**
 * What the whole middleware stack costs over a bare Hono route: CPU of workerd for the same requests, by turns. The goal is
 * that of the middleware itself; a line in the log costs the same whoever writes it, and is shown beside it.
 */
export async function benchStack(): Promise<Row[]> {
  const entries = ["bare", "unlogged-stack", "stack"];
  const served: Served[] = [];
  try {
    for (const entry of entries) served.push(await serveEntry(`test/bench/workers/${entry}.ts`));
    const [bare = [], unlogged = [], whole = []] = await measureByTurns(served);
    const toBare = (costs: readonly number[]) =>
      median(costs.map((cost, round) => cost / (bare[round] ?? Number.NaN)));
    const ratio = toBare(unlogged);
    return [
      {
        what: "CPU of a request through the whole middleware, to that of a bare Hono route",
        figure: `${ratio.toFixed(2)} times`,
        goal: atMost(ratio, 1.8, " times"),
      },
      {
        what: "the same with the line that each request writes to the log",
        figure: `${toBare(whole).toFixed(2)} times`,
      },
      {
        what: "in absolute terms: bare, through the middleware, with its line",
        figure: [bare, unlogged, whole].map((costs) => `${median(costs).toFixed(0)} µs`).join(", "),
      },
    ];
  } finally {
    await Promise.all(served.map((each) => each.dispose()));
  }
}

/** Microseconds of CPU a request, by round, of each. */
async function measureByTurns(served: readonly Served[]): Promise<number[][]> {
  const stack = served.at(-1);
  if (!stack) throw new Error("Nothing is served");
  await prepareState(stack);
  const headers = await headersOfAVisitor(stack.origin);
  const costs = served.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [index, { origin, pid }] of served.entries()) {
      const client = keepAliveClient(`${origin}/bench/route`, headers);
      const cpuMs = await cpuMsFor(pid, () => client.hammer(REQUESTS));
      client.close();
      // The first round warms up.
      if (round >= 0) costs[index]?.push((cpuMs * 1000) / REQUESTS);
    }
  }
  return costs;
}

/** With a session, and not as a navigation: neither a new cookie nor a visit is to be written. */
async function headersOfAVisitor(origin: string): Promise<Record<string, string>> {
  const visitor = createVisitor(() => origin);
  await visitPages(visitor);
  return { cookie: visitor.cookie(), "sec-fetch-dest": "empty", "accept-language": "fr,en;q=0.5" };
}

async function cpuMsFor(pid: number, work: () => Promise<void>): Promise<number> {
  const before = cpuMsOf(pid);
  await work();
  return cpuMsOf(pid) - before;
}
