import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from "pdf-lib";

export interface ReadPage {
  /** The text of each block of the letter, in the order of the content. */
  blocks: string[];
  /** The text of stamps and footers. */
  artifacts: string[];
  /** Where the letter's lines end and stand, in points from the lower left corner. */
  lines: { right: number; baseline: number }[];
  /** The decoded operators. */
  operators: string;
}

interface ReadPdf {
  document: PDFDocument;
  pages: ReadPage[];
}

interface ReadFont {
  texts: string[];
  widths: number[];
}

/** Reads a PDF as a text extractor does: codes through each font's ToUnicode, actual text in place of glyphs. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return { document, pages: document.getPages().map(readPage) };
}

/** The `s` flag: a code may hold the byte of a line end. */
const operator =
  /\/(?<kind>\w+) ?(?:<<\/MCID \d+>>|<<\/ActualText<FEFF(?<actual>\w+)>>>)?(?:BDC|BMC)|\/(?<font>F\d+) (?<size>\S+) Tf|1 0 0 1 (?<x>\S+) (?<y>\S+) Tm|\[(?<shown>(?:\((?:\\.|[^\\)])*\)|[^\](])*)\]TJ|(?<end>EMC)/gs;

function readPage(page: PDFPage): ReadPage {
  const operators = bytesAsText(decode(page.node.lookup(PDFName.of("Contents"))));
  const fonts = readFonts(page);
  const reader = new PageReader(fonts);
  for (const { groups = {} } of operators.matchAll(operator)) {
    const { kind, actual, font, size, x, y, shown } = groups;
    if (kind !== undefined) reader.open(kind, actual);
    else if (font !== undefined) reader.select(font, Number(size));
    else if (x !== undefined) reader.move(Number(x), Number(y));
    else if (shown !== undefined) reader.show(shown);
    else reader.close();
  }
  return { ...reader.read, operators };
}

class PageReader {
  readonly read: Omit<ReadPage, "operators"> = { blocks: [], artifacts: [], lines: [] };
  readonly #nesting: { kind: string; text: string; actual: string | undefined }[] = [];
  readonly #fonts: Map<string, ReadFont>;
  #font: ReadFont = { texts: [], widths: [] };
  #size = 0;

  constructor(fonts: Map<string, ReadFont>) {
    this.#fonts = fonts;
  }

  open(kind: string, actualHex: string | undefined): void {
    const actual = actualHex === undefined ? undefined : fromUtf16(actualHex);
    this.#nesting.push({ kind, text: "", actual });
  }

  select(font: string, size: number): void {
    const selected = this.#fonts.get(font);
    if (selected === undefined) throw new Error(`No font ${font}`);
    this.#font = selected;
    this.#size = size;
  }

  move(x: number, baseline: number): void {
    if (this.#nesting[0]?.kind !== "Artifact") this.read.lines.push({ right: x, baseline });
  }

  show(shown: string): void {
    const open = this.#nesting.at(-1);
    const line = this.read.lines.at(-1);
    if (open === undefined) throw new Error("Text outside of marked content");
    for (const [, literal = "", move] of shown.matchAll(/\(((?:\\.|[^\\)])*)\)|(-?[\d.]+)/gs)) {
      const codes = codesOf(literal);
      const widths = codes.map((code) => this.#font.widths[code] ?? 0);
      const way = widths.reduce((sum, width) => sum + width, -Number(move ?? 0));
      if (line !== undefined && this.#nesting[0]?.kind !== "Artifact") {
        line.right += (way * this.#size) / 1000;
      }
      open.text += codes.map((code) => this.#font.texts[code] ?? "\u{FFFF}").join("");
    }
  }

  close(): void {
    const closed = this.#nesting.pop();
    if (closed === undefined) throw new Error("EMC without a beginning");
    const text = closed.actual ?? closed.text;
    const outer = this.#nesting.at(-1);
    if (outer !== undefined) outer.text += text;
    else if (closed.kind === "Artifact") this.read.artifacts.push(text);
    else this.read.blocks.push(text);
  }
}

/** Two bytes each, high byte first; of the escapes only those that our PDFs have. */
function codesOf(literal: string): number[] {
  const bytes = literal.replaceAll(/\\(.)/gs, (_, escaped: string) =>
    escaped === "r" ? "\r" : escaped,
  );
  return (bytes.match(/../gs) ?? []).map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1));
}

/** Not by the decoder of "latin1", which stands for windows-1252 on the web. */
const bytesAsText = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** By the name in the page's resources. */
function readFonts(page: PDFPage): Map<string, ReadFont> {
  const fonts = page.node.Resources()?.lookup(PDFName.of("Font"), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((name) => {
      const font = fonts?.lookup(name, PDFDict);
      const toUnicode = decode(font?.lookup(PDFName.of("ToUnicode")));
      const descendant = font?.lookup(PDFName.of("DescendantFonts"), PDFArray).lookup(0, PDFDict);
      const widths = descendant?.lookup(PDFName.of("W"), PDFArray).lookup(1, PDFArray).asArray();
      return [
        name.decodeText(),
        {
          texts: readToUnicode(new TextDecoder().decode(toUnicode)),
          widths: (widths ?? []).map((width) => Number(String(width))),
        },
      ];
    }),
  );
}

function readToUnicode(cmap: string): string[] {
  const characters: string[] = [];
  for (const [, first = "", list = ""] of cmap.matchAll(/<(\w{4})><\w{4}>\[([^\]]*)\]/g)) {
    [...list.matchAll(/<(\w*)>/g)].forEach(([, hex = ""], index) => {
      characters[Number.parseInt(first, 16) + index] = fromUtf16(hex);
    });
  }
  return characters;
}

function fromUtf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join("");
}

function decode(stream: unknown): Uint8Array {
  if (!(stream instanceof PDFRawStream)) throw new Error("Not a stream");
  return decodePDFRawStream(stream).decode();
}
