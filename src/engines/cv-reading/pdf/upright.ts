import type { TextRun } from "./glyph-chain";
import type { Point, Rect } from "./matrix";

/** It counts quarter turns, clockwise, by which text runs away from the upright direction. */
export type Turn = 0 | 1 | 2 | 3;

export function turnOf({ x, y }: Point): Turn {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2;
  return y >= 0 ? 1 : 3;
}

/** A page may be stored or shown on its side: the turn of most of its text is the turn of the page. */
export function turnOfPage(runs: readonly TextRun[]): Turn {
  const weights: [number, number, number, number] = [0, 0, 0, 0];
  for (const { text, style } of runs) weights[turnOf(style.direction)] += text.length;
  const most = Math.max(...weights);
  return ([0, 1, 2, 3] as const).find((turn) => weights[turn] === most) ?? 0;
}

export type PageSize = { readonly width: number; readonly height: number };

export function turnedSize({ width, height }: PageSize, turn: Turn): PageSize {
  return turn % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** It turns the page back, so that its text is upright. */
export function turnedRect(rect: Rect, turn: Turn, { width, height }: PageSize): Rect {
  const { left, top, right, bottom } = rect;
  if (turn === 1) return { left: top, top: width - right, right: bottom, bottom: width - left };
  if (turn === 2)
    return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
  if (turn === 3) return { left: height - bottom, top: left, right: height - top, bottom: right };
  return rect;
}
