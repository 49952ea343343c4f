import { createHash } from "node:crypto";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildFonts } from "./build-fonts";

/** Cuts the fonts of the PDFs, which takes some seconds, unless they were cut by the same code from the same packages. */
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
  await buildFonts(outDir, join(outDir, "rare"));
  await writeFile(stampFile, stamp);
}

async function stampOf(patterns: string[]): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(patterns)) files.push(file);
  const hash = createHash("sha256");
  for (const file of files.toSorted()) hash.update(await readFile(file));
  return hash.digest("hex");
}
