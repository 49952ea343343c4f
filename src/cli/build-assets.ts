import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { glob } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { build, type Metafile } from "esbuild";

const MANIFEST = "dist/manifest.json";
/** The budgets of the pages read this analysis. */
export const ASSETS_METAFILE = "dist/assets.meta.json";

/** It bundles browser modules and styles into hashed files under `static/`, and writes the manifest that names them. */
export async function buildAssets(outDir: string): Promise<void> {
  const entryPoints = await browserEntries();
  const { metafile } = await build({
    entryPoints,
    outdir: `${outDir}/static`,
    bundle: true,
    splitting: true,
    format: "esm",
    target: ["es2022", "safari16", "firefox115", "chrome111"],
    entryNames: "[name]-[hash]",
    chunkNames: "chunk-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".woff2": "file", ".svg": "copy" },
    minify: true,
    metafile: true,
    logLevel: "warning",
  });
  await mkdir(dirname(MANIFEST), { recursive: true });
  await buildRootFiles(outDir);
  const manifest = {
    ...manifestOf(metafile, outDir),
    "scalar.js": await copyScalar(outDir),
    "shout.js": await copyShout(outDir),
  };
  await writeFile(MANIFEST, JSON.stringify(manifest, null, 2));
  await writeFile(ASSETS_METAFILE, JSON.stringify(metafile));
  // The names carry a hash of the content, so that a file can be cached for ever.
  await writeFile(
    `${outDir}/_headers`,
    "/static/*\n  Cache-Control: public, max-age=31536000, immutable\n  X-Content-Type-Options: nosniff\n" +
      // A thread of an isolated page is isolated too, or the browser refuses it.
      `${dirname(manifest["shout.js"])}/*\n  Cross-Origin-Embedder-Policy: require-corp\n` +
      "/service-worker.js\n  Cache-Control: no-cache\n  X-Content-Type-Options: nosniff\n" +
      "/openapi.json\n  Cache-Control: public, max-age=300\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n",
  );
}

const ICON_SIZES = [192, 512];

/** These keep their names: a browser asks for the service worker and for the manifest of the installed site at the root. */
async function buildRootFiles(outDir: string): Promise<void> {
  await build({
    entryPoints: ["src/features/notices/pages/client/service-worker.ts"],
    outfile: `${outDir}/service-worker.js`,
    bundle: true,
    format: "iife",
    target: ["es2022", "safari16", "firefox115", "chrome111"],
    minify: true,
    logLevel: "warning",
  });
  await cp("src/ui/icons", `${outDir}/icons`, { recursive: true });
  const icons = ICON_SIZES.map((size) => ({
    src: `/icons/${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose: "any maskable",
  }));
  const webManifest = {
    name: "Atelier",
    short_name: "Atelier",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#f5efe4",
    theme_color: "#f5efe4",
    icons,
  };
  await writeFile(`${outDir}/manifest.webmanifest`, JSON.stringify(webManifest));
}

/**
 * It copies the browser build of the API reference, unchanged, with the parts that it loads on use, into a folder named by
 * version. It returns the URL of its entry.
 */
async function copyScalar(outDir: string): Promise<string> {
  const packageDir = "node_modules/@scalar/api-reference";
  const { version } = JSON.parse(await readFile(`${packageDir}/package.json`, "utf8")) as {
    version: string;
  };
  const folder = `/static/scalar-${version}`;
  await cp(`${packageDir}/dist/browser`, `${outDir}${folder}`, {
    recursive: true,
    filter: (source) => !source.endsWith(".map") && !source.endsWith("standalone.js"),
  });
  return `${folder}/standalone.esm.js`;
}

/**
 * It copies whisper.cpp, unchanged, into a folder named by version: it starts its threads from its own address. It returns
 * the URL of the module.
 */
async function copyShout(outDir: string): Promise<string> {
  const packageDir = "node_modules/@transcribe/shout";
  const { version } = JSON.parse(await readFile(`${packageDir}/package.json`, "utf8")) as {
    version: string;
  };
  const url = `/static/shout-${version}/shout.wasm.js`;
  await mkdir(dirname(`${outDir}${url}`), { recursive: true });
  await cp(`${packageDir}/src/shout/shout.wasm.js`, `${outDir}${url}`);
  return url;
}

/**
 * Each module or sheet has one output: `letters.js` is features/letters/pages/client.ts, `letters.css` its
 * pages/styles/letters.css, `member-menu.js` ui/client/member-menu.entry.ts, and `styles.css` is common to all pages.
 */
async function browserEntries(): Promise<{ in: string; out: string }[]> {
  const entries = [
    { in: "src/ui/styles.css", out: "styles" },
    { in: "src/ui/favicon.svg", out: "favicon" },
  ];
  for await (const path of glob("src/features/*/pages/client.ts")) {
    entries.push({ in: path, out: basename(dirname(dirname(path))) });
  }
  for await (const path of glob("src/features/*/pages/styles/*.css")) {
    const [name, feature] = [basename(path, ".css"), basename(dirname(dirname(dirname(path))))];
    // This sheet imports the other sheets of its folder.
    if (name === feature) entries.push({ in: path, out: name });
  }
  for await (const path of glob("src/ui/client/*.entry.ts")) {
    entries.push({ in: path, out: basename(path, ".entry.ts") });
  }
  return entries.toSorted((a, b) => a.out.localeCompare(b.out));
}

function manifestOf(metafile: Metafile, outDir: string): Record<string, string> {
  const manifest: Record<string, string> = {};
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    // A font has no entry of its own, yet the page names it to preload it.
    if (!entryPoint && !file.endsWith(".woff2")) continue;
    const url = file.slice(outDir.length);
    const name = basename(file).replace(/-[A-Z0-9]{8}(\.[a-z0-9]+)$/, "$1");
    manifest[name] = url;
  }
  return manifest;
}
