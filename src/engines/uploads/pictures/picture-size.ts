import type { PictureKind } from "./picture-kind";

type Size = readonly [width: number, height: number];

/**
 * It reads the size of every part of a picture by the headers alone: 109 KB of PNG can decode to 900 megapixels in every
 * browser that shows it. It is empty for a picture without a readable header.
 */
export function pictureSizes(bytes: Uint8Array, kind: PictureKind): readonly Size[] {
  const readers = { jpg: jpegSizes, png: pngSizes, webp: webpSizes, gif: gifSizes };
  return readers[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

const holds = ({ byteLength }: DataView, end: number) => end <= byteLength;
const nameAt = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

/** A frame begins with SOF0 to SOF15, but for the three markers among them that define tables. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Every frame header counts, wherever it stands, since decoders differ in which one they believe. */
function jpegSizes(view: DataView): Size[] {
  const sizes: Size[] = [];
  for (let at = 2; holds(view, at + 9);) {
    const marker = view.getUint8(at + 1);
    const isMarker = view.getUint8(at) === 0xff && marker !== 0 && marker !== 0xff;
    if (!isMarker || (marker >= 0xd0 && marker <= 0xd9)) {
      at += 1; // These are bytes of a scan, fill bytes and markers without a length.
      continue;
    }
    if (isFrame(marker)) sizes.push([view.getUint16(at + 7), view.getUint16(at + 5)]);
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return sizes;
}

/** IHDR comes first; the frames of an animation lie within it. */
const pngSizes = (view: DataView): Size[] =>
  holds(view, 24) ? [[view.getUint32(16), view.getUint32(20)]] : [];

const WEBP_HEAD = 8;
/** An ANMF chunk holds the chunks of its frame behind sixteen bytes. */
const ANMF_HEAD = 16;

function webpSizes(view: DataView, start = 12, whole = view.byteLength): Size[] {
  const sizes: Size[] = [];
  for (let at = start; at + WEBP_HEAD <= whole;) {
    const name = nameAt(view, at);
    const length = view.getUint32(at + 4, true);
    const body = at + WEBP_HEAD;
    const end = Math.min(body + length, whole);
    const size = body + 10 <= end ? webpSizeOf(view, name, body) : null;
    if (size) sizes.push(size);
    if (name === "ANMF") sizes.push(...webpSizes(view, body + ANMF_HEAD, end));
    at = body + length + (length % 2);
  }
  return sizes;
}

function webpSizeOf(view: DataView, name: string, body: number): Size | null {
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (name === "VP8X") return [uint24(body + 4) + 1, uint24(body + 7) + 1];
  // The upper two bits of each side only ask for scaling.
  const side = (at: number) => view.getUint16(at, true) & 0x3fff;
  if (name === "VP8 ") return [side(body + 6), side(body + 8)];
  if (name !== "VP8L") return null;
  const bits = view.getUint32(body + 1, true);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

/** A picture may be larger than the screen, so the descriptor of each counts as well. */
function gifSizes(view: DataView): Size[] {
  const palette = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  if (!holds(view, 13)) return [];
  const sizes: Size[] = [[view.getUint16(6, true), view.getUint16(8, true)]];
  for (let at = 13 + palette(view.getUint8(10)); holds(view, at + 10);) {
    const kind = view.getUint8(at);
    if (kind !== 0x2c && kind !== 0x21) return sizes;
    if (kind === 0x2c) sizes.push([view.getUint16(at + 5, true), view.getUint16(at + 7, true)]);
    at = endOfBlocks(view, kind === 0x2c ? at + 11 + palette(view.getUint8(at + 9)) : at + 2);
  }
  return sizes;
}

function endOfBlocks(view: DataView, start: number): number {
  let at = start;
  while (holds(view, at + 1) && view.getUint8(at) !== 0) at += 1 + view.getUint8(at);
  return at + 1;
}
