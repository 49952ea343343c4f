const ON_CURVE = 0x01;
const SHORT_X = 0x02;
const SHORT_Y = 0x04;
const REPEAT = 0x08;
const SAME_OR_POSITIVE_X = 0x10;
const SAME_OR_POSITIVE_Y = 0x20;
const MORE_COMPONENTS = 0x0020;
const WORDS = 0x0001;
const OFFSETS = 0x0002;
const SCALE_BYTES: readonly [flag: number, bytes: number][] = [
  [0x0008, 2],
  [0x0040, 4],
  [0x0080, 8],
];

interface Point {
  x: number;
  y: number;
  onCurve: number;
}

/** It converts a glyph of a `glyf` table to another number of units per em, without instructions. */
export function scaleGlyph(glyph: Uint8Array, scale: number): Uint8Array {
  if (glyph.length === 0) return glyph;
  const view = new DataView(glyph.buffer, glyph.byteOffset, glyph.byteLength);
  return view.getInt16(0) < 0 ? scaleComposite(glyph, scale) : scaleSimple(view, scale);
}

function scaleComposite(glyph: Uint8Array, scale: number): Uint8Array {
  const copy = new Uint8Array(glyph);
  const view = new DataView(copy.buffer);
  for (const at of [2, 4, 6, 8]) view.setInt16(at, Math.round(view.getInt16(at) * scale));
  let at = 10;
  let flags = MORE_COMPONENTS;
  while (flags & MORE_COMPONENTS) {
    flags = view.getUint16(at);
    at += 4;
    for (let argument = 0; argument < 2; argument++) {
      if (flags & WORDS && flags & OFFSETS) {
        view.setInt16(at, Math.round(view.getInt16(at) * scale));
      } else if (flags & OFFSETS) view.setInt8(at, Math.round(view.getInt8(at) * scale));
      at += flags & WORDS ? 2 : 1;
    }
    at += SCALE_BYTES.find(([flag]) => flags & flag)?.[1] ?? 0;
  }
  return copy;
}

function scaleSimple(view: DataView, scale: number): Uint8Array {
  const contours = view.getInt16(0);
  const ends = Array.from({ length: contours }, (_, index) => view.getUint16(10 + index * 2));
  const points = readPoints(view, 10 + contours * 2, (ends.at(-1) ?? -1) + 1).map((point) => ({
    ...point,
    x: Math.round(point.x * scale),
    y: Math.round(point.y * scale),
  }));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const words = [contours, ...bounds, ...ends, 0].flatMap((word) => [
    (word >> 8) & 0xff,
    word & 0xff,
  ]);
  return Uint8Array.from([...words, ...writePoints(points)]);
}

function readPoints(view: DataView, instructionsAt: number, count: number): Point[] {
  let at = instructionsAt + 2 + view.getUint16(instructionsAt);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const times = flag & REPEAT ? view.getUint8(at++) + 1 : 1;
    flags.push(...Array.from({ length: times }, () => flag));
  }
  const axis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(SHORT_X, SAME_OR_POSITIVE_X);
  const ys = axis(SHORT_Y, SAME_OR_POSITIVE_Y);
  return flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    onCurve: flag & ON_CURVE,
  }));
}

function writePoints(points: readonly Point[]): number[] {
  const flags: number[] = [];
  const xBytes: number[] = [];
  const yBytes: number[] = [];
  let last: Point = { x: 0, y: 0, onCurve: 0 };
  for (const point of points) {
    const x = coordinate(point.x - last.x, xBytes);
    const y = coordinate(point.y - last.y, yBytes);
    flags.push(
      point.onCurve |
        (x.short ? SHORT_X : 0) |
        (x.sameOrPositive ? SAME_OR_POSITIVE_X : 0) |
        (y.short ? SHORT_Y : 0) |
        (y.sameOrPositive ? SAME_OR_POSITIVE_Y : 0),
    );
    last = point;
  }
  return [...repeated(flags), ...xBytes, ...yBytes];
}

function coordinate(delta: number, bytes: number[]): { short: boolean; sameOrPositive: boolean } {
  if (delta === 0) return { short: false, sameOrPositive: true };
  if (Math.abs(delta) < 256) {
    bytes.push(Math.abs(delta));
    return { short: true, sameOrPositive: delta > 0 };
  }
  bytes.push((delta >> 8) & 0xff, delta & 0xff);
  return { short: false, sameOrPositive: false };
}

function repeated(flags: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < flags.length;) {
    const flag = flags[at] ?? 0;
    let times = 1;
    while (times < 256 && flags[at + times] === flag) times++;
    if (times > 2) bytes.push(flag | REPEAT, times - 1);
    else bytes.push(...flags.slice(at, at + times));
    at += times;
  }
  return bytes;
}
