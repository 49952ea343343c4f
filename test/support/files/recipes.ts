import { deflateRawSync } from "node:zlib";

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
export const bytesOf = (...parts: readonly (string | readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => Array.from(typeof part === "string" ? ascii(part) : part)),
  );
const little = (value: number, size: number) =>
  Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256);
const big = (value: number, size: number) => little(value, size).toReversed();

export type ZipPart = {
  readonly name: string;
  readonly text?: string;
  /** It is what the headers say the part inflates to. */
  readonly declaredBytes?: number;
  readonly packed?: Uint8Array;
  readonly isEncrypted?: boolean;
  /** It says in the directory that the part begins there. */
  readonly offset?: number;
};

/** A ZIP as its parts say, right or wrong; checksums are left out, as no directory needs them. */
export function aZip(parts: readonly ZipPart[], { comment = "" } = {}): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { name, text = "", isEncrypted = false } = part;
    const packed = part.packed ?? new Uint8Array(deflateRawSync(text));
    const shared = [
      ...little(20, 2),
      ...little(isEncrypted ? 1 : 0, 2),
      ...little(8, 2),
      ...little(0, 8),
      ...little(packed.length, 4),
      ...little(part.declaredBytes ?? text.length, 4),
      ...little(name.length, 2),
      ...little(0, 2),
    ];
    const local = concat([bytesOf("PK\x03\x04", shared, name), packed]);
    const offset = part.offset ?? at;
    const rest = [...little(0, 10), ...little(offset, 4)];
    directory.push(bytesOf("PK\x01\x02", little(20, 2), shared, rest, name));
    locals.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = little(parts.length, 2);
  const end = bytesOf(
    "PK\x05\x06",
    little(0, 4),
    count,
    count,
    little(size, 4),
    little(at, 4),
    little(comment.length, 2),
    comment,
  );
  return concat([...locals, ...directory, end]);
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

export const docxParts: readonly ZipPart[] = [
  { name: "[Content_Types].xml", text: TYPES },
  { name: "_rels/.rels", text: "<Relationships/>" },
  { name: "word/document.xml", text: "<w:document>A letter</w:document>" },
];

export const aPdf = (text = "A page") =>
  bytesOf(`%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

export const aPng = (width = 1, height = 1) =>
  bytesOf(
    "\x89PNG\r\n\x1a\n",
    pngChunk("IHDR", [...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0]),
    pngChunk("IDAT", [1, 2, 3]),
    pngChunk("IEND", []),
  );
const pngChunk = (name: string, body: readonly number[]) =>
  bytesOf(big(body.length, 4), name, body, [0, 0, 0, 0]);

export const aGif = () =>
  bytesOf(
    "GIF89a",
    [1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0, 0x2c],
    little(0, 4),
    [1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
  );

/** A compound file, as far as its name of the text's stream goes. */
export const aDoc = (stream = "WordDocument") =>
  bytesOf(
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    Array<number>(504).fill(0),
    Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
  );

/** Noise behind the head of a WAV file, the same for the same seed. */
export function aWav(size: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let state = seed >>> 0 || 1;
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  bytes.set(bytesOf("RIFF", little(size - 8, 4), "WAVEfmt "));
  return bytes;
}
