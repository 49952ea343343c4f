import { PDFDocument } from "pdf-lib";
import { addPages, paintBlocks, tagBlocks } from "../../../engines/typesetting/assemble-pages";
import { EmbeddedFonts } from "../../../engines/typesetting/embedded-fonts";
import type { FontLoader } from "../../../engines/typesetting/font-loader";
import { loadFontSet } from "../../../engines/typesetting/font-set";
import { PagePainter } from "../../../engines/typesetting/page-painter";
import type { Part } from "../../../engines/typesetting/part";
import { layoutParts, type Typesetting } from "../../../engines/typesetting/set-parts";
import { ink, sheet } from "../../../engines/typesetting/sheet";
import { addStructureTree } from "../../../engines/typesetting/structure-tree";
import { hasRightToLeft, loadReorder } from "../../../engines/typesetting/visual-runs";
import type { PrintedCv } from "../optimise/printed-cv";
import { blocksOf, type CvBlock } from "./document-blocks";

const PRODUCT = "Atelier";
const SIZE = 10;
const INDENT = 12;

/** It sets a CV in one tagged column, without page numbers that a reader would take for a line of it. Same document, same bytes. */
export async function renderCvPdf(
  document: PrintedCv,
  loader: FontLoader,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = blocksOf(document).map(partOf);
  const title = (document.name ?? "CV").toWellFormed();
  const text = [title, ...parts.flatMap(({ texts }) => texts)].join("\n");
  const fonts = await loadFontSet(text, loader);
  const reorder = hasRightToLeft(text) ? await loadReorder() : undefined;
  const file = await PDFDocument.create({ updateMetadata: false });
  file.setTitle(title, { showInWindowTitleBar: true });
  file.setAuthor(title);
  file.setLanguage(document.language);
  file.setCreator(PRODUCT);
  file.setProducer(PRODUCT);
  const embedded = new EmbeddedFonts();
  const painted = fewestPages(parts, { fonts, reorder }).map((placed) => {
    const painter = new PagePainter(embedded);
    const blocks = paintBlocks(placed, { painter, context: file.context });
    return { content: painter.content(), blocks };
  });
  addPages(file, painted, embedded);
  addStructureTree(file, tagBlocks([painted]));
  return new Uint8Array(await file.save({ addDefaultPage: false, objectsPerTick: Infinity }));
}

/** A CV that is a little too long is set a little smaller. */
const SCALES = [1, 0.95, 0.9];

function fewestPages(parts: readonly Part[], typesetting: Typesetting) {
  const layouts = SCALES.map((scale) => () => layoutParts(scaled(parts, scale), typesetting).pages);
  return layouts.reduce(
    (best, layout) => {
      if (best.length === 1) return best;
      const pages = layout();
      return best.length === 0 || pages.length < best.length ? pages : best;
    },
    [] as ReturnType<typeof layoutParts>["pages"],
  );
}

const scaled = (parts: readonly Part[], scale: number): Part[] =>
  parts.map((part) => ({
    ...part,
    size: part.size * scale,
    leading: part.leading * scale,
    gapBefore: part.gapBefore * scale,
  }));

const LEFT = 57;
const measure = sheet.width - 2 * LEFT;

const body: Omit<Part, "texts" | "gapBefore"> = {
  tag: "P",
  role: "text",
  color: ink,
  size: SIZE,
  leading: SIZE * 1.36,
  x: LEFT,
  measure,
  stretch: 0,
  breakable: true,
};

type Style = Partial<Part> & Pick<Part, "gapBefore">;

const styles: Readonly<Record<CvBlock["kind"], Style>> = {
  name: { tag: "H1", role: "strong", size: 22, leading: 30, gapBefore: 0, keepsNext: true },
  headline: { size: 12, leading: 17, gapBefore: 0, keepsNext: true },
  contact: { gapBefore: 2, keepsNext: true },
  link: { gapBefore: 2 },
  heading: { tag: "H2", role: "strong", size: 13, leading: 18, gapBefore: 15, keepsNext: true },
  entry: { role: "strong", size: 10.5, leading: 15, gapBefore: 9, keepsNext: true },
  note: { gapBefore: 1, keepsNext: true },
  text: { gapBefore: 3 },
  bullet: { x: LEFT + INDENT, measure: measure - INDENT, label: "•", gapBefore: 2.5 },
};

/** A last paragraph cannot keep a next one, which the typesetter allows. */
const partOf = ({ kind, text, url }: CvBlock): Part => ({
  ...body,
  ...styles[kind],
  texts: [text.replaceAll(/\s+/g, " ").toWellFormed()],
  ...(url && { link: url }),
});
