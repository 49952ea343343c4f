import { zlibSync } from "fflate";
import { joinBytes } from "../../../platform/join-bytes";
import type { Peaks } from "./peak-builder";

export type WaveformColours = {
  /** Red, green, blue. */
  readonly ground: readonly [number, number, number];
  readonly wave: readonly [number, number, number];
};

const WIDTH = 1800;
const HEIGHT = 280;
const ROW_BYTES = WIDTH / 8;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const LEVEL = 6;

/** An indexed picture of one bit a pixel; the same peaks and colours always give the same bytes. */
export function drawPeaks(peaks: Peaks, { ground, wave }: WaveformColours): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, WIDTH);
  view.setUint32(4, HEIGHT);
  head.set([1, 3, 0, 0, 0], 8); // One bit, indexed.
  return joinBytes([
    SIGNATURE,
    pngChunk("IHDR", head),
    pngChunk("PLTE", Uint8Array.of(...ground, ...wave)),
    pngChunk("IDAT", zlibSync(drawRows(peaks), { level: LEVEL })),
    pngChunk("IEND", new Uint8Array(0)),
  ]);
}

/** Rows begin with a byte for their filter, which is none. */
function drawRows({ values }: Peaks): Uint8Array {
  const rows = new Uint8Array(HEIGHT * (ROW_BYTES + 1));
  const length = values.length / 2;
  for (let x = 0; x < WIDTH && length > 0; x += 1) {
    const from = Math.floor((x * length) / WIDTH);
    const to = Math.max(from + 1, Math.floor(((x + 1) * length) / WIDTH));
    let [least, greatest] = [0, 0];
    for (let block = from; block < to; block += 1) {
      least = Math.min(least, values[block * 2] ?? 0);
      greatest = Math.max(greatest, values[block * 2 + 1] ?? 0);
    }
    for (let y = rowOf(greatest); y <= rowOf(least); y += 1) {
      const at = y * (ROW_BYTES + 1) + 1 + (x >> 3);
      rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return rows;
}

/** 127 is the top row, -128 the bottom, 0 the middle. */
const rowOf = (value: number): number => Math.round(((127 - value) * (HEIGHT - 1)) / 255);

function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~crc >>> 0;
}
