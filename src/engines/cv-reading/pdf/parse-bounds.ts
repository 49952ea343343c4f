/** A stream of a real CV, decoded, has less than 2 MB; embedded fonts are the largest. */
const MAX_STREAM_BYTES = 8 * 1024 * 1024;
const MAX_DECODED_BYTES = 96 * 1024 * 1024;
/** A real CV has 2,000 operators; one whose icons are fonts of pictures has 52,000. */
const MAX_OPERATORS = 200_000;

type Count = { operators: number; decodedBytes: number; isPassed: boolean };

export type ParseBounds = {
  /** It returns the size from which the buffer grows by doubling. */
  readonly growBuffer: (documentId: string | undefined, bytes: number, from: number) => number;
  readonly countOperator: (documentId: string | undefined) => void;
};

declare global {
  /** The guarded pdf.js calls it by this name (src/cli/guard-pdf-parser.ts). */
  var pdfParseBounds: ParseBounds | undefined;
}

const counts = new Map<string, Count>();

class BoundPassed extends Error {}

const bounds: ParseBounds = {
  growBuffer(documentId, bytes, from) {
    const count = counts.get(documentId ?? "");
    if (count) count.decodedBytes += bytes;
    const isPassed =
      bytes > MAX_STREAM_BYTES || (count !== undefined && count.decodedBytes > MAX_DECODED_BYTES);
    if (isPassed) refuse(count);
    // The length that a stream states may be a lie, and the buffer would start with it.
    return Math.min(from, MAX_STREAM_BYTES);
  },
  countOperator(documentId) {
    const count = counts.get(documentId ?? "");
    if (!count) return;
    count.operators += 1;
    if (count.operators > MAX_OPERATORS) refuse(count);
  },
};

function refuse(count: Count | undefined): never {
  if (count) count.isPassed = true;
  throw new BoundPassed("A bound of the PDF parser is passed.");
}

/** The parser goes on after errors in a page, so that `isPassed` has to be asked for. `forget` frees the count. */
export function countDocument(documentId: string) {
  globalThis.pdfParseBounds ??= bounds;
  const count: Count = { operators: 0, decodedBytes: 0, isPassed: false };
  counts.set(documentId, count);
  return { isPassed: () => count.isPassed, forget: () => counts.delete(documentId) };
}
