import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { type CoreFont, cutExtendedFonts, cutLatinFonts } from "./fonts/core-fonts";
import { cutRareFonts, type RareFont } from "./fonts/rare-fonts";

/**
 * It cuts the PDFs' fonts from Fontsource packages: `latin.ts` and `extended.ts`, loaded with the renderer, into `outDir`;
 * fonts of rare scripts, fetched one by one on demand, into `rareDir` (a folder of static assets).
 */
export async function buildFonts(outDir: string, rareDir: string): Promise<void> {
  await Promise.all([outDir, rareDir].map((dir) => rm(dir, { recursive: true, force: true })));
  await Promise.all([outDir, rareDir].map((dir) => mkdir(dir, { recursive: true })));
  await writeFile(join(outDir, "latin.ts"), fontModule(await cutLatinFonts()));
  await writeFile(join(outDir, "extended.ts"), fontModule(await cutExtendedFonts()));
  const rareFonts = await cutRareFonts();
  await Promise.all(
    rareFonts.map(({ ttf }, number) => writeFile(join(rareDir, `${number}.bin`), deflate(ttf))),
  );
  await writeFile(join(rareDir, "index.bin"), deflate(rareIndex(rareFonts)));
}

function fontModule(fonts: CoreFont[]): string {
  const entries = fonts.map(({ role, name, ttf }) => {
    const base64 = Buffer.from(ttf).toString("base64");
    return `  { role: "${role}", name: "${name}", base64: "${base64}" },\n`;
  });
  return `export const fonts = [\n${entries.join("")}] as const;\n`;
}

/**
 * Each run of code points that share a font is two 32-bit numbers, ascending: the first code point, with the top bit set if
 * the font needs shaping; the run's length less one (upper half) and the font's number (lower half).
 */
function rareIndex(fonts: RareFont[]): Uint8Array {
  const runs: { first: number; last: number; complex: boolean; font: number }[] = [];
  const owned = fonts.flatMap(({ codePoints, complex }, font) =>
    codePoints.map((code) => ({ code, complex, font })),
  );
  for (const { code, complex, font } of owned.toSorted((one, other) => one.code - other.code)) {
    const run = runs.at(-1);
    if (run !== undefined && run.font === font && run.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code, complex, font });
  }
  const bytes = new DataView(new ArrayBuffer(runs.length * 8));
  runs.forEach(({ first, last, complex, font }, index) => {
    bytes.setUint32(index * 8, (first | (complex ? 0x8000_0000 : 0)) >>> 0);
    bytes.setUint32(index * 8 + 4, (((last - first) << 16) | font) >>> 0);
  });
  return new Uint8Array(bytes.buffer);
}

function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: constants.Z_BEST_COMPRESSION });
}
