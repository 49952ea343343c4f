import { tableOf } from "../../engines/typesetting/font-face";
import { joinOutlines, OUTLINE_UNITS_PER_EM, Outlines } from "../../engines/typesetting/outlines";
import { readSfnt, type SfntTables, dataViewOf } from "../../engines/typesetting/sfnt";
import { scaleGlyph } from "./scale-glyph";

/** It puts the tables of a font on the grid of our PDFs, without instructions. */
export function scaleFont(ttf: Uint8Array): SfntTables {
  const tables = new Map(readSfnt(new Uint8Array(ttf)));
  const head = dataViewOf(tableOf(tables, "head"));
  const scale = OUTLINE_UNITS_PER_EM / head.getUint16(18);
  if (scale === 1) return tables;
  const outlines = new Outlines(tables);
  const glyphs = Array.from({ length: dataViewOf(tableOf(tables, "maxp")).getUint16(4) }, (_, id) =>
    scaleGlyph(outlines.of(id), scale),
  );
  const { glyf, loca, isLong } = joinOutlines(glyphs);
  tables.set("glyf", glyf).set("loca", loca);
  scaleFields(head, [36, 38, 40, 42], scale);
  head.setUint16(18, OUTLINE_UNITS_PER_EM);
  head.setInt16(50, isLong ? 1 : 0);
  const hhea = dataViewOf(tableOf(tables, "hhea"));
  scaleFields(hhea, [4, 6, 8, 10, 12, 14, 16], scale);
  scaleMetrics(dataViewOf(tableOf(tables, "hmtx")), hhea.getUint16(34), scale);
  return tables;
}

function scaleFields(view: DataView, fields: readonly number[], scale: number): void {
  for (const at of fields) view.setInt16(at, Math.round(view.getInt16(at) * scale));
}

function scaleMetrics(hmtx: DataView, longMetrics: number, scale: number): void {
  for (let at = 0; at < hmtx.byteLength; at += 2) {
    const isAdvance = at < longMetrics * 4 && at % 4 === 0;
    if (isAdvance) hmtx.setUint16(at, Math.round(hmtx.getUint16(at) * scale));
    else hmtx.setInt16(at, Math.round(hmtx.getInt16(at) * scale));
  }
}
