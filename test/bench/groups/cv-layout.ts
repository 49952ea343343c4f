import { serveEntry } from "../serve";
import { median } from "../statistics";
import { atMost, type Row } from "../table";
import { cpuMsOf } from "../workerd-process";

const ENTRY = "test/bench/workers/cv-layout.ts";
const WARM_UP = 60;
const BATCHES = 9;
const TIMES = 20;
const MOST_FIT_MS = 15;
const MOST_PDF_MS = 30;

/** The CPU that choosing and printing a full CV costs in workerd, the fonts parsed already. */
export async function benchCvLayout(): Promise<Row[]> {
  const served = await serveEntry(ENTRY);
  try {
    const run = async (way: string, times: number) => {
      const before = cpuMsOf(served.pid);
      const response = await fetch(`${served.origin}/bench?way=${way}&times=${times}`);
      if (!response.ok) throw new Error(await response.text());
      await response.text();
      return (cpuMsOf(served.pid) - before) / times;
    };
    const rows: Row[] = [];
    for (const [way, limit] of [
      ["fit", MOST_FIT_MS],
      ["pdf", MOST_PDF_MS],
    ] as const) {
      await run(way, WARM_UP);
      const batches: number[] = [];
      for (let batch = 0; batch < BATCHES; batch += 1) batches.push(await run(way, TIMES));
      const ms = median(batches);
      const what = way === "fit" ? "one CV is fitted to its page" : "one CV is printed as a PDF";
      rows.push({
        what: `${what}, CPU, median`,
        figure: `${ms.toFixed(1)} ms`,
        goal: atMost(ms, limit, " ms"),
      });
    }
    return rows;
  } finally {
    await served.dispose();
  }
}
