import { posix } from "node:path";
import type { Module, Modules } from "./module";
import { readModule } from "./read-module";

/** It reads sources by their paths from the project's root. Other files than TypeScript can only be imported. */
export function readModules(files: ReadonlyMap<string, string>): Modules {
  const modules = new Map<string, Module>();
  for (const [path, source] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!/\.tsx?$/.test(path) || path.endsWith(".d.ts")) continue;
    modules.set(
      path,
      readModule(path, source, (specifier) => resolve(files, path, specifier)),
    );
  }
  return modules;
}

const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** A file that is not among the sources keeps its path, so that a wall can still refuse it. */
function resolve(files: ReadonlyMap<string, string>, from: string, specifier: string) {
  if (!specifier.startsWith(".")) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  if (!path.startsWith("src/")) return null;
  return ENDINGS.map((ending) => path + ending).find((file) => files.has(file)) ?? path;
}
