export type DecodedText =
  | { readonly ok: true; readonly text: string }
  /** The bytes are UTF-8 for the most part; the first that are not stand at `offset` of the text. */
  | { readonly ok: false; readonly text: string; readonly offset: number };

/**
 * Decodes a text file as editors do: by its byte order mark, else UTF-16 by the zero bytes that a leading ASCII character
 * leaves, else UTF-8, else windows-1252.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first = 1, second = 1] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be");
  if (first !== 0 && second === 0) return decoded(bytes, "utf-16le");
  if (first === 0 && second !== 0) return decoded(bytes, "utf-16be");
  const text = new TextDecoder().decode(bytes);
  const damaged = text.split("\uFFFD").length - 1 - countReplacements(bytes);
  if (damaged === 0) return { ok: true, text };
  // Text in windows-1252 holds hardly a sequence that is UTF-8 by chance.
  const isUtf8 = text.replaceAll(/[\p{ASCII}\uFFFD]/gu, "").length > damaged;
  if (isUtf8) return { ok: false, text, offset: text.indexOf("\uFFFD") };
  return decoded(bytes, "windows-1252");
}

const decoded = (bytes: Uint8Array, label: string): DecodedText => ({
  ok: true,
  text: new TextDecoder(label).decode(bytes),
});

/** Counts the replacement characters (EF BF BD) that stand in the file itself. */
function countReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}
