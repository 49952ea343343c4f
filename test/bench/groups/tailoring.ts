import { anOffer } from "../../support/offers";
import { aGeneratedOffer, aGeneratedResume } from "../../support/tailoring-generated";
import { serveEntry, type Served } from "../serve";
import { median, quantile } from "../statistics";
import { atMost, type Row } from "../table";
import { cpuMsOf } from "../workerd-process";

const ENTRY = "test/bench/workers/tailoring.ts";
const PAIRS = 40;
const WARM_UP = 40;
const ROUNDS = 5;
const MOST_MISS_MS = 150;
const MOST_HIT_MS = 100;

/** The CPU that widgets cost in workerd, without the store: made anew, and taken from the cache. */
export async function benchTailoring(): Promise<Row[]> {
  const served = await serveEntry(ENTRY);
  try {
    const orders = Array.from({ length: PAIRS }, (_, seed) => ({
      resume: aGeneratedResume(seed),
      offer: anOffer(aGeneratedOffer(seed % 50)),
      now: "2026-11-30T10:00:00Z",
    }));
    const stored: string[] = [];
    for (let index = 0; index < WARM_UP; index += 1) {
      const { text } = await ask(served, "/miss", JSON.stringify(orders[index % PAIRS]));
      stored.push(text);
      await ask(served, "/hit", text);
    }
    const bodies = orders.map((order) => JSON.stringify(order));
    const miss = await askAll(served, "/miss", bodies);
    const hit = await askAll(served, "/hit", stored);
    return [
      msRow("widgets made anew, CPU, median", median(miss), MOST_MISS_MS),
      msRow("widgets made anew, CPU, 95 of 100 below", quantile(miss, 0.95), MOST_MISS_MS),
      msRow("widgets from the cache, CPU, 95 of 100 below", quantile(hit, 0.95), MOST_HIT_MS),
    ];
  } finally {
    await served.dispose();
  }
}

async function askAll(served: Served, path: string, bodies: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const body of bodies) times.push((await ask(served, path, body)).cpuMs);
  }
  return times;
}

async function ask({ origin, pid }: Served, path: string, body: string) {
  const before = cpuMsOf(pid);
  const response = await fetch(`${origin}${path}`, { method: "POST", body });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return { text, cpuMs: cpuMsOf(pid) - before };
}

const msRow = (what: string, ms: number, limit: number): Row => ({
  what,
  figure: `${ms.toFixed(1)} ms`,
  goal: atMost(ms, limit, " ms"),
});
