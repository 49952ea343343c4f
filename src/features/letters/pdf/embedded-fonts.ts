import { type PDFContext, PDFName, type PDFRef, PDFString } from "pdf-lib";
import { compressed } from "./compressed-stream";
import type { FontFace, Glyph } from "./font-face";
import { subsetGlyphs } from "./subset-glyphs";

const BFCHARS_PER_BLOCK = 100;

/** One face as used by a document: its glyphs in the order of their first use. */
class UsedFace {
  readonly ids = [0];
  readonly texts = [""];
  readonly #codes = new Map<string, number>();

  constructor(
    readonly resource: string,
    readonly face: FontFace,
  ) {}

  /** Glyphs of one shape that stand for different characters have codes of their own, so that copied text is right. */
  codeOf({ id, text }: Glyph): number {
    const key = `${id}:${text}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.ids.push(id);
    this.#codes.set(key, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** The fonts of one document, embedded with no more than the glyphs it shows. */
export class EmbeddedFonts {
  readonly #faces = new Map<FontFace, UsedFace>();

  of(face: FontFace): UsedFace {
    const known = this.#faces.get(face);
    if (known !== undefined) return known;
    const used = new UsedFace(`F${this.#faces.size}`, face);
    this.#faces.set(face, used);
    return used;
  }

  /** Writes all faces, once all pages are painted. */
  embed(context: PDFContext): Record<string, PDFRef> {
    return Object.fromEntries(
      [...this.#faces.values()].map((used) => [used.resource, embedFace(context, used)]),
    );
  }
}

function embedFace(context: PDFContext, used: UsedFace): PDFRef {
  const { face, ids, texts } = used;
  const name = PDFName.of(`${subsetTag(texts)}+${face.name}`);
  const file = subsetGlyphs(face, ids);
  const descriptor = context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: name,
      Flags: 4,
      FontBBox: [...face.boundingBox],
      ItalicAngle: 0,
      Ascent: face.ascent,
      Descent: face.descent,
      CapHeight: 670,
      StemV: 80,
      FontFile2: compressed(context, file, { Length1: file.length }),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of("Adobe"),
        Ordering: PDFString.of("Identity"),
        Supplement: 0,
      },
      CIDToGIDMap: "Identity",
      DW: 0,
      W: [0, ids.map((id) => Math.round(face.advanceOf(id)))],
      FontDescriptor: descriptor,
    }),
  );
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: compressed(context, toUnicode(texts)),
    }),
  );
}

/** Six capitals that tell apart the subsets of one face; from the glyphs, so that the same letter gives the same bytes. */
function subsetTag(texts: readonly string[]): string {
  let hash = 0x811c_9dc5;
  for (const character of texts.join()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x0100_0193) >>> 0;
  }
  return Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** place) % 26)),
  ).join("");
}

/** Which characters a code stands for: the text layer. Code 0 is never shown. */
function toUnicode(texts: readonly string[]): string {
  const lines = texts.slice(1).map((text, index) => `<${hex16(index + 1)}><${utf16Hex(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += BFCHARS_PER_BLOCK) {
    const block = lines.slice(at, at + BFCHARS_PER_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar\n`);
  }
  return (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n" +
    "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n" +
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n" +
    "1 begincodespacerange <0000><FFFF> endcodespacerange\n" +
    `${blocks.join("")}endcmap CMapName currentdict /CMap defineresource pop end end`
  );
}

export function hex16(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

/** UTF-16, big endian; an unpaired surrogate becomes the replacement character. */
export function utf16Hex(text: string): string {
  let hex = "";
  const wellFormed = text.toWellFormed();
  for (let at = 0; at < wellFormed.length; at++) hex += hex16(wellFormed.charCodeAt(at));
  return hex;
}
