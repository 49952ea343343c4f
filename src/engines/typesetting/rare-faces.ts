import { inflateRawSync } from "node:zlib";
import type { GlyphPosition } from "@pdf-lib/fontkit";
import { type Direction, type FontFace, type Glyph, parseFontFace } from "./font-face";
import type { FontLoader } from "./font-loader";
import { dataViewOf } from "./sfnt";

type RareFile = {
  readonly name: string;
  readonly complex: boolean;
};

const COMPLEX_BIT = 0x8000_0000;
const RUN_BYTES = 8;
/** The faces kept take about 100 KB each; the oldest go first. */
const MAX_FACES = 40;

// The module keeps results and never promises, because a promise made for one request may not be awaited by another.
let index: DataView | undefined;
const faces = new Map<string, FontFace>();

/** It loads faces for these characters, in the order of the index; characters that no file has are left out. */
export async function loadRareFaces(
  characters: readonly string[],
  loader: FontLoader,
): Promise<FontFace[]> {
  index ??= await loadIndex(loader);
  if (index === undefined) return [];
  const files = new Map<string, RareFile>();
  for (const character of characters) {
    const file = findFile(index, character.codePointAt(0) ?? 0);
    if (file !== null) files.set(file.name, file);
  }
  const loaded = await Promise.all([...files.values()].map((file) => loadFace(file, loader)));
  return loaded.filter((face) => face !== null);
}

async function loadIndex(loader: FontLoader): Promise<DataView | undefined> {
  const bytes = await loader.load("index.bin");
  return bytes === null ? undefined : dataViewOf(inflateRawSync(bytes));
}

/** It finds the run of code points that holds one; src/cli/build-fonts.ts describes the layout of the index. */
function findFile(runs: DataView, codePoint: number): RareFile | null {
  let low = 0;
  let high = runs.byteLength / RUN_BYTES - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const start = runs.getUint32(middle * RUN_BYTES);
    const extent = runs.getUint32(middle * RUN_BYTES + 4);
    const first = start & ~COMPLEX_BIT;
    if (codePoint < first) high = middle - 1;
    else if (codePoint > first + (extent >>> 16)) low = middle + 1;
    else return { name: `${extent & 0xffff}.bin`, complex: start >= COMPLEX_BIT };
  }
  return null;
}

async function loadFace(file: RareFile, loader: FontLoader): Promise<FontFace | null> {
  const known = faces.get(file.name);
  if (known !== undefined) return known;
  const packed = await loader.load(file.name);
  if (packed === null) return null;
  const bytes = new Uint8Array(inflateRawSync(packed));
  const plain = parseFontFace(`Noto-${file.name.replace(".bin", "")}`, bytes);
  const face = file.complex ? await withShaping(plain, bytes) : plain;
  const oldest = faces.keys().next();
  if (faces.size >= MAX_FACES && !oldest.done) faces.delete(oldest.value);
  faces.set(file.name, face);
  return face;
}

type ShapedGlyph = {
  readonly id: number;
  readonly codePoints: readonly number[];
};

type Shaper = {
  readonly unitsPerEm: number;
  getGlyph(id: number, codePoints?: number[]): ShapedGlyph;
  /** The declarations of @pdf-lib/fontkit leave out the last three parameters. */
  layout(
    text: string,
    features?: [],
    script?: string,
    language?: string,
    direction?: Direction,
  ): { glyphs: ShapedGlyph[]; positions: GlyphPosition[] };
};

async function withShaping(plain: FontFace, bytes: Uint8Array): Promise<FontFace> {
  // @pdf-lib/fontkit 1.1.1 has generators compiled to this global and does not bring it.
  await import("regenerator-runtime");
  const { default: fontkit } = await import("@pdf-lib/fontkit");
  const shaper: Shaper = fontkit.create(bytes);
  const getGlyph = shaper.getGlyph.bind(shaper);
  // fontkit keeps the code points of the first use of a glyph, but letters that differ in their dots share an outline.
  shaper.getGlyph = (id, codePoints) =>
    Object.create(getGlyph(id), { id: { value: id }, codePoints: { value: codePoints ?? [] } });
  const face: FontFace = {
    ...plain,
    shape: (text, direction) => toGlyphs(face, shaper, readShape(shaper, text, direction)),
  };
  return face;
}

type ShapedRun = ReturnType<Shaper["layout"]>;

function readShape(shaper: Shaper, text: string, direction: Direction): ShapedRun {
  return shaper.layout(text, undefined, undefined, undefined, direction);
}

function toGlyphs(
  face: FontFace,
  { unitsPerEm }: Shaper,
  { glyphs, positions }: ShapedRun,
): Glyph[] {
  const scale = 1000 / unitsPerEm;
  return glyphs.map(({ id, codePoints }, at) => ({
    face,
    id,
    text: String.fromCodePoint(...codePoints),
    advance: (positions[at]?.xAdvance ?? 0) * scale,
    shift: (positions[at]?.xOffset ?? 0) * scale,
    rise: (positions[at]?.yOffset ?? 0) * scale,
  }));
}
