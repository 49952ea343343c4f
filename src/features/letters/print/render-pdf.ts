import { type PDFContext, PDFDocument } from "pdf-lib";
import { letterText, type LetterDocument } from "../store/document";
import type { CitedFact, LetterPair, PdfKind } from "../api/schemas";
import {
  addPages,
  footerLines,
  type PaintedPage,
  paintBlocks,
  tagBlocks,
} from "../../../engines/typesetting/assemble-pages";
import { lettersOf, setDocumentProperties } from "./document-properties";
import { EmbeddedFonts } from "../../../engines/typesetting/embedded-fonts";
import type { FontLoader } from "../../../engines/typesetting/font-loader";
import { type FontSet, loadFontSet } from "../../../engines/typesetting/font-set";
import {
  layoutParts,
  type PageLayout,
  type PlacedBlock,
} from "../../../engines/typesetting/set-parts";
import { layoutLetter } from "./layout-letter";
import { type Design, designOf, sourcesDesign } from "./letter-design";
import { PagePainter } from "../../../engines/typesetting/page-painter";
import { hasSources, listSources } from "./source-list";
import { sourceParts } from "./source-parts";
import { addStructureTree } from "../../../engines/typesetting/structure-tree";
import { hasRightToLeft, loadReorder } from "../../../engines/typesetting/visual-runs";

/**
 * One letter on a page, or the pair on consecutive pages: each is a letter of its own, at a size to be read and printed.
 * It never throws for want of a glyph; the same letters give the same bytes.
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
  const paint = ({ pages, nameFoot }: PageLayout, letter: LetterDocument, design: Design) =>
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
  const marked = paintBlocks(blocks, { painter, context: context.context });
  for (const ornament of design.ornaments) {
    ornament({ painter, fonts, language: letter.language, pageNumber, nameFoot });
  }
  const { footerRole, footerSize: size, footerColor: color } = design;
  const numbered = { text: design.footer(letter), pageNumber, pageCount: context.pageCount };
  painter.artifact("", footerLines(numbered, { typeface: fonts[footerRole], size, color }));
  return { content: painter.content(), blocks: marked };
}
