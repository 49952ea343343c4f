import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import type { CvWarning } from "../read-cv-result";
import type { Sheet } from "../sheet";
import { UnreadableCv } from "../unreadable-cv";
import { readableSheets } from "./garbled-text";
import { readHeadingTags } from "./read-heading-tags";
import { readLinks } from "./read-links";
import { mappedRect, type Matrix, type Rect } from "./matrix";
import { PageTracer } from "./page-tracer";
import { tracePage, type OperatorNames } from "./trace-page";
import { countDocument } from "./parse-bounds";
import { pdfFontOf, type PdfFont } from "./pdf-font";
import type { PdfInfo, PdfText } from "./pdf-text";
import { readPageSheet, type PageSheet } from "./page-sheet";

const MAX_PAGES = 20;
const MIN_CHARACTERS = 100;
/** Fonts that lose letters and scripts that are not read in order leave less; the person is warned of these. */
const MIN_DAMAGED_CHARACTERS = 40;
const MAX_CHARACTERS = 60_000;
const MAGIC_WITHIN = 1024;

const options = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: true,
  useWorkerFetch: false,
  useWasm: false,
  stopAtErrors: false,
  verbosity: 0,
  // No picture is decoded: a scanned page would cost ten times the CPU.
  maxImageSize: 1,
} as const;

/** It reads what a person sees in a PDF, and throws `UnreadableCv` where that is nothing or too much. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  if (bytes.byteLength === 0) throw new UnreadableCv("CV_EMPTY");
  if (!isPdf(bytes)) throw new UnreadableCv("CV_TYPE_UNSUPPORTED");
  const { getResolvedPDFJS } = await import("unpdf");
  const { getDocument, OPS } = await getResolvedPDFJS();
  const task = getDocument({ data: bytes.slice(), ...options });
  const count = countDocument(task.docId);
  try {
    const text = await readDocument(await task.promise, OPS);
    if (count.isPassed()) throw new UnreadableCv("CV_TOO_COMPLEX");
    return text;
  } catch (error) {
    if (count.isPassed()) throw new UnreadableCv("CV_TOO_COMPLEX", { cause: error });
    throw toUnreadable(error);
  } finally {
    count.forget();
    await task.destroy();
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC_WITHIN)).includes("%PDF-");
}

function toUnreadable(error: unknown): UnreadableCv {
  if (error instanceof UnreadableCv) return error;
  const isLocked = error instanceof Error && error.name === "PasswordException";
  return new UnreadableCv(isLocked ? "CV_ENCRYPTED" : "CV_CORRUPT", { cause: error });
}

async function readDocument(document: PDFDocumentProxy, names: OperatorNames): Promise<PdfText> {
  if (document.numPages > MAX_PAGES) throw new UnreadableCv("CV_TOO_MANY_PAGES");
  const pages: PageSheet[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages && characters < MAX_CHARACTERS; number += 1) {
    const page = await document.getPage(number);
    const read = await readOnePage({ document, page, names });
    page.cleanup();
    pages.push(read);
    characters += lengthOf(read.sheet);
  }
  const unknown = pages.reduce((sum, { unknownCharacters }) => sum + unknownCharacters, 0);
  if (characters < leastCharacters(pages))
    throw new UnreadableCv(unknown > MIN_CHARACTERS ? "CV_TEXT_UNREADABLE" : "CV_NO_TEXT");
  const { sheets, isCut } = cutSheets(pages.map(({ sheet }) => sheet));
  const cut: CvWarning = { code: "TEXT_CUT", page: sheets.length, box: null, quote: null };
  return {
    sheets: readableSheets(sheets),
    warnings: [...pages.flatMap(({ warnings }) => warnings), ...(isCut ? [cut] : [])],
    info: await readInfo(document),
  };
}

function leastCharacters(pages: readonly PageSheet[]): number {
  const isDamaged = pages.some(({ warnings }) =>
    warnings.some(({ code }) => code === "TYPE3_FONT" || code === "RIGHT_TO_LEFT"),
  );
  return isDamaged ? MIN_DAMAGED_CHARACTERS : MIN_CHARACTERS;
}

const lengthOf = ({ items }: Sheet) => items.reduce((sum, { text }) => sum + text.length, 0);

function cutSheets(sheets: readonly Sheet[]) {
  let left = MAX_CHARACTERS;
  let isCut = false;
  const kept = sheets.map((sheet) => {
    const items = sheet.items.filter(({ text }) => {
      left -= text.length;
      return left >= 0;
    });
    isCut ||= items.length < sheet.items.length;
    return { ...sheet, items };
  });
  return { sheets: kept, isCut };
}

type OnePage = {
  readonly document: PDFDocumentProxy;
  readonly page: PDFPageProxy;
  readonly names: OperatorNames;
};

async function readOnePage({ document, page, names }: OnePage): Promise<PageSheet> {
  const list = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const size = { width: viewport.width, height: viewport.height };
  const frame: Rect = { left: 0, top: 0, right: size.width, bottom: size.height };
  const matrix = readViewport(viewport.transform);
  const tracer = new PageTracer({ viewport: matrix, frame, fontOf: fontsOf(page) });
  tracePage(tracer, { list, names, headings: await readHeadingTags(document, page) });
  const links = (await readLinks(page)).map(({ url, rect }) => ({
    url,
    rect: mappedRect(matrix, rect),
  }));
  return readPageSheet({ number: page.pageNumber, size, tracer, links });
}

function readViewport([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function fontsOf(page: PDFPageProxy): (name: string) => PdfFont {
  const fonts = new Map<string, PdfFont>();
  return (name) => {
    const known = fonts.get(name);
    if (known) return known;
    const font = pdfFontOf(page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
    fonts.set(name, font);
    return font;
  };
}

async function readInfo(document: PDFDocumentProxy): Promise<PdfInfo> {
  const { info } = await document.getMetadata();
  const told = (key: string) => {
    const value: unknown = Reflect.get(info, key);
    return typeof value === "string" ? value.slice(0, 200) : "";
  };
  return { title: told("Title"), author: told("Author"), producer: told("Producer") };
}
