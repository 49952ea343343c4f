import type { MediaBytes } from "../bytes/media-bytes";
import { blockReads } from "./library";

const SEGMENT = 0x18_53_80_67;
const CLUSTER = 0x1f_43_b6_75;
const MOST_ELEMENTS = 2_000_000;

type Element = {
  readonly id: number;
  readonly sizeAt: number;
  readonly sizeBytes: number;
  readonly dataAt: number;
  /** Infinite: the writer did not know it. */
  readonly dataBytes: number;
};

export type MendedFile = { readonly source: MediaBytes; readonly isCutOff: boolean };

/**
 * A file that was cut within a cluster loses all of that cluster to a demuxer that believes its size. It gets the size of
 * what is there, up to the last whole block.
 */
export async function mendWebm(source: MediaBytes): Promise<MendedFile> {
  const blocks = { size: source.size, read: blockReads(source) };
  const header = await readElement(blocks, 0);
  const segment = header && (await readElement(blocks, header.dataAt + header.dataBytes));
  if (!segment || segment.id !== SEGMENT) return { source, isCutOff: false };
  const broken = await firstBeyondEnd(blocks, segment.dataAt);
  if (!broken) return { source, isCutOff: false };
  if (broken.id !== CLUSTER) return { source, isCutOff: true };
  const end = await endOfWhole(blocks, broken.dataAt);
  return { source: withSize(source, broken, end), isCutOff: true };
}

async function firstBeyondEnd(source: MediaBytes, start: number): Promise<Element | null> {
  let at = start;
  for (let count = 0; count < MOST_ELEMENTS && at < source.size; count += 1) {
    const element = await readElement(source, at);
    if (!element || element.dataBytes === Number.POSITIVE_INFINITY) return null;
    at = element.dataAt + element.dataBytes;
    if (at > source.size) return element;
  }
  return null;
}

async function endOfWhole(source: MediaBytes, start: number): Promise<number> {
  let at = start;
  for (let count = 0; count < MOST_ELEMENTS && at < source.size; count += 1) {
    const element = await readElement(source, at);
    const end = element ? element.dataAt + element.dataBytes : Number.POSITIVE_INFINITY;
    if (end > source.size) return at;
    at = end;
  }
  return at;
}

async function readElement(source: MediaBytes, at: number): Promise<Element | null> {
  if (at >= source.size) return null;
  const bytes = await source.read(at, Math.min(source.size, at + 12));
  const idBytes = lengthOf(bytes[0]);
  const sizeBytes = lengthOf(bytes[idBytes]);
  if (idBytes > 4 || sizeBytes > 8 || idBytes + sizeBytes > bytes.length) return null;
  let id = 0;
  for (const byte of bytes.subarray(0, idBytes)) id = id * 256 + byte;
  let dataBytes = (bytes[idBytes] ?? 0) & (0xff >> sizeBytes);
  let isUnknown = dataBytes === 0xff >> sizeBytes;
  for (const byte of bytes.subarray(idBytes + 1, idBytes + sizeBytes)) {
    dataBytes = dataBytes * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  const sizeAt = at + idBytes;
  const known = isUnknown ? Number.POSITIVE_INFINITY : dataBytes;
  return { id, sizeAt, sizeBytes, dataAt: sizeAt + sizeBytes, dataBytes: known };
}

/** The length of a number is one more than its leading zero bits. */
const lengthOf = (first = 0): number => Math.clz32(first) - 23;

function withSize(
  source: MediaBytes,
  { sizeAt, sizeBytes, dataAt }: Element,
  end: number,
): MediaBytes {
  const patch = new Uint8Array(sizeBytes);
  let left = end - dataAt;
  for (let index = sizeBytes - 1; index >= 0; index -= 1) {
    patch[index] = left % 256;
    left = Math.floor(left / 256);
  }
  patch[0] = (patch[0] ?? 0) | (0x80 >> (sizeBytes - 1));
  const read = async (from: number, to: number): Promise<Uint8Array> => {
    const bytes = await source.read(from, to);
    if (to <= sizeAt || from >= sizeAt + sizeBytes) return bytes;
    const patched = bytes.slice();
    for (const [index, byte] of patch.entries()) {
      const place = sizeAt + index - from;
      if (place >= 0 && place < patched.length) patched[place] = byte;
    }
    return patched;
  };
  return { size: end, read };
}
