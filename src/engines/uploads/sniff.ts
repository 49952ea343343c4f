import type { FileKind } from "../../platform/upload-purpose";
import { looksLikeText } from "./text-check";

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** A recorder writes one of these brands of MP4; a film has another one. */
const SOUND_BRANDS = /^(M4A |M4B |mp42|mp41|isom|iso2|iso5|iso6|dash)/;
/** These brands are of pictures. */
const PICTURE_BRANDS = /^(hei[cxms]|hev[cx]|mif1|msf1|avi[fs]|jpeg|crx )/;
/** An old film of QuickTime begins with one of these boxes. */
const BOXES = /^\0[^]{3}(moov|mdat|wide|free|skip|pnot)/;
/** It begins an EBML file. */
const EBML = "\x1a\x45\xdf\xa3";

type Signature = readonly [kind: FileKind, matches: (head: string) => boolean];

const signatures: readonly Signature[] = [
  ["jpg", (head) => head.startsWith("\xff\xd8\xff")],
  ["png", (head) => head.startsWith("\x89PNG\r\n\x1a\n")],
  ["gif", (head) => /^GIF8[79]a/.test(head)],
  ["webp", (head) => /^RIFF[^]{4}WEBP/.test(head)],
  ["pdf", (head) => /^(?:\xef\xbb\xbf)?[\r\n\t ]{0,8}%PDF-\d/.test(head)],
  ["doc", (head) => head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
  ["rtf", (head) => /^\{\\rtf\d/.test(head)],
  ["zip", (head) => head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")],
  ["wav", (head) => /^(RIFF|RF64)[^]{4}WAVE/.test(head)],
  ["flac", (head) => head.startsWith("fLaC")],
  ["ogg", (head) => head.startsWith("OggS\0")],
  ["m4a", (head) => head.slice(4, 8) === "ftyp" && SOUND_BRANDS.test(head.slice(8, 12))],
  ["mp4", (head) => isFilm(head)],
  ["webm", (head) => isEbml(head, "webm")],
  ["mkv", (head) => isEbml(head, "matroska")],
  ["mp3", (head) => head.startsWith("ID3") || isFrameOf(head, 1)],
  ["aac", (head) => isFrameOf(head, 0)],
];

const isFilm = (head: string): boolean =>
  BOXES.test(head) || (head.slice(4, 8) === "ftyp" && !PICTURE_BRANDS.test(head.slice(8, 12)));

const isEbml = (head: string, type: string): boolean =>
  head.startsWith(EBML) && head.slice(4, 64).includes(type);

/** An MPEG frame begins with eleven set bits; `layer` is 1 for MP3 and 0 for AAC in ADTS. */
function isFrameOf(head: string, layer: 0 | 1): boolean {
  const [first, second, third] = [head.charCodeAt(0), head.charCodeAt(1), head.charCodeAt(2)];
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || ((second >> 1) & 3) !== layer) return false;
  if (layer === 0) return (second & 0xf0) === 0xf0 && ((third >> 2) & 15) < 13;
  const [bitRate, sampleRate, version] = [third >> 4, (third >> 2) & 3, (second >> 3) & 3];
  return bitRate !== 0 && bitRate !== 15 && sampleRate !== 3 && version !== 1;
}

/**
 * It reads the first bytes, because neither a name nor a declared type proves anything. A document of Word and any other
 * archive both begin as a ZIP, and are told apart by what they hold. It is null for a format that is not in the table.
 */
export function sniffKind(head: Uint8Array): FileKind | null {
  const start = latin1(head.subarray(0, 80));
  const [kind] = signatures.find(([, matches]) => matches(start)) ?? [];
  if (kind !== undefined) return kind;
  return looksLikeText(head) ? "txt" : null;
}
