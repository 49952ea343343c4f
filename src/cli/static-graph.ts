import type { Metafile } from "esbuild";

/** An output and all outputs that load together with it: what it imports statically, and so on. */
export function staticGraph(outputs: Metafile["outputs"], entry: string): Set<string> {
  const seen = new Set([entry]);
  for (const file of seen) {
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === "import-statement" && path in outputs) seen.add(path);
    }
  }
  return seen;
}
