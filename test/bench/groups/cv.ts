import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { bundleEntry, serveEntry, type Served } from "../serve";
import { median, quantile } from "../statistics";
import { atMost, type Row } from "../table";
import { benchRecovery } from "./cv-recovery";
import { cpuMsOf, forgetPeakMemory, memoryMbOf, peakMemoryMbOf } from "../workerd-process";

const ENTRY = "test/bench/workers/cv-reading.ts";
const EMPTY = "test/bench/workers/bare.ts";
const FOLDER = "test/fixtures/cvs";
const WARM_UP = 4;
const ROUNDS = 8;
const STARTS = 5;
const MOST_MEDIAN_MS = 45;
const MOST_P95_MS = 130;
const MOST_FIRST_MS = 600;
const MOST_HOSTILE_MS = 4000;
const MOST_HOSTILE_MB = 100;

type Cv = { readonly name: string; readonly bytes: Uint8Array };

async function pdfsIn(folder: string): Promise<Cv[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".pdf"));
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(`${folder}/${name}`)),
    })),
  );
}

/** What is read of CVs, the CPU that it costs in workerd, and what hostile files cost until they are refused. */
export async function benchCvReading(): Promise<Row[]> {
  const cvs = await pdfsIn(FOLDER);
  const hostile = await pdfsIn(`${FOLDER}/hostile`);
  return [
    ...(await benchRecovery()),
    ...(await benchHonest(cvs)),
    ...(await benchChunk()),
    ...(await benchStart()),
    ...(await benchHostile(hostile, cvs)),
  ];
}

async function read({ origin, pid }: Served, { bytes }: Cv) {
  const before = cpuMsOf(pid);
  const response = await fetch(origin, { method: "POST", body: bytes.slice() });
  const outcome = await response.text();
  return { outcome, cpuMs: cpuMsOf(pid) - before };
}

async function benchHonest(cvs: readonly Cv[]): Promise<Row[]> {
  const served = await serveEntry(ENTRY);
  try {
    const [first] = cvs;
    if (!first) throw new Error(`There are no CVs in ${FOLDER}.`);
    const firstMs = (await read(served, first)).cpuMs;
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const cpuMs = await readAll(served, cvs);
      if (round >= WARM_UP) times.push(...cpuMs);
    }
    return [
      msRow("the first CV of an isolate, CPU", firstMs, MOST_FIRST_MS),
      msRow(`one CV of ${cvs.length}, CPU, median`, median(times), MOST_MEDIAN_MS),
      msRow("one CV, CPU, 95 of 100 below", quantile(times, 0.95), MOST_P95_MS),
    ];
  } finally {
    await served.dispose();
  }
}

async function readAll(served: Served, cvs: readonly Cv[]): Promise<number[]> {
  const times: number[] = [];
  for (const cv of cvs) {
    const { outcome, cpuMs } = await read(served, cv);
    if (outcome !== "read") throw new Error(`${cv.name}: ${outcome}`);
    times.push(cpuMs);
  }
  return times;
}

const msRow = (what: string, ms: number, limit: number): Row => ({
  what,
  figure: `${ms.toFixed(1)} ms`,
  goal: atMost(ms, limit, " ms"),
});

async function benchChunk(): Promise<Row[]> {
  const files = await bundleEntry(ENTRY);
  const parser = files.find(({ text }) => text.includes("pdfParseBounds.countOperator"));
  if (!parser) throw new Error("The guarded parser is not in the bundle.");
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const zipped = gzipSync(parser.contents).length;
  return [
    { what: "the chunk of the PDF parser", figure: kilobytes(parser.contents.length) },
    {
      what: "the same, gzipped",
      figure: kilobytes(zipped),
      goal: atMost(zipped / 1000, 520, " kB"),
    },
  ];
}

/** By turns, so that a busy machine slows both alike; the difference holds the rest of the reader too. */
async function benchStart(): Promise<Row[]> {
  const cpu = { withReader: [] as number[], without: [] as number[] };
  for (let round = 0; round < STARTS; round += 1) {
    cpu.withReader.push(await startCpuMs(ENTRY));
    cpu.without.push(await startCpuMs(EMPTY));
  }
  const more = median(cpu.withReader) - median(cpu.without);
  return [
    {
      what: "start of a process whose reader is not used, CPU over none",
      figure: `${more.toFixed(0)} ms`,
    },
  ];
}

async function startCpuMs(entry: string): Promise<number> {
  const served = await serveEntry(entry);
  try {
    await (await fetch(`${served.origin}/bench/route`)).text();
    return cpuMsOf(served.pid);
  } finally {
    await served.dispose();
  }
}

async function benchHostile(hostile: readonly Cv[], cvs: readonly Cv[]): Promise<Row[]> {
  const served = await serveEntry(ENTRY);
  try {
    for (const cv of cvs) await read(served, cv);
    const rows: Row[] = [];
    for (const file of hostile) {
      forgetPeakMemory(served.pid);
      const before = memoryMbOf(served.pid);
      const { outcome, cpuMs } = await read(served, file);
      const grownMb = Math.max(0, peakMemoryMbOf(served.pid) - before);
      const isWithin = cpuMs <= MOST_HOSTILE_MS && grownMb <= MOST_HOSTILE_MB;
      rows.push({
        what: `hostile, ${file.name}: ${outcome}`,
        figure: `${cpuMs.toFixed(0)} ms, ${grownMb.toFixed(0)} MB`,
        goal: { text: `≤ ${MOST_HOSTILE_MS} ms, ${MOST_HOSTILE_MB} MB`, isMet: isWithin },
      });
    }
    const [next] = cvs;
    const after = next && (await read(served, next));
    rows.push({ what: "the next good CV after them", figure: after?.outcome ?? "none" });
    return rows;
  } finally {
    await served.dispose();
  }
}
