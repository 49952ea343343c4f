import { type PDFContext, type PDFDocument, PDFName, type PDFRef } from "pdf-lib";
import { compressed } from "./compressed-stream";
import type { EmbeddedFonts } from "./embedded-fonts";
import type { Typeface } from "./font-set";
import { linkAnnotations } from "./link-annotations";
import type { PagePainter, PlacedLine } from "./page-painter";
import type { PlacedBlock } from "./set-parts";
import { shapeText, widthOf } from "./shape-text";
import { margins, sheet } from "./sheet";
import type { TaggedBlock } from "./structure-tree";

type PaintedBlock = {
  readonly part: number;
  readonly tag: TaggedBlock["tag"];
  readonly markedContent: number;
  readonly annotations: PDFRef[];
};

/** It is one page whose fonts are not written yet. */
export type PaintedPage = {
  readonly content: string;
  readonly blocks: readonly PaintedBlock[];
  /** They are the pictures of the page, by the names it paints them with. */
  readonly images?: Readonly<Record<string, PDFRef>>;
};

type Brush = { readonly painter: PagePainter; readonly context: PDFContext };

export function paintBlocks(
  blocks: readonly PlacedBlock[],
  { painter, context }: Brush,
): PaintedBlock[] {
  return blocks.map(({ part, tag, lines }) => ({
    part,
    tag,
    markedContent: painter.block(tag, lines),
    annotations: linkAnnotations(context, lines),
  }));
}

type NumberedText = {
  readonly text: string;
  readonly pageNumber: number;
  readonly pageCount: number;
};
type FooterStyle = { readonly typeface: Typeface; readonly size: number; readonly color: string };

/** A footer is centred, with page numbers where there are several. */
export function footerLines(
  { text, pageNumber, pageCount }: NumberedText,
  { typeface, size, color }: FooterStyle,
): PlacedLine[] {
  const number = pageCount > 1 ? ` · ${pageNumber}/${pageCount}` : "";
  const glyphs = shapeText(text + number, typeface);
  const x = (sheet.width - (widthOf(glyphs) * size) / 1000) / 2;
  return [{ glyphs, x, y: margins.bottom - 28, size, color }];
}

/** It adds the painted pages to the document, with the fonts of all of them. */
export function addPages(
  document: PDFDocument,
  pages: readonly PaintedPage[],
  embedded: EmbeddedFonts,
): void {
  const { context } = document;
  const Font = embedded.embed(context);
  const resources = context.register(context.obj({ Font }));
  for (const { content, blocks, images } of pages) {
    const annotations = blocks.flatMap((block) => block.annotations);
    const page = document.addPage([sheet.width, sheet.height]);
    const own = images && context.register(context.obj({ Font, XObject: images }));
    page.node.set(PDFName.of("Resources"), own ?? resources);
    page.node.set(PDFName.of("Contents"), compressed(context, content));
    if (annotations.length > 0) page.node.set(PDFName.of("Annots"), context.obj(annotations));
  }
}

/** It returns the blocks of each section; one that runs on to the next page has a place on both. */
export function tagBlocks(sections: readonly PaintedPage[][]): TaggedBlock[][] {
  let page = -1;
  return sections.map((pages) => {
    const byPart = new Map<number, TaggedBlock>();
    for (const { blocks } of pages) {
      page++;
      for (const { part, tag, markedContent, annotations } of blocks) {
        const block = byPart.get(part) ?? { tag, places: [] };
        block.places.push({ page, markedContent, annotations });
        byPart.set(part, block);
      }
    }
    return [...byPart.values()];
  });
}
