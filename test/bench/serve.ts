import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { convertV4MiniflareOptions, Miniflare, type V4ModuleDefinition } from "miniflare";
import { configuredWorker } from "./configured-worker";
import { ownWorkerds } from "./workerd-process";

export type Served = {
  /** Of the Worker itself: no proxy and no asset router in between. */
  readonly origin: string;
  readonly pid: number;
  readonly miniflare: Miniflare;
  dispose(): Promise<void>;
};

type Serving = {
  readonly modules: V4ModuleDefinition[];
  readonly modulesRoot: string;
  readonly vars?: Readonly<Record<string, string>>;
};

/** The limits out of the way, nothing from the cache. */
const OPEN_VARS = {
  SIGNING_SECRET: "a secret that only the bench knows, long enough",
  COOLDOWN_SECONDS: "0",
  DAILY_LIMIT: "1000000",
  IP_DAILY_LIMIT: "1000000",
  VISIT_GAP_MINUTES: "0",
  LETTER_CACHE: "false",
};

/** Serves a Worker with the bindings of wrangler.toml, on a fresh state in memory. */
export async function serve({ modules, modulesRoot, vars = {} }: Serving): Promise<Served> {
  const configured = configuredWorker();
  const known = ownWorkerds();
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...configured,
      name: "bench",
      bindings: { ...configured.bindings, ...OPEN_VARS, ...vars },
      modules,
      modulesRoot,
      unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
      cf: false,
    }),
  );
  await miniflare.ready;
  const [pid] = ownWorkerds().filter((candidate) => !known.includes(candidate));
  if (pid === undefined) throw new Error("No workerd process was started");
  const url = await miniflare.unsafeGetDirectURL("bench");
  return { origin: url.origin, pid, miniflare, dispose: () => miniflare.dispose() };
}

/** The product as it is deployed: the split build of `npm run build`. */
export async function serveProduct(): Promise<Served> {
  const modulesRoot = "dist/worker";
  return serve({ modules: await modulesIn(modulesRoot), modulesRoot });
}

async function modulesIn(folder: string): Promise<V4ModuleDefinition[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".js"));
  // The first one is the entry.
  const ordered = ["index.js", ...files.filter((file) => file !== "index.js")];
  return ordered.map((file) => ({ type: "ESModule", path: join(folder, file) }));
}

/** A Worker of the bench's own, bundled as the product is. */
export async function serveEntry(entry: string): Promise<Served> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: ".",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2024",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "worker", "browser", "import"],
    external: ["cloudflare:*", "node:*"],
    loader: { ".ttf": "binary", ".woff2": "binary" },
    minify: true,
    write: false,
    logLevel: "warning",
  });
  const modules = outputFiles.map(({ path, text }): V4ModuleDefinition => ({
    type: "ESModule",
    path,
    contents: text,
  }));
  return serve({ modules, modulesRoot: process.cwd() });
}
