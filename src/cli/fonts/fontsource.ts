import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { readSfnt, type SfntTables, dataViewOf, writeSfnt } from "../../engines/typesetting/sfnt";
import { KERNING_TAG, parseFontFace, tableOf } from "../../engines/typesetting/font-face";
import { kerningTable } from "./kerning-table";
import { scaleFont } from "./scale-font";

/** A PDF reader needs these tables of a TrueType file, and our layout reads the cmap. */
const GLYPH_TABLES = ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"];
/** fontkit reads these further tables to shape a complex script. */
const SHAPING_TABLES = ["GDEF", "GPOS", "GSUB", "OS/2", "name", "post"];

export interface Cut {
  /** It is the name of the package below `@fontsource-variable/`. */
  family: string;
  /** It is the name of the file, such as `source-serif-4-latin-opsz-normal`. */
  file: string;
  axes: Record<string, number>;
  codePoints: readonly number[];
}

const packageRoot = join(import.meta.dirname, "../../../node_modules/@fontsource-variable");

/** It reads the code points of each file of a family, by the name that stands in its file names. */
export async function readUnicodeRanges(family: string): Promise<Map<string, number[]>> {
  const text = await readFile(join(packageRoot, family, "unicode.json"), "utf8");
  const ranges: unknown = JSON.parse(text);
  return new Map(
    Object.entries(ranges ?? {}).map(([subset, range]) => [
      subset.replaceAll(/[[\]]/g, ""),
      parseUnicodeRange(String(range)),
    ]),
  );
}

function parseUnicodeRange(range: string): number[] {
  return range.split(",").flatMap((part) => {
    const [first = 0, last = first] = part
      .trim()
      .slice("U+".length)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** It keeps outlines, metrics and flat kerning, and nothing that needs a layout engine. */
export async function cutPlainFont(cut: Cut): Promise<Uint8Array> {
  const withLayout = await cutFont(cut, true);
  const { glyphOf } = parseFontFace(cut.file, withLayout);
  // Shaping removes the width of a soft hyphen and similar characters, which would look like kerning.
  const visible = [...glyphOf.keys()].filter(
    (code) => !/\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(code)),
  );
  const kerning = kerningTable(withLayout, visible);
  const tables = keepTables(scaleFont(withLayout), GLYPH_TABLES);
  return writeSfnt(new Map([...tables, [KERNING_TAG, kerning]]));
}

/** It keeps only outlines and metrics, for scripts set on a fixed grid. */
export async function cutBareFont(cut: Cut): Promise<Uint8Array> {
  return writeSfnt(keepTables(scaleFont(await cutFont(cut, true)), GLYPH_TABLES));
}

/** It keeps a font's layout tables on their own grid, and puts all glyphs that they lead to on ours. */
export async function cutShapingFont(cut: Cut): Promise<Uint8Array> {
  const ttf = await cutFont(cut, false);
  const scaled = scaleFont(ttf);
  const tables = new Map(keepTables(readSfnt(ttf), [...GLYPH_TABLES, ...SHAPING_TABLES]));
  const head = tableOf(tables, "head");
  dataViewOf(head).setInt16(50, dataViewOf(tableOf(scaled, "head")).getInt16(50));
  for (const tag of ["glyf", "loca"]) tables.set(tag, tableOf(scaled, tag));
  return writeSfnt(tables);
}

async function cutFont(cut: Cut, noLayoutClosure: boolean): Promise<Uint8Array> {
  const source = await readFile(join(packageRoot, cut.family, "files", `${cut.file}.woff2`));
  return subsetFont(source, String.fromCodePoint(...cut.codePoints), {
    targetFormat: "truetype",
    noHinting: true,
    noLayoutClosure,
    variationAxes: cut.axes,
  });
}

function keepTables(tables: SfntTables, tags: string[]): SfntTables {
  return new Map([...tables].filter(([tag]) => tags.includes(tag)));
}
