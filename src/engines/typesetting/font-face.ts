import { readSfnt, type SfntTables, dataViewOf } from "./sfnt";

export type Direction = "ltr" | "rtl";

/** It is one glyph as set in a line; lengths are in thousandths of the type size. */
export type Glyph = {
  readonly face: FontFace;
  readonly id: number;
  /** It is the text that the glyph stands for in the text layer. */
  readonly text: string;
  /** The pen moves by this, which may differ from the width that the font states. */
  readonly advance: number;
  /** It moves the drawing, not the pen. */
  readonly shift: number;
  readonly rise: number;
  /** The first glyph of a run has the text of the next `glyphCount` glyphs, where they do not have it one by one. */
  readonly actual?: { text: string; glyphCount: number };
};

/** It is a private table of our font build; PDFs never carry it. */
export const KERNING_TAG = "kcls";

/** It is one TrueType file, parsed once per isolate. Lengths are in thousandths of the type size. */
export type FontFace = {
  readonly name: string;
  /** Faces of one role are embedded as one font. */
  readonly role: string;
  readonly tables: SfntTables;
  readonly glyphOf: ReadonlyMap<number, Glyph>;
  readonly ascent: number;
  readonly descent: number;
  readonly boundingBox: readonly number[];
  advanceOf(id: number): number;
  kerningOf(left: number, right: number): number;
  /** It is present for scripts whose glyphs depend on their neighbours, and returns visual order. */
  readonly shape?: (text: string, direction: Direction) => Glyph[];
};

export function parseFontFace(name: string, bytes: Uint8Array, role = "text"): FontFace {
  const tables = readSfnt(bytes);
  const head = dataViewOf(tableOf(tables, "head"));
  const hhea = dataViewOf(tableOf(tables, "hhea"));
  const hmtx = dataViewOf(tableOf(tables, "hmtx"));
  const unitsPerEm = head.getUint16(18);
  const scale = 1000 / unitsPerEm;
  const lastMetric = hhea.getUint16(34) - 1;
  const advanceOf = (id: number) => hmtx.getUint16(Math.min(id, lastMetric) * 4) * scale;
  const glyphOf = new Map<number, Glyph>();
  const face: FontFace = {
    name,
    role,
    tables,
    glyphOf,
    ascent: Math.round(hhea.getInt16(4) * scale),
    descent: Math.round(hhea.getInt16(6) * scale),
    boundingBox: [36, 38, 40, 42].map((at) => Math.round(head.getInt16(at) * scale)),
    advanceOf,
    kerningOf: kerningReader(tables.get(KERNING_TAG)),
  };
  readCmap(tableOf(tables, "cmap"), (codePoint, id) => {
    const text = String.fromCodePoint(codePoint);
    glyphOf.set(codePoint, { face, id, text, advance: advanceOf(id), shift: 0, rise: 0 });
  });
  return face;
}

export function tableOf(tables: SfntTables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no ${tag} table`);
  return table;
}

type Mapping = (codePoint: number, id: number) => void;

/** It reads Unicode subtables of format 12, else 4, which the font build writes. */
function readCmap(bytes: Uint8Array, map: Mapping): void {
  const view = dataViewOf(bytes);
  const starts = Array.from({ length: view.getUint16(2) }, (_, index) =>
    view.getUint32(4 + index * 8 + 4),
  );
  const wide = starts.find((start) => view.getUint16(start) === 12);
  const narrow = starts.find((start) => view.getUint16(start) === 4);
  if (wide !== undefined) readGroups(view, wide, map);
  else if (narrow !== undefined) readSegments(view, narrow, map);
}

function readGroups(view: DataView, start: number, map: Mapping): void {
  for (let group = 0; group < view.getUint32(start + 12); group++) {
    const at = start + 16 + group * 12;
    const first = view.getUint32(at);
    const firstId = view.getUint32(at + 8);
    for (let code = first; code <= view.getUint32(at + 4); code++)
      map(code, firstId + code - first);
  }
}

function readSegments(view: DataView, start: number, map: Mapping): void {
  const twice = view.getUint16(start + 6);
  for (let at = start + 14; at < start + 14 + twice; at += 2) {
    const last = view.getUint16(at);
    const first = view.getUint16(at + 2 + twice);
    const delta = view.getUint16(at + 2 + 2 * twice);
    const rangeAt = at + 2 + 3 * twice;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      const id = raw === 0 && range !== 0 ? 0 : (raw + delta) & 0xffff;
      if (id !== 0) map(code, id);
    }
  }
}

/** It reads the class matrix that src/cli/fonts/kerning-table.ts writes. */
function kerningReader(bytes: Uint8Array | undefined): FontFace["kerningOf"] {
  if (bytes === undefined) return () => 0;
  const view = dataViewOf(bytes);
  const glyphCount = view.getUint16(0);
  const width = view.getUint16(2);
  const matrixAt = 4 + 2 * glyphCount;
  return (left, right) => {
    if (left >= glyphCount || right >= glyphCount) return 0;
    const row = view.getUint8(4 + left);
    const column = view.getUint8(4 + glyphCount + right);
    return view.getInt16(matrixAt + (row * width + column) * 2);
  };
}
