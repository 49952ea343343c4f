import { breachesInBrowser, breachesOfRules } from "./closure-rules";
import { breachesByCycles } from "./cycle-rule";
import { breachesOfImports } from "./import-rules";
import type { Breach } from "./module";
import { breachesOfNames } from "./name-rule";
import { readModules } from "./read-modules";

/** It finds every breach of the walls in a tree of sources, given as texts by path, in order of files and lines. */
export function findBreaches(
  files: ReadonlyMap<string, string>,
  sharedNames: Readonly<Record<string, string>> = {},
): Breach[] {
  const modules = readModules(files);
  return [
    ...[...modules.values()].flatMap(breachesOfImports),
    ...breachesInBrowser(modules),
    ...breachesOfRules(modules),
    ...breachesByCycles(modules),
    ...breachesOfNames(modules, sharedNames),
  ].toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}
