import type { FileKind, PictureLimits, UploadPurpose } from "../../platform/upload-purpose";
import {
  type ArchiveEntry,
  bytesAsSource,
  type ByteSource,
  hasDeclaredSize,
  readArchive,
  readEntry,
} from "../../platform/archive";
import { kinds } from "./kinds";
import { isPicture, type PictureKind } from "./pictures/picture-kind";
import { pictureSizes } from "./pictures/picture-size";
import { withoutMetadata } from "./pictures/strip-metadata";
import type { UploadRefusal } from "./refusal";
import { TextCheck } from "./text-check";

export type Inspection =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: UploadRefusal };

const refused = (refusal: UploadRefusal): Inspection => ({ ok: false, refusal });

/** It looks at those kinds of files whose beginning does not tell enough, and returns the bytes that are kept. */
export async function inspectWhole(
  bytes: Uint8Array,
  kind: FileKind,
  { pictures }: Pick<UploadPurpose, "pictures">,
): Promise<Inspection> {
  if (isPicture(kind)) return inspectPicture(bytes, kind, pictures);
  if (kinds[kind].group === "text" && !isWholeText(bytes)) return refused("KIND_REFUSED");
  if (kind === "doc" && !holdsText(bytes, WORD_STREAM)) return refused("KIND_REFUSED");
  if (isPacked(kind) && !(await isSoundArchive(bytesAsSource(bytes), kind))) {
    return refused("ARCHIVE_REFUSED");
  }
  return { ok: true, bytes };
}

/** It is what is wrong with a file in the store, of which no more is read than its kind asks for. */
export async function inspectStored(
  source: ByteSource,
  kind: FileKind,
  purpose: Pick<UploadPurpose, "pictures">,
): Promise<UploadRefusal | null> {
  if (isPacked(kind)) return (await isSoundArchive(source, kind)) ? null : "ARCHIVE_REFUSED";
  if (!kinds[kind].isReadWhole && kinds[kind].group !== "text") return null;
  if (source.size > MOST_READ_BYTES) return "TOO_LARGE";
  const inspection = await inspectWhole(await source.read(0, source.size), kind, purpose);
  return inspection.ok ? null : inspection.refusal;
}

/** Pictures, texts and old documents are no larger. */
const MOST_READ_BYTES = 16 * 1024 * 1024;

function inspectPicture(
  bytes: Uint8Array,
  kind: PictureKind,
  limits: PictureLimits | undefined,
): Inspection {
  const kept = limits?.isStripped ? withoutMetadata(bytes, kind) : bytes;
  const sizes = kept ? pictureSizes(kept, kind) : [];
  // A picture that was stripped has been walked to its end; any other must name its size at least.
  if (!kept || (sizes.length === 0 && !limits?.isStripped)) return refused("KIND_REFUSED");
  const { maxSide, maxPixels } = limits ?? { maxSide: 0, maxPixels: 0 };
  const isTooLarge = sizes.some(
    ([width, height]) => Math.max(width, height) > maxSide || width * height > maxPixels,
  );
  return isTooLarge ? refused("TOO_MANY_PIXELS") : { ok: true, bytes: kept };
}

type Entries = readonly ArchiveEntry[];
type PackedKind = "zip" | "docx" | "odt";

const isPacked = (kind: FileKind): kind is PackedKind =>
  kind === "zip" || kind === "docx" || kind === "odt";

async function isSoundArchive(source: ByteSource, kind: PackedKind): Promise<boolean> {
  const entries = await readArchive(source);
  if (!entries) return false;
  if (kind === "docx" && !(await isWordDocument(source, entries))) return false;
  if (kind === "odt" && !(await isOpenDocumentText(source, entries))) return false;
  for (const entry of entries) if (!(await hasDeclaredSize(source, entry))) return false;
  return true;
}

const MAX_MIMETYPE_BYTES = 256;
const OPEN_DOCUMENT_TEXT = "application/vnd.oasis.opendocument.text";

/** The standard has every such archive name its type in an entry of its own. */
async function isOpenDocumentText(source: ByteSource, entries: Entries): Promise<boolean> {
  const mimetype = entries.find(({ name }) => name === "mimetype");
  if (!mimetype || !entries.some(({ name }) => name === "content.xml")) return false;
  const part = await readEntry(source, mimetype, MAX_MIMETYPE_BYTES);
  return part !== null && new TextDecoder().decode(part).trim() === OPEN_DOCUMENT_TEXT;
}

const TYPES_PART = "[Content_Types].xml";
const MAX_TYPES_BYTES = 1024 * 1024;
const WORD_TYPE = "wordprocessingml.document.main+xml";

/** Any other archive may hold a folder of that name, so the part that names the types is read as well. */
async function isWordDocument(source: ByteSource, entries: Entries): Promise<boolean> {
  const types = entries.find(({ name }) => name === TYPES_PART);
  if (!types || !entries.some(({ name }) => name.startsWith("word/"))) return false;
  const part = await readEntry(source, types, MAX_TYPES_BYTES);
  return part !== null && new TextDecoder().decode(part).includes(WORD_TYPE);
}

/** Tables and slides of the same age are compound files too, and have no stream of this name. */
const WORD_STREAM = Uint8Array.from("WordDocument", (letter) => letter.charCodeAt(0));

/** It looks for an ASCII text in UTF-16, as a compound file writes its names. */
function holdsText(bytes: Uint8Array, text: Uint8Array): boolean {
  const isAt = (at: number) =>
    text.every(
      (letter, index) => bytes[at + index * 2] === letter && bytes[at + index * 2 + 1] === 0,
    );
  for (let at = bytes.indexOf(text[0] ?? 0); at >= 0; at = bytes.indexOf(text[0] ?? 0, at + 1)) {
    if (isAt(at)) return true;
  }
  return false;
}

function isWholeText(bytes: Uint8Array): boolean {
  const check = new TextCheck();
  return check.add(bytes) && check.end();
}
