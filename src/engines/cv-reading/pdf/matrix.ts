/** It maps (x, y) to (ax + cy + e, bx + dy + f), as in a PDF. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Point = { readonly x: number; readonly y: number };

/** It spans from (left, top) to (right, bottom), with y growing downwards. */
export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The inner matrix is applied first. */
export function concatenated(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

export function mapped([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

export function rectAround(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

export function mappedRect(matrix: Matrix, { left, top, right, bottom }: Rect): Rect {
  return rectAround([
    mapped(matrix, left, top),
    mapped(matrix, right, top),
    mapped(matrix, left, bottom),
    mapped(matrix, right, bottom),
  ]);
}

export function intersection(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

export function isInside({ x, y }: Point, { left, top, right, bottom }: Rect): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
