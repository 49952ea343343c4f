import { type PDFContext, PDFDocument, PDFName, type PDFRef } from "pdf-lib";
import { letterText, type LetterDocument } from "../store/document";
import type { CitedFact, LetterPair, PdfKind } from "../api/schemas";
import { compressed } from "../../../engines/typesetting/compressed-stream";
import { lettersOf, setDocumentProperties } from "./document-properties";
import { EmbeddedFonts } from "../../../engines/typesetting/embedded-fonts";
import type { FontLoader } from "../../../engines/typesetting/font-loader";
import { type FontSet, loadFontSet } from "../../../engines/typesetting/font-set";
import { layoutLetter, layoutParts, type LetterLayout, type PlacedBlock } from "./layout-letter";
import { type Design, designOf, sourcesDesign } from "./letter-design";
import { linkAnnotations } from "../../../engines/typesetting/link-annotations";
import { PagePainter, type PlacedLine } from "../../../engines/typesetting/page-painter";
import { shapeText, widthOf } from "../../../engines/typesetting/shape-text";
import { margins, sheet } from "../../../engines/typesetting/sheet";
import { hasSources, listSources } from "./source-list";
import { sourceParts } from "./source-parts";
import { addStructureTree, type TaggedBlock } from "../../../engines/typesetting/structure-tree";
import { hasRightToLeft, loadReorder } from "../../../engines/typesetting/visual-runs";

/**
 * One letter on a page, or the pair on consecutive pages: each is a letter of its own, at a size to be read and printed.
 * Never throws for want of a glyph; the same letters give the same bytes.
 */
export function renderPdf(
  kind: PdfKind,
  pair: LetterPair,
  loader: FontLoader,
): Promise<Uint8Array> {
  return render({ kind, pair, citedFacts: [] }, loader);
}

/** A PDF shows the letters, and behind them what they cite of these facts. */
export type PdfOrder = {
  readonly kind: PdfKind;
  readonly pair: LetterPair;
  readonly citedFacts: readonly CitedFact[];
};

/** The same PDF with a page, or more, of sources behind it; without one where the letters cite nothing. */
export const renderPdfWithSources = (order: PdfOrder, loader: FontLoader): Promise<Uint8Array> =>
  render(order, loader);

async function render(
  { kind, pair, citedFacts }: PdfOrder,
  loader: FontLoader,
): Promise<Uint8Array> {
  const letters = lettersOf(kind, pair);
  const [first = pair.motivation] = letters;
  const sources = listSources(letters, citedFacts, first.language);
  const parts = hasSources(sources) ? sourceParts(sources, first) : [];
  const text = [...letters.map(letterText), ...parts.flatMap(({ texts }) => texts)].join("\n");
  const fonts = await loadFontSet(text, loader);
  const reorder = hasRightToLeft(text) ? await loadReorder() : undefined;
  const document = await PDFDocument.create({ updateMetadata: false });
  setDocumentProperties(document, kind, pair);
  const embedded = new EmbeddedFonts();
  const paint = ({ pages, nameFoot }: LetterLayout, letter: LetterDocument, design: Design) =>
    pages.map((blocks, index) =>
      paintPage(blocks, {
        context: document.context,
        letter,
        design,
        fonts,
        embedded,
        nameFoot,
        pageNumber: index + 1,
        pageCount: pages.length,
      }),
    );
  const painted = letters.map((letter) =>
    paint(layoutLetter(letter, { fonts, reorder }), letter, designOf(letter)),
  );
  if (parts.length > 0) {
    painted.push(paint(layoutParts(parts, { fonts, reorder }), first, sourcesDesign));
  }
  addPages(document, painted.flat(), embedded);
  addStructureTree(document, tagBlocks(painted));
  return document.save({ addDefaultPage: false, objectsPerTick: Infinity });
}

type PaintedPage = {
  readonly content: string;
  readonly annotations: readonly PDFRef[];
  readonly blocks: {
    part: number;
    tag: TaggedBlock["tag"];
    markedContent: number;
    annotations: PDFRef[];
  }[];
};

type PageContext = {
  readonly context: PDFContext;
  readonly letter: LetterDocument;
  readonly design: Design;
  readonly fonts: FontSet;
  readonly embedded: EmbeddedFonts;
  readonly nameFoot: number;
  readonly pageNumber: number;
  readonly pageCount: number;
};

function paintPage(blocks: readonly PlacedBlock[], context: PageContext): PaintedPage {
  const { letter, design, fonts, embedded, nameFoot, pageNumber } = context;
  const painter = new PagePainter(embedded);
  const marked = blocks.map(({ part, tag, lines }) => ({
    part,
    tag,
    markedContent: painter.block(tag, lines),
    annotations: linkAnnotations(context.context, lines),
  }));
  for (const ornament of design.ornaments) {
    ornament({ painter, fonts, language: letter.language, pageNumber, nameFoot });
  }
  painter.artifact("", footerLines(context));
  const annotations = marked.flatMap((block) => block.annotations);
  return { content: painter.content(), annotations, blocks: marked };
}

/** Centred, with page numbers where there are several. */
function footerLines(context: PageContext): PlacedLine[] {
  const { letter, design, fonts, pageNumber, pageCount } = context;
  const { footer, footerRole, footerSize: size, footerColor: color } = design;
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
  for (const { content, annotations } of pages) {
    const page = document.addPage([sheet.width, sheet.height]);
    page.node.set(PDFName.of("Resources"), resources);
    page.node.set(PDFName.of("Contents"), compressed(context, content));
    if (annotations.length > 0) page.node.set(PDFName.of("Annots"), context.obj(annotations));
  }
}

/** The blocks of each letter; one that runs on to the next page has a place on both. */
function tagBlocks(letters: readonly PaintedPage[][]): TaggedBlock[][] {
  let page = -1;
  return letters.map((pages) => {
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
