import type { MediaBytes } from "../bytes/media-bytes";
import { ByteWindow } from "../bytes/byte-window";
import { hasAscii, u32le } from "../bytes/read-numbers";

const HEAD_BYTES = 27;
const LONGEST_PAGE = HEAD_BYTES + 255 + 255 * 255;

export type OggPage = {
  readonly at: number;
  readonly sizeBytes: number;
  readonly serial: number;
  readonly isContinued: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Samples up to the end of the last packet that ends on the page, or null where none does. */
  readonly granule: number | null;
  /** Packets that end on the page. */
  readonly packetEnds: number;
  /** The first bytes of its body, which name the codec on a first page. */
  readonly body: Uint8Array;
};

export type OggEnd = { isCutOff: boolean };

/** The complete pages of a file in their order; noise between them and a broken tail are left out. */
export async function* walkOggPages(
  source: MediaBytes,
  start = 0,
  end: OggEnd = { isCutOff: false },
): AsyncGenerator<OggPage> {
  const window = new ByteWindow(source);
  let at = start;
  while (at < source.size) {
    const bytes = await window.from(at, LONGEST_PAGE);
    const page = readPage(bytes, at);
    if (page && page.sizeBytes <= bytes.length) {
      yield page;
      at += page.sizeBytes;
      continue;
    }
    end.isCutOff = true;
    const next = nextCapture(bytes, page ? 4 : 1);
    at += next;
  }
}

function nextCapture(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x4f, from); at >= 0; at = bytes.indexOf(0x4f, at + 1)) {
    const isWhole = at + 5 <= bytes.length;
    if (isWhole && hasAscii(bytes, at, "OggS") && bytes[at + 4] === 0) return at;
    if (!isWhole) return Math.max(at, from);
  }
  return bytes.length;
}

function readPage(bytes: Uint8Array, at: number): OggPage | null {
  if (bytes.length < HEAD_BYTES || !hasAscii(bytes, 0, "OggS") || bytes[4] !== 0) return null;
  const segments = bytes[26] ?? 0;
  const lacing = bytes.subarray(HEAD_BYTES, HEAD_BYTES + segments);
  let bodyBytes = 0;
  let packetEnds = 0;
  for (const value of lacing) {
    bodyBytes += value;
    if (value < 255) packetEnds += 1;
  }
  const flags = bytes[5] ?? 0;
  const bodyAt = HEAD_BYTES + segments;
  return {
    at,
    sizeBytes: bodyAt + bodyBytes,
    serial: u32le(bytes, 14),
    isContinued: (flags & 1) !== 0,
    isFirst: (flags & 2) !== 0,
    isLast: (flags & 4) !== 0,
    granule: readGranule(bytes),
    packetEnds,
    body: bytes.slice(bodyAt, bodyAt + Math.min(bodyBytes, 64)),
  };
}

function readGranule(bytes: Uint8Array): number | null {
  const [low, high] = [u32le(bytes, 6), u32le(bytes, 10)];
  // -1 is "no packet ends here"; a negative or absurd position is damage, and no time either.
  return high >= 0x20_00 ? null : high * 2 ** 32 + low;
}
