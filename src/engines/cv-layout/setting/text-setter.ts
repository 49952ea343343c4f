import type { FontRole } from "../../typesetting/font-set";
import type { Glyph } from "../../typesetting/font-face";
import { Typesetter, type Typesetting } from "../../typesetting/set-parts";
import { shapeText, widthOf } from "../../typesetting/shape-text";
import type { LineStyle } from "../templates";
import type { TextFrame, SetRow } from "./set-block";

export type TextStyle = LineStyle & { readonly role: FontRole };

export type SetText = { readonly rows: readonly SetRow[]; readonly height: number };

/** It sets texts in lines; a text is broken once for a measure. */
export class TextSetter {
  readonly #typesetter: Typesetter;

  constructor(readonly typesetting: Typesetting) {
    this.#typesetter = new Typesetter(typesetting, "full");
  }

  /** It returns the glyphs of each line, none for a text of which nothing can be set. */
  lines(text: string, { size, role }: TextStyle, measure: number): (readonly Glyph[])[] {
    const texts = [inOneLine(text)];
    const place = { x: 0, measure, gapBefore: 0, leading: 0, stretch: 0, breakable: true };
    const part = { tag: "P", color: "", texts, role, size, ...place } as const;
    return this.#typesetter
      .set([part])
      .map(({ glyphs }) => glyphs)
      .filter((glyphs) => glyphs.some((glyph) => glyph.text.trim() !== ""));
  }

  /** It sets a text below the drop, its rows one leading apart. */
  text(
    text: string,
    style: TextStyle,
    { x, measure, drop = 0 }: TextFrame & { drop?: number },
  ): SetText {
    const lines = this.lines(text, style, measure);
    const rows = lines.map((glyphs, index) => ({
      glyphs,
      x,
      drop: drop + baselineIn(style) + index * style.leading,
      size: style.size,
      color: style.color,
    }));
    return { rows, height: rows.length * style.leading };
  }

  shaped(text: string, role: FontRole): Glyph[] {
    return shapeText(text, this.typesetting.fonts[role]);
  }
}

/** A baseline stands so far below the top of its row. */
export const baselineIn = ({ leading, size }: LineStyle): number => leading / 2 + size * 0.33;

export const widthPt = (glyphs: readonly Glyph[], size: number): number =>
  (widthOf(glyphs) * size) / 1000;

/** Spaces that do not break stay as they are. */
export const inOneLine = (text: string): string =>
  text
    .replaceAll(/[ \p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .toWellFormed();
