import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";
import type { PDFContext, PDFRef } from "pdf-lib";

/**
 * It compresses with the platform's own zlib, because pdf-lib's is in JavaScript and takes several times as long. Each
 * character of a text is one byte.
 */
export function compressed(
  context: PDFContext,
  content: string | Uint8Array,
  entries: Record<string, number> = {},
): PDFRef {
  const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
  const packed = new Uint8Array(deflateSync(bytes, { level: 9, memLevel: 9 }));
  return context.register(context.stream(packed, { ...entries, Filter: "FlateDecode" }));
}
