import { Blob, Buffer, Face, Feature, Font, shape } from "harfbuzzjs";

/** These features are switched off, so that the table holds kerning alone. */
const features = ["liga", "clig", "calt", "ccmp", "locl"].map((tag) => new Feature(tag, 0));

/**
 * The kerning of GPOS becomes a matrix of glyph classes in thousandths of an em, so that rendering needs no layout engine:
 * glyph count and right classes (16 bits each), left and right class of each glyph (bytes), values (signed 16 bits).
 */
export function kerningTable(ttf: Uint8Array, codePoints: readonly number[]): Uint8Array {
  const font = new Font(new Face(new Blob(ttf)));
  const glyphs = codePoints.map((codePoint) => font.nominalGlyph(codePoint) ?? 0);
  const rows = codePoints.map((left) => kerningAfter(font, left, codePoints));
  const columns = codePoints.map((_, right) => rows.map((row) => row[right] ?? 0));
  const leftClasses = classify(rows);
  const rightClasses = classify(columns);

  const glyphCount = Math.max(0, ...glyphs) + 1;
  const matrixAt = 4 + 2 * glyphCount;
  const { length: width } = rightClasses.members;
  const bytes = new Uint8Array(matrixAt + leftClasses.members.length * width * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, glyphCount);
  view.setUint16(2, width);
  glyphs.forEach((glyph, index) => {
    view.setUint8(4 + glyph, leftClasses.classOf[index] ?? 0);
    view.setUint8(4 + glyphCount + glyph, rightClasses.classOf[index] ?? 0);
  });
  leftClasses.members.forEach((row, left) => {
    rightClasses.members.forEach((column, right) => {
      view.setInt16(matrixAt + (left * width + right) * 2, rows[row]?.[column] ?? 0);
    });
  });
  return bytes;
}

/** It shapes `left right left right …` once: every even position shows the kerning of one pair. */
function kerningAfter(font: Font, left: number, codePoints: readonly number[]): number[] {
  const buffer = new Buffer();
  buffer.addCodePoints(codePoints.flatMap((right) => [left, right]));
  buffer.guessSegmentProperties();
  shape(font, buffer, features);
  const glyphs = buffer.getGlyphInfosAndPositions();
  return codePoints.map((_, index) => {
    const glyph = glyphs[index * 2];
    if (glyph?.xAdvance === undefined) return 0;
    const kerning = glyph.xAdvance - font.glyphHAdvance(glyph.codepoint);
    return Math.round((kerning * 1000) / font.face.upem) || 0;
  });
}

/** Class 0 holds glyphs without kerning; `members` holds one index of each class. */
function classify(lines: number[][]): { classOf: number[]; members: number[] } {
  const classes = new Map<string, number>([[lines.map(() => 0).join(), 0]]);
  const members = [-1];
  const classOf = lines.map((line, index) => {
    const key = line.join();
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, members.length);
    return members.push(index) - 1;
  });
  if (members.length > 255) throw new Error("More kerning classes than a byte can name");
  return { classOf, members };
}
