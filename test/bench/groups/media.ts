import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { ChunkBounds } from "../../../src/engines/media";
import { prepareState } from "../local-state";
import { DECODED_RATE, decodeBy, encodeBy } from "../ffmpeg";
import { type Served, serveEntry } from "../serve";
import { atMost, type Row } from "../table";
import { cpuMsOf, forgetPeakMemory, memoryMbOf, peakMemoryMbOf } from "../workerd-process";

const LONG = "test/fixtures/audio/long/beeps-11min";
const MINUTES = 11;
const TEN_MINUTES = ["-t", "600", "-ac", "2", "-ar", "44100"];
const BEEP_STEP_MS = 30_000;
/** A stretch around the beginning of a beep, in which a shift shows. */
const BEFORE_MS = 60;
const STRETCH_MS = 250;
const MOST_SHIFT_MS = 60;

const Bounds = z.array(
  z.object({
    index: z.number(),
    startMs: z.number(),
    endMs: z.number(),
    overlapMs: z.number(),
    offsetMs: z.number(),
    place: z.object({ at: z.number(), link: z.number(), samples: z.number() }),
  }),
);

/** What a recording costs in workerd, from the store; ffmpeg makes the files and judges the chunks. */
export async function benchMedia(): Promise<Row[]> {
  const product = await serveEntry("test/bench/workers/media.ts");
  try {
    await prepareState(product);
    return [...(await measureRows(product)), ...(await chunkRows(product))];
  } finally {
    await product.dispose();
  }
}

async function store({ miniflare }: Served, key: string, bytes: Uint8Array): Promise<void> {
  const bucket = await miniflare.getR2Bucket("FILES");
  await bucket.put(key, bytes);
}

