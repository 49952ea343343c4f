export type NamedDownload = {
  /** It says what the file is, in ASCII. */
  readonly stem: string;
  /** It is whose file it is, in any script. */
  readonly name: string;
  /** It stands for a name without a letter or digit. */
  readonly nameless: string;
  readonly extension: string;
};

/** File systems stop at 255 bytes of name; the longest stem and the ending take 27. */
const MAX_NAME_BYTES = 120;
/** Unicode does not take these letters apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  ł: "l",
  Ł: "L",
  þ: "th",
  Þ: "Th",
  ı: "i",
};

/** `cv_Zoë_Brontë.pdf` has letters, digits and marks of any script, words joined by `_`. */
export function fileNameOf({ stem, name, nameless, extension }: NamedDownload): string {
  const words = name
    .normalize("NFC")
    .replaceAll(/['’]/gu, "_")
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "_")
    .replaceAll(/^[_\p{M}]+|_+$/gu, "");
  return `${stem}_${capped(words) || nameless}.${extension}`;
}

/** A quoted ASCII name serves every client (RFC 6266), and the name itself those that know RFC 8187. */
export function contentDispositionOf(
  download: NamedDownload,
  disposition: "attachment" | "inline",
): string {
  const ascii = fileNameOf({ ...download, name: toAscii(download.name) });
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${percentEncoded(fileNameOf(download))}`;
}

/** A browser saves the file under the name that it was given, and never shows it. */
export function attachmentNamed(name: string): string {
  // A percent sign would be decoded by some clients, and a quote would end the name.
  const ascii = toAscii(name)
    .replaceAll(/["\\%]/g, "_")
    .trim()
    // A name without a letter or digit before its extension says nothing.
    .replace(/^[^A-Za-z0-9]{0,255}(?=\.[A-Za-z0-9]{1,10}$)/, "file");
  return `attachment; filename="${ascii}"; filename*=UTF-8''${percentEncoded(name)}`;
}

function toAscii(name: string): string {
  return Array.from(name.normalize("NFKD"))
    .map((character) => plainLetters[character] ?? character)
    .join("")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\x20-\x7E]/g, " ");
}

function capped(name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= MAX_NAME_BYTES) return name;
  // It is made on use: at module scope it would cost every start of an isolate some 12 ms of loading Unicode's tables.
  const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
  let kept = "";
  let sizeBytes = 0;
  for (const { segment } of graphemes.segment(name)) {
    sizeBytes += encoder.encode(segment).length;
    if (sizeBytes > MAX_NAME_BYTES) break;
    kept += segment;
  }
  return kept.replaceAll(/_+$/g, "");
}

/** `encodeURIComponent` leaves `'()*` alone, which RFC 8187 does not allow. */
function percentEncoded(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
