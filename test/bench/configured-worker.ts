import type { V4WorkerOptions } from "miniflare";
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
 * What wrangler.toml says of the Worker, in Miniflare's words. Wrangler's own type loses them to an index signature;
 * all of these kinds of bindings are in the file.
 */
export function configuredWorker(): ConfiguredWorker {
  process.env["WRANGLER_LOG"] ??= "error"; // It would tell of .dev.vars each time.
  return readOptions("wrangler.toml").workerOptions as ConfiguredWorker;
}
