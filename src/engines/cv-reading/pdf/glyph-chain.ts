import { cleanDrawnText, withoutLetterSpacing } from "./drawn-text";
import { rectAround, type Point, type Rect } from "./matrix";

export type GlyphStyle = {
  readonly font: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** It is the unit vector in which the text runs. */
  readonly direction: Point;
  readonly hiddenBy: "colour" | "mode" | null;
  readonly isTagged: boolean;
};

export type PlacedGlyph = {
  readonly text: string;
  readonly start: Point;
  readonly advance: number;
};

type DrawnGlyph = PlacedGlyph & { isDoubled: boolean };

type Chain = {
  readonly glyphs: readonly DrawnGlyph[];
  readonly style: GlyphStyle;
  readonly isDivided: boolean;
};

/** It is a run of one style on one baseline, before the page is turned upright. */
export type TextRun = {
  readonly text: string;
  readonly rect: Rect;
  readonly style: GlyphStyle;
  /** Something that is no text stands before it. */
  readonly isDivided: boolean;
};

/** All fonts get the same extents, so that the baseline of a box is known from the box alone. */
export const ASCENT = 0.9;
export const DESCENT = 0.22;

const SPACE_EM = 0.17;
const RUN_END_EM = 0.55;
const CHAIN_END_EM = 3;

/** It collects glyphs as they are drawn, and cuts them into runs where the pen jumps. */
export class GlyphChain {
  readonly #chains: Chain[] = [];
  readonly #doubles = new DrawnGlyphs();
  #glyphs: DrawnGlyph[] = [];
  #style: GlyphStyle | null = null;
  #count = 0;
  #isDivided = false;

  get length(): number {
    return this.#count;
  }

  /** What comes next is apart from what came, however near it stands: an icon was between them. */
  divide(): void {
    this.#cut();
    this.#isDivided = true;
  }

  add(glyph: PlacedGlyph, style: GlyphStyle): void {
    const last = this.#glyphs.at(-1);
    const drawn = { ...glyph, isDoubled: false };
    if (style.hiddenBy === null && this.#doubles.isDouble(drawn, style.size)) return;
    if (last && !(this.#isOfStyle(style) && goesOn({ last, glyph, style }))) this.#cut();
    this.#style ??= style;
    this.#glyphs.push(drawn);
    this.#count += 1;
  }

  #isOfStyle(style: GlyphStyle): boolean {
    return this.#style !== null && (this.#style === style || isSameStyle(this.#style, style));
  }

  finish(): readonly TextRun[] {
    this.#cut();
    // Only now is it known which letters were drawn twice.
    return this.#chains.flatMap(({ glyphs, style, isDivided }) => {
      const [first, ...others] = runsOf(glyphs, style);
      return first ? [{ ...first, isDivided }, ...others] : [];
    });
  }

  #cut(): void {
    if (this.#style && this.#glyphs.length > 0) {
      const [glyphs, style, isDivided] = [this.#glyphs, this.#style, this.#isDivided];
      this.#chains.push({ glyphs, style, isDivided });
      this.#isDivided = false;
    }
    this.#glyphs = [];
    this.#style = null;
  }
}

/** Fake bold draws letters, words or lines twice, a hair apart. */
class DrawnGlyphs {
  readonly #byPlace = new Map<string, DrawnGlyph>();

  /** It marks the glyph that was drawn before, or remembers this one. */
  isDouble(glyph: DrawnGlyph, size: number): boolean {
    if (isSpace(glyph)) return false;
    const [column, row] = [Math.round(glyph.start.x / 2), Math.round(glyph.start.y / 2)];
    for (const [across, down] of NEIGHBOURS) {
      const before = this.#byPlace.get(`${glyph.text} ${column + across} ${row + down}`);
      if (before && isDrawnAgain(before, glyph, size)) {
        before.isDoubled = true;
        return true;
      }
    }
    this.#byPlace.set(`${glyph.text} ${column} ${row}`, glyph);
    return false;
  }
}

