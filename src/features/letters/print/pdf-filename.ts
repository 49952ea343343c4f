import type { PdfKind } from "../api/schemas";

const stems: Record<PdfKind, string> = {
  motivation: "lettre_motivation",
  anti_motivation: "lettre_anti_motivation",
  dual: "lettres",
};
const NAMELESS = "entreprise";
/** File systems stop at 255 bytes of name; the longest stem and the ending take 27. */
const MAX_COMPANY_BYTES = 120;
/** Letters that Unicode does not take apart. */
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

/** `lettre_motivation_Société_Générale.pdf`: letters, digits and marks of any script, words joined by `_`. */
export const pdfFilename = (kind: PdfKind, company: string): string =>
  filenameOf({ kind, company, ending: "pdf" });

type NamedFile = {
  readonly kind: PdfKind;
  readonly company: string;
  readonly ending: "pdf" | "docx";
};

function filenameOf({ kind, company, ending }: NamedFile): string {
  const name = company
    .normalize("NFC")
    .replaceAll(/['’]/gu, "_")
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "_")
    .replaceAll(/^[_\p{M}]+|_+$/gu, "");
  return `${stems[kind]}_${capped(name) || NAMELESS}.${ending}`;
}

/** RFC 6266: a quoted ASCII name for every client, and the name itself for those that know RFC 8187. */
export function contentDisposition(
  file: NamedFile,
  disposition: "attachment" | "inline" = "attachment",
): string {
  const filename = filenameOf(file);
  const ascii = filenameOf({ ...file, company: toAscii(file.company) });
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${percentEncoded(filename)}`;
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
  if (encoder.encode(name).length <= MAX_COMPANY_BYTES) return name;
  // Made on use: at module scope it would cost every start of an isolate some 12 ms of loading Unicode's tables.
  const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
  let kept = "";
  let sizeBytes = 0;
  for (const { segment } of graphemes.segment(name)) {
    sizeBytes += encoder.encode(segment).length;
    if (sizeBytes > MAX_COMPANY_BYTES) break;
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
