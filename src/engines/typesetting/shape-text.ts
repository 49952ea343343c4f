import type { Direction, FontFace, Glyph } from "./font-face";
import type { Typeface } from "./font-set";

/** All our fonts have this glyph. */
const SPACE = 0x20;
const narrowSpaces: Readonly<Record<string, number>> = {
  "\u202F": 0.7,
  "\u2009": 0.7,
  "\u200A": 0.4,
};

/** It returns the glyphs of a text without line breaks, in visual order. */
export function shapeText(text: string, typeface: Typeface, direction: Direction = "ltr"): Glyph[] {
  const glyphs: Glyph[] = [];
  let complexRun = "";
  let complexFace: FontFace | undefined;
  const closeRun = () => {
    if (complexFace?.shape === undefined) return;
    const shaped = complexFace.shape(complexRun, direction);
    // The run is in visual order already, and the whole is turned around below.
    glyphs.push(
      ...(direction === "rtl" ? shaped.toReversed() : withActualText(shaped, complexRun)),
    );
    complexFace = undefined;
  };
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const face = faceOf(codePoint, typeface, complexFace);
    if (face?.shape !== undefined) {
      if (face !== complexFace) {
        closeRun();
        complexFace = face;
        complexRun = "";
      }
      complexRun += character;
      continue;
    }
    closeRun();
    const glyph = face?.glyphOf.get(codePoint) ?? fallbackGlyph(character, typeface);
    if (glyph !== null) glyphs.push(glyph);
  }
  closeRun();
  return direction === "rtl" ? glyphs.reverse() : glyphs;
}

/**
 * Signs of Indic scripts stand before the letter that they are spoken after; readers turn right-to-left text themselves.
 */
function withActualText([first, ...others]: readonly Glyph[], text: string): Glyph[] {
  if (first === undefined) return [];
  return [{ ...first, actual: { text, glyphCount: others.length + 1 } }, ...others];
}

function faceOf(codePoint: number, typeface: Typeface, current?: FontFace): FontFace | undefined {
  // A mark stays with its run even where an earlier face has one too.
  if (current?.glyphOf.has(codePoint) && codePoint > 0x7f) return current;
  return typeface.find(({ glyphOf }) => glyphOf.has(codePoint));
}

/** It sets white space of another width, nothing for an invisible character, and a framed code point for the rest. */
function fallbackGlyph(character: string, typeface: Typeface): Glyph | null {
  const space = typeface[0]?.glyphOf.get(SPACE);
  if (space === undefined) throw new Error("The first face has no space");
  if (/\s/u.test(character)) {
    return { ...space, text: character, advance: space.advance * (narrowSpaces[character] ?? 1) };
  }
  if (/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character)) return null;
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { ...space, text: character, advance: hex.length > 4 ? 960 : 720, substitute: hex };
}

/** It is in thousandths of the type size. */
export function widthOf(glyphs: readonly Glyph[]): number {
  let width = 0;
  let previous: Glyph | undefined;
  for (const glyph of glyphs) {
    width += glyph.advance + kerningBetween(previous, glyph);
    previous = glyph;
  }
  return width;
}

export function kerningBetween(left: Glyph | undefined, right: Glyph): number {
  if (left === undefined || left.face !== right.face || left.substitute !== right.substitute)
    return 0;
  return left.face.kerningOf(left.id, right.id);
}