const NEIGHBOURS = [
  [0, 0],
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

function isDrawnAgain(last: PlacedGlyph, glyph: PlacedGlyph, size: number): boolean {
  const apart = Math.hypot(last.start.x - glyph.start.x, last.start.y - glyph.start.y);
  return apart < 0.12 * size && apart < 0.6 * last.advance;
}

type Step = {
  readonly last: PlacedGlyph;
  readonly glyph: PlacedGlyph;
  readonly style: GlyphStyle;
};

function goesOn({ last, glyph, style }: Step): boolean {
  const { size, direction } = style;
  const dx = glyph.start.x - last.start.x;
  const dy = glyph.start.y - last.start.y;
  const along = dx * direction.x + dy * direction.y - last.advance;
  const across = dx * direction.y - dy * direction.x;
  return Math.abs(across) < size * 0.15 && along > -size * 0.4 && along < size * CHAIN_END_EM;
}

function isSameStyle(one: GlyphStyle, other: GlyphStyle): boolean {
  return (
    one.font === other.font &&
    Math.abs(one.size - other.size) < 0.05 &&
    one.hiddenBy === other.hiddenBy &&
    one.isTagged === other.isTagged &&
    one.direction.x * other.direction.x + one.direction.y * other.direction.y > 0.999
  );
}

function runsOf(glyphs: readonly DrawnGlyph[], drawn: GlyphStyle): TextRun[] {
  const isDoubled = glyphs.filter((glyph) => glyph.isDoubled).length > glyphs.length / 2;
  const style = isDoubled ? { ...drawn, isBold: true } : drawn;
  const gaps = gapsBefore(glyphs, style);
  const spacing = letterSpacing(glyphs, gaps);
  const runs: TextRun[] = [];
  let text = "";
  let first = 0;
  const cut = (end: number) => {
    const run = runOf({ text, glyphs: glyphs.slice(first, end), style });
    if (run) runs.push(run);
    text = "";
    first = end;
  };
  for (const [index, glyph] of glyphs.entries()) {
    const gap = (gaps[index] ?? 0) - spacing;
    if (index > first && gap > RUN_END_EM) cut(index);
    else if (index > first && gap > SPACE_EM && !text.endsWith(" ") && !isSpace(glyph)) text += " ";
    text += glyph.text;
  }
  cut(glyphs.length);
  return runs;
}

const isSpace = ({ text }: PlacedGlyph) => text.trim() === "";

/** A space that was drawn widens the gap as white does. */
function gapsBefore(glyphs: readonly PlacedGlyph[], { size, direction }: GlyphStyle): number[] {
  let white = 0;
  return glyphs.map((glyph, index) => {
    const last = glyphs[index - 1];
    if (!last) return 0;
    const dx = glyph.start.x - last.start.x;
    const dy = glyph.start.y - last.start.y;
    const gap = dx * direction.x + dy * direction.y - last.advance;
    // Several spaces in a row stand for a tab.
    white = isSpace(last) ? white + last.advance + gap : gap;
    const told = isSpace(last) && white < size * 0.75 ? gap : white;
    return isSpace(glyph) ? gap / size : told / size;
  });
}

/** Spaced capitals have the same gap between all letters, and words further apart. */
function letterSpacing(glyphs: readonly PlacedGlyph[], gaps: readonly number[]): number {
  const between = gaps.filter((_, index) => {
    const [last, glyph] = [glyphs[index - 1], glyphs[index]];
    return last && glyph && !isSpace(last) && !isSpace(glyph);
  });
  if (between.length < 3) return 0;
  const sorted = between.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return median > 0.04 ? median : 0;
}

type Piece = {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly style: GlyphStyle;
};

function runOf({ text, glyphs, style }: Piece): TextRun | null {
  const cleaned = withoutLetterSpacing(cleanDrawnText(text)).trim();
  const inked = glyphs.filter((glyph) => !isSpace(glyph));
  const [first, last] = [inked[0], inked.at(-1)];
  if (cleaned === "" || !first || !last) return null;
  const { size, direction } = style;
  const end = {
    x: last.start.x + direction.x * last.advance,
    y: last.start.y + direction.y * last.advance,
  };
  const up = { x: direction.y * size, y: -direction.x * size };
  const corners = [first.start, end].flatMap(({ x, y }) => [
    { x: x + up.x * ASCENT, y: y + up.y * ASCENT },
    { x: x - up.x * DESCENT, y: y - up.y * DESCENT },
  ]);
  return { text: cleaned, rect: rectAround(corners), style, isDivided: false };
}
