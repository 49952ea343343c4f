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
  /** The decoded operators. */
  operators: string;
}

interface ReadPdf {
  document: PDFDocument;
  pages: ReadPage[];
}

/** Reads a PDF as a text extractor does: codes through each font's ToUnicode, actual text in place of glyphs. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return { document, pages: document.getPages().map(readPage) };
}

function readPage(page: PDFPage): ReadPage {
  const contents = page.node.lookup(PDFName.of("Contents"));
  const operators = new TextDecoder("latin1").decode(decode(contents));
  const fonts = readFonts(page);
  const read: ReadPage = { blocks: [], artifacts: [], operators };
  const nesting: { kind: string; text: string; actual?: string }[] = [];
  let font: string[] = [];
  for (const { groups = {} } of operators.matchAll(
    /\/(?<kind>\w+) ?(?:<<\/MCID \d+>>|<<\/ActualText<FEFF(?<actual>\w+)>>>)?(?:BDC|BMC)|\/(?<font>F\d+) \S+ Tf|\[(?<shown>[^\]]*)\]TJ|(?<end>EMC)/g,
  )) {
    if (groups["kind"] !== undefined) {
      const actual = groups["actual"] === undefined ? {} : { actual: fromUtf16(groups["actual"]) };
      nesting.push({ kind: groups["kind"], text: "", ...actual });
    } else if (groups["font"] !== undefined) font = fonts.get(groups["font"]) ?? [];
    else if (groups["shown"] !== undefined) {
      const open = nesting.at(-1);
      if (open === undefined) throw new Error("Text outside of marked content");
      open.text += codesOf(groups["shown"])
        .map((code) => font[code] ?? "\u{FFFF}")
        .join("");
    } else {
      const closed = nesting.pop();
      if (closed === undefined) throw new Error("EMC without a beginning");
      const text = closed.actual ?? closed.text;
      const outer = nesting.at(-1);
      if (outer !== undefined) outer.text += text;
      else if (closed.kind === "Artifact") read.artifacts.push(text);
      else read.blocks.push(text);
    }
  }
  if (nesting.length > 0) throw new Error("Marked content is not closed");
  return read;
}

function codesOf(shown: string): number[] {
  return [...shown.matchAll(/<([0-9A-F]+)>/g)].flatMap(([, hex = ""]) =>
    (hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
  );
}

/** The characters of each code, by the font's name in the page's resources. */
function readFonts(page: PDFPage): Map<string, string[]> {
  const fonts = page.node.Resources()?.lookup(PDFName.of("Font"), PDFDict);
  const names = fonts?.keys() ?? [];
  return new Map(
    names.map((name) => {
      const toUnicode = fonts?.lookup(name, PDFDict).lookup(PDFName.of("ToUnicode"));
      return [name.decodeText(), readToUnicode(new TextDecoder().decode(decode(toUnicode)))];
    }),
  );
}

function readToUnicode(cmap: string): string[] {
  const characters: string[] = [];
  for (const [, first = "", , list = ""] of cmap.matchAll(/<(\w{4})><(\w{4})>\[([^\]]*)\]/g)) {
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

/** The widths that each embedded font states, in the order of its codes. */
export function statedWidths({ document }: ReadPdf): number[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const widths = object.lookup(PDFName.of("W"));
    return widths instanceof PDFArray
      ? widths
          .lookup(1, PDFArray)
          .asArray()
          .map((width) => Number(String(width)))
      : [];
  });
}
