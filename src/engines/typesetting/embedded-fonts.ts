import { type PDFContext, PDFName, type PDFRef, PDFString } from "pdf-lib";
import { compressed } from "./compressed-stream";
import type { FontFace, Glyph } from "./font-face";
import { type FaceGlyph, subsetGlyphs } from "./subset-glyphs";

/** A range of codes may not cross from one upper byte to the next. */
const RANGE_SIZE = 128;

/** It is one font of a document: the glyphs of one or more faces in the order of their first use. */
class EmbeddedFont {
  readonly glyphs: FaceGlyph[];
  readonly texts = [""];
  /** Most glyphs are found by the face's own object; the rest by what they show and mean. */
  readonly #known = new Map<Glyph, number>();
  readonly #codes = new Map<FontFace, Map<string, number>>();

  constructor(
    readonly resource: string,
    face: FontFace,
  ) {
    this.glyphs = [{ face, id: 0 }];
  }

  /** Glyphs of one shape that stand for different characters have codes of their own, so that copied text is right. */
  codeOf(glyph: Glyph): number {
    const known = this.#known.get(glyph);
    if (known !== undefined) return known;
    const code = this.#codeOfEqual(glyph);
    this.#known.set(glyph, code);
    return code;
  }

  #codeOfEqual({ face, id, text }: Glyph): number {
    const codes = this.#codes.get(face) ?? new Map<string, number>();
    this.#codes.set(face, codes);
    const key = `${id}:${text}`;
    const known = codes.get(key);
    if (known !== undefined) return known;
    codes.set(key, this.texts.length);
    this.glyphs.push({ face, id });
    return this.texts.push(text) - 1;
  }
}

/** It holds the fonts of one document, embedded with only the glyphs it shows. */
export class EmbeddedFonts {
  readonly #fonts = new Map<string, EmbeddedFont>();

  of(face: FontFace): EmbeddedFont {
    const known = this.#fonts.get(face.role);
    if (known !== undefined) return known;
    const font = new EmbeddedFont(`F${this.#fonts.size}`, face);
    this.#fonts.set(face.role, font);
    return font;
  }

  /** It writes all fonts, once all pages are painted. */
  embed(context: PDFContext): Record<string, PDFRef> {
    return Object.fromEntries(
      [...this.#fonts.values()].map((font) => [font.resource, embedFont(context, font)]),
    );
  }
}

function embedFont(context: PDFContext, { glyphs, texts }: EmbeddedFont): PDFRef {
  const faces = [...new Set(glyphs.map(({ face }) => face))];
  const name = PDFName.of(`${subsetTag(texts)}+${faces[0]?.name}`);
  const file = subsetGlyphs(glyphs);
  const descriptor = context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: name,
      Flags: 4,
      FontBBox: [0, 1, 2, 3].map((side) =>
        (side < 2 ? Math.min : Math.max)(...faces.map((face) => face.boundingBox[side] ?? 0)),
      ),
      ItalicAngle: 0,
      Ascent: Math.max(...faces.map(({ ascent }) => ascent)),
      Descent: Math.min(...faces.map(({ descent }) => descent)),
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
      W: [0, glyphs.map(({ face, id }) => Math.round(face.advanceOf(id)))],
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

/**
 * Six capitals distinguish the subsets of one face; they come from the glyphs, so that the same letter gives the same
 * bytes.
 */
function subsetTag(texts: readonly string[]): string {
  let hash = 0x811c_9dc5;
  for (const character of texts.join()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x0100_0193) >>> 0;
  }
  return Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** place) % 26)),
  ).join("");
}

/** The text layer says which characters a code stands for. */
function toUnicode(texts: readonly string[]): string {
  const ranges: string[] = [];
  for (let first = 0; first < texts.length; first += RANGE_SIZE) {
    const range = texts.slice(first, first + RANGE_SIZE);
    const last = first + range.length - 1;
    ranges.push(
      `<${hex16(first)}><${hex16(last)}>[${range.map((text) => `<${utf16Hex(text)}>`).join("")}]`,
    );
  }
  return (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n" +
    "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n" +
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n" +
    "1 begincodespacerange <0000><FFFF> endcodespacerange\n" +
    `${ranges.length} beginbfrange\n${ranges.join("\n")}\nendbfrange\n` +
    "endcmap CMapName currentdict /CMap defineresource pop end end"
  );
}

export function hex16(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

/** It is UTF-16, big endian; an unpaired surrogate becomes the replacement character. */
export function utf16Hex(text: string): string {
  let hex = "";
  const wellFormed = text.toWellFormed();
  for (let at = 0; at < wellFormed.length; at++) hex += hex16(wellFormed.charCodeAt(at));
  return hex;
}
