import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { buildAssets } from "./build-assets";
import { buildOpenApi } from "./build-openapi";
import { ensureDecoders } from "./build-decoders";
import { buildWorker } from "./build-worker";
import { BUILD_CLAIM, exclusively } from "./claim";
import { ensureFonts } from "./ensure-fonts";
import { stampOf } from "./sources-stamp";

const STAMP_FILE = "dist/stamp";
const SOURCES = ["package.json", "package-lock.json", "tsconfig.json", "src/**"];

/** `npm run build` builds everything under dist/, unless it was built from the same sources. */
await exclusively(BUILD_CLAIM, async () => {
  const stamp = await stampOf(SOURCES);
  if ((await readFile(STAMP_FILE, "utf8").catch(() => "")) === stamp) return;
  await rm(STAMP_FILE, { force: true });
  await build();
  await writeFile(STAMP_FILE, stamp);
});

/** The Worker comes last, because it holds the assets' manifest and the fonts. */
async function build(): Promise<void> {
  await rm("dist/assets", { recursive: true, force: true });
  console.log("Bundling browser modules and styles…");
  await Promise.all([
    buildAssets("dist/assets"),
    ensureFonts("dist/fonts"),
    ensureDecoders("dist/decoders"),
  ]);
  await cp("dist/fonts/rare", "dist/assets/pdf-fonts", { recursive: true });
  console.log("Writing the OpenAPI document…");
  await buildOpenApi("dist/assets");
  console.log("Bundling the Worker…");
  await buildWorker("dist/worker");
}
