import { PDFDocument } from "pdf-lib";
import {
  addPages,
  footerLines,
  paintBlocks,
  tagBlocks,
} from "../../../engines/typesetting/assemble-pages";
import { EmbeddedFonts } from "../../../engines/typesetting/embedded-fonts";
import type { FontLoader } from "../../../engines/typesetting/font-loader";
import { loadFontSet } from "../../../engines/typesetting/font-set";
import { PagePainter } from "../../../engines/typesetting/page-painter";
import { layoutParts } from "../../../engines/typesetting/set-parts";
import { faded } from "../../../engines/typesetting/sheet";
import { addStructureTree } from "../../../engines/typesetting/structure-tree";
import { hasRightToLeft, loadReorder } from "../../../engines/typesetting/visual-runs";
import type { Language } from "../../../platform/language";
import type { Resume } from "../api/schemas";
import { plainText } from "../plain-text";
import { cvParts } from "./cv-parts";
import { cvWords } from "./cv-words";

const PRODUCT = "Atelier";

/** It sets a CV on as many pages as it needs, tagged and with links; the same resume gives the same bytes. */
export async function renderCv(
  { resume, language }: { readonly resume: Resume; readonly language: Language },
  loader: FontLoader,
): Promise<Uint8Array> {
  const name = plainText(resume.basics.name);
  const title = cvWords[language].title(name);
  const parts = cvParts(resume, language).filter(({ texts }) => texts.some((text) => text !== ""));
  const text = [title, ...parts.flatMap(({ texts }) => texts)].join("\n");
  const fonts = await loadFontSet(text, loader);
  const reorder = hasRightToLeft(text) ? await loadReorder() : undefined;
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(title.toWellFormed(), { showInWindowTitleBar: true });
  document.setAuthor(name.toWellFormed());
  document.setLanguage(language);
  document.setCreator(PRODUCT);
  document.setProducer(PRODUCT);
  const embedded = new EmbeddedFonts();
  const { pages } = layoutParts(parts, { fonts, reorder });
  const painted = pages.map((placed, index) => {
    const painter = new PagePainter(embedded);
    const blocks = paintBlocks(placed, { painter, context: document.context });
    const numbered = { text: title, pageNumber: index + 1, pageCount: pages.length };
    painter.artifact("", footerLines(numbered, { typeface: fonts.text, size: 8, color: faded }));
    return { content: painter.content(), blocks };
  });
  addPages(document, painted, embedded);
  addStructureTree(document, tagBlocks([painted]));
  return document.save({ addDefaultPage: false, objectsPerTick: Infinity });
}
