import { type FontFace, tableOf } from "./font-face";
import { viewOf, writeSfnt } from "./sfnt";

const MORE_COMPONENTS = 0x0020;
const WORDS_AS_ARGUMENTS = 0x0001;
const ONE_SCALE = 0x0008;
const TWO_SCALES = 0x0040;
const FOUR_SCALES = 0x0080;

/** A TrueType file of these glyphs, numbered as in the list, and of the glyphs they are composed of behind them. */
export function subsetGlyphs(face: FontFace, ids: readonly number[]): Uint8Array {
  const outlines = new Outlines(face);
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const order = [...ids];
  const parts: Uint8Array[] = [];
  // The list grows while it is walked: components are appended.
  for (let at = 0; at < order.length; at++) {
    parts.push(
      renumbered(outlines.of(order[at] ?? 0), (component) => {
        const known = numbers.get(component);
        if (known !== undefined) return known;
        numbers.set(component, order.length);
        return order.push(component) - 1;
      }),
    );
  }
  return writeSfnt(
    new Map([
      ...glyphTables(parts),
      ["hmtx", metrics(face, order)],
      ["head", patched(tableOf(face.tables, "head"), 50, 1)],
      ["hhea", patched(tableOf(face.tables, "hhea"), 34, order.length)],
      ["maxp", patched(tableOf(face.tables, "maxp"), 4, order.length)],
    ]),
  );
}

class Outlines {
  readonly #glyf: Uint8Array;
  readonly #loca: DataView;
  readonly #isLong: boolean;

  constructor({ tables }: FontFace) {
    this.#glyf = tableOf(tables, "glyf");
    this.#loca = viewOf(tableOf(tables, "loca"));
    this.#isLong = viewOf(tableOf(tables, "head")).getInt16(50) === 1;
  }

  of(id: number): Uint8Array {
    return this.#glyf.subarray(this.#offset(id), this.#offset(id + 1));
  }

  #offset(id: number): number {
    return this.#isLong ? this.#loca.getUint32(id * 4) : this.#loca.getUint16(id * 2) * 2;
  }
}

/** A composite glyph with the new numbers of its components; a simple one as it is. */
function renumbered(outline: Uint8Array, numberOf: (component: number) => number): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = new Uint8Array(outline);
  const view = viewOf(copy);
  let at = 10;
  let flags = MORE_COMPONENTS;
  while (flags & MORE_COMPONENTS) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + (flags & WORDS_AS_ARGUMENTS ? 4 : 2);
    if (flags & ONE_SCALE) at += 2;
    else if (flags & TWO_SCALES) at += 4;
    else if (flags & FOUR_SCALES) at += 8;
  }
  return copy;
}

function glyphTables(parts: readonly Uint8Array[]): [string, Uint8Array][] {
  const loca = new DataView(new ArrayBuffer((parts.length + 1) * 4));
  const glyf = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.length), 0));
  let start = 0;
  parts.forEach((part, index) => {
    glyf.set(part, start);
    start += aligned(part.length);
    loca.setUint32((index + 1) * 4, start);
  });
  return [
    ["glyf", glyf],
    ["loca", new Uint8Array(loca.buffer)],
  ];
}

function aligned(sizeBytes: number): number {
  return (sizeBytes + 1) & ~1;
}

function metrics({ tables }: FontFace, ids: readonly number[]): Uint8Array {
  const source = viewOf(tableOf(tables, "hmtx"));
  const count = viewOf(tableOf(tables, "hhea")).getUint16(34);
  const target = new DataView(new ArrayBuffer(ids.length * 4));
  ids.forEach((id, index) => {
    const bearingAt = id < count ? id * 4 + 2 : count * 4 + (id - count) * 2;
    target.setUint16(index * 4, source.getUint16(Math.min(id, count - 1) * 4));
    target.setInt16(index * 4 + 2, source.getInt16(bearingAt));
  });
  return new Uint8Array(target.buffer);
}

function patched(table: Uint8Array, at: number, value: number): Uint8Array {
  const copy = new Uint8Array(table);
  viewOf(copy).setUint16(at, value);
  return copy;
}
