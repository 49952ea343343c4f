import { PDFDocument, PDFName } from "pdf-lib";
import { letterText, type LetterDocument } from "../document";
import type { LetterPair, PdfKind } from "../schemas";
import { compressed } from "./compressed-stream";
import { lettersOf, setDocumentProperties } from "./document-properties";
import { EmbeddedFonts } from "./embedded-fonts";
import type { FontLoader } from "./font-loader";
import { type FontSet, loadFontSet } from "./font-set";
import { layoutLetter, type PlacedBlock } from "./layout-letter";
import { designOf } from "./letter-design";
import { PagePainter, type PlacedLine } from "./page-painter";
import { shapeText, widthOf } from "./shape-text";
import { margins, sheet } from "./sheet";
import { addStructureTree, type TaggedBlock } from "./structure-tree";
import { hasRightToLeft, loadReorder } from "./visual-runs";

/**
 * One letter on a page, or the pair on consecutive pages: each is a letter of its own, at a size to be read and printed.
 * Never throws for want of a glyph; the same letters give the same bytes.
 */
export async function renderPdf(
  kind: PdfKind,
  pair: LetterPair,
  loader: FontLoader,
): Promise<Uint8Array> {
  const letters = lettersOf(kind, pair);
  const text = letters.map(letterText).join("\n");
  const fonts = await loadFontSet(text, loader);
  const reorder = hasRightToLeft(text) ? await loadReorder() : undefined;
  const document = await PDFDocument.create({ updateMetadata: false });
  setDocumentProperties(document, kind, pair);
  const embedded = new EmbeddedFonts();
  const painted = letters.map((letter) => {
    const { pages, nameFoot } = layoutLetter(letter, { fonts, reorder });
    return pages.map((blocks, index) =>
      paintPage(blocks, {
        letter,
        fonts,
        embedded,
        nameFoot,
        pageNumber: index + 1,
        pageCount: pages.length,
      }),
    );
  });
  addPages(document, painted.flat(), embedded);
  addStructureTree(document, tagBlocks(painted));
  return document.save({ addDefaultPage: false, objectsPerTick: Infinity });
}

interface PaintedPage {
  content: string;
  blocks: { part: number; tag: TaggedBlock["tag"]; markedContent: number }[];
}

interface PageContext {
  letter: LetterDocument;
  fonts: FontSet;
  embedded: EmbeddedFonts;
  nameFoot: number;
  pageNumber: number;
  pageCount: number;
}

function paintPage(blocks: readonly PlacedBlock[], context: PageContext): PaintedPage {
  const { letter, fonts, embedded, nameFoot, pageNumber } = context;
  const painter = new PagePainter(embedded);
  const marked = blocks.map(({ part, tag, lines }) => ({
    part,
    tag,
    markedContent: painter.block(tag, lines),
  }));
  for (const ornament of designOf(letter).ornaments) {
    ornament({ painter, fonts, language: letter.language, pageNumber, nameFoot });
  }
  painter.artifact("", footerLines(context));
  return { content: painter.content(), blocks: marked };
}

/** Centred, with page numbers where there are several. */
function footerLines({ letter, fonts, pageNumber, pageCount }: PageContext): PlacedLine[] {
  const { footer, footerRole, footerSize: size, footerColor: color } = designOf(letter);
  const number = pageCount > 1 ? ` · ${pageNumber}/${pageCount}` : "";
  const glyphs = shapeText(footer(letter) + number, fonts[footerRole]);
  const x = (sheet.width - (widthOf(glyphs) * size) / 1000) / 2;
  return [{ glyphs, x, y: margins.bottom - 28, size, color }];
}

function addPages(
  document: PDFDocument,
  pages: readonly PaintedPage[],
  embedded: EmbeddedFonts,
): void {
  const { context } = document;
  const resources = context.register(context.obj({ Font: embedded.embed(context) }));
  for (const { content } of pages) {
    const page = document.addPage([sheet.width, sheet.height]);
    page.node.set(PDFName.of("Resources"), resources);
    page.node.set(PDFName.of("Contents"), compressed(context, content));
  }
}

/** The blocks of each letter; one that runs on to the next page has a place on both. */
function tagBlocks(letters: readonly PaintedPage[][]): TaggedBlock[][] {
  let page = -1;
  return letters.map((pages) => {
    const byPart = new Map<number, TaggedBlock>();
    for (const { blocks } of pages) {
      page++;
      for (const { part, tag, markedContent } of blocks) {
        const block = byPart.get(part) ?? { tag, places: [] };
        block.places.push({ page, markedContent });
        byPart.set(part, block);
      }
    }
    return [...byPart.values()];
  });
}
