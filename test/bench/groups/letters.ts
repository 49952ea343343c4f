import {
  createVisitor,
  followJob,
  requestLetters,
  type Visitor,
  visitPages,
} from "../../../src/cli/visitor";
import { prepareState } from "../local-state";
import { type Served, serveProduct } from "../serve";
import { quantile } from "../statistics";
import { atMost, type Row } from "../table";
import { cpuMsOf } from "../workerd-process";

const WARM_UP = 30;
const MEASURED = 150;
const PARALLEL = [1, 8, 32];
const WINDOW_MS = 4_000;

/** From the request to the last event on the live socket, and how many at once. */
export async function benchLetters(): Promise<Row[]> {
  const product = await serveProduct();
  try {
    await prepareState(product);
    return [...(await latency(product)), ...(await throughput(product))];
  } finally {
    await product.dispose();
  }
}

async function latency(product: Served): Promise<Row[]> {
  const visitor = await aVisitor(product);
  const times: number[] = [];
  let cpuBeforeMs = 0;
  for (let count = 0; count < WARM_UP + MEASURED; count += 1) {
    if (count === WARM_UP) cpuBeforeMs = cpuMsOf(product.pid);
    const startedAt = performance.now();
    await makeLetters(product, visitor);
    if (count >= WARM_UP) times.push(performance.now() - startedAt);
  }
  const cpuMs = (cpuMsOf(product.pid) - cpuBeforeMs) / MEASURED;
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  return [
    { what: "POST to completed with three PDFs, p50", figure: `${p50.toFixed(0)} ms` },
    {
      what: "POST to completed with three PDFs, p95",
      figure: `${p95.toFixed(0)} ms`,
      goal: atMost(p95, 150, " ms"),
    },
    { what: "CPU of workerd for one pair, bindings included", figure: `${cpuMs.toFixed(0)} ms` },
  ];
}

async function throughput(product: Served): Promise<Row[]> {
  const rows: Row[] = [];
  for (const parallel of PARALLEL) {
    const visitors = await Promise.all(Array.from({ length: parallel }, () => aVisitor(product)));
    const startedAt = performance.now();
    const isOver = () => performance.now() - startedAt > WINDOW_MS;
    const pairs = await Promise.all(
      visitors.map(async (visitor) => {
        let made = 0;
        for (; !isOver(); made += 1) await makeLetters(product, visitor);
        return made;
      }),
    );
    const seconds = (performance.now() - startedAt) / 1000;
    const letters = (2 * pairs.reduce((sum, made) => sum + made, 0)) / seconds;
    rows.push({ what: `letters per second, ${parallel} in parallel`, figure: letters.toFixed(0) });
  }
  return rows;
}

async function aVisitor({ origin }: Served): Promise<Visitor> {
  const visitor = createVisitor(() => origin);
  await visitPages(visitor);
  return visitor;
}

let companies = 0;

async function makeLetters({ origin }: Served, visitor: Visitor): Promise<void> {
  companies += 1;
  const { job_id: jobId } = await requestLetters(visitor, { company_name: `Company ${companies}` });
  const { status, error } = await followJob(visitor, { origin, jobId });
  if (status !== "completed") throw new Error(`A job of the bench failed: ${error}`);
}
