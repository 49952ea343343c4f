import type { Metafile } from "esbuild";

/** It returns an output and all outputs that load together with it, by static imports. */
export function staticGraph(outputs: Metafile["outputs"], entry: string): Set<string> {
  const seen = new Set([entry]);
  for (const file of seen) {
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === "import-statement" && path in outputs) seen.add(path);
    }
  }
  return seen;
}
