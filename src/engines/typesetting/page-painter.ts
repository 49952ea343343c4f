import { type EmbeddedFonts, utf16Hex } from "./embedded-fonts";
import type { FontFace, Glyph } from "./font-face";
import { kerningBetween } from "./shape-text";
import { points } from "./sheet";

export type PlacedLine = {
  readonly glyphs: readonly Glyph[];
  readonly x: number;
  /** It is the height of the baseline above the foot of the sheet. */
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** It is the address that the line leads to. */
  readonly link?: string;
};

/** Smaller differences between the pen's position and a font's width cannot be seen. */
const NEGLIGIBLE = 1.5;

/** It writes the operators of one page. */
export class PagePainter {
  readonly #operators: string[] = [];
  /** It is the font and size that `Tf` set last; they hold from line to line. */
  #selected = "";
  #markedContents = 0;

  constructor(readonly fonts: EmbeddedFonts) {}

  /** It paints a block as one element of the document's structure and returns its number on the page. */
  block(tag: string, lines: readonly PlacedLine[]): number {
    const number = this.#markedContents++;
    this.#operators.push(`/${tag}<</MCID ${number}>>BDC`);
    this.#lines(lines);
    this.#operators.push("EMC");
    return number;
  }

  /** It paints what is not part of the letter itself: a drawing, and text on top of it. */
  artifact(drawing: string, lines: readonly PlacedLine[] = []): void {
    this.#operators.push(`/Artifact BMC q ${drawing}`);
    if (lines.length > 0) this.#lines(lines);
    this.#operators.push("Q EMC");
    this.#selected = "";
  }

  /** Each character stands for one byte. */
  content(): string {
    return this.#operators.join("\n");
  }

  #lines(lines: readonly PlacedLine[]): void {
    this.#operators.push("BT");
    let color = "";
    for (const line of lines) {
      if (line.color !== color) this.#operators.push(`${line.color} rg`);
      color = line.color;
      this.#operators.push(`1 0 0 1 ${points(line.x)} ${points(line.y)} Tm`);
      this.#line(line);
    }
    this.#operators.push("ET");
  }

  #line(line: PlacedLine): void {
    let run = new GlyphRun();
    let face: FontFace | undefined;
    let rise = 0;
    let spanned = 0;
    let previous: Glyph | undefined;
    const flush = () => {
      if (!run.isEmpty) this.#operators.push(run.operator());
      run = new GlyphRun();
    };
    for (const glyph of line.glyphs) {
      const kerning = kerningBetween(previous, glyph);
      run.move(kerning);
      if (glyph.face.role !== face?.role || glyph.rise !== rise) flush();
      if (glyph.face.role !== face?.role) this.#select(glyph.face, line.size);
      if (glyph.rise !== rise)
        this.#operators.push(`${points((glyph.rise * line.size) / 1000)} Ts`);
      ({ face, rise } = glyph);
      if (glyph.actual !== undefined) {
        flush();
        this.#operators.push(actualText(glyph.actual.text));
        spanned = glyph.actual.glyphCount;
      }
      this.#show(run, glyph);
      previous = glyph;
      if (--spanned === 0) {
        flush();
        this.#operators.push("EMC");
      }
    }
    flush();
    if (rise !== 0) this.#operators.push("0 Ts");
  }

  #select(face: FontFace, size: number): void {
    const font = `/${this.fonts.of(face).resource} ${size} Tf`;
    if (font !== this.#selected) this.#operators.push(font);
    this.#selected = font;
  }

  #show(run: GlyphRun, glyph: Glyph): void {
    run.move(glyph.shift);
    run.show(this.fonts.of(glyph.face).codeOf(glyph));
    run.move(glyph.advance - Math.round(glyph.face.advanceOf(glyph.id)) - glyph.shift);
  }
}

function actualText(text: string): string {
  return `/Span<</ActualText<FEFF${utf16Hex(text)}>>>BDC`;
}

/** It is a byte as it stands in a literal string, which is half as long as a hexadecimal one (ISO 32000-1, 7.3.4.2). */
function literal(byte: number): string {
  if (byte === 0x0d) return "\\r";
  const character = String.fromCharCode(byte);
  return "()\\".includes(character) ? `\\${character}` : character;
}

/** It collects codes and moves of one `TJ`. */
class GlyphRun {
  #parts = "";
  #codes = "";
  #move = 0;

  get isEmpty(): boolean {
    return this.#parts === "" && this.#codes === "" && Math.abs(this.#move) < NEGLIGIBLE;
  }

  /** It moves the pen, in thousandths of the type size. */
  move(distance: number): void {
    this.#move += distance;
  }

  show(code: number): void {
    this.#settle();
    this.#codes += literal(code >> 8) + literal(code & 0xff);
  }

  operator(): string {
    this.#settle();
    if (this.#codes !== "") this.#parts += `(${this.#codes})`;
    return `[${this.#parts}]TJ`;
  }

  /** `TJ` takes moves to the left as positive. The part of a unit that is rounded away is carried on. */
  #settle(): void {
    if (Math.abs(this.#move) < NEGLIGIBLE) return;
    const whole = Math.round(this.#move);
    if (this.#codes !== "") this.#parts += `(${this.#codes})`;
    this.#parts += -whole;
    this.#codes = "";
    this.#move -= whole;
  }
}
