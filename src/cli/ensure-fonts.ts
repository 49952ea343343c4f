import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildFonts } from "./build-fonts";
import { stampOf } from "./sources-stamp";

/** It cuts the PDFs' fonts, which takes some seconds, unless the same code cut them from the same packages before. */
export async function ensureFonts(outDir: string): Promise<void> {
  const stampFile = join(outDir, "stamp");
  const stamp = await stampOf([
    "package-lock.json",
    "src/cli/build-fonts.ts",
    "src/cli/fonts/*.ts",
    "src/engines/typesetting/*.ts",
    "src/features/letters/print/*.ts",
  ]);
  const known = await readFile(stampFile, "utf8").catch(() => "");
  if (known === stamp) return;
  console.log("Cutting the fonts of the PDFs…");
  await buildFonts(outDir, join(outDir, "rare"));
  await writeFile(stampFile, stamp);
}
