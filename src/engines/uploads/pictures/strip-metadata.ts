import { joinBytes } from "../../../platform/join-bytes";
import type { PictureKind } from "./picture-kind";

/**
 * It keeps only the parts that a decoder needs: places, cameras, comments, thumbnails, and all that follows the picture's
 * end go. It returns null when the picture is not whole.
 */
export function withoutMetadata(bytes: Uint8Array, kind: PictureKind): Uint8Array | null {
  const walkers = { jpg: jpegParts, png: pngParts, webp: webpParts, gif: gifParts };
  const parts = walkers[kind](bytes);
  return parts === null ? null : joinBytes(parts);
}

type Parts = Uint8Array[] | null;

const dataViewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** JFIF, colour profile and Adobe's colour transform stay, and of EXIF only the orientation; other APPn and comments go. */
function jpegParts(bytes: Uint8Array): Parts {
  const view = dataViewOf(bytes);
  const parts = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // This is a fill byte.
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    const isApplication = marker >= 0xe0 && marker <= 0xef;
    const draws = [0xe0, 0xe2, 0xee].includes(marker) || (!isApplication && marker !== 0xfe);
    if (draws) parts.push(segment);
    else if (marker === 0xe1) parts.push(...orientationOnly(segment));
    at = end;
    if (marker !== 0xda) continue;
    const scanEnd = endOfScan(bytes, at);
    parts.push(bytes.subarray(at, scanEnd));
    at = scanEnd;
    if (bytes[at + 1] === 0xd9) return [...parts, bytes.subarray(at, at + 2)];
  }
  return null;
}

/** It finds the next marker that is neither a restart nor a stuffed byte. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    const isMarker = bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7);
    if (isMarker && next !== 0xff) return at;
  }
  return bytes.length;
}

/** Phones rotate pictures by this tag alone, and without it they would lie on their side. */
function orientationOnly(segment: Uint8Array): Uint8Array[] {
  const tiff = segment.subarray(10);
  const isExif = String.fromCharCode(...segment.subarray(4, 10)) === "Exif\0\0";
  if (!isExif || tiff.length < 14) return [];
  const view = dataViewOf(tiff);
  const isLittle = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return [];
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return [];
    if (view.getUint16(entry, isLittle) !== 0x0112) continue;
    const orientation = view.getUint16(entry + 8, isLittle);
    return orientation >= 2 && orientation <= 8 ? [exifOf(orientation)] : [];
  }
  return [];
}

/** It is an APP1 segment with one directory of one entry: the orientation, a SHORT. */
function exifOf(orientation: number): Uint8Array {
  const head = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([...head, ...tiff, ...entry]);
}

const pngDraws = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT".split(" "),
);

function pngParts(bytes: Uint8Array): Parts {
  const view = dataViewOf(bytes);
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (pngDraws.has(name)) parts.push(bytes.subarray(at, end));
    if (name === "IEND") return parts;
    at = end;
  }
  return null;
}

const webpDraws = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

function webpParts(bytes: Uint8Array): Parts {
  const view = dataViewOf(bytes);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length) return null;
  const parts: Uint8Array[] = [];
  for (let at = 12; at + 8 <= whole;) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > whole) return null;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const chunk = bytes.slice(at, end);
    // These flags announce EXIF and XMP.
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~0b1100;
    if (webpDraws.has(name)) parts.push(chunk);
    at = end;
  }
  const head = bytes.slice(0, 12);
  const size = parts.reduce((sum, part) => sum + part.length, 4);
  dataViewOf(head).setUint32(4, size, true);
  return parts.length === 0 ? null : [head, ...parts];
}

function gifParts(bytes: Uint8Array): Parts {
  const palette = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const start = 13 + palette(bytes[10] ?? 0);
  const parts = [bytes.subarray(0, start)];
  for (let at = start; at < bytes.length;) {
    const kind = bytes[at];
    if (kind === 0x3b) return [...parts, bytes.subarray(at, at + 1)];
    const isImage = kind === 0x2c;
    if (!isImage && kind !== 0x21) return null;
    // An image has its descriptor, its palette and the size of its codes before the blocks.
    const blocks = isImage ? at + 11 + palette(bytes[at + 9] ?? 0) : at + 2;
    const end = endOfBlocks(bytes, blocks);
    if (end === null) return null;
    if (isImage || extensionDraws(bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

/** Timing and transparency are kept; of the applications' extensions only the one that loops. */
function extensionDraws(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] === 0xf9) return true;
  const application = String.fromCharCode(...bytes.subarray(at + 3, at + 14));
  return bytes[at + 1] === 0xff && application === "NETSCAPE2.0";
}

function endOfBlocks(bytes: Uint8Array, start: number): number | null {
  for (let at = start; at < bytes.length;) {
    const length = bytes[at] ?? 0;
    if (length === 0) return at + 1;
    at += 1 + length;
  }
  return null;
}
