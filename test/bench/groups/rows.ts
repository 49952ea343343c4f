import * as z from "zod";
import {
  createVisitor,
  followJob,
  requestLetters,
  type Visitor,
  visitPages,
} from "../../../src/cli/visitor";
import { endedJobsSql, strangersLettersSql } from "../../product/support/crowd";
import { prepareState } from "../local-state";
import { type Served, serveEntry } from "../serve";
import { median } from "../statistics";
import type { Row } from "../table";

const SIZES = [100, 10_000, 100_000];
const OWN_LETTERS = 12;
const TIMED = 200;

const Counted = z.object({ rowsRead: z.number() });

type Measured = { size: number; history: number; letter: number; job: number; historyMs: number };

/** Rows read by the queries of the hot routes as the table grows, and the time of a page of the history. */
export async function benchRows(): Promise<Row[]> {
  const product = await serveEntry("test/bench/workers/rows.ts");
  try {
    await prepareState(product);
    const visitor = createVisitor(() => product.origin);
    await visitPages(visitor);
    const id = await makeOwnLetters(product, visitor);
    await rowsReadBy(visitor, "/bench/jobs");
    const measured: Measured[] = [];
    for (const [index, size] of SIZES.entries()) {
      await seed(product, { from: (SIZES[index - 1] ?? 0) + 1, to: size });
      measured.push(await measure(visitor, { size, id }));
    }
    return rowsOf(measured);
  } finally {
    await product.dispose();
  }
}

async function makeOwnLetters({ origin }: Served, visitor: Visitor): Promise<number> {
  let id = 0;
  for (let count = 0; count < OWN_LETTERS; count += 1) {
    const { job_id: jobId } = await requestLetters(visitor, { company_name: `Company ${count}` });
    id = Number((await followJob(visitor, { origin, jobId })).result_id ?? id);
  }
  return id;
}

async function seed({ miniflare }: Served, crowd: { from: number; to: number }): Promise<void> {
  const db = await miniflare.getD1Database("DB");
  await db.prepare(strangersLettersSql(crowd)).run();
  await db.prepare(endedJobsSql(crowd)).run();
}

async function measure(
  visitor: Visitor,
  { size, id }: { size: number; id: number },
): Promise<Measured> {
  const times: number[] = [];
  for (let count = 0; count < TIMED; count += 1) {
    const startedAt = performance.now();
    await (await visitor.fetch("/api/letters/history")).arrayBuffer();
    times.push(performance.now() - startedAt);
  }
  return {
    size,
    history: await rowsReadBy(visitor, "/api/letters/history"),
    letter: await rowsReadBy(visitor, `/api/letters/${id}`),
    job: await rowsReadBy(visitor, "/bench/jobs"),
    historyMs: median(times),
  };
}

async function rowsReadBy(visitor: Visitor, path: string): Promise<number> {
  const response = await visitor.fetch(path, { headers: { "x-count-rows": "1" } });
  return Counted.parse(await response.json()).rowsRead;
}

function rowsOf(measured: readonly Measured[]): Row[] {
  const sizes = measured.map(({ size }) => size.toLocaleString("en")).join(" / ");
  const reads = (what: string, key: "history" | "letter" | "job"): Row => {
    const counts = measured.map((one) => one[key]);
    const isMet = new Set(counts).size === 1;
    return { what, figure: counts.join(" / "), goal: { text: "flat", isMet } };
  };
  const times = measured.map(({ historyMs }) => historyMs.toFixed(1));
  return [
    { what: "letters in the table", figure: sizes },
    reads(`rows read by a page of the history (${OWN_LETTERS} own letters)`, "history"),
    reads("rows read by one pair of letters", "letter"),
    reads("rows read when a job opens (place, estimate)", "job"),
    { what: "GET /api/letters/history, median", figure: `${times.join(" / ")} ms` },
  ];
}
