import { createVisitor, visitPages } from "../../../src/cli/visitor";
import { prepareState } from "../local-state";
import { keepAliveClient } from "../keep-alive";
import { type Served, serveEntry } from "../serve";
import { median } from "../statistics";
import { atMost, type Row } from "../table";
import { cpuMsOf } from "../workerd-process";

/** Processes differ among themselves, by where their code and memory came to lie. */
const SETS = 3;
const ROUNDS = 7;
const WARM_UPS = 2;
const REQUESTS = 4_000;

const entries = ["bare", "unlogged-stack", "stack"] as const;
type Entry = (typeof entries)[number];
/** Microseconds of CPU a request. */
type Round = Readonly<Record<Entry, number>>;

/**
 * Measures the middleware stack over a bare Hono route: CPU of workerd for the same requests, by turns. The goal is
 * that of the middleware itself; a line in the log costs the same whoever writes it, and is shown beside it.
 */
export async function benchStack(): Promise<Row[]> {
  const rounds: Round[] = [];
  for (let set = 0; set < SETS; set += 1) rounds.push(...(await measureSet()));
  const toBare = (entry: Entry) => median(rounds.map((round) => round[entry] / round.bare));
  const ratio = toBare("unlogged-stack");
  return [
    {
      what: "CPU of a request through the whole middleware, to that of a bare Hono route",
      figure: `${ratio.toFixed(2)} times`,
      goal: atMost(ratio, 1.8, " times"),
    },
    {
      what: "the same with the line that each request writes to the log",
      figure: `${toBare("stack").toFixed(2)} times`,
    },
    {
      what: "in absolute terms: bare, through the middleware, with its line",
      figure: entries
        .map((entry) => `${median(rounds.map((round) => round[entry])).toFixed(0)} µs`)
        .join(", "),
    },
  ];
}

async function measureSet(): Promise<Round[]> {
  const served: Served[] = [];
  try {
    for (const entry of entries) served.push(await serveEntry(`test/bench/workers/${entry}.ts`));
    return await measureByTurns(served);
  } finally {
    await Promise.all(served.map((each) => each.dispose()));
  }
}

async function measureByTurns(served: readonly Served[]): Promise<Round[]> {
  const stack = served.at(-1);
  if (!stack) throw new Error("Nothing is served");
  await prepareState(stack);
  const headers = await headersOfAVisitor(stack.origin);
  const rounds: Round[] = [];
  for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
    const costs: number[] = [];
    for (const { origin, pid } of served) {
      const client = keepAliveClient(`${origin}/bench/route`, headers);
      const cpuMs = await cpuMsFor(pid, () => client.hammer(REQUESTS));
      client.close();
      costs.push((cpuMs * 1000) / REQUESTS);
    }
    const [bare = 0, unlogged = 0, whole = 0] = costs;
    if (round >= 0) rounds.push({ bare, "unlogged-stack": unlogged, stack: whole });
  }
  return rounds;
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
