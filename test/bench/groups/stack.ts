import { createVisitor, visitPages } from "../../../src/cli/visitor";
import { prepareState } from "../local-state";
import { keepAliveClient } from "../keep-alive";
import { type Served, serveEntry } from "../serve";
import { median } from "../statistics";
import { atMost, type Row } from "../table";
import { cpuMsOf } from "../workerd-process";

const ROUNDS = 9;
const REQUESTS = 2_000;
const WARM_UP = 4_000;

/** What the whole middleware stack costs over a bare Hono route: CPU of workerd for the same requests, by turns. */
export async function benchStack(): Promise<Row[]> {
  const stack = await serveEntry("test/bench/workers/stack.ts");
  const bare = await serveEntry("test/bench/workers/bare.ts");
  try {
    await prepareState(stack);
    const headers = await headersOfAVisitor(stack.origin);
    const clients = [stack, bare].map(({ origin }) =>
      keepAliveClient(`${origin}/bench/route`, headers),
    );
    for (const client of clients) await client.hammer(WARM_UP);
    const ratios: number[] = [];
    const costs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const ours = await cpuMsFor(stack, () => clients[0]?.hammer(REQUESTS));
      const theirs = await cpuMsFor(bare, () => clients[1]?.hammer(REQUESTS));
      ratios.push(ours / theirs);
      costs.push((ours * 1000) / REQUESTS);
    }
    for (const client of clients) client.close();
    const ratio = median(ratios);
    return [
      {
        what: "CPU of a request through the whole middleware, to that of a bare Hono route",
        figure: `${ratio.toFixed(2)} times`,
        goal: atMost(ratio, 1.8, " times"),
      },
      { what: "the same in absolute terms", figure: `${median(costs).toFixed(0)} µs` },
    ];
  } finally {
    await Promise.all([stack.dispose(), bare.dispose()]);
  }
}

/** With a session, and not as a navigation: neither a new cookie nor a visit is to be written. */
async function headersOfAVisitor(origin: string): Promise<Record<string, string>> {
  const visitor = createVisitor(() => origin);
  await visitPages(visitor);
  return { cookie: visitor.cookie(), "sec-fetch-dest": "empty", "accept-language": "fr,en;q=0.5" };
}

async function cpuMsFor({ pid }: Served, work: () => Promise<void> | undefined): Promise<number> {
  const before = cpuMsOf(pid);
  await work();
  return cpuMsOf(pid) - before;
}
