import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";

/** One line of the table: a figure of ours beside the naive way, measured in the same run. */
export interface Row {
  what: string;
  unit: string;
  own: number;
  naive: number;
  /** Ours divided by the naive way's. */
  ratio: number;
}

const companies = ["Airbus", "Société Żółć & Энерго Ελλάς"];
const WARM_UP = { own: 60, naive: 6 };
const BATCHES = 7;
const TIMES = { own: 60, naive: 6 };
/** The kernel accounts in hundredths of a second on Linux. */
const TICK_MS = 10;

/** CPU time in workerd and size of one letter PDF: ours, and pdf-lib with a full TrueType font subset by fontkit. */
export async function benchPdf(): Promise<Row[]> {
  const known = childrenOf(process.pid);
  const options = {
    modules: true,
    script: await bundleWorker(),
    compatibilityDate: "2026-08-01",
    compatibilityFlags: ["nodejs_compat"],
  };
  const miniflare = new Miniflare(convertV4MiniflareOptions(options));
  try {
    await miniflare.ready;
    const [workerd] = childrenOf(process.pid).filter((pid) => !known.includes(pid));
    if (workerd === undefined) throw new Error("No workerd process was started");
    const rows: Row[] = [];
    for (const company of companies) rows.push(...(await measure({ miniflare, workerd }, company)));
    return rows;
  } finally {
    await miniflare.dispose();
  }
}

interface Runtime {
  miniflare: Miniflare;
  workerd: number;
}

async function measure(runtime: Runtime, company: string): Promise<Row[]> {
  const own = await measureWay(runtime, "own", company);
  const naive = await measureWay(runtime, "naive", company);
  const row = (unit: string, ours: number, theirs: number): Row => ({
    what: `letter PDF to ${company}`,
    unit,
    own: ours,
    naive: theirs,
    ratio: ours / theirs,
  });
  return [row("ms of CPU", own.cpuMs, naive.cpuMs), row("bytes", own.sizeBytes, naive.sizeBytes)];
}

async function measureWay(
  { miniflare, workerd }: Runtime,
  way: keyof typeof TIMES,
  company: string,
) {
  const render = async (times: number) => {
    const query = new URLSearchParams({ way, company, times: String(times) });
    const response = await miniflare.dispatchFetch(`http://localhost/?${query.toString()}`);
    if (!response.ok) throw new Error(await response.text());
    return Number(await response.text());
  };
  const sizeBytes = await render(WARM_UP[way]);
  const batchesMs: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = await cpuMsOf(workerd);
    await render(TIMES[way]);
    batchesMs.push(((await cpuMsOf(workerd)) - before) / TIMES[way]);
  }
  return { sizeBytes, cpuMs: median(batchesMs) };
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["test/bench/pdf-worker.ts"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    loader: { ".ttf": "binary" },
    minify: true,
    logLevel: "warning",
  });
  return outputFiles.map(({ text }) => text).join("");
}

function childrenOf(pid: number): number[] {
  const lines = execFileSync("ps", ["-o", "pid=,comm=", "--ppid", String(pid)], {
    encoding: "utf8",
  });
  return lines
    .split("\n")
    .filter((line) => line.includes("workerd"))
    .map((line) => Number.parseInt(line, 10));
}

async function cpuMsOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  // The name in parentheses may hold spaces; user and system time are the 12th and 13th field behind it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.table(
    (await benchPdf()).map((row) => ({
      ...row,
      own: Number(row.own.toFixed(2)),
      naive: Number(row.naive.toFixed(2)),
      ratio: Number(row.ratio.toFixed(3)),
    })),
  );
}
