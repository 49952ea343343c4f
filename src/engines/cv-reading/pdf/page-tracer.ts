import type { PdfFont } from "./pdf-font";
import { cleanDrawnText } from "./drawn-text";
import { GlyphChain, type GlyphStyle } from "./glyph-chain";
import {
  initialState,
  looksAlike,
  readColour,
  textOrigin,
  type PaintColour,
  type GraphicsState,
  type TextPosition,
} from "./graphics-state";
import {
  concatenated,
  intersection,
  isInside,
  mapped,
  mappedRect,
  type Matrix,
  type Point,
  type Rect,
} from "./matrix";

type Ground = { readonly rect: Rect; readonly colour: PaintColour };

type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace?: unknown };

type TracerOptions = {
  readonly viewport: Matrix;
  readonly frame: Rect;
  readonly fontOf: (name: string) => PdfFont;
};

const WHITE: PaintColour = [255, 255, 255];
const UNIT: Rect = { left: 0, top: 0, right: 1, bottom: 1 };
const MAX_DISC = 7;
const MIN_DISC = 1.2;
const MIN_PICTURE = 12;
/** Type 3 fonts of size 1 are drawn by the scale of their own matrix. */
const MIN_TYPE3 = 3;
const MAX_GROUNDS = 2000;
const MAX_DEPTH = 200;
/** Twice what is read of a file. */
const MAX_GLYPHS = 120_000;

/** It follows the operators of a page and notes text, grounds and small discs, in points of the page as shown. */
export class PageTracer {
  readonly chain = new GlyphChain();
  readonly discs: Rect[] = [];
  readonly pictures: Rect[] = [];
  privateGlyphs = 0;
  type3Glyphs = 0;
  invisibleGlyphs = 0;
  readonly #fontOf: TracerOptions["fontOf"];
  readonly #grounds: Ground[] = [];
  readonly #stack: GraphicsState[] = [];
  readonly #tags: boolean[] = [];
  #state: GraphicsState;
  #text: TextPosition = textOrigin();
  #pendingClip = false;
  #paintedSinceMatrix = true;

  constructor({ viewport, frame, fontOf }: TracerOptions) {
    this.#state = initialState(viewport, frame);
    this.#fontOf = fontOf;
  }

