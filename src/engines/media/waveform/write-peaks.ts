import type { Peaks } from "./peak-builder";

const HEAD_BYTES = 24;
const VERSION = 2;
const IS_8_BIT = 1;

/** The binary form of audiowaveform, little-endian. */
export function peaksAsDat({ sampleRate, samplesPerPixel, values }: Peaks): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES + values.length);
  const view = new DataView(bytes.buffer);
  const head = [VERSION, IS_8_BIT, sampleRate, samplesPerPixel, values.length / 2, 1];
  for (const [index, value] of head.entries()) view.setUint32(index * 4, value, true);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), HEAD_BYTES);
  return bytes;
}

export const peaksAsJson = ({ sampleRate, samplesPerPixel, values }: Peaks): string =>
  JSON.stringify({
    version: VERSION,
    channels: 1,
    sample_rate: sampleRate,
    samples_per_pixel: samplesPerPixel,
    bits: 8,
    length: values.length / 2,
    data: [...values],
  });

/** It reads what `peaksAsDat` wrote, or null. */
export function readPeaksDat(bytes: Uint8Array): Peaks | null {
  if (bytes.length < HEAD_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [version, flags, sampleRate = 0, samplesPerPixel = 0, length = 0, channels] = Array.from(
    { length: 6 },
    (_, index) => view.getUint32(index * 4, true),
  );
  const isOurs = version === VERSION && flags === IS_8_BIT && channels === 1;
  if (!isOurs || bytes.length !== HEAD_BYTES + length * 2) return null;
  return { sampleRate, samplesPerPixel, values: new Int8Array(bytes.slice(HEAD_BYTES).buffer) };
}
