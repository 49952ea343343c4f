import { tableOf } from "./font-face";
import { type SfntTables, dataViewOf } from "./sfnt";

/**
 * All outlines in our font files have this grid, whatever grid their layout tables have: a finer one makes PDFs larger, and
 * glyphs of one grid can share a font.
 */
export const OUTLINE_UNITS_PER_EM = 500;

/** It holds the glyphs of a `glyf` table by number. */
export class Outlines {
  readonly #glyf: Uint8Array;
  readonly #loca: DataView;
  readonly #isLong: boolean;

  constructor(tables: SfntTables) {
    this.#glyf = tableOf(tables, "glyf");
    this.#loca = dataViewOf(tableOf(tables, "loca"));
    this.#isLong = dataViewOf(tableOf(tables, "head")).getInt16(50) === 1;
  }

  of(id: number): Uint8Array {
    return this.#glyf.subarray(this.#offset(id), this.#offset(id + 1));
  }

  #offset(id: number): number {
    return this.#isLong ? this.#loca.getUint32(id * 4) : this.#loca.getUint16(id * 2) * 2;
  }
}

/** It makes a `glyf` table of these glyphs and the `loca` table that finds them. */
export function joinOutlines(parts: readonly Uint8Array[]) {
  const glyf = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.length), 0));
  const isLong = glyf.length > 2 * 0xffff;
  const loca = new DataView(new ArrayBuffer((parts.length + 1) * (isLong ? 4 : 2)));
  let start = 0;
  parts.forEach((part, index) => {
    glyf.set(part, start);
    start += aligned(part.length);
    if (isLong) loca.setUint32((index + 1) * 4, start);
    else loca.setUint16((index + 1) * 2, start / 2);
  });
  return { glyf, loca: new Uint8Array(loca.buffer), isLong };
}

function aligned(sizeBytes: number): number {
  return (sizeBytes + 1) & ~1;
}
