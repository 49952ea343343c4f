import { cp, rm } from "node:fs/promises";
import { buildAssets } from "./build-assets";
import { buildOpenApi } from "./build-openapi";
import { buildWorker } from "./build-worker";
import { ensureFonts } from "./ensure-fonts";

/** `npm run build`: everything under dist/. The Worker comes last: it holds the assets' manifest and the fonts. */
await rm("dist/assets", { recursive: true, force: true });
await Promise.all([buildAssets("dist/assets"), ensureFonts("dist/fonts")]);
await cp("dist/fonts/rare", "dist/assets/pdf-fonts", { recursive: true });
await buildOpenApi("dist/assets");
await buildWorker("dist/worker");