async function ask({ origin }: Served, path: string, body?: object): Promise<Response> {
  const init = body ? { method: "POST", body: JSON.stringify(body) } : {};
  const response = await fetch(`${origin}/bench/media/${path}`, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

async function measureRows(product: Served): Promise<Row[]> {
  const loud = "test/fixtures/audio/speech/fr-voice.wav";
  const kinds = [
    ["MP3 of 320 kbit/s", ["-c:a", "libmp3lame", "-b:a", "320k"], "mp3", 8000],
    ["Vorbis", ["-c:a", "libvorbis", "-q:a", "5"], "ogg", 8000],
    ["Opus", ["-ar", "48000", "-c:a", "libopus", "-b:a", "128k"], "opus", 8000],
    ["FLAC", ["-c:a", "flac"], "flac", 8000],
  ] as const;
  const rows: Row[] = [];
  for (const [name, codec, extension, mostMs] of kinds) {
    const bytes = await encodeBy(loud, [...TEN_MINUTES, ...codec], extension);
    await store(product, extension, bytes);
    await (await ask(product, `plan?key=${extension}`)).arrayBuffer();
    forgetPeakMemory(product.pid);
    const [cpuBefore, memoryBefore] = [cpuMsOf(product.pid), memoryMbOf(product.pid)];
    await (await ask(product, `measure?key=${extension}`)).arrayBuffer();
    const cpuMs = cpuMsOf(product.pid) - cpuBefore;
    const grownMb = Math.round(peakMemoryMbOf(product.pid) - memoryBefore);
    const what = `Peaks of ten minutes of ${name}, ${Math.round(bytes.length / 1e6)} MB`;
    rows.push(
      {
        what: `${what}: CPU`,
        figure: `${cpuMs.toFixed(0)} ms`,
        goal: atMost(cpuMs, mostMs, " ms"),
      },
      { what: `${what}: memory above that before`, figure: `${grownMb} MB` },
    );
  }
  return rows;
}

const FORMATS = [
  ["mp3", null],
  ["opus", null],
  ["ogg", ["-c:a", "libvorbis", "-q:a", "2"]],
  ["m4a", ["-c:a", "aac", "-b:a", "48k"]],
  ["flac", ["-c:a", "flac"]],
  ["wav", []],
  ["webm", ["-c:a", "libopus", "-b:a", "32k"]],
] as const;

async function chunkRows(product: Served): Promise<Row[]> {
  const rows: Row[] = [];
  const wav = await encodeBy(`${LONG}.mp3`, ["-t", String(MINUTES * 60)], "wav");
  const wholeSound = (await decodeBy(wav)).samples;
  for (const [extension, args] of FORMATS) {
    const bytes = args
      ? await encodeBy(`${LONG}.mp3`, ["-t", String(MINUTES * 60), ...args], extension)
      : await readFile(`${LONG}.${extension}`);
    rows.push(...(await chunkRowsOf(product, { extension, bytes, wholeSound })));
  }
  return rows;
}

type LongFile = {
  readonly extension: string;
  readonly bytes: Uint8Array;
  readonly wholeSound: Int16Array;
};

async function chunkRowsOf(
  product: Served,
  { extension, bytes, wholeSound }: LongFile,
): Promise<Row[]> {
  const key = `long.${extension}`;
  await store(product, key, bytes);
  const before = cpuMsOf(product.pid);
  const bounds = Bounds.parse(await (await ask(product, `plan?key=${key}`)).json());
  const files: Uint8Array[] = [];
  for (const each of bounds) {
    files.push(new Uint8Array(await (await ask(product, `cut?key=${key}`, each)).arrayBuffer()));
  }
  const perMinute = (cpuMsOf(product.pid) - before) / MINUTES;
  const judged = { complaints: 0, shiftMs: 0, beeps: new Set<number>() };
  for (const [index, each] of bounds.entries()) {
    const { samples, complaints } = await decodeBy(files[index] ?? new Uint8Array(0));
    judged.complaints += complaints.length;
    for (const [beep, shiftMs] of shiftsOf(each, samples, wholeSound)) {
      judged.beeps.add(beep);
      judged.shiftMs = Math.max(judged.shiftMs, Math.abs(shiftMs));
    }
  }
  const gapMs = Math.max(
    0,
    ...bounds.map((each, at) => each.startMs - (bounds[at - 1]?.endMs ?? 0)),
  );
  const what = `Eleven minutes of ${extension} in ${bounds.length} chunks`;
  return [
    {
      what: `${what}: CPU for a minute`,
      figure: `${perMinute.toFixed(0)} ms`,
      goal: atMost(Math.round(perMinute), 150, " ms"),
    },
    {
      what: `${what}: complaints of ffmpeg, gaps, beeps found`,
      figure: `${judged.complaints}, ${gapMs.toFixed(0)} ms, ${judged.beeps.size} of 21`,
      goal: atMost(judged.complaints + Math.round(gapMs) + 21 - judged.beeps.size, 0),
    },
    {
      what: `${what}: the most by which a beep is shifted`,
      figure: `${judged.shiftMs.toFixed(1)} ms`,
      goal: atMost(judged.shiftMs, 20, " ms"),
    },
  ];
}

/** The shift of each beep in a chunk, as its sound lies best on that of the whole. The first has nothing before it. */
function* shiftsOf(
  { startMs, endMs, offsetMs, overlapMs }: ChunkBounds,
  own: Int16Array,
  whole: Int16Array,
): Generator<readonly [beep: number, shiftMs: number]> {
  const perMs = DECODED_RATE / 1000;
  for (let beep = 1; beep * BEEP_STEP_MS < whole.length / perMs; beep += 1) {
    const atMs = beep * BEEP_STEP_MS - BEFORE_MS;
    const isInside = atMs - MOST_SHIFT_MS >= startMs && atMs + STRETCH_MS + MOST_SHIFT_MS <= endMs;
    if (!isInside && !(overlapMs === 0 && atMs >= startMs && atMs + STRETCH_MS <= endMs)) continue;
    const place = Math.round((atMs - offsetMs) * perMs);
    yield [
      beep,
      bestShift(own, place, whole.subarray(atMs * perMs, (atMs + STRETCH_MS) * perMs)) / perMs,
    ];
  }
}

function bestShift(own: Int16Array, place: number, wanted: Int16Array): number {
  let best = { shift: 0, difference: Number.POSITIVE_INFINITY };
  const most = (MOST_SHIFT_MS * DECODED_RATE) / 1000;
  for (let shift = -most; shift <= most; shift += 1) {
    let difference = 0;
    for (let at = 0; at < wanted.length; at += 3) {
      difference += ((own[place + shift + at] ?? 0) - (wanted[at] ?? 0)) ** 2;
    }
    if (difference < best.difference) best = { shift, difference };
  }
  return best.shift;
}
