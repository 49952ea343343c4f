import { deflateSync } from "node:zlib";
import type { PDFContext, PDFRef } from "pdf-lib";

/** A stream through the platform's own zlib: pdf-lib's is in JavaScript and takes several times as long. */
export function compressed(
  context: PDFContext,
  content: string | Uint8Array,
  entries: Record<string, number> = {},
): PDFRef {
  const packed = new Uint8Array(deflateSync(content, { level: 9 }));
  return context.register(context.stream(packed, { ...entries, Filter: "FlateDecode" }));
}
