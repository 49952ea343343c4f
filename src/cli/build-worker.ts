import { rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { guardPdfParser } from "./guard-pdf-parser";

/** The bundle budget and the bench read this analysis. */
export const WORKER_METAFILE = "dist/worker.meta.json";

/**
 * It bundles the Worker with code splitting, so that an isolate parses dynamic imports on first use and not at start-up.
 * Wrangler's own bundling would fold everything into one file.
 */
export async function buildWorker(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: ["src/index.ts"],
    outdir: outDir,
    bundle: true,
    splitting: true,
    // wrangler.toml's rule finds the further modules by this name.
    chunkNames: "chunk-[name]-[hash]",
    // The decoders of audio: a deployment compiles modules, and its code may not.
    loader: { ".wasm": "copy" },
    assetNames: "[name]-[hash]",
    format: "esm",
    target: "es2024",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "worker", "browser", "import"],
    external: ["cloudflare:*", "node:*"],
    plugins: [guardPdfParser()],
    minify: true,
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
  });
  await writeFile(WORKER_METAFILE, JSON.stringify(metafile));
}
