import type { CaptionEncoding } from "../cue";
import { countControls } from "../cue-text";

export type DecodedCaptions = {
  readonly text: string;
  readonly encoding: CaptionEncoding;
  /** Some bytes of a text in UTF-8 are none of it. */
  readonly isDamaged: boolean;
};

const SAMPLE_BYTES = 4096;
/** Most characters of a text in UTF-16 have a zero for one of their bytes, and hardly any for the other. */
const MANY_ZEROS = 0.3;
const FEW_ZEROS = 0.05;

/** Decodes by the byte order mark, else UTF-16 by its zero bytes, else UTF-8, else windows-1252. */
export function decodeCaptions(bytes: Uint8Array): DecodedCaptions {
  const encoding = unicodeOf(bytes);
  if (encoding !== null) {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, isDamaged: false };
  }
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("\uFFFD")) return { text, encoding: "utf-8", isDamaged: false };
  const damaged = text.split("\uFFFD").length - 1;
  // Text in windows-1252 holds hardly a sequence that is UTF-8 by chance.
  const isMostlyUtf8 = text.replaceAll(/[\p{ASCII}\uFFFD]/gu, "").length > damaged;
  if (isMostlyUtf8) return { text, encoding: "utf-8", isDamaged: true };
  const decoder = new TextDecoder("windows-1252");
  return { text: decoder.decode(bytes), encoding: "windows-1252", isDamaged: false };
}

function unicodeOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const half = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  if (half === 0) return null;
  const zeros = [0, 0];
  for (let at = 0; at < half * 2; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even, odd] = zeros.map((count) => count / half) as [number, number];
  if (odd > MANY_ZEROS && even < FEW_ZEROS) return "utf-16le";
  return even > MANY_ZEROS && odd < FEW_ZEROS ? "utf-16be" : null;
}

/** A text may hold a stray control or two; every ninth byte of a picture or an archive is one. */
const MOST_CONTROLS = 0.01;
const HEAD_BYTES = 16;
const FILE_MARKS =
  /^(?:%PDF-|PK\p{Cc}|GIF8[79]a|ID3\p{Cc}|OggS\p{Cc}|RIFF(?:$|.{4}(?:WAVE|AVI ))|fLaC\p{Cc}|.PNG\r|.{4}ftyp|\p{Cc}Eß£)/su;
const WEB_PAGE = /^\s{0,100}<(?:!doctype\s+html|html[\s>])/i;

/** A recording, a picture, a document or an archive says what it is with its first bytes. */
export const isOtherFile = (bytes: Uint8Array): boolean =>
  FILE_MARKS.test(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES)));

/** Tells a text from other bytes, and from the page that a server sends instead of a file. */
export const isText = (text: string): boolean =>
  !WEB_PAGE.test(text) && countControls(text) <= 2 + text.length * MOST_CONTROLS;
