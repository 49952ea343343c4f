import {
  type ArchiveEntry,
  type ArchiveFault,
  bytesAsSource,
  openArchive,
} from "../../platform/archive";
import { decodeText } from "../../platform/decode-text";
import type { CvFileKind } from "./read-cv-result";
import type { UnreadableCvCode } from "./unreadable-cv";

/** A PDF of LinkedIn is told from others by what it holds, when it is read. */
export type SniffedKind = Exclude<CvFileKind, "linkedin-pdf">;
export type SniffedFile =
  | { readonly ok: true; readonly kind: SniffedKind }
  | { readonly ok: false; readonly code: UnreadableCvCode };

const HEAD_BYTES = 1_024;
const latin1 = (head: Uint8Array) => String.fromCharCode(...head);
const refuse = (code: UnreadableCvCode): SniffedFile => ({ ok: false, code });
const found = (kind: SniffedKind): SniffedFile => ({ ok: true, kind });

/** Pictures, sounds, programs, archives of other kinds, rich text and PostScript are often sent for a CV. */
const FOREIGN_STARTS = [
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF8",
  "RIFF",
  "II*\0",
  "MM\0*",
  "MZ",
  "\x7fELF",
  "{\\rtf",
  "\x1f\x8b",
  "7z\xbc\xaf",
  "Rar!",
  "ID3",
  "OggS",
  "%!PS",
  "\xd0\xcf\x11\xe0",
];
const OLE = "\xd0\xcf\x11\xe0";
/** Office keeps a document with a password in an old compound file, with this stream in UTF-16. */
const ENCRYPTED_STREAM = Array.from("EncryptedPackage").join("\0");

/** It tells by the content what a file is; the name only tells Markdown from plain text. */
export async function sniffFile(bytes: Uint8Array, fileName: string): Promise<SniffedFile> {
  if (bytes.length === 0) return refuse("CV_EMPTY");
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  // A header of another program may stand before the PDF.
  if (head.includes("%PDF-")) return found("pdf");
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return sniffArchive(bytes);
  if (head.startsWith(OLE) && new TextDecoder().decode(bytes).includes(ENCRYPTED_STREAM)) {
    return refuse("CV_ENCRYPTED");
  }
  if (FOREIGN_STARTS.some((start) => head.startsWith(start))) return refuse("CV_TYPE_UNSUPPORTED");
  return sniffText(bytes, fileName);
}

const archiveFaults: Readonly<Record<ArchiveFault, UnreadableCvCode>> = {
  broken: "CV_CORRUPT",
  unsafe: "CV_TOO_COMPLEX",
};

async function sniffArchive(bytes: Uint8Array): Promise<SniffedFile> {
  const opened = await openArchive(bytesAsSource(bytes));
  if (!opened.ok) return refuse(archiveFaults[opened.fault]);
  const kind = kindOfArchive(opened.entries);
  return kind === null ? refuse("CV_TYPE_UNSUPPORTED") : found(kind);
}

function kindOfArchive(entries: readonly ArchiveEntry[]): SniffedKind | null {
  const names = new Set(entries.map(({ name }) => name));
  // Macros are programs, and a CV needs none.
  if (names.has("word/vbaProject.bin")) return null;
  if (names.has("word/document.xml") && names.has("[Content_Types].xml")) return "docx";
  if (names.has("content.xml") && names.has("mimetype")) return "odt";
  const isLinkedIn = [...names].some((name) => LINKEDIN_TABLE.test(name));
  return isLinkedIn ? "linkedin-archive" : null;
}

/** A person may have packed the folder of the tables again. */
const LINKEDIN_TABLE = /^(?:[^/]{1,100}\/)?(?:Profile|Positions)\.csv$/;

/** Tabs, ends of lines and the form feed are text; the other control characters are not. */
// oxlint-disable-next-line no-control-regex -- It looks for control characters.
const NOT_TEXT = /[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]/;
const MARKUP = /^\s{0,200}<(?:[a-z!?/])/i;
const MARKDOWN_NAME = /\.(?:md|markdown|mdown)$/i;
const MARKDOWN_HEADING = /^#{1,4} \S/gm;
const TEXT_HEAD = 4_096;

function sniffText(bytes: Uint8Array, fileName: string): SniffedFile {
  const { text } = decodeText(bytes);
  const start = text.slice(0, TEXT_HEAD).replace(/^\ufeff/, "");
  if (NOT_TEXT.test(start) || MARKUP.test(start)) return refuse("CV_TYPE_UNSUPPORTED");
  if (text.trim() === "") return refuse("CV_EMPTY");
  if (/^\s*\{/.test(start)) return sniffObject(text);
  const headings = start.match(MARKDOWN_HEADING) ?? [];
  return found(MARKDOWN_NAME.test(fileName) || headings.length >= 2 ? "markdown" : "text");
}

/** JSON Resume has no magic number, and its members stand in any order. */
const RESUME_MEMBERS = /"(?:basics|work|education)"\s{0,20}:\s{0,20}[{[]/;

const sniffObject = (text: string): SniffedFile =>
  RESUME_MEMBERS.test(text) ? found("json-resume") : refuse("CV_TYPE_UNSUPPORTED");
