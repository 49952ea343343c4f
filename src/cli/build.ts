import { rm } from "node:fs/promises";
import { buildAssets } from "./build-assets";
import { buildWorker } from "./build-worker";

/** `npm run build`: everything under dist/, from nothing. The Worker comes last: it holds the assets' manifest. */
await rm("dist/assets", { recursive: true, force: true });
await buildAssets("dist/assets");
await buildWorker("dist/worker");