  save(): void {
    if (this.#stack.length < MAX_DEPTH) this.#stack.push({ ...this.#state });
    this.#paintedSinceMatrix = true;
  }

  restore(): void {
    if (!this.#paintedSinceMatrix) this.#notePicture();
    this.#paintedSinceMatrix = true;
    this.#state = this.#stack.pop() ?? this.#state;
  }

  transform(matrix: Matrix): void {
    this.#state.matrix = concatenated(this.#state.matrix, matrix);
    this.#paintedSinceMatrix = false;
  }

  set<K extends keyof GraphicsState>(key: K, value: GraphicsState[K]): void {
    this.#state[key] = value;
  }

  setFill(value: unknown): void {
    this.#state.fill = readColour(value);
  }

  clipNext(): void {
    this.#pendingClip = true;
  }

  /** The box of the path is in its own space; whether it is painted says `isFilled`. */
  path(box: Rect | null, { isFilled }: { readonly isFilled: boolean }): void {
    this.#paintedSinceMatrix = true;
    const rect = box && mappedRect(this.#state.matrix, box);
    if (rect && isFilled) this.#fill(rect);
    if (rect && this.#pendingClip) this.#state.clip = intersection(this.#state.clip, rect);
    this.#pendingClip = false;
  }

  /** A gradient or a picture covers what is behind it with no single colour. */
  cover(): void {
    this.#paintedSinceMatrix = true;
    this.#ground(this.#state.clip, null);
  }

  picture(): void {
    this.#paintedSinceMatrix = true;
    this.#notePicture();
  }

  beginTag(isHeading: boolean): void {
    this.#tags.push(isHeading || this.#tags.at(-1) === true);
  }

  endTag(): void {
    this.#tags.pop();
  }

  beginText(): void {
    this.#text = textOrigin();
  }

  setTextMatrix(matrix: Matrix): void {
    this.#text = { ...textOrigin(), matrix };
  }

  moveText(x: number, y: number): void {
    const text = this.#text;
    text.lineX += x;
    text.lineY += y;
    text.x = text.lineX;
    text.y = text.lineY;
  }

  nextLine(): void {
    this.moveText(0, this.#state.leading);
  }

  show(glyphs: readonly unknown[]): void {
    this.#paintedSinceMatrix = true;
    const state = this.#state;
    const font = this.#fontOf(state.font);
    const total = concatenated(state.matrix, this.#text.matrix);
    const style = this.#styleOf(font, total);
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        this.#text.x -= ((glyph * state.fontSize) / 1000) * state.horizontalScale;
      } else if (isGlyph(glyph) && this.chain.length < MAX_GLYPHS) {
        this.#showGlyph({ glyph, font, total, style });
      }
    }
  }

  #showGlyph({ glyph, font, total, style }: Shown): void {
    const state = this.#state;
    const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0);
    const width = glyph.width * font.unit * state.fontSize;
    const { x, y } = this.#text;
    const start = mapped(total, x, y + state.rise);
    const end = mapped(total, x + width * state.horizontalScale, y + state.rise);
    this.#text.x = x + (width + spacing * Math.sign(state.fontSize || 1)) * state.horizontalScale;
    const plain = font.plain(glyph.unicode);
    const text = font.isIcons ? (font.bullet(plain) ?? "") : plain;
    if (cleanDrawnText(text) === "" && text.trim() !== "")
      this.privateGlyphs += font.isIcons ? 0 : 1;
    if (text === "" || (cleanDrawnText(text) === "" && text.trim() !== "")) {
      if (isPicture(glyph.unicode)) this.chain.divide();
      return;
    }
    if (font.isType3) this.type3Glyphs += 1;
    if (style.hiddenBy === "mode") this.invisibleGlyphs += 1;
    this.chain.add({ text, start, advance: Math.hypot(end.x - start.x, end.y - start.y) }, style);
  }

  #styleOf(font: PdfFont, total: Matrix): GlyphStyle {
    const { fontSize, horizontalScale, renderMode } = this.#state;
    const along = Math.hypot(total[0], total[1]) || 1;
    const sign = Math.sign(fontSize * horizontalScale) || 1;
    const height = Math.hypot(total[2], total[3]);
    const here = mapped(total, this.#text.x, this.#text.y);
    const told = Math.abs(fontSize) * height;
    const size = font.isType3 && told < MIN_TYPE3 ? told * font.scale : told;
    return {
      font: font.name,
      size,
      isBold: font.isBold || (renderMode === 2 && !font.isType3),
      isItalic: font.isItalic,
      direction: { x: (total[0] / along) * sign, y: (total[1] / along) * sign },
      hiddenBy: this.#hiddenBy({ x: here.x + size / 4, y: here.y - size / 4 }),
      isTagged: this.#tags.at(-1) === true,
    };
  }

  #hiddenBy(place: Point): GlyphStyle["hiddenBy"] {
    const { renderMode, fill, alpha } = this.#state;
    if (renderMode === 3 || renderMode === 7) return "mode";
    if (alpha < 0.05) return "colour";
    const ground = this.#grounds.findLast(({ rect }) => isInside(place, rect));
    return looksAlike(fill, ground ? ground.colour : WHITE) ? "colour" : null;
  }

  #fill(rect: Rect): void {
    const [width, height] = [rect.right - rect.left, rect.bottom - rect.top];
    const isRound = Math.abs(width - height) < 0.25 * Math.max(width, height);
    if (isRound && width >= MIN_DISC && width <= MAX_DISC) this.discs.push(rect);
    if (this.#state.alpha < 0.5 || Math.min(width, height) < 4) return;
    this.#ground(intersection(rect, this.#state.clip), this.#state.fill);
  }

  #ground(rect: Rect, colour: PaintColour): void {
    if (this.#grounds.length < MAX_GROUNDS) this.#grounds.push({ rect, colour });
  }

  /** The parser leaves out pictures, and of them stays a unit square that is moved and in which nothing is painted. */
  #notePicture(): void {
    const rect = mappedRect(this.#state.matrix, UNIT);
    if (Math.min(rect.right - rect.left, rect.bottom - rect.top) < MIN_PICTURE) return;
    if (this.pictures.length < MAX_GROUNDS) this.pictures.push(rect);
    this.#ground(intersection(rect, this.#state.clip), null);
  }
}

/** Characters of private use are icons; a joiner or a soft hyphen divides nothing. */
const isPicture = (unicode: string) => /[\p{L}\p{N}\p{S}\p{Co}\p{P}]/u.test(unicode);

type Shown = {
  readonly glyph: Glyph;
  readonly font: PdfFont;
  readonly total: Matrix;
  readonly style: GlyphStyle;
};

function isGlyph(value: unknown): value is Glyph {
  return (
    typeof value === "object" &&
    value !== null &&
    "unicode" in value &&
    typeof value.unicode === "string" &&
    "width" in value &&
    typeof value.width === "number"
  );
}
