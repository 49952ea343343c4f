import { clustersOf, settableCharacters } from "./clusters";
import type { Direction, FontFace, Glyph } from "./font-face";
import type { Typeface } from "./font-set";

/** All our fonts have this glyph. */
const SPACE = 0x20;
const narrowSpaces: Readonly<Record<string, number>> = {
  "\u202F": 0.7,
  "\u2009": 0.7,
  "\u200A": 0.4,
};

/**
 * It returns the glyphs of a text without line breaks, in visual order. A cluster that cannot be set right (no font has it,
 * or its marks need a place that no font tells) is left out whole.
 */
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
  for (const cluster of clustersOf(text)) {
    const { characters, face } = settingOf(cluster, typeface, complexFace);
    if (characters.length === 0) continue;
    if (face?.shape !== undefined) {
      if (face !== complexFace) {
        closeRun();
        complexFace = face;
        complexRun = "";
      }
      complexRun += characters.join("");
      continue;
    }
    const [character = "", ...marks] = characters;
    if (marks.length > 0) continue;
    closeRun();
    const glyph = face?.glyphOf.get(codeOf(character)) ?? spaceOf(character, typeface);
    if (glyph !== null) glyphs.push(glyph);
  }
  closeRun();
  return direction === "rtl" ? glyphs.reverse() : glyphs;
}

type ClusterSetting = {
  readonly characters: readonly string[];
  readonly face: FontFace | undefined;
};

/** Joiners and the like count where a face has them, and are nothing elsewhere. */
function settingOf(cluster: string, typeface: Typeface, current?: FontFace): ClusterSetting {
  const characters = settableCharacters(cluster) ?? [];
  const face = faceOf(characters, typeface, current);
  if (face !== undefined) return { characters, face };
  const seen = characters.filter(
    (character) => !/\p{Default_Ignorable_Code_Point}/u.test(character),
  );
  return { characters: seen, face: faceOf(seen, typeface, current) };
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0;

/**
 * Signs of Indic scripts stand before the letter that they are spoken after; readers turn right-to-left text themselves.
 */
function withActualText([first, ...others]: readonly Glyph[], text: string): Glyph[] {
  if (first === undefined) return [];
  return [{ ...first, actual: { text, glyphCount: others.length + 1 } }, ...others];
}

/** The face that has the whole cluster; a mark stays with its run even where an earlier face has one too. */
function faceOf(
  characters: readonly string[],
  typeface: Typeface,
  current?: FontFace,
): FontFace | undefined {
  const has = ({ glyphOf }: FontFace) =>
    characters.every((character) => glyphOf.has(codeOf(character)));
  const isAscii = characters.every((character) => codeOf(character) <= 0x7f);
  return current && !isAscii && has(current) ? current : typeface.find(has);
}

/** It sets white space of another width, and nothing for what has no glyph. */
function spaceOf(character: string, typeface: Typeface): Glyph | null {
  const space = typeface[0]?.glyphOf.get(SPACE);
  if (space === undefined) throw new Error("The first face has no space");
  if (!/\s/u.test(character)) return null;
  return { ...space, text: character, advance: space.advance * (narrowSpaces[character] ?? 1) };
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
  if (left === undefined || left.face !== right.face) return 0;
  return left.face.kerningOf(left.id, right.id);
}
