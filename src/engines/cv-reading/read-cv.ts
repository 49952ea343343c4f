import { readDocument } from "./documents/read-document";
import { readFields } from "./fields/read-fields";
import { isLinkedInPdf } from "./fields/is-linkedin-pdf";
import { readLinkedInFields } from "./fields/linkedin-fields";
import { layoutOf } from "./layout/layout-of";
import { readPdf } from "./pdf/read-pdf";
import type { CvReading } from "./read-cv-result";
import { sniffFile } from "./sniff-file";
import type { SniffedKind } from "./sniff-file";
import { readStructured } from "./structured/read-structured";
import { UnreadableCv } from "./unreadable-cv";
import type { UnreadableCvCode } from "./unreadable-cv";

export type ReadCvInput = { readonly bytes: Uint8Array; readonly fileName: string };

export type ReadCvOutcome =
  | { readonly ok: true; readonly reading: CvReading }
  | { readonly ok: false; readonly code: UnreadableCvCode };

/** It reads the fields of a CV from a file, or tells why it cannot. */
export async function readCv({ bytes, fileName }: ReadCvInput): Promise<ReadCvOutcome> {
  const sniffed = await sniffFile(bytes, fileName);
  if (!sniffed.ok) return sniffed;
  try {
    return { ok: true, reading: await readingOf(bytes, sniffed.kind) };
  } catch (error) {
    if (error instanceof UnreadableCv) return { ok: false, code: error.code };
    throw error;
  }
}

function readingOf(bytes: Uint8Array, kind: SniffedKind): Promise<CvReading> {
  if (kind === "pdf") return readingOfPdf(bytes);
  if (kind === "json-resume" || kind === "linkedin-archive") return readStructured(bytes, kind);
  return readingOfDocument(bytes, kind);
}

async function readingOfPdf(bytes: Uint8Array): Promise<CvReading> {
  const { sheets, warnings, info } = await readPdf(bytes);
  const layout = layoutOf(sheets);
  const isLinkedIn = isLinkedInPdf(layout.lines, info);
  const read = isLinkedIn ? readLinkedInFields(layout.lines) : readFields(layout.lines);
  return {
    kind: isLinkedIn ? "linkedin-pdf" : "pdf",
    ...read,
    warnings: [...warnings, ...layout.warnings],
    lines: layout.lines,
    sheets,
  };
}

async function readingOfDocument(
  bytes: Uint8Array,
  kind: Exclude<SniffedKind, "pdf" | "json-resume" | "linkedin-archive">,
): Promise<CvReading> {
  const { lines, sheets, warnings } = await readDocument(bytes, kind);
  return { kind, ...readFields(lines), warnings, lines, sheets };
}
