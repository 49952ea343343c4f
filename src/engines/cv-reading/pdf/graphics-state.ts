import { IDENTITY, type Matrix, type Rect } from "./matrix";

/** It is null where it is no single colour: a pattern, a gradient, a picture. */
export type PaintColour = readonly [red: number, green: number, blue: number] | null;

export type GraphicsState = {
  matrix: Matrix;
  clip: Rect;
  fill: PaintColour;
  alpha: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderMode: number;
};

export function initialState(matrix: Matrix, clip: Rect): GraphicsState {
  return {
    matrix,
    clip,
    fill: [0, 0, 0],
    alpha: 1,
    font: "",
    fontSize: 1,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
  };
}

/** Where the next glyph is drawn: the origin of the line and the pen, both in the space of the text matrix. */
export type TextPosition = { matrix: Matrix; lineX: number; lineY: number; x: number; y: number };

export const textOrigin = (): TextPosition => ({
  matrix: IDENTITY,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
});

export function readColour(value: unknown): PaintColour {
  const digits = typeof value === "string" ? /^#([\da-f]{6})$/i.exec(value)?.[1] : undefined;
  if (digits === undefined) return null;
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}

/** Whiter than #ebebeb on white, or as near to another ground, is not read by a person. */
const NEAR = 20;

export function looksAlike(one: PaintColour, other: PaintColour): boolean {
  if (!one || !other) return false;
  return one.every((channel, index) => Math.abs(channel - (other[index] ?? 0)) <= NEAR);
}
