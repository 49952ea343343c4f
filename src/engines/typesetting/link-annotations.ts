import { type PDFContext, type PDFRef, PDFString } from "pdf-lib";
import type { PlacedLine } from "./page-painter";
import { widthOf } from "./shape-text";

/** The annotation is shown and printed, without a frame. */
const PRINTED = 4;

/** It makes one annotation for each line with a link, as high as its type and as wide as its text. */
export function linkAnnotations(context: PDFContext, lines: readonly PlacedLine[]): PDFRef[] {
  return lines.flatMap(({ link, glyphs, x, y, size }) => {
    if (link === undefined) return [];
    const right = x + (widthOf(glyphs) * size) / 1000;
    return context.register(
      context.obj({
        Type: "Annot",
        Subtype: "Link",
        Rect: [x, y - size * 0.25, right, y + size * 0.8].map(
          (side) => Math.round(side * 100) / 100,
        ),
        Border: [0, 0, 0],
        F: PRINTED,
        Contents: PDFString.of(literal(link)),
        A: { Type: "Action", S: "URI", URI: PDFString.of(literal(link)) },
      }),
    );
  });
}

/** It is an address as a PDF string: ASCII, and no mark that ends or escapes one. */
const literal = (url: string) =>
  new URL(url).href.replaceAll(
    /[()\\]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
