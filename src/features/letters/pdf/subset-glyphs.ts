import { type FontFace, tableOf } from "./font-face";
import { joinOutlines, Outlines } from "./outlines";
import { viewOf, writeSfnt } from "./sfnt";

const MORE_COMPONENTS = 0x0020;
const WORDS_AS_ARGUMENTS = 0x0001;
const ONE_SCALE = 0x0008;
const TWO_SCALES = 0x0040;
const FOUR_SCALES = 0x0080;

export interface FaceGlyph {
  face: FontFace;
  id: number;
}

/**
 * A TrueType file of these glyphs, numbered as in the list, and of the glyphs they are composed of behind them.
 * The faces that they come from have the same units per em.
 */
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
  const { tables } = first.face;
  const { glyf, loca, isLong } = joinOutlines(parts);
  return writeSfnt(
    new Map([
      ["glyf", glyf],
      ["loca", loca],
      ["hmtx", metrics(order)],
      ["head", patched(tableOf(tables, "head"), 50, isLong ? 1 : 0)],
      ["hhea", patched(tableOf(tables, "hhea"), 34, order.length)],
      ["maxp", patched(largestProfile([...faces.keys()]), 4, order.length)],
    ]),
  );
}

class FaceOutlines extends Outlines {
  readonly componentNumbers = new Map<number, number>();
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

function metrics(glyphs: readonly FaceGlyph[]): Uint8Array {
  const target = new DataView(new ArrayBuffer(glyphs.length * 4));
  glyphs.forEach(({ face: { tables }, id }, index) => {
    const source = viewOf(tableOf(tables, "hmtx"));
    const count = viewOf(tableOf(tables, "hhea")).getUint16(34);
    const bearingAt = id < count ? id * 4 + 2 : count * 4 + (id - count) * 2;
    target.setUint16(index * 4, source.getUint16(Math.min(id, count - 1) * 4));
    target.setInt16(index * 4 + 2, source.getInt16(bearingAt));
  });
  return new Uint8Array(target.buffer);
}

/** The memory that readers set aside: for each field the most that any face asks for. */
function largestProfile(faces: readonly FontFace[]): Uint8Array {
  const [first, ...others] = faces.map(({ tables }) => tableOf(tables, "maxp"));
  const largest = new Uint8Array(first ?? []);
  const view = viewOf(largest);
  for (const other of others.map(viewOf)) {
    for (let at = 6; at < largest.length; at += 2) {
      view.setUint16(at, Math.max(view.getUint16(at), other.getUint16(at)));
    }
  }
  return largest;
}

function patched(table: Uint8Array, at: number, value: number): Uint8Array {
  const copy = new Uint8Array(table);
  viewOf(copy).setUint16(at, value);
  return copy;
}
