import { type FontFace, tableOf } from "./font-face";
import { joinOutlines, OUTLINE_UNITS_PER_EM, Outlines } from "./outlines";
import { dataViewOf, writeSfnt } from "./sfnt";

const MORE_COMPONENTS = 0x0020;
const WORDS_AS_ARGUMENTS = 0x0001;
const ONE_SCALE = 0x0008;
const TWO_SCALES = 0x0040;
const FOUR_SCALES = 0x0080;

export type FaceGlyph = {
  readonly face: FontFace;
  readonly id: number;
};

/** It writes a TrueType file of these glyphs, numbered as in the list, followed by the glyphs they are composed of. */
export function subsetGlyphs(glyphs: readonly FaceGlyph[]): Uint8Array {
  const [first] = glyphs;
  if (first === undefined) throw new Error("A font has at least one glyph");
  const faces = new Map<FontFace, FaceOutlines>();
  const order = [...glyphs];
  const parts: Uint8Array[] = [];
  // The list grows while it is walked: components are appended.
  for (let at = 0; at < order.length; at++) {
    const { face, id } = order[at] ?? first;
    const outlines = faces.get(face) ?? new FaceOutlines(face.tables);
    faces.set(face, outlines);
    parts.push(
      renumbered(outlines.of(id), (component) => {
        const known = outlines.componentNumbers.get(component);
        if (known !== undefined) return known;
        outlines.componentNumbers.set(component, order.length);
        return order.push({ face, id: component }) - 1;
      }),
    );
  }
  const { glyf, loca, isLong } = joinOutlines(parts);
  return writeSfnt(
    new Map([
      ["glyf", glyf],
      ["loca", loca],
      ["hmtx", metrics(order, parts)],
      ["head", header(first.face, isLong)],
      ["hhea", patched(regridded(first.face, "hhea", VERTICAL_METRICS), 34, order.length)],
      ["maxp", patched(largestProfile([...faces.keys()]), 4, order.length)],
    ]),
  );
}

class FaceOutlines extends Outlines {
  readonly componentNumbers = new Map<number, number>();
}

/** It gives a composite glyph the new numbers of its components, and leaves a simple one as it is. */
function renumbered(outline: Uint8Array, numberOf: (component: number) => number): Uint8Array {
  if (outline.length === 0 || dataViewOf(outline).getInt16(0) >= 0) return outline;
  const copy = new Uint8Array(outline);
  const view = dataViewOf(copy);
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

/** The left side bearing is where an outline begins: a reader would move it by any difference. */
function metrics(glyphs: readonly FaceGlyph[], outlines: readonly Uint8Array[]): Uint8Array {
  const target = new DataView(new ArrayBuffer(glyphs.length * 4));
  glyphs.forEach(({ face, id }, index) => {
    const outline = outlines[index];
    target.setUint16(index * 4, Math.round((face.advanceOf(id) * OUTLINE_UNITS_PER_EM) / 1000));
    target.setInt16(index * 4 + 2, outline?.length ? dataViewOf(outline).getInt16(2) : 0);
  });
  return new Uint8Array(target.buffer);
}

const BOUNDING_BOX = [36, 38, 40, 42];
const VERTICAL_METRICS = [4, 6, 8, 10, 12, 14, 16];

function header(face: FontFace, isLong: boolean): Uint8Array {
  const head = patched(regridded(face, "head", BOUNDING_BOX), 50, isLong ? 1 : 0);
  return patched(head, 18, OUTLINE_UNITS_PER_EM);
}

/** It writes a table with these fields on the grid of the outlines, which is not that of a face with layout tables. */
function regridded({ tables }: FontFace, tag: string, fields: readonly number[]): Uint8Array {
  const scale = OUTLINE_UNITS_PER_EM / dataViewOf(tableOf(tables, "head")).getUint16(18);
  const copy = new Uint8Array(tableOf(tables, tag));
  const view = dataViewOf(copy);
  for (const at of fields) view.setInt16(at, Math.round(view.getInt16(at) * scale));
  return copy;
}

/** It is the memory that readers set aside: for each field the most that any face asks for. */
function largestProfile(faces: readonly FontFace[]): Uint8Array {
  const [first, ...others] = faces.map(({ tables }) => tableOf(tables, "maxp"));
  const largest = new Uint8Array(first ?? []);
  const view = dataViewOf(largest);
  for (const other of others.map(dataViewOf)) {
    for (let at = 6; at < largest.length; at += 2) {
      view.setUint16(at, Math.max(view.getUint16(at), other.getUint16(at)));
    }
  }
  return largest;
}

function patched(table: Uint8Array, at: number, value: number): Uint8Array {
  const copy = new Uint8Array(table);
  dataViewOf(copy).setUint16(at, value);
  return copy;
}
