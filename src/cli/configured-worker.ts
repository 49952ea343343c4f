import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { V4ModuleDefinition, V4WorkerOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions as readOptions } from "wrangler";

type Key =
  | "compatibilityDate"
  | "compatibilityFlags"
  | "bindings"
  | "kvNamespaces"
  | "r2Buckets"
  | "d1Databases"
  | "queueProducers"
  | "queueConsumers"
  | "durableObjects"
  | "assets";

export type ConfiguredWorker = { [K in Key]-?: NonNullable<V4WorkerOptions[K]> };

/**
 * It gives the Worker, as wrangler.toml and .dev.vars configure it, to Miniflare. Wrangler's own type loses the bindings to
 * an index signature; all of these kinds of bindings are in the file.
 */
export function configuredWorker(): ConfiguredWorker {
  process.env["WRANGLER_LOG"] ??= "error"; // Otherwise it reports each read of .dev.vars.
  return readOptions("wrangler.toml").workerOptions as ConfiguredWorker;
}

/** These are the modules of a split build, the entry first. */
export async function modulesIn(folder: string): Promise<V4ModuleDefinition[]> {
  const files = (await readdir(folder)).filter((file) => typeOfModule(file) !== null);
  const ordered = ["index.js", ...files.filter((file) => file !== "index.js")];
  return ordered.flatMap((file) => {
    const type = typeOfModule(file);
    return type ? [{ type, path: join(folder, file) }] : [];
  });
}

export function typeOfModule(file: string): "ESModule" | "CompiledWasm" | null {
  if (file.endsWith(".js")) return "ESModule";
  return file.endsWith(".wasm") ? "CompiledWasm" : null;
}
