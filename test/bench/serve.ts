import { basename } from "node:path";
import { build, type OutputFile } from "esbuild";
import { convertV4MiniflareOptions, Miniflare, type V4ModuleDefinition } from "miniflare";
import { configuredWorker, modulesIn, typeOfModule } from "../../src/cli/configured-worker";
import { guardPdfParser } from "../../src/cli/guard-pdf-parser";
import { ownWorkerds } from "./workerd-process";

export type Served = {
  /** This is the Worker itself, with no proxy and no asset router in between. */
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
  RATE_LIMITS: "default=100000000/minute, letters_generate=100000000/minute",
  VISIT_GAP_MINUTES: "0",
  LETTER_CACHE: "false",
  COMPANY_RESEARCH: "false",
};

/** Serves a Worker with the bindings of wrangler.toml, on a fresh state in memory. */
export async function serve({ modules, modulesRoot, vars = {} }: Serving): Promise<Served> {
  const { assets, ...configured } = configuredWorker();
  const { compatibilityDate } = configured;
  const known = ownWorkerds();
  const worker = {
    ...configured,
    name: "bench",
    bindings: { ...configured.bindings, ...OPEN_VARS, ...vars },
    modules,
    modulesRoot,
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
    serviceBindings: { ASSETS: "assets" },
  };
  // A Worker of their own: before the one that has them stands a router, at seven times the cost of a bare answer.
  const files = { name: "assets", modules: true, script: FILES, compatibilityDate, assets };
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      workers: [worker, files],
      cf: false,
      handleStructuredLogs: tellErrors,
    }),
  );
  await miniflare.ready.catch(async (error: unknown) => {
    await miniflare.dispose();
    throw error;
  });
  const [pid] = ownWorkerds().filter((candidate) => !known.includes(candidate));
  if (pid === undefined) throw new Error("No workerd process was started");
  const url = await miniflare.unsafeGetDirectURL("bench");
  return { origin: url.origin, pid, miniflare, dispose: () => miniflare.dispose() };
}

const FILES = "export default { fetch: (request, env) => env.ASSETS.fetch(request) };";

function tellErrors({ level, message }: { level: string; message: string }): void {
  if (level === "error") console.error(message);
}

/** The product as it is deployed: the split build of `npm run build`. */
export async function serveProduct(vars: Readonly<Record<string, string>> = {}): Promise<Served> {
  const modulesRoot = "dist/worker";
  return serve({ modules: await modulesIn(modulesRoot), modulesRoot, vars });
}

/** The files of a Worker of the bench's own, bundled as the product is. */
export async function bundleEntry(entry: string): Promise<readonly OutputFile[]> {
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
    loader: { ".ttf": "binary", ".woff2": "binary", ".wasm": "copy" },
    minify: true,
    write: false,
    metafile: true,
    plugins: [guardPdfParser()],
    logLevel: "warning",
  });
  return outputFiles;
}

export async function serveEntry(entry: string): Promise<Served> {
  const outputFiles = await bundleEntry(entry);
  const main = basename(entry).replace(/\.ts$/, ".js");
  const modules = outputFiles
    .toSorted((a, b) => Number(basename(b.path) === main) - Number(basename(a.path) === main))
    .map(({ path, text, contents }): V4ModuleDefinition =>
      typeOfModule(path) === "CompiledWasm"
        ? { type: "CompiledWasm", path, contents }
        : { type: "ESModule", path, contents: text },
    );
  return serve({ modules, modulesRoot: process.cwd() });
}
